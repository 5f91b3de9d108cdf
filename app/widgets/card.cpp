#include "app/widgets/card.h"

#include "app/widgets/painters.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace vestibule {

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_body(new QVBoxLayout)
{
    m_layout->setContentsMargins(1, 0, 1, 0);
    m_layout->setSpacing(0);
    m_body->setContentsMargins(px(16), title.isEmpty() ? px(16) : 0, px(16), px(16));
    m_body->setSpacing(px(8));
    if (!title.isEmpty()) {
        m_remark = new PlainLabel({}, TextStyle::Body, TextInk::Muted);
        m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_titleRow = new QHBoxLayout;
        m_titleRow->setContentsMargins(px(16), 0, px(16), 0);
        m_titleRow->setSpacing(px(8));
        auto *label = new PlainLabel(title, TextStyle::Section);
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        m_titleRow->addWidget(label);
        m_titleRow->addWidget(m_remark, 1);
        auto *holder = new QWidget;
        holder->setLayout(m_titleRow);
        holder->setFixedHeight(px(44));
        m_layout->addWidget(holder);
        setAccessibleName(title);
    }
    m_layout->addLayout(m_body);
}

void Card::setRemark(const QString &remark)
{
    if (m_remark != nullptr)
        m_remark->setText(remark);
}

void Card::addTitleAction(QWidget *action)
{
    if (m_titleRow != nullptr)
        m_titleRow->addWidget(action);
}

void Card::addFullWidth(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget, 1);
    m_body->setContentsMargins(px(16), 0, px(16), px(6));
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    paintBox(painter, rect(), 10, now.surface, now.border);
}

} // namespace vestibule
