#include "app/deployments/historytab.h"

#include "app/deployments/historymodel.h"
#include "app/deployments/rowview.h"
#include "app/devices/problemwords.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/emptystate.h"
#include "core/engine/desk.h"

#include <QListView>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

HistoryTab::HistoryTab(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new HistoryModel(this)),
      m_view(makeRowView(tr("History"), m_model)),
      m_older(new Button(tr("Show older entries"), Button::Kind::Link, u"clock"_s)),
      m_empty(new EmptyState(u"clock"_s, tr("Nothing happened yet"),
                             tr("Who changed the portal, the PIN, texts, spaces, devices and "
                                "labels stands here, and when.")))
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
        m_wanted += pageLength;
        reload();
    });
}

void HistoryTab::showDeployment(const DeploymentId &id)
{
    if (id != m_id) {
        m_id = id;
        m_wanted = pageLength;
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
    if (m_id.isNull() || !isVisible())
        return;
    m_context.desk.ask(
        this,
        [id = m_id, wanted = m_wanted](Services &services) {
            return readHistory(services, id, wanted);
        },
        [this, id = m_id](const Result<DeploymentHistory> &history) {
            if (id == m_id)
                take(history);
        });
}

void HistoryTab::take(const Result<DeploymentHistory> &history)
{
    if (history)
        m_model->setRows(history->lines);
    else
        m_empty->setTexts(tr("The history can't be read"), problemwords::sentence(history.error()));
    const bool isEmpty = !history || history->lines.empty();
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_older->setVisible(history && history->hasMore);
}

} // namespace vestibule
