#include "app/widgets/emptystate.h"

#include "app/widgets/button.h"
#include "app/widgets/painters.h"
#include "app/widgets/plainlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &explanation,
                       const QString &step, QWidget *parent)
    : QWidget(parent),
      m_icon(icon),
      m_tile(new QWidget),
      m_title(new PlainLabel(title, TextStyle::Heading)),
      m_explanation(
          new PlainLabel(explanation, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes))
{
    m_tile->setFixedSize(px(44), px(44));
    m_explanation->setMaximumWidth(px(420));
    auto *column = new QVBoxLayout;
    column->setSpacing(px(8));
    column->addWidget(m_tile);
    column->addSpacing(px(4));
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    if (!step.isEmpty()) {
        m_step = new Button(step, Button::Kind::Primary);
        m_step->setObjectName(u"emptyStateStep"_s);
        connect(m_step, &Button::clicked, this, &EmptyState::stepRequested);
        column->addSpacing(px(8));
        column->addWidget(m_step, 0, Qt::AlignLeft);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(48), px(48), px(24), px(24));
    layout->addLayout(column);
    layout->addStretch(1);
}

void EmptyState::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
}

void EmptyState::setStep(const QString &step)
{
    if (m_step == nullptr)
        return;
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTile(painter, m_tile->geometry(), m_icon, ToneKind::Info, coloursFor(palette()));
}

} // namespace vestibule
