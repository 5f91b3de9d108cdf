#include "app/widgets/scrollcolumn.h"

#include "app/widgets/tokens.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {

ScrollColumn::ScrollColumn(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout)
{
    auto *content = new QWidget;
    content->setProperty("clear", true);
    content->setLayout(m_column);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    // The bar stands in the margin: what is below each other stays below each other.
    const QScrollBar *bar = area->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int most) {
        m_barWidth = most > 0 ? bar->sizeHint().width() : 0;
        placeColumn();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);
    setMargins(24, 0, 24, 24, 16);
}

void ScrollColumn::add(QWidget *widget, int stretch)
{
    m_column->addWidget(widget, stretch);
}

void ScrollColumn::addLayout(QLayout *layout)
{
    m_column->addLayout(layout, 1);
}

void ScrollColumn::addStretch()
{
    m_column->addStretch(1);
}

int ScrollColumn::neededWidth() const
{
    return m_column->minimumSize().width() + m_barWidth;
}

void ScrollColumn::setMargins(int left, int top, int right, int bottom, int spacing)
{
    m_margins = {px(left), px(top), px(right), px(bottom)};
    m_column->setSpacing(px(spacing));
    placeColumn();
}

void ScrollColumn::placeColumn()
{
    QMargins margins = m_margins;
    margins.setRight(std::max(0, margins.right() - m_barWidth));
    m_column->setContentsMargins(margins);
}

} // namespace vestibule
