#include "app/labels/studio/sheetpane.h"

#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"
#include "core/labels/printing/sheetlayout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

SheetPane::SheetPane(QWidget *parent)
    : Pane(Ground::Sunken, parent),
      m_view(new SheetView),
      m_title(new PlainLabel({}, TextStyle::BodyStrong)),
      m_remark(new PlainLabel({}, TextStyle::Small, TextInk::Muted)),
      m_previous(new Button(tr("Previous sheet"), Button::Kind::Icon, u"chevron-left"_s)),
      m_next(new Button(tr("Next sheet"), Button::Kind::Icon, u"chevron-right"_s)),
      m_fresh(new Button(tr("New sheet"), Button::Kind::Small, u"plus"_s)),
      m_hint(new PlainLabel({}, TextStyle::Small, TextInk::Muted)),
      m_codes(new PlainLabel(tr("New codes and their numbers are made when you print."),
                             TextStyle::Small, TextInk::Muted))
{
    build();
    connect(m_view, &SheetView::positionChosen, this, &SheetPane::setPosition);
    connect(m_view, &SheetView::scaleChanged, this, &SheetPane::sheetChanged);
    connect(m_fresh, &Button::clicked, this, [this] { setPosition(1); });
    connect(m_previous, &Button::clicked, this, [this] { turn(-1); });
    connect(m_next, &Button::clicked, this, [this] { turn(1); });
}

void SheetPane::build()
{
    m_view->setObjectName(u"studioSheet"_s);
    m_title->setObjectName(u"sheetTitle"_s);
    m_remark->setObjectName(u"sheetRemark"_s);
    m_previous->setObjectName(u"sheetPrevious"_s);
    m_next->setObjectName(u"sheetNext"_s);
    m_fresh->setObjectName(u"sheetFresh"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(20), px(10), px(16), px(4));
    line->setSpacing(px(10));
    line->addWidget(m_title);
    line->addWidget(m_remark, 1);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addWidget(m_fresh);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, px(12));
    column->setSpacing(px(2));
    column->addLayout(line);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint, 0, Qt::AlignHCenter);
    column->addWidget(m_codes, 0, Qt::AlignHCenter);
}

int SheetPane::pageCount() const
{
    return std::max(1, SheetLayout(m_stock, m_position).pageCount(m_labels));
}

void SheetPane::setJob(const LabelStock &stock, int labels)
{
    m_stock = stock;
    m_labels = labels;
    m_position = std::clamp(m_position, 1, std::max(1, stock.labelsPerPage()));
    showSheet();
}

void SheetPane::setPosition(int position)
{
    if (position == m_position && m_page == 0)
        return;
    m_position = position;
    m_page = 0;
    showSheet();
    Q_EMIT sheetChanged();
}

void SheetPane::turn(int by)
{
    m_page += by;
    showSheet();
    Q_EMIT sheetChanged();
}

void SheetPane::showSheet()
{
    const int pages = pageCount();
    m_page = std::clamp(m_page, 0, pages - 1);
    m_view->setSheet(m_stock, m_position, m_labels, m_page);
    const int all = m_stock.labelsPerPage();
    const int used = m_page == 0 ? m_position - 1 : 0;
    const bool isSheet = all > 1;
    if (isSheet)
        m_title->setText(pages > 1 ? tr("Sheet %1 of %2").arg(m_page + 1).arg(pages)
                                   : tr("One sheet"));
    else
        m_title->setText(pages > 1 ? tr("Label %1 of %2").arg(m_page + 1).arg(pages)
                                   : tr("One label"));
    m_remark->setText(isSheet ? tr("%n positions used, %1 free", nullptr, used)
                                    .arg(all - used - m_view->countOnSheet())
                              : QString());
    m_previous->setVisible(pages > 1);
    m_next->setVisible(pages > 1);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pages);
    m_fresh->setVisible(isSheet && m_position > 1);
    m_hint->setText(isSheet ? tr("Click a free position to start there. What you see is what is "
                                 "printed.")
                            : tr("What you see is what is printed."));
}

} // namespace vestibule
