#include "app/labels/wall/wallfindings.h"

#include "app/labels/wall/walldetail.h"
#include "app/labels/wall/wallwords.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/combobox.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"

#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 440;

} // namespace

WallFindings::WallFindings(QWidget *parent)
    : Pane(Ground::Surface, parent),
      m_found(new WallModel(this)),
      m_missing(new WallModel(this)),
      m_summary(new PlainLabel({}, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_kind(new SegmentedControl({tr("On the photos"), tr("Not seen")})),
      m_place(new ComboBox(tr("Compare with"))),
      m_more(new PlainLabel({}, TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::Yes)),
      m_view(new QListView),
      m_empty(new EmptyState(u"qr"_s, {}, {})),
      m_stack(new QStackedWidget),
      m_detail(new WallDetail)
{
    build();
    connect(m_kind, &SegmentedControl::currentChanged, this, &WallFindings::showList);
    connect(m_place, &QComboBox::activated, this,
            [this](int index) { Q_EMIT placeChosen(m_places.at(size_t(index)).place); });
    connect(m_view, &QListView::activated, this, &WallFindings::openRequested);
    showList();
}

void WallFindings::build()
{
    m_summary->setObjectName(u"wallSummary"_s);
    m_kind->setObjectName(u"wallKind"_s);
    m_kind->setAccessibleName(tr("Which labels"));
    m_place->setObjectName(u"wallPlace"_s);
    m_more->setObjectName(u"wallMore"_s);
    m_view->setObjectName(u"wallRows"_s);
    m_view->setAccessibleName(tr("Labels"));
    m_view->setItemDelegate(new TwoLineDelegate(56, RowMargins::card(), m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setFixedWidth(px(columnWidth));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(16), px(12), px(16), px(12));
    head->setSpacing(px(10));
    head->addWidget(m_kind);
    head->addWidget(m_summary);
    head->addWidget(m_place);
    head->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline);
    column->addWidget(m_stack, 1);
    column->addWidget(m_detail);
}

bool WallFindings::isMissingShown() const
{
    return m_kind->currentIndex() == 1;
}

void WallFindings::show(const std::vector<WallPhoto> &photos, const WallLookup &lookup)
{
    m_found->setRows(foundRows(photos, lookup.findings));
    m_missing->setRows(missingRows(lookup.missing));
    m_hasPlace = !lookup.place.deployment.isNull();
    m_summary->setText(wallwords::summary(m_found->rows(), int(photos.size())));
    m_kind->setItemCount(0, m_found->rowCount());
    m_kind->setItemCount(1, m_hasPlace ? m_missing->rowCount() : -1);
    m_more->setText(lookup.missing.isAll
                        ? QString()
                        : tr("The first %1. Choose a smaller place to see the others.")
                              .arg(WallCheck::mostMissing));
    showPlaces(lookup);
    showList();
}

void WallFindings::showProblem(const QString &sentence)
{
    m_empty->setTexts(tr("The labels can't be looked up"), sentence);
    m_stack->setCurrentWidget(m_empty);
    m_detail->show({});
}

void WallFindings::showPlaces(const WallLookup &lookup)
{
    const QSignalBlocker blocker(m_place);
    if (m_places != lookup.places) {
        m_places = lookup.places;
        m_place->clear();
        for (const NamedPlace &place : m_places)
            m_place->addItem(place.name);
    }
    const auto now = std::find_if(
        m_places.begin(), m_places.end(),
        [&lookup](const NamedPlace &place) { return place.place == lookup.place; });
    m_place->setCurrentIndex(now == m_places.end() ? -1 : int(now - m_places.begin()));
}

void WallFindings::showList()
{
    WallModel *model = isMissingShown() ? m_missing : m_found;
    if (m_view->model() != model) {
        const QItemSelectionModel *before = m_view->selectionModel();
        m_view->setModel(model);
        delete before;
        connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &WallFindings::showChosen);
    }
    m_summary->setVisible(!isMissingShown());
    m_place->setVisible(isMissingShown());
    m_more->setVisible(isMissingShown() && !m_more->text().isEmpty());
    if (!isMissingShown())
        m_empty->setTexts(tr("No code was found"),
                          tr("Take the photo from nearer, straight on and with light. A code has "
                             "to be about a thumb's width on the photo."));
    else if (m_hasPlace)
        m_empty->setTexts(tr("All labels of this place are on the photos"),
                          tr("Nothing that was printed for it is missing."));
    else
        m_empty->setTexts(tr("What should hang there?"),
                          tr("Choose the deployment or space above, then the labels that the "
                             "photos don't show are listed here."));
    m_stack->setCurrentIndex(model->rowCount() > 0 ? 0 : 1);
    showChosen();
}

std::vector<WallRow> WallFindings::chosen() const
{
    std::vector<WallRow> rows;
    const auto *model = static_cast<const WallModel *>(m_view->model());
    const QModelIndexList indexes = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.push_back(model->row(index.row()));
    return rows;
}

void WallFindings::choose(const SymbolPlace &place)
{
    m_kind->setCurrentIndex(0);
    for (int i = 0; i < m_found->rowCount(); ++i) {
        const auto &places = m_found->row(i).places;
        if (std::find(places.begin(), places.end(), place) == places.end())
            continue;
        m_view->setCurrentIndex(m_found->index(i));
        return;
    }
}

void WallFindings::showChosen()
{
    m_detail->show(chosen());
    Q_EMIT chosenChanged();
}

} // namespace vestibule
