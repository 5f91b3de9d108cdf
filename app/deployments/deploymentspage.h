#pragma once

#include "app/frame/listdetailpage.h"
#include "core/base/result.h"
#include "core/sites/deployment.h"

#include <QTimer>

class QListView;

namespace vestibule {

class Button;
class DeploymentDetail;
class DeploymentsModel;
struct PageContext;

/// Deployments: a list of them, and of the chosen one its portal, branding, devices and history.
class DeploymentsPage : public ListDetailPage
{
    Q_OBJECT
public:
    /// `context` must outlive the page.
    explicit DeploymentsPage(const PageContext &context, QWidget *parent = nullptr);

    void activated() override;
    void openSubject(const QString &subject) override;
    QList<Command> commands() const override;
    bool hasUnsavedChanges() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void buildList();
    void reload();
    void showRows(const Result<std::vector<DeploymentSummary>> &rows);
    void filter();
    void choose(const QString &id);
    void showChosen();
    void showNotice(const QString &title, const QString &sentence);
    void createDeployment();
    void openPortal();
    void openMenu();
    Q_INVOKABLE void askRenameCustomer();
    void renameCustomer(const CustomerId &customer, const QString &from, const QString &to);
    Q_INVOKABLE void askArchive();
    void archive(const DeploymentId &id);

    const PageContext &m_context;
    std::vector<DeploymentSummary> m_all;
    QString m_search;
    QString m_wanted; ///< to be chosen once it is read
    DeploymentsModel *m_model;
    QListView *m_list;
    DeploymentDetail *m_detail;
    EmptyState *m_empty;
    Button *m_openPortal = nullptr;
    Button *m_more = nullptr;
    QTimer m_reload;
};

} // namespace vestibule
