#pragma once

#include "app/frame/page.h"
#include "app/frame/railmodel.h"

#include <QHash>
#include <QWidget>

class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace vestibule {

class CommandPalette;
class Rail;
class Toast;

/// The console's one window: the rail, and the page one is on. Pages are made when they are first opened.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    /// `memory` keeps the window's place and last page from run to run; it must outlive the window.
    MainWindow(QList<NavigationEntry> navigation, QSettings &memory, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The first size in the `room` that a screen offers: 1440 × 900, or less with space for the window's frame.
    static QSize firstSize(const QSize &room);
    /// 1024 × 640, less on a screen that is smaller, as with much scaling.
    static QSize leastSize(const QSize &room);

    Rail *rail() const { return m_rail; }
    /// Add sources for things (cases, devices); pages and the open page's actions are there already.
    CommandPalette *palette() const { return m_palette; }
    void showToast(const vestibule::ToastMessage &message);
    /// The help text of the page one is on.
    void showHelp();
    void setBadge(const QString &pageId, const Badge &badge);

    /// Opens a page and, when `subject` isn't empty, shows that thing in it. Unknown ids change nothing; the log has them.
    void openPage(const QString &pageId, const QString &subject = {});
    QString currentPageId() const { return m_currentPageId; }
    /// The page that was open when the window was last closed; the first page if that one is gone or unknown.
    QString rememberedPageId() const;
    /// The page if it was opened already, else nullptr.
    Page *page(const QString &pageId) const { return m_pages.value(pageId); }

    /// Tells all pages that somebody else works here now.
    void tellOperatorChanged();

    /// Puts a notice above the page, across its width, until it is deleted. The window takes it over.
    void addNotice(QWidget *notice);

    /// Whether something typed on an open page would be lost.
    bool hasUnsavedChanges() const;

    /// Decides whether the window may close (tray, unsaved changes); without it closing is allowed.
    void setCloseHandler(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Page *ensurePage(const QString &pageId);
    void addShortcuts();
    void addCommands();
    void restorePlace();

    QList<NavigationEntry> m_navigation;
    QSettings &m_memory;
    Rail *m_rail;
    QVBoxLayout *m_notices;
    QStackedWidget *m_stack;
    CommandPalette *m_palette = nullptr;
    Toast *m_toast = nullptr;
    QHash<QString, Page *> m_pages;
    QString m_currentPageId;
    std::function<bool()> m_mayClose;
};

} // namespace vestibule
