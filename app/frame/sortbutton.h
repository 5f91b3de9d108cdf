#pragma once

#include "app/widgets/button.h"

#include <optional>

namespace vestibule {

class ColumnHeads;

/// One order of a list.
struct SortChoice {
    QString
        id; ///< a word of the page, kept in saved views; empty for the usual order, which comes first
    QString name; ///< in the menu: what stands at the top, for example "Newest first"
    std::optional<QString> column; ///< the column whose head offers it
    bool isDescending = false; ///< which way the arrow beside the head points
};

/// The toolbar's button for a list's order, and the column heads that offer the same: a click on one takes its next
/// choice.
class SortButton : public Button
{
    Q_OBJECT
public:
    /// `choices` has at least one; `heads` must outlive the button.
    SortButton(const QList<SortChoice> &choices, ColumnHeads &heads, QWidget *parent = nullptr);

    /// The id of the order that is chosen.
    const QString &current() const { return m_choices.at(m_current).id; }
    /// Doesn't emit; an unknown id is taken for the usual order.
    void setCurrent(const QString &id);

Q_SIGNALS:
    void currentChanged();

private:
    void openMenu();
    void choose(qsizetype index);
    void chooseNextOf(const QString &column);
    void take(qsizetype index);

    QList<SortChoice> m_choices;
    ColumnHeads &m_heads;
    qsizetype m_current = 0;
};

} // namespace vestibule
