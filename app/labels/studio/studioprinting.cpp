// The part of StudioTab that puts labels out, and mends what can't be.
#include "app/labels/printers/calibrationdialog.h"
#include "app/labels/printers/labelprinterdialog.h"
#include "app/labels/printers/printerpart.h"
#include "app/labels/studio/sheetpane.h"
#include "app/labels/studio/studiolist.h"
#include "app/labels/studio/studiotab.h"
#include "app/labels/studio/verdictwords.h"
#include "app/printing/addresswarning.h"
#include "app/printing/printing.h"
#include "app/printing/printwords.h"
#include "app/widgets/messagedialog.h"
#include "app/words/problemwords.h"

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

void StudioTab::askForFile(PrintTarget::Kind kind)
{
    const bool isPdf = kind == PrintTarget::Kind::PdfFile;
    auto *files = new QFileDialog(this, isPdf ? tr("Save PDF") : tr("Save ZPL"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(isPdf ? tr("PDF files (*.pdf)") : tr("ZPL files (*.zpl)"));
    files->setDefaultSuffix(isPdf ? u"pdf"_s : u"zpl"_s);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(tr("Labels") + (isPdf ? u".pdf"_s : u".zpl"_s));
    connect(files, &QFileDialog::fileSelected, this,
            [this, kind](const QString &path) { saveTo(path, kind); });
    files->open();
}

void StudioTab::saveTo(const QString &path, PrintTarget::Kind kind)
{
    putOut({kind, path});
}

void StudioTab::print()
{
    if (const auto printer = m_panel->printer())
        putOut(printer->target);
}

void StudioTab::putOut(const PrintTarget &target)
{
    if (m_wishes.empty() || m_panel->isBusy())
        return;
    PrintPlan plan;
    plan.stock = m_panel->stock();
    plan.design = m_panel->design().id;
    plan.dpi = m_panel->dpi();
    plan.target = target;
    plan.copies = m_panel->copies();
    const SheetPlan &sheets = m_sheet->plan();
    plan.sheet = sheets.sheet ? sheets.sheet->id : LabelSheetId();
    plan.firstPosition = sheets.start();
    if (const auto printer = m_panel->printer())
        plan.darkness = printer->darkness;
    m_panel->setBusy(true);
    m_printing->print(m_wishes, plan);
}

void StudioTab::connectPanel()
{
    StudioFoot *foot = m_panel->foot();
    connect(foot, &StudioFoot::largerRequested, this, &StudioTab::makeLarger);
    connect(foot, &StudioFoot::checkRequested, this, &StudioTab::checkAll);
    connect(foot, &StudioFoot::saveRequested, this, [this](PrintTarget::Kind kind) {
        warnOfAddress(m_context, this, tr("Save anyway"), [this, kind] { askForFile(kind); });
    });
    connect(foot, &StudioFoot::printRequested, this,
            [this] { warnOfAddress(m_context, this, tr("Print anyway"), [this] { print(); }); });
    connect(foot, &StudioFoot::cancelRequested, this, [this] {
        m_printing->cancel();
        m_check->cancel();
        if (std::exchange(m_isChecking, false))
            m_panel->setBusy(false);
    });
}

void StudioTab::showFailure(const Error &error)
{
    MessageText message = problemwords::message(tr("The labels weren't made"), error);
    const bool isOfLabel = error.code == ErrorCode::Invalid && error.detail.contains(u": "_s);
    const QString problem = printwords::problem(error);
    if (!problem.isEmpty())
        message.text = problem;
    else if (error.field == u"stock"_s)
        message.text = verdictwords::sentence({}, verdictOf(error));
    else if (isOfLabel)
        message.text = tr("%1 can't be printed, so nothing was. %2")
                           .arg(error.detail.section(u": "_s, 0, 0), message.text);
    MessageDialog::tell(window(), message);
}

void StudioTab::editPrinter(const LabelPrinter &printer)
{
    auto *dialog = new LabelPrinterDialog(m_context, printer, window());
    connect(dialog, &LabelPrinterDialog::stored, m_panel->printerPart(), &PrinterPart::take);
    connect(dialog, &QDialog::accepted, this, &StudioTab::reload);
    dialog->open();
}

void StudioTab::calibrate()
{
    const auto printer = m_panel->printer();
    if (!printer)
        return;
    auto *dialog = new CalibrationDialog(m_context, m_panel->stock(), *printer, window());
    connect(dialog, &CalibrationDialog::toastRequested, this, &PageTab::toastRequested);
    connect(dialog, &QDialog::finished, this, &StudioTab::readCalibration);
    dialog->open();
}

} // namespace vestibule
