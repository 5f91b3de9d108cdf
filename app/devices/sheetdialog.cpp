#include "app/devices/sheetdialog.h"

#include "app/devices/labelsaving.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "core/labels/printing/sheetlayout.h"
#include "core/labels/stock/stockjson.h"

#include <QProgressBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

SheetDialog::SheetDialog(const PageContext &context, std::vector<LabelWish> wishes, QWidget *parent)
    : PaperDialog(tr("Print labels"), tr("Print %n labels", nullptr, int(wishes.size())),
                  tr("Each label's code is read back before anything is saved. "
                     "Labels with an old address get a new "
                     "code; the old one works for %n more days.",
                     nullptr, labeljob::graceDays),
                  parent),
      m_wishes(std::move(wishes)),
      m_saving(new LabelSaving(context, this)),
      m_stock(new ComboBox(tr("Paper"))),
      m_position(new QSpinBox),
      m_summary(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_progress(new QProgressBar)
{
    setObjectName(u"sheetDialog"_s);
    build();
    connect(m_stock, &QComboBox::currentIndexChanged, this, &SheetDialog::showStock);
    connect(m_position, &QSpinBox::valueChanged, this, &SheetDialog::showStock);
    connect(m_saving, &LabelSaving::toastRequested, this, &SheetDialog::toastRequested);
    connect(m_saving, &LabelSaving::progressed, this, &SheetDialog::showProgress);
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
    saveButton()->setObjectName(u"saveSheet"_s);
    printButton()->setObjectName(u"printSheet"_s);
    for (const LabelStock &stock : builtInStocks())
        m_stock->addItem(stock.name(), stock.id);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_positionRow = new FormRow(tr("First free position"), m_position,
                                tr("Row by row from the upper left; 1 on a whole sheet."));
    column()->addWidget(new FormRow(tr("Paper"), m_stock));
    column()->addWidget(m_positionRow);
    column()->addWidget(m_summary);
    column()->addWidget(m_progress);
}

void SheetDialog::showProgress(int done, int total)
{
    m_progress->setMaximum(total);
    m_progress->setValue(done);
    m_summary->setText(tr("%1 of %n labels drawn and read back", nullptr, total).arg(done));
}

void SheetDialog::showStock()
{
    const auto stock = builtInStock(m_stock->currentData().toString());
    if (!stock)
        return;
    m_position->setRange(1, stock->labelsPerPage());
    m_positionRow->setVisible(stock->labelsPerPage() > 1);
    const int sheets = SheetLayout(*stock, m_position->value()).pageCount(int(m_wishes.size()));
    m_summary->setText(
        tr("%n sheets are needed. Print at 100 %, not “fit to page”.", nullptr, sheets));
}

QString SheetDialog::fileName() const
{
    return tr("Labels");
}

void SheetDialog::cancel()
{
    if (m_progress->isVisible())
        m_saving->cancel();
    else
        reject();
}

void SheetDialog::print()
{
    m_saving->printSheets(m_wishes, m_stock->currentData().toString(), m_position->value());
}

void SheetDialog::saveTo(const QString &path)
{
    setBusy(true);
    m_saving->saveSheets(m_wishes, m_stock->currentData().toString(), m_position->value(), path);
}

void SheetDialog::setBusy(bool isBusy)
{
    m_progress->setVisible(isBusy);
    setReady(!isBusy);
}

} // namespace vestibule
