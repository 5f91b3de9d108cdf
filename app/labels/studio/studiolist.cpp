#include "app/labels/studio/studiolist.h"

#include "app/labels/studio/studiomodel.h"
#include "app/labels/studio/tickbox.h"
#include "app/widgets/banner.h"
#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

template<class Test>
QSet<QString> keysOf(const std::vector<StudioRow> &rows, Test test)
{
    QSet<QString> keys;
    for (const StudioRow &row : rows) {
        if (test(row))
            keys.insert(row.key);
    }
    return keys;
}

} // namespace

StudioList::StudioList(bool opensDeployments, QWidget *parent)
    : Pane(Ground::Surface, parent),
      m_opensDeployments(opensDeployments),
      m_devices(new StudioModel(this)),
      m_spaces(new StudioModel(this)),
      m_blanks(new StudioModel(this)),
      m_kind(new SegmentedControl({tr("Devices"), tr("Spaces"), tr("Blank codes")})),
      m_search(new SearchField(tr("Search devices"))),
      m_all(new TickBox),
      m_count(new PlainLabel({}, TextStyle::Small, TextInk::Secondary)),
      m_need(new Button({}, Button::Kind::Link)),
      m_oldAddress(new Banner(ToneKind::Warning)),
      m_stack(new QStackedWidget),
      m_list(new QListView),
      m_empty(new EmptyState(u"cube"_s, tr("Reading the devices"), {}, tr("Open Devices")))
{
    setFixedWidth(px(276));
    build();
    for (StudioModel *model : models()) {
        connect(model, &StudioModel::ticksChanged, this, [this, model] {
            if (model != this->model())
                return;
            showCounts();
            Q_EMIT tickedChanged();
        });
    }
    connect(m_kind, &ChoiceBar::currentChanged, this, &StudioList::showKind);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &words) {
        model()->search(words);
        showEmpty();
    });
    connect(m_all, &QAbstractButton::clicked, this,
            [this] { model()->tickShown(model()->shownState() != Qt::Checked); });
    connect(m_need, &Button::clicked, this, &StudioList::tickNeedy);
    connect(m_oldAddress->addButton(tr("Reprint")), &Button::clicked, this,
            &StudioList::tickOldAddress);
    connect(m_empty, &EmptyState::stepRequested, this, [this] {
        if (model() == m_blanks)
            Q_EMIT navigationRequested(u"labels"_s, u"codes:"_s);
        else
            Q_EMIT navigationRequested(model() == m_spaces ? u"deployments"_s : u"devices"_s, {});
    });
    showKind();
}

void StudioList::build()
{
    m_kind->setObjectName(u"studioKind"_s);
    m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setObjectName(u"studioSearch"_s);
    m_all->setObjectName(u"studioAll"_s);
    m_all->setAccessibleName(tr("Select all that are shown"));
    m_count->setObjectName(u"studioCount"_s);
    m_need->setObjectName(u"studioNeed"_s);
    m_need->setFlush(Qt::RightEdge);
    m_oldAddress->setObjectName(u"studioOldAddress"_s);
    m_oldAddress->hide();
    m_list->setObjectName(u"studioList"_s);
    m_list->setItemDelegate(new StudioDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(px(16), px(16), px(16), px(12));
    top->setSpacing(px(8));
    top->addWidget(m_kind);
    top->addWidget(m_search);
    top->addWidget(m_oldAddress);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(16), px(8), px(16), px(8));
    line->setSpacing(px(12));
    line->addWidget(m_all);
    line->addWidget(m_count, 1);
    line->addWidget(m_need);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(line);
    column->addWidget(new Hairline);
    column->addWidget(m_stack, 1);
}

StudioModel *StudioList::model() const
{
    return models().at(size_t(m_kind->currentIndex()));
}

std::vector<StudioRow> StudioList::ticked() const
{
    return model()->ticked();
}

int StudioList::tickedCount() const
{
    return model()->tickedCount();
}

void StudioList::show(const StudioReading &reading)
{
    m_devices->setAll(reading.devices);
    m_spaces->setAll(reading.spaces);
    m_blanks->setAll(reading.blanks);
    m_allDevices = reading.allDevices;
    m_allBlanks = reading.allBlanks;
    m_isRead = true;
    if (!m_wanted.isEmpty())
        tickThese(std::exchange(m_wanted, {}));
    if (std::exchange(m_isNeedyWanted, false))
        tickNeedy();
    if (std::exchange(m_isOldWanted, false))
        tickOldAddress();
    showCounts();
    showEmpty();
}

void StudioList::showProblem(const QString &title, const QString &sentence)
{
    m_empty->setTexts(title, sentence);
    m_stack->setCurrentWidget(m_empty);
}

void StudioList::tickThese(const QStringList &ids)
{
    if (!m_isRead) {
        m_wanted = ids;
        return;
    }
    const QSet<QString> wanted(ids.begin(), ids.end());
    const auto isWanted = [&wanted](const StudioRow &row) { return wanted.contains(row.key); };
    const auto lists = models();
    const auto there = std::find_if(lists.begin(), lists.end(), [isWanted](StudioModel *list) {
        return !keysOf(list->all(), isWanted).isEmpty();
    });
    m_kind->setCurrentIndex(there == lists.end() ? 0 : int(there - lists.begin()));
    model()->tickOnly(wanted);
}

void StudioList::tickNeedy()
{
    if (!m_isRead) {
        m_isNeedyWanted = true;
        return;
    }
    model()->tickOnly(
        keysOf(model()->all(), [](const StudioRow &row) { return row.needsLabel(); }));
    m_list->scrollToTop();
}

void StudioList::tickOldAddress()
{
    if (!m_isRead) {
        m_isOldWanted = true;
        return;
    }
    model()->tickOnly(keysOf(model()->all(), [](const StudioRow &row) { return row.isOld(); }));
    m_list->scrollToTop();
}

} // namespace vestibule
