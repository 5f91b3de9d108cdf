#pragma once

#include "app/frame/pagetab.h"
#include "app/labels/codes/codereading.h"

#include <QTimer>

class QListView;

namespace vestibule {

class Banner;
class Button;
class CodeActions;
class CodeBar;
class CodeLists;
class CodesModel;
class EmptyState;
class ListPane;
class PlainLabel;
class SearchField;
struct PageContext;

/// All label codes of the store by what there is to do about them, and what can be done.
class CodesTab : public PageTab
{
    Q_OBJECT
public:
    /// `context` must outlive the tab.
    explicit CodesTab(const PageContext &context, QWidget *parent = nullptr);

    void activated() override;
    void deactivated() override;
    /// A list's id ("old", "blank"); "label/<number>" shows that one; "make" and "blank-batch" ask for new ones,
    /// "make/<ids>" makes them for devices; "address" says what labels carry; "pair" shows a code for a phone; "scans" opens the scan log; "link" and "link/<number>" ask where a blank label hangs.
    void openSubject(const QString &subject) override;

private:
    static constexpr int pageSize = 500;

    void build();
    void buildTools();
    void connectParts();
    void reload();
    void showReading(const Result<CodeReading> &reading);
    void showEmpty(const Result<CodeReading> &reading);
    void showSelection();
    void readScanFigures();
    void openScans();
    void loadMore();
    void askMake(bool isBlank);
    void makeFor(const QStringList &ids);
    void fillInterrupted();
    void showBanners();
    void askAddress();
    void askPair();
    void setBase(const QString &base);
    [[nodiscard]] std::vector<LabelListRow> selected() const;
    /// Whose scans are shown, and its name: of the one that is selected, else of the site.
    [[nodiscard]] std::pair<ScanScope, QString> scanScope() const;
    [[nodiscard]] LabelListQuery query() const;

    const PageContext &m_context;
    CodeActions *m_actions;
    CodeLists *m_lists;
    ListPane *m_pane;
    SearchField *m_search = nullptr;
    CodesModel *m_model;
    QListView *m_view;
    EmptyState *m_empty;
    CodeBar *m_bar;
    Banner *m_unfinished;
    Banner *m_oldAddress;
    QWidget *m_banners;
    CodeReading m_reading;
    bool m_isAddressWanted = false;
    bool m_isPairWanted = false;
    LabelBatchId m_batch;
    int m_limit = pageSize;
    bool m_isActive = false;
    QTimer m_reload;
    QTimer m_scans;
};

} // namespace vestibule
