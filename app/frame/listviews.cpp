#include "app/frame/listviews.h"

#include <QUuid>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 40;

bool isAlike(ListLook left, const ListLook &right, bool comparesColumns)
{
    if (!comparesColumns)
        left.columns = right.columns;
    std::sort(left.columns.begin(), left.columns.end());
    ListLook other = right;
    std::sort(other.columns.begin(), other.columns.end());
    return left == other;
}

} // namespace

ListViews::ListViews(Host host, Keeper keeper, QObject *parent)
    : QObject(parent),
      m_host(std::move(host)),
      m_keeper(std::move(keeper))
{ }

void ListViews::addBuiltIn(const QString &name, const ListLook &look)
{
    m_builtIn.push_back({u"built-in-"_s + QString::number(m_builtIn.size()), name, look});
}

void ListViews::read()
{
    const QString owner = m_keeper.owner();
    if (m_state != State::Unread && owner == m_owner)
        return;
    if (owner != m_owner) {
        m_memory = {};
        m_chosen.clear();
    }
    m_owner = owner;
    m_state = State::Reading;
    Q_EMIT changed();
    m_keeper.read(owner, this, [this, owner](const std::optional<QString> &text) {
        if (owner != m_owner)
            return;
        if (text) {
            take(*text);
            return;
        }
        m_state = State::Unread; // the next time then; nothing is written over what is there
        Q_EMIT changed();
    });
}

void ListViews::take(const QString &text)
{
    m_state = State::Read;
    m_memory = listMemoryFrom(text);
    m_host.showColumns(m_memory.columns);
    Q_EMIT changed();
}

bool ListViews::mayChange()
{
    if (isRead() && m_keeper.owner() == m_owner)
        return true;
    read();
    Q_EMIT refused();
    return false;
}

const ListView *ListViews::current() const
{
    const ListLook now = m_host.look();
    if (const ListView *view = chosen(); view != nullptr && isAlike(view->look, now, true))
        return view;
    for (const ListView &view : m_memory.views) {
        if (isAlike(view.look, now, true))
            return &view;
    }
    for (const ListView &view : m_builtIn) {
        if (isAlike(view.look, now, false))
            return &view;
    }
    return nullptr;
}

const ListView *ListViews::chosen() const
{
    const auto found = std::find_if(m_memory.views.begin(), m_memory.views.end(),
                                    [this](const ListView &view) { return view.id == m_chosen; });
    return found == m_memory.views.end() ? nullptr : &*found;
}

std::vector<ListView>::iterator ListViews::find(const QString &id)
{
    return std::find_if(m_memory.views.begin(), m_memory.views.end(),
                        [&id](const ListView &view) { return view.id == id; });
}

void ListViews::choose(const QString &id)
{
    const auto saved = find(id);
    m_chosen = id;
    if (saved != m_memory.views.end()) {
        m_host.showColumns(saved->look.columns);
        m_host.show(saved->look);
    }
    for (const ListView &view : m_builtIn) {
        if (view.id != id)
            continue;
        m_host.showColumns(m_memory.columns);
        m_host.show(view.look);
    }
    Q_EMIT changed();
}

QString ListViews::nameProblem(const QString &name, const QString &id) const
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return tr("Give the view a name.");
    if (wanted.size() > longestName)
        return tr("The name may have up to %n characters.", nullptr, longestName);
    for (const auto &views : {m_builtIn, m_memory.views}) {
        for (const ListView &view : views) {
            if (view.id != id && view.name.compare(wanted, Qt::CaseInsensitive) == 0)
                return tr("There is a view of this name already. Choose another name.");
        }
    }
    return {};
}

void ListViews::save(const QString &name)
{
    if (!mayChange())
        return;
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_memory.views.push_back({id, name.trimmed(), m_host.look()});
    m_chosen = id;
    keep();
}

void ListViews::update(const QString &id)
{
    if (!mayChange())
        return;
    if (const auto view = find(id); view != m_memory.views.end()) {
        view->look = m_host.look();
        keep();
    }
}

void ListViews::rename(const QString &id, const QString &name)
{
    if (!mayChange())
        return;
    if (const auto view = find(id); view != m_memory.views.end()) {
        view->name = name.trimmed();
        keep();
    }
}

std::optional<ListViews::Removed> ListViews::remove(const QString &id)
{
    if (!mayChange())
        return {};
    const auto view = find(id);
    if (view == m_memory.views.end())
        return {};
    const auto place = std::size_t(view - m_memory.views.begin());
    const Removed removed{m_owner, *view, place};
    m_memory.views.erase(view);
    keep();
    return removed;
}

void ListViews::restore(const Removed &removed)
{
    if (!mayChange())
        return;
    if (removed.owner != m_owner) {
        Q_EMIT refused();
        return;
    }
    const std::size_t bounded = std::min(removed.place, m_memory.views.size());
    m_memory.views.insert(m_memory.views.begin() + std::ptrdiff_t(bounded), removed.view);
    keep();
}

void ListViews::setColumnShown(const QString &columnId, bool isShown, const QStringList &all)
{
    if (!mayChange())
        return;
    QStringList shown = m_host.look().columns;
    shown.removeAll(columnId);
    if (isShown)
        shown.append(columnId);
    QStringList ordered;
    for (const QString &id : all) {
        if (shown.contains(id))
            ordered.append(id);
    }
    showColumns(ordered);
}

void ListViews::showUsualColumns()
{
    if (!mayChange())
        return;
    showColumns({});
}

void ListViews::showColumns(const std::optional<QStringList> &columns)
{
    m_host.showColumns(columns);
    // Within a saved view they are a change of that view, which is kept when that is asked for.
    if (chosen() != nullptr) {
        Q_EMIT changed();
        return;
    }
    m_memory.columns = columns;
    keep();
}

void ListViews::keep()
{
    m_keeper.write(m_owner, textOf(m_memory), this, [this](bool isKept) {
        if (!isKept)
            Q_EMIT notKept();
    });
    Q_EMIT changed();
}

} // namespace vestibule
