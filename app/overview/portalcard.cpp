#include "app/overview/portalcard.h"

#include "app/frame/qrmodules.h"
#include "app/overview/figure.h"
#include "app/widgets/button.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/qrview.h"
#include "app/words/casetexts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Below it the figures stand under the address.
constexpr int narrowWidth = 960;

QString comparison(int today, int then, const QDateTime &now)
{
    const QString day = QLocale().toString(now.toLocalTime().date(), u"ddd");
    if (today == 0 && then == 0)
        return PortalCard::tr("None last %1 either").arg(day);
    if (today == then)
        return PortalCard::tr("As many as last %1").arg(day);
    return today > then ? PortalCard::tr("%n more than last %1", nullptr, today - then).arg(day)
                        : PortalCard::tr("%n on all of last %1", nullptr, then).arg(day);
}

} // namespace

PortalCard::PortalCard(QWidget *parent)
    : Card({}, parent),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_qr(new QrView),
      m_state(new Chip),
      m_reached(new PlainLabel({}, TextStyle::Small, TextInk::Muted)),
      m_addressLabel(new PlainLabel({}, TextStyle::Display)),
      m_scans(new Figure(tr("Scans today"))),
      m_cases(new Figure(tr("Open cases"))),
      m_labels(new Figure(tr("Labelled devices"))),
      m_backup(new Figure(tr("Last backup")))
{
    setObjectName(u"portalCard"_s);
    setAccessibleName(tr("Portal"));
    m_qr->setObjectName(u"portalQr"_s);
    m_state->setObjectName(u"portalState"_s);
    m_addressLabel->setObjectName(u"portalAddress"_s);
    auto *where = new QHBoxLayout;
    where->setSpacing(px(20));
    where->addWidget(m_qr, 0, Qt::AlignTop);
    where->addLayout(buildAddress(), 1);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(px(16));
    for (Figure *figure : {m_scans, m_cases, m_labels, m_backup})
        figures->addWidget(figure, 1, Qt::AlignVCenter);
    m_row->setSpacing(px(20));
    m_row->addLayout(where, 4);
    m_row->addLayout(figures, 5);
    body()->addLayout(m_row);
    connect(m_copy, &Button::clicked, this, [this] { Q_EMIT copyRequested(m_address); });
    connect(m_open, &Button::clicked, this, [this] { Q_EMIT openRequested(m_address); });
    connect(m_poster, &Button::clicked, this, [this] { Q_EMIT posterRequested(m_address); });
    connect(m_server, &Button::clicked, this,
            [this] { Q_EMIT navigationRequested(u"server"_s, {}); });
}

void PortalCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_row->setDirection(width() < px(narrowWidth) ? QBoxLayout::TopToBottom
                                                  : QBoxLayout::LeftToRight);
}

QLayout *PortalCard::buildAddress()
{
    auto *state = new QHBoxLayout;
    state->setSpacing(px(8));
    state->addWidget(m_state);
    m_reached->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    state->addWidget(m_reached, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    m_copy = addButton(buttons, u"portalCopy"_s, tr("Copy address"), u"copy"_s);
    m_open = addButton(buttons, u"portalOpen"_s, tr("Open"), u"external"_s);
    m_poster = addButton(buttons, u"portalPoster"_s, tr("Save poster"), u"download"_s);
    m_server = addButton(buttons, u"portalServer"_s, tr("Open Server"), u"server"_s);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(px(4));
    column->addLayout(state);
    column->addWidget(m_addressLabel);
    column->addLayout(buttons);
    return column;
}

Button *PortalCard::addButton(QLayout *row, const QString &name, const QString &text,
                              const QString &icon)
{
    auto *button = new Button(text, Button::Kind::Small, icon);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

void PortalCard::setPortal(const PortalFacts &portal, const QString &address, const QDateTime &now)
{
    const bool isOn = portal.isRunning;
    m_state->setChip(isOn ? ChipText{tr("Portal is on"), ToneKind::Success, u"check"_s}
                          : ChipText{tr("Portal is off"), ToneKind::Danger, u"warning"_s});
    m_reached->setText(
        !isOn ? tr("Phones can't reach it")
            : portal.lastRequestAt.isValid()
            ? tr("Reached from a phone %1").arg(CaseTexts::ago(portal.lastRequestAt, now))
            : tr("No phone since the program started"));
    for (Button *button : {m_copy, m_open, m_poster})
        button->setVisible(isOn);
    m_server->setVisible(!isOn);
    if (m_address == address && m_qr->isEnabled() == isOn)
        return;
    m_address = address;
    m_addressLabel->setText(address.isEmpty() ? tr("No address yet") : address);
    m_addressLabel->setInk(isOn ? TextInk::Primary : TextInk::Muted);
    m_qr->setEnabled(isOn);
    m_qr->setModules(isOn ? qrModules(address) : QImage(), address);
}

void PortalCard::setReading(const OverviewReading &reading, const QDateTime &now)
{
    m_scans->setValue(QLocale().toString(reading.scansToday),
                      comparison(reading.scansToday, reading.scansSameDayLastWeek, now));
    m_cases->setValue(QLocale().toString(reading.counts.open),
                      reading.counts.fresh == 0
                          ? tr("None of them is new")
                          : tr("%n not begun yet", nullptr, reading.counts.fresh));
    m_labels->setValue(tr("%1 of %2", "labelled devices of all")
                           .arg(reading.devices - reading.withoutLabel)
                           .arg(reading.devices),
                       reading.withoutLabel == 0
                           ? tr("None is missing")
                           : tr("%n to print", nullptr, reading.withoutLabel));
    if (reading.lastBackup.isValid())
        m_backup->setValue(CaseTexts::age(reading.lastBackup, now),
                           CaseTexts::moment(reading.lastBackup, now));
    else
        m_backup->setValue(tr("None"), tr("Nothing is saved"), TextInk::Danger);
}

} // namespace vestibule
