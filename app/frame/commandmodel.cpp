#include "app/frame/commandmodel.h"

namespace vestibule {

CommandModel::CommandModel(QObject *parent) : QAbstractListModel(parent) { }

void CommandModel::clear(int sections)
{
    m_sections = QList<Section>(sections);
    rebuild();
}

void CommandModel::setSection(int section, const QString &heading, const QList<Command> &commands)
{
    if (section < 0 || section >= m_sections.size())
        return;
    m_sections[section] = {heading, commands};
    rebuild();
}

void CommandModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype section = 0; section < m_sections.size(); ++section) {
        const qsizetype count = m_sections.at(section).commands.size();
        if (count > 0)
            m_rows.append({section, -1});
        for (qsizetype command = 0; command < count; ++command)
            m_rows.append({section, command});
    }
    endResetModel();
}

const Command *CommandModel::command(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).command < 0)
        return nullptr;
    const Row &row = m_rows.at(index.row());
    return &m_sections.at(row.section).commands.at(row.command);
}

QModelIndex CommandModel::firstCommand() const
{
    return m_rows.isEmpty() ? QModelIndex() : index(1);
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command *found = command(index);
    switch (role) {
    case Qt::DisplayRole:
        return found == nullptr ? m_sections.at(m_rows.at(index.row()).section).heading
                                : found->title;
    case IsHeadingRole:
        return found == nullptr;
    case DetailRole:
        return found == nullptr ? QString() : found->detail;
    case IconRole:
        return found == nullptr ? QString() : found->icon;
    case ShortcutRole:
        return found == nullptr ? QString() : found->shortcut;
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    return command(index) == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace vestibule
