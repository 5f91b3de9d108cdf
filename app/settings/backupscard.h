#pragma once

#include "app/settings/settingscard.h"

#include <memory>

namespace vestibule {

class Button;
class CommandJob;
class PlainLabel;
class RowList;

/// Copies of the store: when they were written, one more now, and back to one of them; and whether the store is whole.
class BackupsCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit BackupsCard(const PageContext &context);
    ~BackupsCard() override;
    Q_DISABLE_COPY_MOVE(BackupsCard)
    void setFacts(const SettingsFacts &facts) override;

private:
    void writeNow();
    void askRestore(const QString &path);
    void check();
    void showChecked(const QJsonObject &answer);

    Button *m_check;
    Button *m_now;
    RowList *m_rows;
    PlainLabel *m_checked;
    std::unique_ptr<CommandJob> m_job; ///< while it checks
};

} // namespace vestibule
