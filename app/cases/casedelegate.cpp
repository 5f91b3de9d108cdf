#include "app/cases/casedelegate.h"

#include "app/cases/casesmodel.h"
#include "app/widgets/icons.h"
#include "app/words/casetexts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int leastNumberWidth = 72;
constexpr int mostNumberWidth = 112;

enum Cell {
    NumberCell,
    TitleCell,
    TypeCell,
    SiteCell,
    StatusCell,
    ChangedCell,
    AgeCell,
    PersonCell
};

} // namespace

CaseDelegate::CaseDelegate(QObject *parent) : RowDelegate(56, RowMargins::pane(), parent)
{
    setColumns(columnsFor(CasesModel()));
}

Columns CaseDelegate::columnsFor(const CasesModel &model)
{
    const QFontMetrics metrics(textFont(TextStyle::Small));
    int widest = 0;
    for (const CaseSummary &row : model.rows())
        widest = std::max(widest, metrics.horizontalAdvance(row.number));
    const double scale = px(100) / 100.0;
    const int number = std::clamp(int(std::ceil(widest / scale)) + 2, leastNumberWidth,
                                  mostNumberWidth);
    using Need = Column::Need;
    return Columns({{tr("Number"), number, false, u"number"_s},
                    {tr("Case"), 0},
                    {tr("Type"), 84, false, u"type"_s, {}, Need::Spare},
                    {tr("Deployment"), 112, false, u"site"_s, {}, Need::Extra},
                    {tr("Status"), 100, false, u"status"_s},
                    {tr("Changed"), 60, true, u"changed"_s, tr("Last change"), Need::Extra},
                    {tr("Age"), 48, true, u"age"_s},
                    {QString(), 24, false, u"assignee"_s, tr("Assignee")}});
}

void CaseDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                            const Colours &colours) const
{
    const auto *model = qobject_cast<const CasesModel *>(index.model());
    if (model == nullptr)
        return;
    const CaseSummary &summary = model->row(index.row());
    const QList<QRect> cells = columns().cells(row, margins().text);
    paintText(painter, cells.at(NumberCell), summary.number, TextStyle::Small, colours.textMuted);

    QRect words = cells.at(TitleCell);
    const bool isUrgent = summary.priority == CasePriority::Urgent;
    if (isUrgent || summary.priority == CasePriority::High) {
        const QRect mark(words.x(), words.y(), px(16), words.height() - px(19));
        paintIcon(painter, mark, u"warning"_s,
                  colours.tone(isUrgent ? ToneKind::Danger : ToneKind::Warning).foreground, px(14));
        words.setLeft(words.left() + px(20));
    }
    paintTwoLines(painter, words, summary.title, CaseTexts::where(summary), colours);
    paintText(painter, cells.at(TypeCell), CaseTexts::type(summary.type), TextStyle::Small,
              colours.textSecondary);
    paintText(painter, cells.at(SiteCell), summary.deploymentName, TextStyle::Small,
              colours.textSecondary);
    paintChip(painter, cells.at(StatusCell), CaseTexts::statusChip(summary.status), colours);
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    paintText(painter, cells.at(ChangedCell), CaseTexts::age(summary.updatedAt, model->now()),
              TextStyle::Small, colours.textMuted, right);
    paintText(painter, cells.at(AgeCell), CaseTexts::age(summary.createdAt, model->now()),
              TextStyle::Small, colours.textMuted, right);
    const QRect last = cells.at(PersonCell);
    const int side = px(24);
    if (!last.isEmpty())
        paintAvatar(painter, QRect(last.x(), row.y() + (row.height() - side) / 2, side, side),
                    summary.assigneeName, summary.assignee.toString(), colours);
}

} // namespace vestibule
