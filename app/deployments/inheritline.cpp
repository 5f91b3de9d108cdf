#include "app/deployments/inheritline.h"

#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

InheritLine::InheritLine(const QString &field, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_words(new PlainLabel({}, TextStyle::Small, TextInk::Muted)),
      m_switch(new Button({}, Button::Kind::Link))
{
    m_switch->setObjectName(u"inheritSwitch"_s);
    m_switch->setFlush(Qt::RightEdge);
    m_words->setMinimumCharacters(8);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(px(8));
    line->addWidget(m_words, 1);
    line->addWidget(m_switch);
    hide();
    connect(m_switch, &Button::clicked, this, [this] {
        if (m_isOwn)
            Q_EMIT inheritedRequested();
        else
            Q_EMIT ownRequested();
    });
}

void InheritLine::setState(const QString &inherited, bool isOwn)
{
    m_isOwn = isOwn;
    setVisible(!inherited.isEmpty());
    const QString oneLine = QString(inherited).replace(u'\n', u' ');
    m_words->setText(isOwn ? tr("The workspace has: %1").arg(oneLine)
                           : tr("From the workspace: %1").arg(oneLine));
    m_switch->setText(isOwn ? tr("Use the workspace's") : tr("Use our own"));
    m_switch->setAccessibleName(tr("%1: %2").arg(m_field, m_switch->text()));
}

} // namespace vestibule
