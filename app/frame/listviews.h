#pragma once

#include "app/frame/listlook.h"

#include <QObject>

#include <functional>

namespace vestibule {

/// The views of one list: those it comes with and those that the operator saved, and the columns that are shown.
class ListViews : public QObject
{
    Q_OBJECT
public:
    /// The list itself.
    struct Host {
        std::function<ListLook()> look;
        std::function<void(const ListLook &)> show; ///< all but the columns
        std::function<void(const std::optional<QStringList> &)>
            showColumns; ///< nothing: the usual ones
    };
    /// Where the views are kept: text in, text out, for each owner.
    struct Keeper {
        /// Whoever works here now.
        std::function<QString()> owner;
        /// Calls back with nothing when it could not be read.
        std::function<void(const QString &owner, QObject *context,
                           std::function<void(const std::optional<QString> &)>)>
            read;
        /// Calls back with false when it wasn't kept.
        std::function<void(const QString &owner, const QString &text, QObject *context,
                           std::function<void(bool)>)>
            write;
    };

    /// A view that was removed, to put it back.
    struct Removed {
        QString owner; ///< whose view it was
        ListView view;
        std::size_t place = 0;
    };

    ListViews(Host host, Keeper keeper, QObject *parent = nullptr);

    /// A view that is always there, with the columns that were chosen outside of saved views.
    void addBuiltIn(const QString &name, const ListLook &look);
    /// Reads what the operator saved, once per operator.
    void read();
    /// Whether the views are those of the operator who was asked for last. Until then nothing is changed.
    bool isRead() const { return m_state == State::Read; }

    const std::vector<ListView> &builtIn() const { return m_builtIn; }
    const std::vector<ListView> &saved() const { return m_memory.views; }
    /// The view that is shown exactly as it was saved; null when it is none of them.
    const ListView *current() const;
    /// The saved view that was chosen last, changed since or not; null when there is none.
    const ListView *chosen() const;
    ListLook look() const { return m_host.look(); }

    void choose(const QString &id);
    /// What speaks against this name, as a sentence; empty: nothing. `id` is the view's own, if it has one.
    QString nameProblem(const QString &name, const QString &id = {}) const;
    /// Saves what is shown now and chooses it.
    void save(const QString &name);
    /// Takes what is shown now into the view.
    void update(const QString &id);
    void rename(const QString &id, const QString &name);
    /// What was removed; nothing when there is no such view, or it isn't changed now.
    std::optional<Removed> remove(const QString &id);
    /// Puts a removed view back to where it was, for its owner only.
    void restore(const Removed &removed);

    /// Kept for the list as it is outside of saved views; within one it is a change of that view, as a filter is.
    void setColumnShown(const QString &columnId, bool isShown, const QStringList &all);
    /// The same with the columns that are shown at first.
    void showUsualColumns();

Q_SIGNALS:
    void changed();
    /// The last change holds until the program ends only.
    void notKept();
    /// Nothing was changed: somebody else works here now, whose views are read first.
    void refused();

private:
    enum class State { Unread, Reading, Read };

    void take(const QString &text);
    bool mayChange();
    void showColumns(const std::optional<QStringList> &columns);
    void keep();
    std::vector<ListView>::iterator find(const QString &id);

    Host m_host;
    Keeper m_keeper;
    std::vector<ListView> m_builtIn;
    ListMemory m_memory;
    QString m_chosen;
    QString m_owner;
    State m_state = State::Unread;
};

} // namespace vestibule
