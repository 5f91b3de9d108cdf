#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QWidget>

class QListView;

namespace vestibule {

class Button;
class EmptyState;
class HistoryModel;
struct DeploymentHistory;
struct HistoryLine;
struct PageContext;

/// Everything that was done to a deployment, newest first, a page at a time. It reads only while it is seen.
class HistoryTab : public QWidget
{
    Q_OBJECT
public:
    static constexpr int pageLength = 50;

    explicit HistoryTab(const PageContext &context, QWidget *parent = nullptr);
    void showDeployment(const DeploymentId &id);
    void reload();

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Taker = void (HistoryTab::*)(const DeploymentHistory &);
    void read(qint64 before, Taker take);
    void takeNewest(const DeploymentHistory &history);
    void takeOlder(const DeploymentHistory &history);
    void showRows(std::vector<HistoryLine> lines, bool hasMore);
    void showError(const Error &error);

    const PageContext &m_context;
    DeploymentId m_id;
    bool m_hasMore = false;
    HistoryModel *m_model;
    QListView *m_view;
    Button *m_older;
    EmptyState *m_empty;
};

} // namespace vestibule
