#include "app/labels/codes/codestab.h"

#include "app/frame/listpane.h"
#include "app/labels/codes/codeactions.h"
#include "app/labels/codes/codebar.h"
#include "app/labels/codes/codelists.h"
#include "app/labels/codes/codesmodel.h"
#include "app/labels/codes/codewords.h"
#include "app/labels/codes/codework.h"
#include "app/pagecontext.h"
#include "app/widgets/banner.h"
#include "app/widgets/button.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/hairline.h"
#include "app/widgets/searchfield.h"
#include "app/words/addresswords.h"
#include "app/words/problemwords.h"
#include "core/base/clock.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/events/eventhub.h"

#include <QHBoxLayout>
#include <QListView>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

CodesTab::CodesTab(const PageContext &context, QWidget *parent)
    : PageTab(parent),
      m_context(context),
      m_actions(new CodeActions(context, this)),
      m_lists(new CodeLists),
      m_pane(new ListPane(false)),
      m_model(new CodesModel(this)),
      m_view(new QListView),
      m_empty(new EmptyState(u"qr"_s, tr("Reading the codes"), {}, tr("Make codes…"))),
      m_bar(new CodeBar),
      m_unfinished(new Banner(ToneKind::Warning)),
      m_oldAddress(new Banner(ToneKind::Warning)),
      m_banners(new QWidget)
{
    build();
    connectParts();
    m_reload.setSingleShot(true);
    m_reload.setInterval(30ms);
    m_scans.setSingleShot(true);
    m_scans.setInterval(60ms);
    connect(&m_reload, &QTimer::timeout, this, &CodesTab::reload);
    connect(&m_scans, &QTimer::timeout, this, &CodesTab::readScanFigures);
    connect(&m_context.hub, &EventHub::grew, this, [this] {
        if (m_isActive && !m_reload.isActive())
            m_reload.start();
    });
}

void CodesTab::build()
{
    m_view->setObjectName(u"codeRows"_s);
    m_view->setAccessibleName(tr("Codes"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CodesDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_search = m_pane->addSearch(tr("Search name, number, code"));
    m_search->setObjectName(u"codeSearch"_s);
    buildTools();
    m_pane->setColumns(CodesDelegate::codeColumns());
    m_pane->setView(m_view);
    m_pane->setEmptyState(m_empty);
    m_pane->setFooter(m_bar);
    m_unfinished->setObjectName(u"unfinishedBatch"_s);
    m_unfinished->hide();
    m_banners->hide();
    connect(m_unfinished->addSideButton(tr("Make the rest")), &Button::clicked, this,
            &CodesTab::fillInterrupted);
    m_oldAddress->setObjectName(u"codesOldAddress"_s);
    m_oldAddress->hide();
    connect(m_oldAddress->addSideButton(tr("What helps…")), &Button::clicked, this,
            &CodesTab::askAddress);
    auto *right = new QVBoxLayout;
    right->setContentsMargins({});
    right->setSpacing(0);
    auto *above = new QVBoxLayout(m_banners);
    above->setContentsMargins(px(24), px(16), px(16), 0);
    above->setSpacing(px(8));
    above->addWidget(m_oldAddress);
    above->addWidget(m_unfinished);
    right->addWidget(m_banners);
    right->addWidget(m_pane, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_lists);
    row->addWidget(new Hairline(Qt::Vertical, Hairline::Colour::Border));
    row->addLayout(right, 1);
}

void CodesTab::buildTools()
{
    auto *link = new Button(tr("Link a label…"), Button::Kind::Normal, u"link"_s);
    link->setObjectName(u"linkLabelTool"_s);
    connect(link, &Button::clicked, this, [this] { m_actions->askLink({}); });
    auto *pair = new Button(tr("Link with a phone"), Button::Kind::Icon, u"phone"_s);
    pair->setObjectName(u"pairPhone"_s);
    connect(pair, &Button::clicked, this, &CodesTab::askPair);
    auto *make = new Button(tr("Make codes…"), Button::Kind::Primary, u"plus"_s);
    make->setObjectName(u"makeCodes"_s);
    connect(make, &Button::clicked, this, [this] { askMake(false); });
    m_pane->addTool(pair);
    m_pane->addTool(link);
    m_pane->addTool(make);
}

void CodesTab::activated()
{
    m_isActive = true;
    reload();
}

void CodesTab::deactivated()
{
    m_isActive = false;
}

LabelListQuery CodesTab::query() const
{
    LabelListQuery asked;
    asked.list = m_lists->list();
    asked.deployment = m_lists->site();
    asked.search = m_search->text();
    asked.baseAddress = m_context.portal ? m_context.portal().baseAddress : QString();
    asked.limit = m_limit;
    return asked;
}

void CodesTab::reload()
{
    const LabelListQuery asked = query();
    m_context.desk.ask(
        this, [asked](Services &services) { return readCodes(services, asked); },
        [this, asked](const Result<CodeReading> &reading) {
            const LabelListQuery now = query();
            const bool isOurs = now.list == asked.list && now.search == asked.search
                && now.deployment == asked.deployment;
            if (isOurs)
                showReading(reading);
        });
    m_scans.start();
}

void CodesTab::showReading(const Result<CodeReading> &reading)
{
    showEmpty(reading);
    if (!reading)
        return;
    m_reading = *reading;
    m_lists->show(*reading);
    m_model->setPresent(reading->baseAddress, m_context.clock.now());
    m_model->setRows(reading->rows);
    m_view->viewport()->update();
    m_bar->setShown(int(reading->rows.size()), reading->fitting);
    showSelection();
    showBanners();
    if (std::exchange(m_isAddressWanted, false))
        askAddress();
    if (std::exchange(m_isPairWanted, false))
        askPair();
}

void CodesTab::showBanners()
{
    m_oldAddress->setVisible(!m_reading.addresses.old.empty());
    m_oldAddress->setTexts(addresswords::title(m_reading.addresses),
                           addresswords::whereNow(m_reading.addresses));
    const auto unfinished = std::find_if(
        m_reading.batches.begin(), m_reading.batches.end(),
        [](const LabelBatch &batch) { return batch.made < batch.size; });
    const bool isUnfinished = unfinished != m_reading.batches.end() && !m_actions->work()->isBusy();
    m_banners->setVisible(isUnfinished || !m_reading.addresses.old.empty());
    m_unfinished->setVisible(isUnfinished);
    m_batch = isUnfinished ? unfinished->id : LabelBatchId();
    if (isUnfinished)
        m_unfinished->setTexts(tr("“%1” isn't finished").arg(unfinished->name),
                               tr("%1 of its %2 codes are made. No number is given twice.")
                                   .arg(unfinished->made)
                                   .arg(unfinished->size));
}

void CodesTab::showEmpty(const Result<CodeReading> &reading)
{
    if (!reading) {
        m_empty->setTexts(tr("The codes can't be read"), problemwords::sentence(reading.error()));
    } else if (!m_search->text().trimmed().isEmpty()) {
        m_empty->setTexts(tr("Nothing found"),
                          tr("No code of this list has that name, number or code."));
    } else {
        const auto [title, sentence] = codewords::emptyWords(m_lists->list());
        m_empty->setTexts(title, sentence);
    }
    const LabelList list = m_lists->list();
    m_empty->findChild<Button *>()->setVisible(list == LabelList::All || list == LabelList::Blank);
    m_pane->setEmpty(!reading || reading->rows.empty());
}

std::vector<LabelListRow> CodesTab::selected() const
{
    std::vector<LabelListRow> rows;
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.push_back(m_model->row(index.row()));
    return rows;
}

void CodesTab::showSelection()
{
    m_bar->setSelection(selected());
    m_scans.start();
}

std::pair<ScanScope, QString> CodesTab::scanScope() const
{
    const auto rows = selected();
    if (rows.size() != 1)
        return {{m_lists->site(), {}, {}}, {}};
    const LabelListRow &row = rows.front();
    if (row.target != LabelWish())
        return {{{}, row.target, {}}, row.name};
    return {{{}, {}, row.label.id}, tr("label %1").arg(labelNumberText(row.label.number))};
}

void CodesTab::readScanFigures()
{
    const auto [scope, name] = scanScope();
    m_context.desk.ask(
        this, [scope = scope](Services &services) { return readScans(services, scope); },
        [this, name = name](const Result<ScanReading> &reading) {
            if (reading)
                m_lists->showScans(*reading, name);
        });
}

} // namespace vestibule
