#pragma once

#include "app/frame/pagetab.h"
#include "app/labels/history/printlogrows.h"

#include <QTimer>

class QListView;

namespace vestibule {

class PrintLogModel;
class JobDetail;
class LabelPrinting;
class ListPane;
struct PageContext;

/// The print log: what was printed when, where and by whom, how it ended, and how it goes on.
class PrintLogTab : public PageTab
{
    Q_OBJECT
public:
    /// `context` must outlive the tab.
    explicit PrintLogTab(const PageContext &context, QWidget *parent = nullptr);

    void activated() override { reload(); }
    /// The id of a job.
    void openSubject(const QString &subject) override;

private:
    static constexpr int pageSize = 200;

    void build();
    void connectParts();
    void reload();
    void showReading(const Result<PrintLogReading> &reading);
    void loadMore();
    void showChosen();
    void release(const PrintJobId &job);
    void showFailure(const Error &error);

    const PageContext &m_context;
    PrintLogModel *m_model;
    ListPane *m_list;
    QListView *m_view;
    JobDetail *m_detail;
    LabelPrinting *m_printing;
    std::vector<LabelSheet> m_sheets;
    QString m_wanted;
    int m_limit = pageSize;
    bool m_isAll = true;
    QTimer m_reload;
};

} // namespace vestibule
