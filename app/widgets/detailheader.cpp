#include "app/widgets/detailheader.h"

#include "app/widgets/button.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>

namespace vestibule {
using namespace Qt::StringLiterals;

DetailHeader::DetailHeader(QWidget *parent)
    : QWidget(parent),
      m_number(new PlainLabel({}, TextStyle::Body, TextInk::Muted)),
      m_chip(new Chip)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(24), 0, px(12), 0);
    row->setSpacing(px(8));
    row->addWidget(m_number);
    row->addWidget(m_chip);
    row->addStretch(1);
    m_previous = addButton(tr("Previous in the list"), u"chevron-up"_s);
    m_next = addButton(tr("Next in the list"), u"chevron-down"_s);
    m_more = addButton(tr("More actions"), u"dots"_s);
    m_close = addButton(tr("Close the details"), u"close"_s);
    m_more->hide();
    m_close->setObjectName(u"closeDetail"_s);
    setFixedHeight(px(48));
    connect(m_previous, &Button::clicked, this, &DetailHeader::previousRequested);
    connect(m_next, &Button::clicked, this, &DetailHeader::nextRequested);
    connect(m_close, &Button::clicked, this, &DetailHeader::closeRequested);
    connect(m_more, &Button::clicked, this, [this] {
        if (m_menu != nullptr)
            m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
}

Button *DetailHeader::addButton(const QString &name, const QString &icon)
{
    auto *button = new Button(name, Button::Kind::Icon, icon);
    layout()->addWidget(button);
    return button;
}

void DetailHeader::setNumber(const QString &number)
{
    m_number->setText(number);
}

void DetailHeader::setChip(const ChipText &chip)
{
    m_chip->setChip(chip);
    m_chip->setVisible(!chip.text.isEmpty());
}

void DetailHeader::setMenu(QMenu *menu)
{
    m_menu = menu;
    m_more->setVisible(menu != nullptr);
}

void DetailHeader::setNeighbours(bool hasPrevious, bool hasNext)
{
    m_previous->setEnabled(hasPrevious);
    m_next->setEnabled(hasNext);
}

} // namespace vestibule
