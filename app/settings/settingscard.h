#pragma once

#include "app/pagecontext.h"
#include "app/settings/settingsfacts.h"
#include "app/widgets/card.h"
#include "core/base/result.h"

namespace vestibule {

/// A part of the Settings page. What is switched or typed is stored at once.
class SettingsCard : public Card
{
    Q_OBJECT
public:
    SettingsCard(const QString &title, const PageContext &context);
    virtual void setFacts(const SettingsFacts &facts) = 0;

Q_SIGNALS:
    void toastRequested(const QString &sentence);
    /// The store may hold something else now.
    void stored();

protected:
    using Work = std::function<Result<>(Services &)>;
    [[nodiscard]] const PageContext &context() const { return m_context; }
    /// Who works at the console now.
    [[nodiscard]] Actor me() const { return Actor::byOperator(m_context.me); }
    /// Runs `work` on the desk; shows `done` as a toast unless it is empty, or why it didn't work.
    void act(Work work, const QString &done = {});
    void explain(const Error &error);

private:
    const PageContext &m_context;
};

} // namespace vestibule
