#include "app/labels/printers/labelprinterdialog.h"

#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/printing/labelprinters.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostDarkness = 30;
constexpr int asOnPrinter = -mostDarkness - 1;

} // namespace

LabelPrinterDialog::LabelPrinterDialog(const PageContext &context, const LabelPrinter &printer,
                                       QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_printer(printer),
      m_address(new QLineEdit(printer.address)),
      m_addressRow(new FormRow(tr("Network address"), m_address,
                               tr("As the printer shows it, for example 192.168.1.50. It listens "
                                  "on port 9100 unless you add another one: 192.168.1.50:6101."))),
      m_name(new QLineEdit(printer.name)),
      m_nameRow(new FormRow(tr("Name (optional)"), m_name)),
      m_dpi(new ComboBox(tr("Resolution"))),
      m_darkness(new QSpinBox)
{
    const bool isNew = printer.address.isEmpty();
    setObjectName(u"labelPrinterDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew ? tr("Add a label printer") : tr("Change the label printer"));
    m_address->setObjectName(u"labelPrinterAddress"_s);
    m_address->setReadOnly(!isNew); // its identity
    m_name->setObjectName(u"labelPrinterName"_s);
    m_dpi->setObjectName(u"labelPrinterDpi"_s);
    for (const int dpi : {203, 300, 600})
        m_dpi->addItem(tr("%1 dpi").arg(dpi), dpi);
    m_dpi->setCurrentIndex(m_dpi->findData(printer.dpi));
    m_darkness->setObjectName(u"labelPrinterDarkness"_s);
    m_darkness->setRange(asOnPrinter, mostDarkness);
    m_darkness->setSpecialValueText(tr("As set on the printer"));
    m_darkness->setValue(printer.darkness.value_or(asOnPrinter));
    auto *save = new Button(isNew ? tr("Add the printer") : tr("Save"), Button::Kind::Primary);
    save->setObjectName(u"saveLabelPrinter"_s);
    save->setDefault(true);
    auto *layout = dialogparts::column(this, new PlainLabel(windowTitle(), TextStyle::Heading));
    layout->addWidget(new PlainLabel(tr("For printers in the network that understand ZPL, as those "
                                        "of Zebra and many others do. Others print through the "
                                        "system's printers."),
                                     TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    layout->addWidget(m_addressRow);
    layout->addWidget(m_nameRow);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(px(12));
    pair->addWidget(new FormRow(tr("Resolution"), m_dpi), 1);
    pair->addWidget(new FormRow(tr("Darkness"), m_darkness), 1);
    layout->addLayout(pair);
    layout->addStretch();
    layout->addLayout(dialogparts::foot(this, {save}, isNew ? nullptr : makeRemove()));
    setMinimumWidth(px(460));
    connect(save, &Button::clicked, this, &LabelPrinterDialog::submit);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressRow->setError({}); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameRow->setError({}); });
}

QWidget *LabelPrinterDialog::makeRemove()
{
    auto *remove = new Button(tr("Remove"), Button::Kind::Danger);
    remove->setObjectName(u"removeLabelPrinter"_s);
    remove->setAutoDefault(false);
    connect(remove, &Button::clicked, this, [this] {
        m_context.desk.ask(
            this,
            [address = m_printer.address, actor = Actor::byOperator(m_context.me)](
                Services &services) { return services.labelPrinters.remove(address, actor); },
            [this](const Result<> &removed) {
                if (removed || removed.error().code == ErrorCode::NotFound)
                    accept();
                else
                    showProblem(removed.error());
            });
    });
    auto *aside = new QWidget;
    auto *line = new QHBoxLayout(aside);
    line->setContentsMargins({});
    line->addWidget(remove, 0, Qt::AlignLeft);
    return aside;
}

void LabelPrinterDialog::submit()
{
    LabelPrinter printer{m_address->text(), m_name->text(), m_dpi->currentData().toInt(), {}};
    if (m_darkness->value() != asOnPrinter)
        printer.darkness = m_darkness->value();
    m_context.desk.ask(
        this,
        [printer, actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.labelPrinters.put(printer, actor);
        },
        [this](const Result<LabelPrinter> &put) {
            if (!put)
                return showProblem(put.error());
            Q_EMIT stored(*put);
            accept();
        });
}

void LabelPrinterDialog::showProblem(const Error &error)
{
    if (error.field == u"name"_s)
        m_nameRow->setError(tr("Type a name of up to 60 characters."));
    else if (error.field == u"printer"_s)
        m_addressRow->setError(tr("Type an address such as 192.168.1.50, with a port from 1 to "
                                  "65535 if it isn't 9100."));
    else
        m_addressRow->setError(problemwords::sentence(error));
}

} // namespace vestibule
