#pragma once

#include <QPushButton>

namespace vestibule {

/// Our push button in its kinds; it paints itself, so that icon, gap and states are the drawn ones.
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind {
        Normal, ///< 32 px, outlined
        Primary, ///< 32 px, filled: one per page
        Small, ///< 28 px, outlined: in rows and cards
        Link, ///< words in the accent colour
        Icon, ///< 32 px square, an icon alone; `text` is its accessible name and tooltip
        Danger, ///< 32 px, outlined in the danger colour: what can't be undone
    };

    /// `icon` is a name in resources/icons or empty.
    explicit Button(const QString &text, Kind kind = Kind::Normal, const QString &icon = {},
                    QWidget *parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    void setIconName(const QString &icon);
    /// A link button whose words end exactly at its right edge (or begin at its left edge).
    void setFlush(Qt::Edges edges);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int paddingAt(Qt::Edge edge) const;
    void paintFrame(QPainter &painter) const;
    QColor contentColour() const;
    void updateFont();

    Kind m_kind;
    QString m_iconName;
    Qt::Edges m_flush;
};

} // namespace vestibule
