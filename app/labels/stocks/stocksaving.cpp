// The part of StockDialog that changes what is stored.
#include "app/labels/stocks/stockdialog.h"
#include "app/labels/stocks/stockform.h"
#include "app/labels/stocks/stockimportdialog.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/messagedialog.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/stock/stockservice.h"

namespace vestibule {
using namespace Qt::StringLiterals;

void StockDialog::save()
{
    LabelStock wanted = m_form->stock();
    wanted.isVerified = false; // nobody but its maker vouches for it
    m_form->setEnabled(false); // what is typed meanwhile would be lost
    m_save->setEnabled(false);
    m_context.desk.ask(
        this,
        [wanted,
         actor = Actor::byOperator(m_context.me)](Services &services) -> Result<LabelStock> {
            if (wanted.id.isEmpty())
                return services.stocks.create(wanted, actor);
            const auto saved = services.stocks.update(wanted, actor);
            if (!saved && saved.error().code == ErrorCode::NotFound)
                return services.stocks.create(wanted, actor);
            if (!saved)
                return tl::unexpected(saved.error());
            return wanted;
        },
        [this, before = m_current](const Result<LabelStock> &saved) { takeSaved(before, saved); });
}

void StockDialog::takeSaved(const QString &before, const Result<LabelStock> &saved)
{
    m_form->setEnabled(true);
    m_save->setEnabled(true);
    if (!saved)
        return showFailure(tr("The stock wasn't saved"), saved.error());
    m_drafts.remove(before);
    m_current = saved->id;
    Q_EMIT toastRequested({tr("“%1” is among the stocks now").arg(saved->name()), {}});
    reload();
}

void StockDialog::askToDelete()
{
    const LabelStock stock = stored();
    MessageDialog::ask(this,
                       {tr("Delete “%1”?").arg(stock.name()),
                        tr("Nobody can choose it any more. Labels that were printed on it keep "
                           "working, and the history keeps their jobs; sheets of it that are half "
                           "used can't be continued."),
                        ToneKind::Warning,
                        {}},
                       tr("Delete stock"), true, [this, stock] { remove(stock); });
}

void StockDialog::remove(const LabelStock &stock)
{
    m_context.desk.ask(
        this,
        [id = stock.id, actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.stocks.remove(id, actor);
        },
        [this, id = stock.id](const Result<> &removed) {
            if (!removed && removed.error().code != ErrorCode::NotFound)
                return showFailure(tr("The stock wasn't deleted"), removed.error());
            m_drafts.remove(id);
            m_current.clear();
            reload();
        });
}

void StockDialog::openImport()
{
    auto *dialog = new StockImportDialog(m_context, this);
    connect(dialog, &StockImportDialog::imported, this, [this](int count) {
        Q_EMIT toastRequested({tr("%n stocks imported", nullptr, count), {}});
        reload();
    });
    dialog->open();
}

void StockDialog::reject()
{
    if (m_drafts.isEmpty())
        return QDialog::reject();
    MessageDialog::ask(this,
                       {tr("Throw away what you typed?"),
                        tr("%n stocks were changed and not saved.", nullptr, int(m_drafts.size())),
                        ToneKind::Warning,
                        {}},
                       tr("Throw away"), true, [this] { QDialog::reject(); });
}

void StockDialog::showFailure(const QString &title, const Error &error)
{
    MessageText message = problemwords::message(title, error);
    if (error.field == u"part"_s)
        message.text = tr("Another stock has this name, or it has none. Give it another one.");
    if (error.field == u"geometry"_s)
        message.text = tr("These measures are impossible. The box below the drawing says why.");
    MessageDialog::tell(this, message);
}

} // namespace vestibule
