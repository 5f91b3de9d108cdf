#include "app/widgets/factgrid.h"

#include "app/widgets/plainlabel.h"

#include <QGridLayout>

namespace vestibule {

FactGrid::FactGrid(int pairs, QWidget *parent)
    : QWidget(parent),
      m_pairs(pairs),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(px(12));
    m_grid->setVerticalSpacing(px(6));
    for (int i = 0; i < pairs; ++i) {
        m_grid->setColumnMinimumWidth(2 * i, px(68));
        m_grid->setColumnStretch(2 * i + 1, 1);
    }
}

void FactGrid::setFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < int(facts.size()); ++i) {
        const Fact &fact = facts.at(i);
        const int row = i / m_pairs;
        const int column = 2 * (i % m_pairs);
        auto *value = new PlainLabel(fact.value, TextStyle::Body, TextInk::Primary,
                                     PlainLabel::Wrap::Yes);
        value->setAccessibleName(tr("%1: %2").arg(fact.name, fact.value));
        m_grid->addWidget(new PlainLabel(fact.name, TextStyle::Body, TextInk::Muted), row, column,
                          Qt::AlignTop);
        m_grid->addWidget(value, row, column + 1);
    }
}

} // namespace vestibule
