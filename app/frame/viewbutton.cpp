#include "app/frame/viewbutton.h"

#include "app/frame/viewnamedialog.h"
#include "app/widgets/plaintip.h"
#include "app/widgets/tokens.h"

#include <QMenu>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestShownName = 160;

/// A name as a menu shows it: an ampersand would underline the next letter.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

ViewButton::ViewButton(ListViews &views, std::function<Columns()> columns, QWidget *parent)
    : Button(tr("Views and columns"), Kind::Icon, u"columns"_s, parent),
      m_views(views),
      m_columns(std::move(columns))
{
    setObjectName(u"listViews"_s);
    setEnabled(false); // until what is kept was read
    connect(this, &QAbstractButton::clicked, this, &ViewButton::openMenu);
    connect(&m_views, &ListViews::changed, this, [this] {
        setEnabled(m_views.isRead());
        showName();
    });
    connect(&m_views, &ListViews::notKept, this, [this] {
        Q_EMIT toastRequested(
            {tr("The view could not be saved. It stays until the program ends."), {}});
    });
    connect(&m_views, &ListViews::refused, this, [this] {
        Q_EMIT toastRequested(
            {tr("Nothing was changed: the views of another operator were shown. Try again."), {}});
    });
}

void ViewButton::showName()
{
    const ListView *chosen = m_views.chosen();
    setKind(chosen == nullptr ? Kind::Icon : Kind::Normal);
    const QString name = chosen == nullptr ? tr("Views and columns") : chosen->name;
    setText(menuText(chosen == nullptr
                         ? name
                         : fontMetrics().elidedText(name, Qt::ElideRight, px(longestShownName))));
    const QString whole = chosen == nullptr ? name : tr("Views and columns: %1").arg(name);
    setToolTip(plainTip(whole));
    setAccessibleName(whole);
    updateGeometry();
}

void ViewButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"viewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillViews(*menu);
    auto *columns = menu->addMenu(tr("Columns"));
    columns->setObjectName(u"columnMenu"_s);
    fillColumns(*columns);
    const QSize size = menu->sizeHint();
    menu->popup(mapToGlobal(QPoint(width() - size.width(), height() + px(4))));
}

void ViewButton::openColumns(const QPoint &globalPosition)
{
    if (!isEnabled())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumns(*menu);
    menu->popup(globalPosition);
}

void ViewButton::fillViews(QMenu &menu)
{
    const ListView *current = m_views.current();
    const auto add = [&](const ListView &view) {
        QAction *action = menu.addAction(menuText(view.name), this,
                                         [this, id = view.id] { m_views.choose(id); });
        action->setCheckable(true);
        action->setChecked(current != nullptr && current->id == view.id);
    };
    for (const ListView &view : m_views.builtIn())
        add(view);
    if (!m_views.saved().empty())
        menu.addSeparator();
    for (const ListView &view : m_views.saved())
        add(view);
    menu.addSeparator();
    QAction *save = menu.addAction(tr("Save this view…"), this, [this] { askName({}); });
    save->setEnabled(current == nullptr || m_views.chosen() != current);
    if (const ListView *chosen = m_views.chosen())
        fillChosen(menu, *chosen);
    menu.addSeparator();
}

void ViewButton::fillChosen(QMenu &menu, const ListView &chosen)
{
    const QString name = menuText(chosen.name);
    QAction *update = menu.addAction(tr("Keep the changes in “%1”").arg(name), this,
                                     [this, id = chosen.id] { m_views.update(id); });
    update->setVisible(m_views.current() != m_views.chosen());
    menu.addAction(tr("Rename “%1”…").arg(name), this, [this, view = chosen] { askName(view); });
    menu.addAction(tr("Delete “%1”").arg(name), this, [this, id = chosen.id] { remove(id); });
}

void ViewButton::fillColumns(QMenu &menu)
{
    const QStringList shown = m_views.look().columns;
    QStringList all;
    const Columns columns = m_columns();
    for (const Column &column : columns.all()) {
        if (!column.id.isEmpty())
            all.append(column.id);
    }
    for (const Column &column : columns.all()) {
        if (column.id.isEmpty())
            continue;
        QAction *action = menu.addAction(column.name.isEmpty() ? column.title : column.name);
        action->setCheckable(true);
        action->setChecked(shown.contains(column.id));
        connect(action, &QAction::toggled, this, [this, id = column.id, all](bool isShown) {
            m_views.setColumnShown(id, isShown, all);
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Usual columns"), this, [this] { m_views.showUsualColumns(); });
}

void ViewButton::askName(const ListView &view)
{
    auto *dialog = new ViewNameDialog(
        view.name,
        [this, id = view.id](const QString &name) { return m_views.nameProblem(name, id); },
        window());
    connect(dialog, &ViewNameDialog::named, this, [this, id = view.id](const QString &name) {
        if (id.isEmpty())
            m_views.save(name);
        else
            m_views.rename(id, name);
    });
    dialog->open();
}

void ViewButton::remove(const QString &id)
{
    const auto removed = m_views.remove(id);
    if (!removed)
        return;
    Q_EMIT toastRequested({tr("The view “%1” is deleted.").arg(removed->view.name),
                           [this, removed = *removed] { m_views.restore(removed); }});
}

} // namespace vestibule
