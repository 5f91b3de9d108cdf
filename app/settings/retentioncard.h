#pragma once

#include "app/settings/settingscard.h"
#include "core/settings/settingkey.h"

class QLineEdit;

namespace vestibule {

class FormRow;

/// How long people's data is kept.
class RetentionCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit RetentionCard(const PageContext &context);
    void setFacts(const SettingsFacts &facts) override;

private:
    struct Field {
        QLineEdit *edit;
        FormRow *row;
    };
    Field addField(const QString &name, const QString &objectName, const QString &hint);
    void connectField(const Field &field, const SettingKey<int> &key);

    Field m_contacts;
    Field m_scans;
};

} // namespace vestibule
