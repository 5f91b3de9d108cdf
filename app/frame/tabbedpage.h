#pragma once

#include "app/frame/page.h"
#include "app/frame/pagetab.h"

#include <memory>
#include <vector>

class QStackedWidget;

namespace vestibule {

class SegmentedControl;

/// A page of several tabs, which are words in its header.
class TabbedPage : public Page
{
    Q_OBJECT
public:
    explicit TabbedPage(QWidget *parent = nullptr);

    void activated() override;
    void deactivated() override;
    /// "history:…" opens the tab with the id "history" and what follows in it, "history:" the tab alone; what names no
    /// tab is for the first one.
    void openSubject(const QString &subject) override;
    bool hasUnsavedChanges() const override;

    /// Nothing when there is no such tab, or it wasn't opened yet.
    [[nodiscard]] PageTab *tab(const QString &id) const;

protected:
    using Make = std::function<std::unique_ptr<PageTab>()>;
    /// Tabs stand in the order in which they are added; `start()` follows the last one.
    void addTab(const QString &id, const QString &title, Make make);
    /// Opens the first tab.
    void start();

private:
    struct Entry {
        QString id;
        QString title;
        Make make;
        PageTab *tab = nullptr; ///< null until it is opened
    };

    void openTab(int index);
    [[nodiscard]] int indexOf(const QString &id) const;

    SegmentedControl *m_bar;
    QStackedWidget *m_stack;
    std::vector<Entry> m_tabs;
    PageTab *m_current = nullptr;
    bool m_isActive = false;
};

} // namespace vestibule
