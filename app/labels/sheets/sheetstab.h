#pragma once

#include "app/frame/pagetab.h"
#include "app/labels/sheets/sheetrows.h"

#include <QTimer>

#include <functional>

class QListView;
class QStackedWidget;

namespace vestibule {

class Button;
class EmptyState;
class PlainLabel;
class SheetDetail;
struct PageContext;

/// The sheets that were begun and lie ready: what is free on them, and which are there at all.
class SheetsTab : public PageTab
{
    Q_OBJECT
public:
    /// `context` must outlive the tab.
    explicit SheetsTab(const PageContext &context, QWidget *parent = nullptr);

    void activated() override { reload(); }

private:
    void build();
    QWidget *makeList();
    void reload();
    void showReading(const Result<SheetsReading> &reading);
    void showChosen();
    void addSheet();
    void forget(const LabelSheet &sheet);
    /// Changes something on the desk, then shows what is there now.
    void change(std::function<Result<>(Services &)> work, const QString &failed);

    const PageContext &m_context;
    SheetsModel *m_model;
    QListView *m_view;
    PlainLabel *m_count;
    Button *m_add;
    SheetDetail *m_detail;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    std::vector<LabelStock> m_stocks;
    QTimer m_reload;
};

} // namespace vestibule
