#pragma once

#include "app/widgets/painters.h"

#include <QAbstractButton>

namespace vestibule {

/// A filter of a list: dashed "+ Type" while it is off, filled with its value and an × while it is on. A click while off
/// asks for a value (`valueRequested`: open a menu below); the × or Delete takes it off.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &name, QWidget *parent = nullptr);

    /// The value in force, as shown; empty takes the filter off.
    void setValue(const QString &value);
    QString value() const { return m_value; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void valueRequested();
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void clearValue();
    QRect crossRect() const;

    QString m_name;
    QString m_value;
};

/// A status chip as a widget: a word in its tone, with its icon.
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(ChipText text = {}, QWidget *parent = nullptr);
    void setChip(const ChipText &text);
    const ChipText &chip() const { return m_text; }
    QSize sizeHint() const override { return chipSize(m_text); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipText m_text;
};

} // namespace vestibule
