#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vestibule {

/// What a list shows and how. All but the search are words of the page that has the list.
struct ListLook {
    QString tab; ///< empty on lists without tabs
    QString search;
    QJsonObject filters;
    QString sort; ///< empty: the usual order
    QStringList columns; ///< ids of those shown
    friend bool operator==(const ListLook &, const ListLook &) = default;
};

/// A look under a name.
struct ListView {
    QString id;
    QString name;
    ListLook look;
    friend bool operator==(const ListView &, const ListView &) = default;
};

/// What is kept of one list for one operator.
struct ListMemory {
    std::vector<ListView> views;
    std::optional<QStringList> columns; ///< chosen outside of saved views; nothing: the usual ones
    friend bool operator==(const ListMemory &, const ListMemory &) = default;
};

/// As JSON, for the settings.
QString textOf(const ListMemory &memory);
/// Gives an empty memory for text that it can't read.
ListMemory listMemoryFrom(const QString &text);

} // namespace vestibule
