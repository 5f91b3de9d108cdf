#include "app/labels/printers/calibrationdialog.h"

#include "app/labels/printers/calibrationform.h"
#include "app/pagecontext.h"
#include "app/printing/printersink.h"
#include "app/printing/printing.h"
#include "app/printing/printwords.h"
#include "app/widgets/button.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/messagedialog.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/switch.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/studio/labelpress.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>

namespace vestibule {
using namespace Qt::StringLiterals;

CalibrationDialog::CalibrationDialog(const PageContext &context, const LabelStock &stock,
                                     const PrinterChoice &printer, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_stock(stock),
      m_printer(printer),
      m_form(new CalibrationForm(stock.page)),
      m_isForAll(new CheckBox(tr("For all stocks of this printer"))),
      m_print(new Button(tr("Print the page"), Button::Kind::Normal, u"print"_s)),
      m_save(new Button(tr("Save"), Button::Kind::Primary))
{
    setObjectName(u"calibrationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Calibrate the printer"));
    build();
    read();
}

void CalibrationDialog::build()
{
    m_isForAll->setObjectName(u"calibrationForAll"_s);
    m_print->setObjectName(u"calibrationPrint"_s);
    m_print->setAutoDefault(false);
    m_save->setObjectName(u"calibrationSave"_s);
    m_save->setDefault(true);
    auto *toFile = new Button(tr("Save as PDF"));
    toFile->setObjectName(u"calibrationPdf"_s);
    toFile->setAutoDefault(false);
    auto *heading = new PlainLabel(tr("Calibrate %1").arg(printwords::placeName(m_printer.target)),
                                   TextStyle::Heading);
    auto *layout = dialogparts::column(this, heading);
    const auto say = [layout](const QString &sentence) {
        layout->addWidget(
            new PlainLabel(sentence, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    };
    say(tr("1. Put plain paper of the size of %1 in and print the page. It has crosses at its "
           "corners and the outlines of the labels.")
            .arg(m_stock.name()));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_print);
    line->addWidget(toFile);
    line->addStretch(1);
    layout->addLayout(line);
    say(tr("2. Measure with a ruler how far the middle of each cross is from the paper's left and "
           "upper edge, and type it in."));
    layout->addWidget(m_form);
    layout->addWidget(m_isForAll);
    layout->addStretch();
    layout->addLayout(dialogparts::foot(this, {m_save}));
    setMinimumWidth(px(620));
    connect(m_print, &Button::clicked, this, [this] { printPage(m_printer.target); });
    connect(toFile, &Button::clicked, this, &CalibrationDialog::askForFile);
    connect(m_save, &Button::clicked, this, &CalibrationDialog::save);
    connect(m_form, &CalibrationForm::changed, this,
            [this] { m_save->setEnabled(m_form->profile().has_value()); });
}

void CalibrationDialog::read()
{
    m_context.desk.ask(
        this,
        [place = m_printer.target.place, stock = m_stock.id](Services &services) {
            return services.printerProfiles.known(place, stock);
        },
        [this](const Result<std::optional<KnownProfile>> &known) {
            if (known && *known)
                m_form->showKnown((*known)->profile);
        });
}

void CalibrationDialog::askForFile()
{
    auto *files = new QFileDialog(this, tr("Save as PDF"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(tr("PDF files (*.pdf)"));
    files->setDefaultSuffix(u"pdf"_s);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(tr("Calibration page") + u".pdf"_s);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        printPage({PrintTarget::Kind::PdfFile, path});
    });
    files->open();
}

void CalibrationDialog::printPage(const PrintTarget &target)
{
    m_print->setEnabled(false);
    printing::run(
        this,
        [target, stock = m_stock, printer = m_printer] {
            return printCalibrationPage(target, stock, printer.dpi, &PrinterSink::create);
        },
        [this, target](const Result<> &printed) {
            m_print->setEnabled(true);
            if (!printed)
                return showProblem(tr("The page wasn't printed"), printed.error());
            Q_EMIT toastRequested(
                {tr("The calibration page is on its way: %1.").arg(printwords::placeName(target)),
                 {}});
        });
}

void CalibrationDialog::save()
{
    const auto profile = m_form->profile();
    if (!profile)
        return;
    m_context.desk.ask(
        this,
        [place = m_printer.target.place, profile = *profile,
         stock = m_isForAll->isChecked() ? QString() : m_stock.id,
         actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.printerProfiles.set(place, stock, profile, actor);
        },
        [this](const Result<> &set) {
            if (!set)
                return showProblem(tr("The calibration wasn't saved"), set.error());
            Q_EMIT toastRequested({tr("Calibrated. The next labels are moved accordingly."), {}});
            accept();
        });
}

void CalibrationDialog::showProblem(const QString &title, const Error &error)
{
    MessageText message = problemwords::message(title, error);
    if (const QString problem = printwords::problem(error); !problem.isEmpty())
        message.text = problem;
    MessageDialog::tell(this, message);
}

} // namespace vestibule
