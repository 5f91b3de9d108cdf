#pragma once

#include "app/widgets/card.h"
#include "core/cases/casetemplate.h"
#include "core/sites/deployment.h"

class QListView;

namespace vestibule {

class PlainLabel;
class TemplatesModel;
struct PageContext;
struct ToastMessage;

/// The card with the case templates: which are offered, in which order, and their texts.
class TemplatesSection : public Card
{
    Q_OBJECT
public:
    explicit TemplatesSection(const PageContext &context, QWidget *parent = nullptr);
    void showTemplates(const DeploymentId &deployment,
                       const std::vector<OfferedTemplate> &templates);

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(int row);
    void move(int from, int to);
    void edit(int row);
    void add();
    void showMenu(const QPoint &position);
    void setArchived(const CaseTemplate &shown, bool archived);
    void store(const std::vector<OfferedTemplate> &templates);

    const PageContext &m_context;
    DeploymentId m_deployment;
    TemplatesModel *m_model;
    QListView *m_view;
    PlainLabel *m_empty;
};

} // namespace vestibule
