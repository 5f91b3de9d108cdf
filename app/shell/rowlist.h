#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace vestibule {

/// A few rows of a card, each with its buttons; says a sentence when there are none. Rebuilt only when what it shows
/// changes, so that a button that is being pressed stays.
class RowList : public QWidget
{
    Q_OBJECT
public:
    struct Row {
        QString id;
        QString title;
        QString explanation;
        QStringList verbs;
        friend bool operator==(const Row &, const Row &) = default;
    };
    static constexpr int mostShown = 20;

    explicit RowList(const QString &emptySentence, QWidget *parent = nullptr);
    /// The newest `mostShown` are shown, and how many more there are.
    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

Q_SIGNALS:
    /// The button `verb` (its index) of the row `id` was pressed.
    void pressed(const QString &id, int verb);

private:
    void rebuild();
    QWidget *makeRow(const Row &row);

    QString m_emptySentence;
    QList<Row> m_rows;
    QVBoxLayout *m_layout;
};

} // namespace vestibule
