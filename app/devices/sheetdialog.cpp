#include "app/devices/sheetdialog.h"

#include "app/devices/labelsaving.h"
#include "app/devices/printing.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "core/labels/sheetlayout.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

SheetDialog::SheetDialog(const PageContext &context, std::vector<LabelWish> wishes, QWidget *parent)
    : QDialog(parent),
      m_wishes(std::move(wishes)),
      m_saving(new LabelSaving(context, this)),
      m_stock(new ComboBox(tr("Paper"))),
      m_position(new QSpinBox),
      m_summary(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_progress(new QProgressBar),
      m_save(new Button(tr("Save PDF…"), Button::Kind::Primary, u"download"_s)),
      m_print(new Button(tr("Print…"), Button::Kind::Normal, u"print"_s))
{
    setObjectName(u"sheetDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print labels"));
    build();
    connect(m_stock, &QComboBox::currentIndexChanged, this, &SheetDialog::showStock);
    connect(m_position, &QSpinBox::valueChanged, this, &SheetDialog::showStock);
    connect(m_save, &Button::clicked, this, &SheetDialog::chooseFile);
    connect(m_print, &Button::clicked, this, [this] {
        m_saving->printSheets(m_wishes, m_stock->currentData().toString(), m_position->value());
    });
    connect(m_saving, &LabelSaving::toastRequested, this, &SheetDialog::toastRequested);
    connect(m_saving, &LabelSaving::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
        m_summary->setText(tr("%1 of %n labels drawn and read back", nullptr, total).arg(done));
    });
    connect(m_saving, &LabelSaving::finished, this, [this](bool isSaved) {
        setBusy(false);
        if (isSaved)
            accept();
    });
    showStock();
}

void SheetDialog::build()
{
    m_stock->setObjectName(u"sheetStock"_s);
    m_position->setObjectName(u"sheetPosition"_s);
    m_save->setObjectName(u"saveSheet"_s);
    m_print->setObjectName(u"printSheet"_s);
    for (const LabelStock &stock : labelStocks())
        m_stock->addItem(stock.name, stock.id);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_positionRow = new FormRow(tr("First free position"), m_position,
                                tr("Row by row from the upper left; 1 on a whole sheet."));
    auto *cancel = new Button(tr("Cancel"));
    connect(cancel, &Button::clicked, this, [this] {
        if (m_progress->isVisible())
            m_saving->cancel();
        else
            reject();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(24), px(24), px(20));
    layout->setSpacing(px(14));
    layout->addWidget(
        new PlainLabel(tr("Print %n labels", nullptr, int(m_wishes.size())), TextStyle::Heading));
    layout->addWidget(new PlainLabel(tr("Each label's code is read back before anything is saved. "
                                        "Labels with an old address get a new "
                                        "code; the old one works for %n more days.",
                                        nullptr, labeljob::graceDays),
                                     TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    layout->addWidget(new FormRow(tr("Paper"), m_stock));
    layout->addWidget(m_positionRow);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    if (!printing::hasPrinter()) {
        m_print->setEnabled(false);
        layout->addWidget(new PlainLabel(printing::noPrinterSentence(), TextStyle::Small,
                                         TextInk::Muted, PlainLabel::Wrap::Yes));
    }
    layout->addLayout(buttons);
    setMinimumWidth(px(460));
}

void SheetDialog::showStock()
{
    const auto stock = labelStock(m_stock->currentData().toString());
    if (!stock)
        return;
    m_position->setRange(1, stock->labelsPerPage());
    m_positionRow->setVisible(stock->labelsPerPage() > 1);
    const int sheets = SheetLayout(*stock, m_position->value()).pageCount(int(m_wishes.size()));
    m_summary->setText(
        tr("%n sheets are needed. Print at 100 %, not “fit to page”.", nullptr, sheets));
}

void SheetDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Save the labels"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(tr("PDF files (*.pdf)"));
    files->setDefaultSuffix(u"pdf"_s);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(tr("Labels") + u".pdf"_s);
    connect(files, &QFileDialog::fileSelected, this, &SheetDialog::saveTo);
    files->open();
}

void SheetDialog::saveTo(const QString &path)
{
    setBusy(true);
    m_saving->saveSheets(m_wishes, m_stock->currentData().toString(), m_position->value(), path);
}

void SheetDialog::setBusy(bool isBusy)
{
    m_progress->setVisible(isBusy);
    m_save->setEnabled(!isBusy);
    m_print->setEnabled(!isBusy && printing::hasPrinter());
}

} // namespace vestibule
