#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace vestibule {

class PlainLabel;

/// A white box with a 1 px border and a radius of 10: what belongs together on a page. With a title it has a first line
/// with a muted remark and room for a link button at its right end.
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    /// The muted words beside the title: "4 since yesterday".
    void setRemark(const QString &remark);
    /// A widget at the right end of the title line; give a link button `setFlush(Qt::RightEdge)`.
    void addTitleAction(QWidget *action);

    /// The column below the title, 16 px from the left, right and bottom.
    QVBoxLayout *body() const { return m_body; }
    /// Puts a list or another widget below the title that reaches to the card's border at both sides.
    void addFullWidth(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QVBoxLayout *m_body;
    QHBoxLayout *m_titleRow = nullptr;
    PlainLabel *m_remark = nullptr;
};

} // namespace vestibule
