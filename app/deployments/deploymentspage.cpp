#include "app/deployments/deploymentspage.h"

#include "app/deployments/deploymentdetail.h"
#include "app/deployments/deploymentsmodel.h"
#include "app/pagecontext.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/rowdelegate.h"
#include "app/widgets/searchfield.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/events/eventhub.h"
#include "core/sites/deploymentservice.h"

#include <QListView>

namespace vestibule {
using namespace Qt::StringLiterals;

DeploymentsPage::DeploymentsPage(const PageContext &context, QWidget *parent)
    : ListDetailPage(240, parent),
      m_context(context),
      m_model(new DeploymentsModel(this)),
      m_list(new QListView),
      m_detail(new DeploymentDetail(context)),
      m_empty(new EmptyState(
          u"building"_s, tr("No deployments yet"),
          tr("A deployment is a hall, a wing or a building with a portal and a PIN of "
             "its own. Make the first one, then add devices to it."),
          tr("New deployment")))
{
    setTitle(tr("Deployments"));
    buildHeader();
    buildList();
    setDetail(m_detail);
    connect(m_detail, &DeploymentDetail::toastRequested, this, &Page::toastRequested);
    connect(m_detail, &DeploymentDetail::deviceRequested, this,
            [this](const QString &id) { Q_EMIT navigationRequested(u"devices"_s, id); });
    connect(m_detail, &DeploymentDetail::readFailed, this, [this](const Error &error) {
        showNotice(tr("The deployment can't be read"), problemwords::sentence(error));
    });
    m_reload.setSingleShot(true);
    m_reload.setInterval(30);
    connect(&m_reload, &QTimer::timeout, this, &DeploymentsPage::reload);
    connect(&m_context.hub, &EventHub::grew, this, [this] {
        if (isVisible() && !m_reload.isActive())
            m_reload.start();
    });
    reload();
}

void DeploymentsPage::buildHeader()
{
    auto *fresh = addHeaderButton(tr("New deployment"), Button::Kind::Normal, u"plus"_s);
    fresh->setObjectName(u"newDeployment"_s);
    m_openPortal = addHeaderButton(tr("Open portal"), Button::Kind::Normal, u"external"_s);
    m_openPortal->setObjectName(u"openPortal"_s);
    m_more = addHeaderButton(tr("More"), Button::Kind::Icon, u"dots"_s);
    m_more->setObjectName(u"deploymentMore"_s);
    connect(fresh, &Button::clicked, this, &DeploymentsPage::createDeployment);
    connect(m_openPortal, &Button::clicked, this, &DeploymentsPage::openPortal);
    connect(m_more, &Button::clicked, this, &DeploymentsPage::openMenu);
}

void DeploymentsPage::buildList()
{
    SearchField *search = addSearch(tr("Search deployments"));
    search->setObjectName(u"deploymentSearch"_s);
    connect(search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_search = text.trimmed();
        filter();
    });
    m_list->setObjectName(u"deploymentList"_s);
    m_list->setAccessibleName(tr("Deployments"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(56, RowMargins::plain(), m_list));
    setView(m_list);
    setEmptyState(m_empty);
    connect(m_empty, &EmptyState::stepRequested, this, &DeploymentsPage::createDeployment);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DeploymentsPage::showChosen);
}

void DeploymentsPage::showEvent(QShowEvent *event)
{
    ListDetailPage::showEvent(event);
    m_reload.start(); // what came while it was hidden
}

void DeploymentsPage::activated()
{
    reload();
}

void DeploymentsPage::openSubject(const QString &subject)
{
    m_wanted = subject;
    choose(subject);
}

QList<Command> DeploymentsPage::commands() const
{
    auto *page = const_cast<DeploymentsPage *>(this);
    return {{tr("New deployment"), title(), u"plus"_s, {}, [page] { page->createDeployment(); }}};
}

bool DeploymentsPage::hasUnsavedChanges() const
{
    return m_detail->hasUnsavedChanges();
}

void DeploymentsPage::reload()
{
    m_context.desk.ask(
        this, [](Services &services) { return services.deployments.list(); },
        [this](const Result<std::vector<DeploymentSummary>> &rows) { showRows(rows); });
    m_detail->reload();
}

void DeploymentsPage::showRows(const Result<std::vector<DeploymentSummary>> &rows)
{
    if (!rows)
        return showNotice(tr("The deployments can't be read"),
                          problemwords::sentence(rows.error()));
    m_all = *rows;
    m_empty->setTexts(tr("No deployments yet"),
                      tr("A deployment is a hall, a wing or a building with a portal and a PIN of "
                         "its own. Make the first one, then add devices to it."));
    filter();
}

void DeploymentsPage::filter()
{
    std::vector<DeploymentSummary> shown;
    for (const DeploymentSummary &row : m_all) {
        if (row.deployment.name.contains(m_search, Qt::CaseInsensitive)
            || row.deployment.key.contains(m_search, Qt::CaseInsensitive))
            shown.push_back(row);
    }
    m_model->setRows(shown);
    setEmpty(m_all.empty());
    if (!m_wanted.isEmpty())
        choose(m_wanted);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showChosen();
}

void DeploymentsPage::choose(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_wanted.clear();
    m_list->setCurrentIndex(m_model->index(row));
}

void DeploymentsPage::showChosen()
{
    const QModelIndex index = m_list->currentIndex();
    m_openPortal->setVisible(index.isValid());
    m_more->setVisible(index.isValid());
    if (!index.isValid()) {
        setTitle(tr("Deployments"));
        setSubtitle({});
        if (m_all.empty())
            hideDetail();
        return;
    }
    const Deployment &chosen = m_model->row(index.row()).deployment;
    setTitle(chosen.name);
    setSubtitle(tr("Deployment %1").arg(chosen.key));
    m_detail->showDeployment(chosen.id);
    showDetail();
}

void DeploymentsPage::showNotice(const QString &title, const QString &sentence)
{
    m_empty->setTexts(title, sentence);
    setEmpty(true);
    hideDetail();
}

} // namespace vestibule
