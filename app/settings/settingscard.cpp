#include "app/settings/settingscard.h"

#include "app/widgets/messagedialog.h"
#include "app/words/errortext.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"

namespace vestibule {

SettingsCard::SettingsCard(const QString &title, const PageContext &context)
    : Card(title),
      m_context(context)
{ }

void SettingsCard::act(Work work, const QString &done)
{
    m_context.desk.ask(this, std::move(work), [this, done](const Result<> &result) {
        if (!result)
            explain(result.error());
        else if (!done.isEmpty())
            Q_EMIT toastRequested(done);
        Q_EMIT stored();
    });
}

void SettingsCard::explain(const Error &error)
{
    const bool isLastManager = error.field == QStringLiteral("role");
    MessageDialog::tell(this,
                        {tr("That didn't work"),
                         isLastManager
                             ? tr("This is the last manager. Make somebody else a manager "
                                  "first.")
                             : storeErrorSentence(error),
                         ToneKind::Danger, errorDetails(error)});
}

} // namespace vestibule
