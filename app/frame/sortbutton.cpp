#include "app/frame/sortbutton.h"

#include "app/widgets/columns.h"
#include "app/widgets/plaintip.h"

#include <QActionGroup>
#include <QMenu>

namespace vestibule {
using namespace Qt::StringLiterals;

SortButton::SortButton(const QList<SortChoice> &choices, ColumnHeads &heads, QWidget *parent)
    : Button(tr("Sort"), Kind::Icon, u"sort"_s, parent),
      m_choices(choices),
      m_heads(heads)
{
    QStringList columns;
    for (const SortChoice &choice : m_choices) {
        if (choice.column)
            columns.append(*choice.column);
    }
    m_heads.setSortable(columns);
    connect(&m_heads, &ColumnHeads::headClicked, this, &SortButton::chooseNextOf);
    connect(this, &QAbstractButton::clicked, this, &SortButton::openMenu);
    take(0);
}

void SortButton::setCurrent(const QString &id)
{
    qsizetype index = 0;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i).id == id)
            index = i;
    }
    take(index);
}

void SortButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"sortMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        QAction *action = menu->addAction(m_choices.at(i).name, this, [this, i] { choose(i); });
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(i == m_current);
        if (i == m_current)
            menu->setActiveAction(action);
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void SortButton::choose(qsizetype index)
{
    if (index == m_current)
        return;
    take(index);
    Q_EMIT currentChanged();
}

void SortButton::chooseNextOf(const QString &column)
{
    const qsizetype count = m_choices.size();
    const bool isHere = m_choices.at(m_current).column == column;
    const qsizetype from = isHere ? m_current + 1 : 0;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype index = (from + i) % count;
        if (m_choices.at(index).column == column) {
            choose(index);
            return;
        }
    }
}

void SortButton::take(qsizetype index)
{
    m_current = index;
    const SortChoice &choice = m_choices.at(index);
    m_heads.setSorted(choice.column, choice.isDescending);
    const QString whole = tr("Sort: %1").arg(choice.name);
    setToolTip(plainTip(whole));
    setAccessibleName(whole);
}

} // namespace vestibule
