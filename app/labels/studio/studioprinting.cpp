// The part of StudioTab that puts labels out, and mends what can't be.
#include "app/devices/problemwords.h"
#include "app/labels/codes/addresswords.h"
#include "app/labels/studio/sheetpane.h"
#include "app/labels/studio/studiolist.h"
#include "app/labels/studio/studiotab.h"
#include "app/labels/studio/verdictwords.h"
#include "app/printing/labelsaving.h"
#include "app/printing/printing.h"
#include "app/widgets/messagedialog.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace vestibule {
using namespace Qt::StringLiterals;

void StudioTab::makeLarger()
{
    auto found = std::make_shared<std::optional<LabelStock>>();
    printing::run(
        this,
        [found, stocks = m_panel->stocks(), stock = m_panel->stock(), design = m_panel->design(),
         contents = m_bad, dpi = m_panel->dpi()]() -> Result<> {
            *found = nextLargerStock(stocks, stock, design, contents, dpi);
            return {};
        },
        [this, found](const Result<> &) {
            if (*found)
                return m_panel->setStock((*found)->id);
            MessageDialog::tell(window(),
                                {tr("No larger stock helps"),
                                 tr("None of the stocks for this kind of printer has room for "
                                    "these labels in this design. Shorten their names or places, "
                                    "or take a design with a larger code."),
                                 ToneKind::Warning,
                                 {}});
        });
}

void StudioTab::askForFile()
{
    auto *files = new QFileDialog(this, tr("Save PDF"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(tr("PDF files (*.pdf)"));
    files->setDefaultSuffix(u"pdf"_s);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(tr("Labels") + u".pdf"_s);
    connect(files, &QFileDialog::fileSelected, this, &StudioTab::saveTo);
    files->open();
}

void StudioTab::saveTo(const QString &path)
{
    if (wishes().empty())
        return;
    m_panel->setBusy(true);
    m_saving->saveSheets(order(), path);
}

void StudioTab::print()
{
    if (wishes().empty())
        return;
    m_panel->setBusy(true);
    m_saving->printSheets(order(), m_panel->printer());
}

void StudioTab::warnOfAddress(const QString &verb, std::function<void()> go)
{
    const AddressLifetime lifetime = lifetimeOf(m_baseAddress);
    const bool lasts = lifetime.kind == AddressLifetime::Kind::Fixed
        || lifetime.kind == AddressLifetime::Kind::Name;
    if (m_isWarned || !m_list->isFirstPrint() || lasts)
        return go();
    m_isWarned = true;
    MessageDialog::ask(
        window(),
        {tr("Will this address last?"),
         tr("These labels carry %1. %2 If this computer gets another address, scanning them leads "
            "nowhere. Give it a fixed address in your router, or let labels carry a name (Codes, "
            "The address on labels), before you print many.")
             .arg(m_baseAddress, addresswords::lifetime(lifetime)),
         ToneKind::Warning,
         {}},
        verb, false, std::move(go));
}

void StudioTab::showFailure(const Error &error)
{
    MessageText message = problemwords::message(tr("The labels weren't made"), error);
    const bool isOfLabel = error.code == ErrorCode::Invalid && error.detail.contains(u": "_s);
    if (error.field == u"printer"_s)
        message.text = tr("The printer takes nothing now. See whether it is switched on, or save "
                          "a PDF.");
    else if (error.field == u"stock"_s)
        message.text = verdictwords::sentence({}, verdictOf(error));
    else if (isOfLabel)
        message.text = tr("%1 can't be printed, so nothing was. %2")
                           .arg(error.detail.section(u": "_s, 0, 0), message.text);
    MessageDialog::tell(window(), message);
}

} // namespace vestibule
