#include "app/labels/studio/sheetpane.h"

#include "app/printing/printwords.h"
#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
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
      m_other(new Button(tr("Opened sheets"), Button::Kind::Icon, u"chevron-down"_s)),
      m_menu(new QMenu(this)),
      m_hint(new PlainLabel({}, TextStyle::Small, TextInk::Muted)),
      m_codes(new PlainLabel(tr("New codes and their numbers are made when you print."),
                             TextStyle::Small, TextInk::Muted))
{
    build();
    connect(m_view, &SheetView::positionChosen, this, &SheetPane::setPosition);
    connect(m_view, &SheetView::scaleChanged, this, &SheetPane::sheetChanged);
    connect(m_fresh, &Button::clicked, this, [this] { chooseSheet({}); });
    connect(m_previous, &Button::clicked, this, [this] { turn(-1); });
    connect(m_next, &Button::clicked, this, [this] { turn(1); });
    connect(m_menu, &QMenu::aboutToShow, this, &SheetPane::fillMenu);
    connect(m_other, &Button::clicked, this,
            [this] { m_menu->popup(m_other->mapToGlobal(QPoint(0, m_other->height()))); });
}

void SheetPane::build()
{
    m_view->setObjectName(u"studioSheet"_s);
    m_title->setObjectName(u"sheetTitle"_s);
    m_remark->setObjectName(u"sheetRemark"_s);
    m_previous->setObjectName(u"sheetPrevious"_s);
    m_next->setObjectName(u"sheetNext"_s);
    m_fresh->setObjectName(u"sheetFresh"_s);
    m_other->setObjectName(u"sheetOther"_s);
    m_menu->setObjectName(u"sheetMenu"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(20), px(10), px(16), px(4));
    line->setSpacing(px(10));
    line->addWidget(m_title);
    line->addWidget(m_remark, 1);
    for (Button *button : {m_previous, m_next, m_other, m_fresh})
        line->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, px(12));
    column->setSpacing(px(2));
    column->addLayout(line);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint, 0, Qt::AlignHCenter);
    column->addWidget(m_codes, 0, Qt::AlignHCenter);
}

void SheetPane::setJob(const LabelStock &stock, int pieces, const std::vector<LabelSheet> &opened)
{
    const bool isOther = stock.id != m_plan.stock.id;
    m_isNewWanted = m_isNewWanted && !isOther;
    const LabelSheetId chosen = m_plan.sheet ? m_plan.sheet->id : LabelSheetId();
    const bool wasThere = m_plan.sheet.has_value();
    m_plan.stock = stock;
    m_plan.pieces = pieces;
    m_opened.clear();
    for (const LabelSheet &sheet : opened) {
        if (sheet.stock == stock.id && sheet.capacity == stock.labelsPerPage())
            m_opened.push_back(sheet);
    }
    const auto known = std::find_if(m_opened.begin(), m_opened.end(),
                                    [&](const LabelSheet &sheet) { return sheet.id == chosen; });
    m_plan.sheet.reset();
    if (known != m_opened.end())
        m_plan.sheet = *known;
    else if (!m_isNewWanted && !m_opened.empty())
        m_plan.sheet = m_opened.front();
    if (isOther || wasThere != m_plan.sheet.has_value())
        m_plan.position = 1;
    m_plan.position = std::clamp(m_plan.position, 1, std::max(1, stock.labelsPerPage()));
    showSheet();
}

void SheetPane::chooseSheet(const std::optional<LabelSheet> &sheet)
{
    m_isNewWanted = !sheet;
    m_plan.sheet = sheet;
    m_plan.position = 1;
    m_page = 0;
    showSheet();
    Q_EMIT sheetChanged();
}

void SheetPane::setPosition(int position)
{
    if (position == m_plan.position && m_page == 0)
        return;
    m_plan.position = position;
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

void SheetPane::fillMenu()
{
    m_menu->clear();
    for (const LabelSheet &sheet : m_opened) {
        if (m_plan.sheet && m_plan.sheet->id == sheet.id)
            continue;
        m_menu->addAction(tr("%1, %n free: continue", nullptr, sheet.freeCount())
                              .arg(printwords::sheetTitle(sheet).replace(u'&', u"&&"_s)),
                          this, [this, sheet] { chooseSheet(sheet); });
    }
}

void SheetPane::showSheet()
{
    const int pages = m_plan.pageCount();
    m_page = std::clamp(m_page, 0, pages - 1);
    m_view->setPlan(m_plan, m_page);
    showTitle();
    const bool isSheet = m_plan.stock.labelsPerPage() > 1;
    m_previous->setVisible(pages > 1);
    m_next->setVisible(pages > 1);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pages);
    m_fresh->setVisible(isSheet && (m_plan.sheet || m_plan.position > 1));
    m_other->setVisible(m_opened.size() > (m_plan.sheet ? 1U : 0U));
    m_hint->setText(isSheet ? tr("Click a free position to start there. What you see is what is "
                                 "printed.")
                            : tr("What you see is what is printed."));
}

void SheetPane::showTitle()
{
    const int pages = m_plan.pageCount();
    const int all = m_plan.stock.labelsPerPage();
    if (all <= 1) {
        m_title->setText(pages > 1 ? tr("Label %1 of %2").arg(m_page + 1).arg(pages)
                                   : tr("One label"));
        m_remark->setText({});
        return;
    }
    const bool isBegun = m_plan.sheet && m_page == 0;
    if (isBegun)
        m_title->setText(printwords::sheetTitle(*m_plan.sheet));
    else
        m_title->setText(pages > 1 ? tr("Sheet %1 of %2").arg(m_page + 1).arg(pages)
                                   : tr("New sheet"));
    int used = 0;
    for (int index = 0; index < all; ++index)
        used += m_plan.isUsed(m_page, index) ? 1 : 0;
    QString remark = tr("%n positions used, %1 free", nullptr, used).arg(all - used);
    if (isBegun && pages > 1)
        remark = tr("Sheet %1 of %2, %3").arg(m_page + 1).arg(pages).arg(remark);
    m_remark->setText(remark);
}

} // namespace vestibule
