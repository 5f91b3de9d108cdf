#include "app/widgets/banner.h"

#include "app/widgets/button.h"
#include "app/widgets/icons.h"
#include "app/widgets/painters.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

TextInk inkFor(ToneKind tone)
{
    switch (tone) {
    case ToneKind::Neutral:
        return TextInk::Secondary;
    case ToneKind::Info:
        return TextInk::Accent;
    case ToneKind::Success:
        return TextInk::Success;
    case ToneKind::Warning:
        return TextInk::Warning;
    case ToneKind::Danger:
        return TextInk::Danger;
    }
    Q_UNREACHABLE();
}

QString iconFor(ToneKind tone)
{
    const bool isTrouble = tone == ToneKind::Warning || tone == ToneKind::Danger;
    return isTrouble ? u"warning"_s : tone == ToneKind::Success ? u"tick-ring"_s : u"info"_s;
}

} // namespace

Banner::Banner(ToneKind tone, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent),
      m_tone(tone),
      m_title(new PlainLabel({}, TextStyle::BodyStrong, TextInk::Primary, PlainLabel::Wrap::Yes)),
      m_sentence(new PlainLabel({}, TextStyle::Small, TextInk::Primary, PlainLabel::Wrap::Yes)),
      m_buttons(new QHBoxLayout),
      m_side(new QHBoxLayout)
{
    m_title->setContentsMargins(px(23), 0, 0, 0);
    m_buttons->setSpacing(px(8));
    m_buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(12), px(8), px(12), px(10));
    layout->setSpacing(px(16));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addLayout(m_buttons);
    layout->addLayout(words, 1);
    layout->addLayout(m_side);
    setTone(tone);
    setTexts(title, sentence);
}

void Banner::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void Banner::setTone(ToneKind tone)
{
    m_tone = tone;
    m_title->setInk(inkFor(tone));
    m_sentence->setInk(inkFor(tone));
    update();
}

Button *Banner::addButton(const QString &text)
{
    auto *button = new Button(text, Button::Kind::Small);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    m_buttons->setContentsMargins(0, px(8), 0, px(2));
    return button;
}

Button *Banner::addSideButton(const QString &text)
{
    auto *button = new Button(text, Button::Kind::Small);
    m_side->addWidget(button);
    return button;
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tone &tone = coloursFor(palette()).tone(m_tone);
    paintBox(painter, rect(), 8, tone.background);
    paintIcon(painter, QRect(px(12), m_title->y(), px(16), px(21)), iconFor(m_tone),
              tone.foreground, px(16));
}

} // namespace vestibule
