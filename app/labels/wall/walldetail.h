#pragma once

#include "app/labels/wall/wallrows.h"

#include <QWidget>

namespace vestibule {

class Button;
class FactGrid;
class PlainLabel;

/// What was found in one place, or what can be done with all that are chosen.
class WallDetail : public QWidget
{
    Q_OBJECT
public:
    explicit WallDetail(QWidget *parent = nullptr);

    void show(const std::vector<WallRow> &rows);
    /// Whether the place where a space is shown can be opened.
    void setOpensSpaces(bool isOn) { m_opensSpaces = isOn; }

Q_SIGNALS:
    void openRequested();
    void printRequested();
    void linkRequested();
    void affixRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showOne(const WallRow &row);

    PlainLabel *m_title;
    PlainLabel *m_verdict;
    FactGrid *m_facts;
    Button *m_open;
    Button *m_print;
    Button *m_link;
    Button *m_affix;
    bool m_opensSpaces = true;
};

} // namespace vestibule
