#include "app/widgets/savebar.h"

#include "app/widgets/button.h"
#include "app/widgets/icons.h"
#include "app/widgets/painters.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

SaveBar::SaveBar(QWidget *parent)
    : QWidget(parent),
      m_sentence(new PlainLabel({}, TextStyle::Body, TextInk::Secondary)),
      m_discard(new Button(tr("Discard"))),
      m_save(new Button(tr("Save changes"), Button::Kind::Primary))
{
    m_discard->setObjectName(u"discardChanges"_s);
    m_save->setObjectName(u"saveChanges"_s);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(46), 0, px(24), 0);
    row->setSpacing(px(8));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    setFixedHeight(px(56));
    connect(m_save, &Button::clicked, this, &SaveBar::saveRequested);
    connect(m_discard, &Button::clicked, this, &SaveBar::discardRequested);
    hide();
}

void SaveBar::showChanged(const QString &sentence)
{
    show(sentence, false);
}

void SaveBar::showProblem(const QString &sentence)
{
    show(sentence, true);
}

void SaveBar::show(const QString &sentence, bool isProblem)
{
    m_isProblem = isProblem;
    m_sentence->setText(sentence);
    m_sentence->setInk(isProblem ? TextInk::Danger : TextInk::Secondary);
    m_save->setEnabled(!isProblem);
    m_discard->setEnabled(true);
    setVisible(true);
    update();
}

void SaveBar::setBusy(bool isBusy)
{
    m_save->setEnabled(!isBusy);
    m_discard->setEnabled(!isBusy);
}

void SaveBar::clear()
{
    hide();
}

void SaveBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    painter.fillRect(rect(), now.window);
    painter.fillRect(0, 0, width(), 1, now.divider);
    const Tone &tone = now.tone(m_isProblem ? ToneKind::Danger : ToneKind::Warning);
    paintIcon(painter, QRect(px(24), 0, px(14), height()), m_isProblem ? u"warning"_s : u"ring"_s,
              tone.foreground, px(14));
}

} // namespace vestibule
