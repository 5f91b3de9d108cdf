#include "app/labels/cards/pincarddialog.h"

#include "app/printing/labelsheetview.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/switch.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PinCardDialog::PinCardDialog(const PageContext &context, std::vector<Deployment> sites,
                             QWidget *parent)
    : PaperDialog(tr("Print PIN card"),
                  sites.size() == 1 ? tr("PIN card of %1").arg(sites.front().name) : tr("PIN card"),
                  tr("Hang it by the entrance, inside: whoever can read it can "
                     "report. Labels never carry the PIN."),
                  parent),
      m_context(context),
      m_sites(std::move(sites)),
      m_site(new ComboBox(tr("Deployment"))),
      m_withWifi(new CheckBox(tr("Print the Wi-Fi code on the card"))),
      m_wifiName(new QLineEdit),
      m_password(new QLineEdit),
      m_paper(new ComboBox(tr("Paper"))),
      m_paperFacts(new PlainLabel({}, TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::Yes)),
      m_problem(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_picture(new LabelSheetView(QSize(px(216), px(305))))
{
    setObjectName(u"pinCardDialog"_s);
    build();
    m_draw.setSingleShot(true);
    m_draw.setInterval(60ms);
    connect(&m_draw, &QTimer::timeout, this, &PinCardDialog::showCard);
    connect(m_site, &QComboBox::currentIndexChanged, this, &PinCardDialog::showSite);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PinCardDialog::validate);
    connect(m_withWifi, &QAbstractButton::toggled, this, &PinCardDialog::validate);
    connect(m_wifiName, &QLineEdit::textEdited, this, &PinCardDialog::validate);
    connect(m_password, &QLineEdit::textEdited, this, &PinCardDialog::validate);
    showSite();
}

void PinCardDialog::build()
{
    m_site->setObjectName(u"pinCardSite"_s);
    m_withWifi->setObjectName(u"withWifi"_s);
    m_wifiName->setObjectName(u"wifiName"_s);
    m_password->setObjectName(u"wifiPassword"_s);
    m_paper->setObjectName(u"pinCardPaper"_s);
    m_paperFacts->setObjectName(u"pinCardFacts"_s);
    m_problem->setObjectName(u"pinCardProblem"_s);
    m_problem->hide();
    m_picture->setObjectName(u"pinCardPicture"_s);
    saveButton()->setObjectName(u"savePinCard"_s);
    printButton()->setObjectName(u"sendPinCard"_s);
    for (const Deployment &site : m_sites)
        m_site->addItem(site.name);
    m_paper->addItem(tr("One card, A6"), int(PinCardPaper::A6));
    m_paper->addItem(tr("Four cards on A4"), int(PinCardPaper::FourOnA4));
    m_paper->addItem(tr("Two cards on plain A4, with cut marks"), int(PinCardPaper::TwoWithMarks));
    m_nameRow = new FormRow(tr("Wi-Fi name"), m_wifiName);
    m_passwordRow = new FormRow(tr("Wi-Fi password"), m_password,
                                tr("It stands on the card in plain letters, too."));
    auto *form = new QVBoxLayout;
    form->setSpacing(px(14));
    auto *siteRow = new FormRow(tr("Deployment"), m_site);
    siteRow->setVisible(m_sites.size() > 1);
    form->addWidget(siteRow);
    form->addWidget(m_withWifi);
    form->addWidget(m_nameRow);
    form->addWidget(m_passwordRow);
    form->addWidget(new FormRow(tr("Paper"), m_paper));
    form->addWidget(m_paperFacts);
    form->addWidget(m_problem);
    form->addStretch(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(24));
    line->addWidget(m_picture, 0, Qt::AlignTop);
    line->addLayout(form, 1);
    column()->addLayout(line);
    setMinimumWidth(px(660));
}

const Deployment &PinCardDialog::site() const
{
    return m_sites.at(size_t(std::max(0, m_site->currentIndex())));
}

PinCardWifi PinCardDialog::wifi() const
{
    return {m_withWifi->isChecked(), m_wifiName->text(), m_password->text()};
}

PinCardPaper PinCardDialog::paper() const
{
    return PinCardPaper(m_paper->currentData().toInt());
}

void PinCardDialog::showSite()
{
    const bool hasWifi = !site().wifiName.isEmpty();
    m_wifiName->setText(site().wifiName);
    m_password->clear();
    m_password->setPlaceholderText(hasWifi ? tr("Empty: the one that is stored")
                                           : tr("Empty: an open network"));
    m_withWifi->setChecked(hasWifi);
    validate();
}

void PinCardDialog::validate()
{
    const PinCardWifi now = wifi();
    m_nameRow->setVisible(now.isWanted);
    m_passwordRow->setVisible(now.isWanted);
    const int bytes = int(now.name.toUtf8().size());
    const int letters = int(now.newPassword.size());
    m_nameRow->setError(now.isWanted && (bytes == 0 || bytes > 32)
                            ? tr("A Wi-Fi name has 1 to 32 characters.")
                            : QString());
    m_passwordRow->setError(now.isWanted && letters > 0 && (letters < 8 || letters > 63)
                                ? tr("A Wi-Fi password has 8 to 63 characters.")
                                : QString());
    const QStringList facts{
        tr("On cards or paper of this size, up to the edge."),
        tr("Up to the edge, to cut in the middle: for printers that print without margins."),
        tr("Every printer reaches all of it. Cut along the marks.")};
    m_paperFacts->setText(facts.value(int(paper())));
    const bool isGood = !m_nameRow->hasError() && !m_passwordRow->hasError();
    setReady(isGood && !m_isBusy);
    if (isGood)
        m_draw.start();
}

} // namespace vestibule
