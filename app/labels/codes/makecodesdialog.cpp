#include "app/labels/codes/makecodesdialog.h"

#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "core/labels/codes/labelbatches.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

MakeCodesDialog::MakeCodesDialog(const std::vector<std::pair<DeploymentId, QString>> &sites,
                                 const DeploymentId &chosen, QWidget *parent)
    : QDialog(parent),
      m_site(new ComboBox(tr("Deployment"))),
      m_what(new ComboBox(tr("Codes for"))),
      m_count(new QLineEdit(u"100"_s)),
      m_name(new QLineEdit),
      m_countRow(new FormRow(tr("How many"), m_count)),
      m_nameRow(new FormRow(tr("Name of the batch"), m_name,
                            tr("It stands beside each of its codes until they are linked."))),
      m_words(new PlainLabel({}, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_make(new Button(tr("Make codes"), Button::Kind::Primary))
{
    setObjectName(u"makeCodesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make codes"));
    setAccessibleName(windowTitle());
    for (const auto &[id, name] : sites)
        m_site->addItem(name, id.toString());
    m_site->setCurrentIndex(std::max(0, m_site->findData(chosen.toString())));
    m_what->addItem(tr("Devices without a label"), int(CodeOrder::What::WithoutLabel));
    m_what->addItem(tr("All devices"), int(CodeOrder::What::Devices));
    m_what->addItem(tr("All devices and spaces"), int(CodeOrder::What::DevicesAndSpaces));
    m_what->addItem(tr("Nothing yet: blank codes"), int(CodeOrder::What::Blank));
    m_name->setText(
        tr("Blank labels of %1").arg(QLocale().toString(QDate::currentDate(), u"d MMM"_s)));
    build();
    connect(m_what, &QComboBox::currentIndexChanged, this, &MakeCodesDialog::validate);
    connect(m_count, &QLineEdit::textEdited, this, &MakeCodesDialog::validate);
    connect(m_name, &QLineEdit::textEdited, this, &MakeCodesDialog::validate);
    connect(m_make, &Button::clicked, this, [this] {
        const CodeOrder wanted = order();
        accept();
        Q_EMIT ordered(wanted);
    });
    validate();
}

void MakeCodesDialog::build()
{
    m_site->setObjectName(u"makeCodesSite"_s);
    m_what->setObjectName(u"makeCodesWhat"_s);
    m_count->setObjectName(u"makeCodesCount"_s);
    m_name->setObjectName(u"makeCodesName"_s);
    m_make->setObjectName(u"makeCodesNow"_s);
    auto *layout = dialogparts::column(this, new PlainLabel(tr("Make codes"), TextStyle::Heading));
    layout->addWidget(new FormRow(tr("Deployment"), m_site));
    layout->addWidget(new FormRow(tr("Codes for"), m_what));
    layout->addWidget(m_countRow);
    layout->addWidget(m_nameRow);
    layout->addWidget(m_words);
    layout->addLayout(dialogparts::foot(this, {m_make}));
    setMinimumWidth(px(440));
}

void MakeCodesDialog::setWhat(CodeOrder::What what)
{
    m_what->setCurrentIndex(m_what->findData(int(what)));
}

std::optional<int> MakeCodesDialog::typedCount() const
{
    bool isNumber = false;
    const int count = QLocale().toInt(m_count->text().trimmed(), &isNumber);
    if (!isNumber || count < 1 || count > LabelBatches::largestBatch)
        return std::nullopt;
    return count;
}

CodeOrder MakeCodesDialog::order() const
{
    return {CodeOrder::What(m_what->currentData().toInt()),
            DeploymentId::fromStore(m_site->currentData().toString()), typedCount().value_or(0),
            m_name->text().simplified()};
}

void MakeCodesDialog::validate()
{
    const CodeOrder wanted = order();
    const bool isBlank = wanted.what == CodeOrder::What::Blank;
    m_countRow->setVisible(isBlank);
    m_nameRow->setVisible(isBlank);
    m_words->setText(
        isBlank ? tr("Each gets a number that is never given twice. Print them, stick them on, "
                     "and link them by number, code or scan.")
                : tr("What has a valid code keeps it. Nothing is printed yet."));
    m_countRow->setError(
        isBlank && !typedCount()
            ? tr("Type a number from 1 to %1.").arg(QLocale().toString(LabelBatches::largestBatch))
            : QString());
    const bool hasName = !wanted.name.isEmpty() && wanted.name.size() <= LabelBatches::longestName;
    m_nameRow->setError(
        isBlank && !hasName
            ? tr("Give it a name of up to %1 characters.").arg(LabelBatches::longestName)
            : QString());
    m_make->setEnabled(!wanted.site.isNull() && (!isBlank || (typedCount() && hasName)));
    m_make->setText(isBlank && typedCount() ? tr("Make %n codes", nullptr, *typedCount())
                                            : tr("Make codes"));
}

} // namespace vestibule
