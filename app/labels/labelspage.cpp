#include "app/labels/labelspage.h"

#include "app/labels/cards/pincarddialog.h"
#include "app/labels/codes/codestab.h"
#include "app/labels/designs/designstab.h"
#include "app/labels/history/printlogtab.h"
#include "app/labels/sheets/sheetstab.h"
#include "app/labels/stocks/stockdialog.h"
#include "app/labels/studio/studiotab.h"
#include "app/labels/wall/walltab.h"
#include "app/pagecontext.h"

namespace vestibule {
using namespace Qt::StringLiterals;

LabelsPage::LabelsPage(const PageContext &context, QWidget *parent)
    : TabbedPage(parent),
      m_context(context)
{
    setTitle(tr("Labels"));
    addTab(u"studio"_s, tr("Studio"), [&context] { return std::make_unique<StudioTab>(context); });
    addTab(u"sheets"_s, tr("Sheets"), [&context] { return std::make_unique<SheetsTab>(context); });
    addTab(u"designs"_s, tr("Designs"),
           [&context] { return std::make_unique<DesignsTab>(context); });
    addTab(u"history"_s, tr("History"),
           [&context] { return std::make_unique<PrintLogTab>(context); });
    addTab(u"codes"_s, tr("Codes"), [&context] { return std::make_unique<CodesTab>(context); });
    addTab(u"wall"_s, tr("Wall check"), [&context] { return std::make_unique<WallTab>(context); });
    start();
}

void LabelsPage::openSubject(const QString &subject)
{
    const QString ownStock = u"own-stock:"_s;
    if (subject == u"pin-card"_s && makesPinCards())
        return PinCardDialog::openForAny(m_context, window(), [this](const ToastMessage &message) {
            Q_EMIT toastRequested(message);
        });
    if (!subject.startsWith(ownStock))
        return TabbedPage::openSubject(subject);
    auto *dialog = new StockDialog(m_context, subject.mid(ownStock.size()), window());
    connect(dialog, &StockDialog::toastRequested, this, &Page::toastRequested);
    dialog->open();
}

QList<Command> LabelsPage::commands() const
{
    auto *page = const_cast<LabelsPage *>(this);
    const auto open = [page, this](const QString &words, const QString &icon,
                                   const QString &subject) {
        return Command{words, title(), icon, {}, [page, subject] { page->openSubject(subject); }};
    };
    QList<Command> commands = {
        open(tr("Make codes"), u"plus"_s, u"codes:make"_s),
        open(tr("Make blank codes"), u"qr"_s, u"codes:blank-batch"_s),
        open(tr("Link a blank label"), u"link"_s, u"codes:link"_s),
        open(tr("Link labels with a phone"), u"phone"_s, u"codes:pair"_s),
        open(tr("The address on labels"), u"globe"_s, u"codes:address"_s),
        open(tr("Check labels on a photo"), u"camera"_s, u"wall:"_s),
        open(tr("The scan log"), u"clock"_s, u"codes:scans"_s),
        open(tr("Labels that point to an old address"), u"warning"_s, u"codes:old"_s),
        open(tr("Labels that nobody has scanned"), u"clock"_s, u"codes:never"_s)};
    if (makesPinCards())
        commands.append(open(tr("Print a PIN card"), u"lock"_s, u"pin-card"_s));
    return commands;
}

bool LabelsPage::makesPinCards() const
{
    return m_context.offers(u"deployments"_s);
}

} // namespace vestibule
