#pragma once

#include "app/widgets/painters.h"

#include <QWidget>

class QMenu;

namespace vestibule {

class Button;
class Chip;
class PlainLabel;

/// The first line of a detail pane, 48 px: number, status chip, and at the right previous, next, more, close.
class DetailHeader : public QWidget
{
    Q_OBJECT
public:
    explicit DetailHeader(QWidget *parent = nullptr);

    void setNumber(const QString &number);
    void setChip(const ChipText &chip);
    /// Without a menu the "More" button stays hidden. The header doesn't own it.
    void setMenu(QMenu *menu);
    /// Which neighbours exist in the list.
    void setNeighbours(bool hasPrevious, bool hasNext);

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void closeRequested();

private:
    Button *addButton(const QString &name, const QString &icon);

    PlainLabel *m_number;
    Chip *m_chip;
    Button *m_previous;
    Button *m_next;
    Button *m_more;
    Button *m_close;
    QMenu *m_menu = nullptr;
};

} // namespace vestibule
