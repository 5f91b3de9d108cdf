#include "app/frame/mainwindow.h"

#include "app/frame/commandpalette.h"
#include "app/frame/helpdialog.h"
#include "app/frame/helptext.h"
#include "app/frame/listsource.h"
#include "app/frame/rail.h"
#include "app/widgets/focusring.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QLoggingCategory>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(windowLog, "vestibule.window")

namespace {

/// What a title bar and borders take.
constexpr QSize frame(16, 48);
constexpr int collapseBelow = 1100;
const auto placeKey = "window/place";
const auto pageKey = "window/page";

} // namespace

MainWindow::MainWindow(QList<NavigationEntry> navigation, QSettings &memory, QWidget *parent)
    : QWidget(parent),
      m_navigation(std::move(navigation)),
      m_memory(memory),
      m_rail(new Rail(m_navigation)),
      m_notices(new QVBoxLayout),
      m_stack(new QStackedWidget)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Vestibule"));
    setMinimumSize(leastSize(screen()->availableSize()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(m_notices);
    column->addWidget(m_stack, 1);
    layout->addLayout(column, 1);
    connect(m_rail, &Rail::pageRequested, this, [this](const QString &id) { openPage(id); });
    m_palette = new CommandPalette(this);
    m_toast = new Toast(m_stack);
    new FocusRing(this);
    addShortcuts();
    addCommands();
    restorePlace();
}

MainWindow::~MainWindow() = default;

QSize MainWindow::firstSize(const QSize &room)
{
    return QSize(1440, 900).boundedTo(room - frame);
}

QSize MainWindow::leastSize(const QSize &room)
{
    return QSize(1024, 640).boundedTo(room - frame);
}

void MainWindow::setBadge(const QString &pageId, const Badge &badge)
{
    m_rail->setBadge(pageId, badge);
}

void MainWindow::addNotice(QWidget *notice)
{
    m_notices->addWidget(notice);
}

bool MainWindow::hasUnsavedChanges() const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
                       [](const Page *one) { return one->hasUnsavedChanges(); });
}

void MainWindow::tellOperatorChanged()
{
    m_toast->hide(); // what somebody did isn't undone in another's name
    for (Page *page : std::as_const(m_pages))
        page->operatorChanged();
}

void MainWindow::openPage(const QString &pageId, const QString &subject)
{
    Page *next = ensurePage(pageId);
    if (next == nullptr) {
        qCWarning(windowLog).noquote() << "There is no page called" << pageId;
        return;
    }
    if (pageId != m_currentPageId) {
        if (Page *last = page(m_currentPageId))
            last->deactivated();
        m_currentPageId = pageId;
        m_stack->setCurrentWidget(next);
        m_rail->setCurrentPage(pageId);
        setWindowTitle(tr("%1 – Vestibule").arg(next->title()));
        next->activated();
    }
    if (!subject.isEmpty())
        next->openSubject(subject);
}

QString MainWindow::rememberedPageId() const
{
    const QString remembered = m_memory.value(pageKey).toString();
    for (const NavigationEntry &entry : m_navigation) {
        if (entry.id == remembered)
            return remembered;
    }
    return m_navigation.isEmpty() ? QString() : m_navigation.first().id;
}

Page *MainWindow::ensurePage(const QString &pageId)
{
    if (Page *known = page(pageId))
        return known;
    for (const NavigationEntry &entry : std::as_const(m_navigation)) {
        if (entry.id != pageId)
            continue;
        Page *made = entry.factory().release();
        made->setObjectName(QString(u"page_"_s + pageId));
        m_stack->addWidget(made);
        m_pages.insert(pageId, made);
        connect(made, &Page::navigationRequested, this, &MainWindow::openPage);
        connect(made, &Page::toastRequested, this, &MainWindow::showToast);
        connect(made, &Page::paletteRequested, m_palette, &CommandPalette::openPalette);
        return made;
    }
    return nullptr;
}

void MainWindow::addShortcuts()
{
    for (int i = 0; i < 9 && i < int(m_navigation.size()); ++i) {
        auto *jump = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)),
                                   this);
        connect(jump, &QShortcut::activated, this,
                [this, id = m_navigation.at(i).id] { openPage(id); });
    }
    auto *palette = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(palette, &QShortcut::activated, m_palette, &CommandPalette::openPalette);
    auto *help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, &MainWindow::showHelp);
}

void MainWindow::addCommands()
{
    m_palette->addSource(std::make_unique<ListSource>(tr("Actions"), [this] {
        const Page *current = page(m_currentPageId);
        return current == nullptr ? QList<Command>() : current->commands();
    }));
    m_palette->addSource(std::make_unique<ListSource>(tr("Pages"), [this] {
        QList<Command> commands;
        for (int i = 0; i < int(m_navigation.size()); ++i) {
            const NavigationEntry &entry = m_navigation.at(i);
            const QString keys = i < 9 ? tr("Ctrl %1").arg(i + 1) : QString();
            commands.append(
                {entry.title, {}, entry.icon, keys, [this, id = entry.id] { openPage(id); }});
        }
        return commands;
    }));
}

void MainWindow::showToast(const ToastMessage &message)
{
    m_toast->showMessage(message);
}

void MainWindow::showHelp()
{
    const QString text = readHelp(m_currentPageId, QLocale().name());
    if (!text.isEmpty())
        (new HelpDialog(text, this))->open();
}

void MainWindow::restorePlace()
{
    if (!restoreGeometry(m_memory.value(placeKey).toByteArray()))
        resize(firstSize(screen()->availableSize()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.setValue(placeKey, saveGeometry());
    m_memory.setValue(pageKey, m_currentPageId);
    const bool mayClose = !m_mayClose || m_mayClose();
    event->setAccepted(mayClose);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setCollapsed(width() < collapseBelow);
}

} // namespace vestibule
