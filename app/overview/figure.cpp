#include "app/overview/figure.h"

#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vestibule {

Figure::Figure(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_name(name),
      m_value(new PlainLabel({}, TextStyle::Metric)),
      m_remark(new PlainLabel({}, TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::Yes))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(px(1));
    words->addWidget(new PlainLabel(name, TextStyle::Small, TextInk::Secondary));
    words->addWidget(m_value);
    words->addWidget(m_remark);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(20));
    row->addWidget(new Hairline(Qt::Vertical));
    row->addLayout(words, 1);
}

void Figure::setValue(const QString &value, const QString &remark, TextInk ink)
{
    m_value->setText(value);
    m_remark->setText(remark);
    m_remark->setInk(ink);
    setAccessibleName(tr("%1: %2. %3").arg(m_name, value, remark));
}

} // namespace vestibule
