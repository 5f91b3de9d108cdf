#pragma once

#include "app/settings/settingscard.h"

namespace vestibule {

class Button;
class RowList;

/// Copies of the store: when they were written, one more now, and back to one of them.
class BackupsCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit BackupsCard(const PageContext &context);
    void setFacts(const SettingsFacts &facts) override;

private:
    void writeNow();
    void askRestore(const QString &path);

    Button *m_now;
    RowList *m_rows;
};

} // namespace vestibule
