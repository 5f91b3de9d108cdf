#include "app/cases/casedelegate.h"

#include "app/cases/casesmodel.h"
#include "app/cases/casetexts.h"
#include "app/widgets/icons.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int leastNumberWidth = 72;
constexpr int mostNumberWidth = 112;
constexpr int fullWidth = 600;

} // namespace

CaseDelegate::CaseDelegate(QObject *parent) : RowDelegate(56, RowMargins::pane(), parent)
{
    setColumns(columnsFor(CasesModel(), px(fullWidth)));
}

Columns CaseDelegate::columnsFor(const CasesModel &model, int width)
{
    const QFontMetrics metrics(textFont(TextStyle::Small));
    int widest = 0;
    for (const CaseSummary &row : model.rows())
        widest = std::max(widest, metrics.horizontalAdvance(row.number));
    const double scale = px(100) / 100.0;
    const int number = std::clamp(int(std::ceil(widest / scale)) + 2, leastNumberWidth,
                                  mostNumberWidth);
    const int type = width < px(fullWidth) ? 1 : 84;
    return Columns({{tr("Number"), number},
                    {tr("Case"), 0},
                    {type > 1 ? tr("Type") : QString(), type},
                    {tr("Status"), 100},
                    {tr("Age"), 48, true},
                    {QString(), 24}});
}

void CaseDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                            const Colours &colours) const
{
    const auto *model = qobject_cast<const CasesModel *>(index.model());
    if (model == nullptr)
        return;
    const CaseSummary &summary = model->row(index.row());
    const QList<QRect> cells = columns().cells(row, margins().text);
    paintText(painter, cells.at(0), summary.number, TextStyle::Small, colours.textMuted);

    QRect words = cells.at(1);
    const bool isUrgent = summary.priority == CasePriority::Urgent;
    if (isUrgent || summary.priority == CasePriority::High) {
        const QRect mark(words.x(), words.y(), px(16), words.height() - px(19));
        paintIcon(painter, mark, u"warning"_s,
                  colours.tone(isUrgent ? ToneKind::Danger : ToneKind::Warning).foreground, px(14));
        words.setLeft(words.left() + px(20));
    }
    paintTwoLines(painter, words, summary.title, CaseTexts::where(summary), colours);
    if (columns().all().at(2).width > 1)
        paintText(painter, cells.at(2), CaseTexts::type(summary.type), TextStyle::Small,
                  colours.textSecondary);
    paintChip(painter, cells.at(3), CaseTexts::statusChip(summary.status), colours);
    paintText(painter, cells.at(4), CaseTexts::age(summary.createdAt, model->now()),
              TextStyle::Small, colours.textMuted, Qt::AlignRight | Qt::AlignVCenter);
    const QRect last = cells.at(5);
    const int side = px(24);
    paintAvatar(painter, QRect(last.x(), row.y() + (row.height() - side) / 2, side, side),
                summary.assigneeName, summary.assignee.toString(), colours);
}

} // namespace vestibule
