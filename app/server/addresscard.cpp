#include "app/server/addresscard.h"

#include "app/frame/qrmodules.h"
#include "app/widgets/button.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/qrview.h"

#include <QHBoxLayout>
#include <QLocale>

namespace vestibule {
using namespace Qt::StringLiterals;

AddressCard::AddressCard(QWidget *parent)
    : Card({}, parent),
      m_qr(new QrView),
      m_chip(new Chip),
      m_seen(new PlainLabel({}, TextStyle::Body, TextInk::Muted)),
      m_address(new PlainLabel({}, TextStyle::Display)),
      m_why(new PlainLabel({}, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_copy(new Button(tr("Copy address"), Button::Kind::Normal, u"copy"_s)),
      m_open(new Button(tr("Open"), Button::Kind::Normal, u"external"_s)),
      m_start(new Button(tr("Start the portal"), Button::Kind::Primary, u"play"_s)),
      m_stop(new Button(tr("Stop the portal"), Button::Kind::Normal, u"pause"_s))
{
    m_qr->setObjectName(u"portalCode"_s);
    m_chip->setObjectName(u"portalState"_s);
    m_address->setObjectName(u"portalAddress"_s);
    m_why->setObjectName(u"portalWhy"_s);
    m_start->setObjectName(u"startPortal"_s);
    m_stop->setObjectName(u"stopPortal"_s);
    m_copy->setObjectName(u"copyAddress"_s);
    auto *state = new QHBoxLayout;
    state->setSpacing(px(10));
    state->addWidget(m_chip);
    state->addWidget(m_seen, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    for (Button *button : {m_start, m_copy, m_open, m_stop})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(px(6));
    words->addLayout(state);
    words->addWidget(m_address);
    words->addWidget(m_why);
    words->addStretch();
    words->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(20));
    row->addWidget(m_qr, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    body()->addLayout(row);
    connect(m_start, &Button::clicked, this, &AddressCard::startRequested);
    connect(m_stop, &Button::clicked, this, &AddressCard::stopRequested);
    connect(m_copy, &Button::clicked, this, &AddressCard::copyRequested);
    connect(m_open, &Button::clicked, this, &AddressCard::openRequested);
}

void AddressCard::setState(const PortalFacts &facts, bool isWanted, bool isPaused)
{
    const bool isOn = facts.isRunning;
    const bool isBroken = !isOn && !facts.problem.isEmpty();
    m_chip->setChip(isOn ? ChipText{tr("Portal is on"), ToneKind::Success, u"check"_s}
                        : isBroken
                        ? ChipText{tr("Portal doesn't serve"), ToneKind::Danger, u"warning"_s}
                        : ChipText{tr("Portal is off"), ToneKind::Neutral, u"pause"_s});
    if (facts.baseAddress != m_facts.baseAddress || m_address->text().isEmpty())
        m_qr->setModules(isOn ? qrModules(facts.baseAddress) : QImage(), facts.baseAddress);
    m_seen->setText(!isOn ? QString()
                        : facts.lastRequestAt.isValid()
                        ? tr("Last reached at %1")
                              .arg(QLocale().toString(facts.lastRequestAt.toLocalTime().time(),
                                                      QLocale::ShortFormat))
                        : tr("No phone has reached it since the program started"));
    m_address->setText(isOn ? facts.baseAddress : tr("Not reachable"));
    m_why->setText(
        isOn           ? QString()
            : isBroken ? facts.problem
            : isPaused ? tr("You stopped it. It starts again with the button, or with the "
                            "program.")
            : isWanted ? tr("It is starting.")
                       : tr("No deployment has its portal switched on. Switch one on, on "
                            "Deployments."));
    m_why->setVisible(!isOn);
    m_copy->setVisible(isOn);
    m_open->setVisible(isOn);
    m_stop->setVisible(isOn);
    m_start->setVisible(!isOn && (isPaused || isBroken));
    m_facts = facts;
}

} // namespace vestibule
