#include "app/overview/newcasescard.h"

#include "app/cases/casesmodel.h"
#include "app/overview/cardlist.h"
#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/rowdelegate.h"
#include "app/words/casetexts.h"

#include <QListView>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Tile, title over place, number, type, age.
class NewCaseDelegate : public RowDelegate
{
public:
    explicit NewCaseDelegate(QObject *parent) : RowDelegate(52, RowMargins::card(), parent)
    {
        setColumns(Columns({{{}, 32}, {{}, 0}, {{}, 84}, {{}, 104}, {{}, 52, true}}));
    }

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                  const Colours &colours) const override
    {
        const auto *model = qobject_cast<const CasesModel *>(index.model());
        if (model == nullptr)
            return;
        const CaseSummary &summary = model->row(index.row());
        const QList<QRect> cells = columns().cells(row, margins().text);
        const int side = px(32);
        const QRect tile(cells.at(0).x(), row.y() + (row.height() - side) / 2, side, side);
        const bool isUrgent = summary.priority == CasePriority::Urgent;
        paintTile(painter, tile, CaseTexts::deviceIcon(summary.deviceIcon),
                  isUrgent ? ToneKind::Danger : ToneKind::Neutral, colours);
        paintTwoLines(painter, cells.at(1), summary.title, CaseTexts::where(summary), colours);
        paintText(painter, cells.at(2), summary.number, TextStyle::Small, colours.textMuted);
        paintChip(painter, cells.at(3), {CaseTexts::type(summary.type), ToneKind::Neutral, {}},
                  colours);
        paintText(painter, cells.at(4), CaseTexts::age(summary.createdAt, model->now()),
                  TextStyle::Small, colours.textMuted, Qt::AlignRight | Qt::AlignVCenter);
    }
};

} // namespace

NewCasesCard::NewCasesCard(QWidget *parent)
    : Card(tr("New cases"), parent),
      m_model(new CasesModel(this)),
      m_list(makeCardList(tr("New cases"))),
      m_empty(new PlainLabel(tr("Nothing new. What people report by scanning a label stands here "
                                "at once."),
                             TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes))
{
    setObjectName(u"newCasesCard"_s);
    m_list->setObjectName(u"newCasesList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NewCaseDelegate(m_list));
    m_empty->setContentsMargins(px(16), 0, px(16), px(10));
    m_empty->hide();
    auto *all = new Button(tr("All cases"), Button::Kind::Link);
    all->setObjectName(u"allCases"_s);
    all->setFlush(Qt::RightEdge);
    addTitleAction(all);
    addFullWidth(m_list);
    addFullWidth(m_empty);
    connect(all, &Button::clicked, this, [this] { Q_EMIT navigationRequested(u"cases"_s, {}); });
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT navigationRequested(u"cases"_s, m_model->caseId(index).toString());
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
}

void NewCasesCard::setCases(const std::vector<CaseSummary> &cases, int notBegun,
                            const QDateTime &now)
{
    m_model->setNow(now);
    m_model->setRows(cases);
    m_list->setVisible(!cases.empty());
    m_empty->setVisible(cases.empty());
    fitToRows(m_list);
    const int shown = int(cases.size());
    setRemark(
        notBegun == 0 ? QString()
            : notBegun <= shown
            ? tr("%n that nobody has begun", nullptr, notBegun)
            : tr("%n that nobody has begun; the newest %1 of them", nullptr, notBegun).arg(shown));
}

} // namespace vestibule
