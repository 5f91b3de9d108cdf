#include "app/deployments/historytab.h"

#include "app/deployments/historymodel.h"
#include "app/deployments/rowview.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/emptystate.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"

#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

HistoryTab::HistoryTab(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new HistoryModel(this)),
      m_view(makeRowView(tr("History"), m_model)),
      m_older(new Button(tr("Show older entries"), Button::Kind::Link, u"clock"_s)),
      m_empty(new EmptyState(u"clock"_s, {}, {}))
{
    m_view->setObjectName(u"deploymentHistory"_s);
    m_older->setObjectName(u"olderHistory"_s);
    m_older->hide();
    m_empty->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_older, 0, Qt::AlignHCenter);
    layout->addWidget(m_empty, 1);
    connect(m_older, &Button::clicked, this, [this] {
        if (!m_model->rows().empty())
            read(m_model->rows().back().entry.sequence, &HistoryTab::takeOlder);
    });
}

void HistoryTab::showDeployment(const DeploymentId &id)
{
    if (id != m_id) {
        m_id = id;
        m_model->setRows({});
    }
    reload();
}

void HistoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void HistoryTab::reload()
{
    read(0, &HistoryTab::takeNewest);
}

void HistoryTab::read(qint64 before, Taker take)
{
    if (m_id.isNull() || !isVisible())
        return;
    m_context.desk.ask(
        this,
        [id = m_id, before](Services &services) {
            return readHistory(services, id, before, pageLength);
        },
        [this, id = m_id, take](const Result<DeploymentHistory> &history) {
            if (id != m_id)
                return;
            if (history)
                (this->*take)(*history);
            else
                showError(history.error());
        });
}

void HistoryTab::takeNewest(const DeploymentHistory &history)
{
    std::vector<HistoryLine> lines = history.lines;
    const std::vector<HistoryLine> &shown = m_model->rows();
    const auto joins = std::find_if(shown.begin(), shown.end(), [&](const HistoryLine &line) {
        return !lines.empty() && line.entry.sequence == lines.back().entry.sequence;
    });
    // Without a common line something would be missing between them.
    const bool keepsOlder = joins != shown.end() && joins + 1 != shown.end();
    if (keepsOlder)
        lines.insert(lines.end(), joins + 1, shown.end());
    showRows(std::move(lines), keepsOlder ? m_hasMore : history.hasMore);
}

void HistoryTab::takeOlder(const DeploymentHistory &history)
{
    std::vector<HistoryLine> lines = m_model->rows();
    // What was asked for twice comes twice.
    for (const HistoryLine &line : history.lines) {
        if (lines.empty() || line.entry.sequence < lines.back().entry.sequence)
            lines.push_back(line);
    }
    showRows(std::move(lines), history.hasMore);
}

void HistoryTab::showRows(std::vector<HistoryLine> lines, bool hasMore)
{
    const bool isEmpty = lines.empty();
    m_hasMore = hasMore;
    m_model->setRows(std::move(lines));
    m_empty->setTexts(tr("Nothing happened yet"),
                      tr("Who changed the portal, the PIN, texts, spaces, devices and "
                         "labels stands here, and when."));
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_older->setVisible(hasMore);
}

void HistoryTab::showError(const Error &error)
{
    m_empty->setTexts(tr("The history can't be read"), problemwords::sentence(error));
    m_view->hide();
    m_older->hide();
    m_empty->show();
}

} // namespace vestibule
