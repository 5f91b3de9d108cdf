#pragma once

#include "app/frame/command.h"

#include <QAbstractListModel>

namespace vestibule {

/// The lines of the command palette: per source a heading and its commands, in the order of the sources.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, IconRole, ShortcutRole, IsHeadingRole };

    explicit CommandModel(QObject *parent = nullptr);

    /// Empties the list and makes room for `sections` sources.
    void clear(int sections);
    /// Puts a source's answer in its place; an empty answer takes the section away.
    void setSection(int section, const QString &heading, const QList<Command> &commands);

    /// The command of a row, or nullptr for a heading.
    const Command *command(const QModelIndex &index) const;
    /// The first row that can be chosen, else an invalid index.
    QModelIndex firstCommand() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Section {
        QString heading;
        QList<Command> commands;
    };
    struct Row {
        qsizetype section = 0;
        qsizetype command = -1; ///< -1: the heading
    };
    void rebuild();

    QList<Section> m_sections;
    QList<Row> m_rows;
};

} // namespace vestibule
