#pragma once

#include "app/cases/caseslist.h"
#include "app/frame/listdetailpage.h"
#include "app/widgets/secretclipboard.h"

#include <QTimer>

class QListView;
class QMenu;

namespace vestibule {

class CaseActions;
class CaseBulkBar;
class CaseDelegate;
class CaseDetail;
class CaseFilters;
class CasesModel;
class EmptyState;
class SearchField;
class SortButton;
struct CaseTarget;
struct PageContext;

/// The list of cases and the one that is worked on. Keys: J and K move, A assigns, R replies, E resolves, N writes down a
/// new case, Escape closes the detail.
class CasesPage : public ListDetailPage
{
    Q_OBJECT
public:
    /// The subject that opens the dialog for a new case.
    static const QString newCaseSubject;
    /// The order of the oldest ones, in a look.
    static const QString oldestFirstWord;

    explicit CasesPage(const PageContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// A case's id, or `newCaseSubject`.
    void openSubject(const QString &subject) override;
    QList<Command> commands() const override;
    bool hasUnsavedChanges() const override;
    void operatorChanged() override;
    ListLook look() const override;
    void showLook(const ListLook &look) override;

    void openNewCase();
    void assignSelected();
    void resolveSelected();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTop();
    void buildList();
    void buildDetail();
    void addKeys();

    CaseQuery query() const;
    void changeQuery();
    void readSoon();
    void read();
    void setReading(const CasesReading &reading, bool isCut);
    void setProblem(const Error &error);
    void showEmpty();
    /// In the list's place: why it can't be shown, and a way to try again.
    void showUnreadable(const Error &error);
    void keepPlace();

    void openCase(const CaseId &id);
    void openRow(int row);
    void step(int by);
    void showPlace();
    void selectionChanged();
    std::vector<CaseSummary> selected() const;
    /// Those of the selection that `to` is open to; without a selection the case that is shown.
    std::vector<CaseTarget> targets(CaseStatus to) const;
    void openAssignMenu(QWidget *below);
    void askArchive(const std::vector<CaseTarget> &targets);
    void addCaseViews();
    void openFilterMenu();
    void fitToolbar();

    const PageContext &m_context;
    CaseActions *m_actions;
    CaseFilters *m_filters;
    CasesModel *m_model;
    QListView *m_list;
    CaseDelegate *m_delegate;
    CaseBulkBar *m_bulk;
    CaseDetail *m_detail;
    SecretClipboard m_clipboard; ///< for status links and contacts
    SearchField *m_search = nullptr;
    SortButton *m_sort = nullptr;
    Button *m_more = nullptr; ///< the filters that don't fit
    QTimer m_soon;
    QTimer m_minute;
    std::vector<Operator> m_people;
    quint64 m_asked = 0; ///< the newest question; answers to older ones are dropped
    int m_limit;
    int m_lastRow = 0; ///< where one was, for J and K when that case left the list
    bool m_isStale = true;
    bool m_isUpdating = false;
};

} // namespace vestibule
