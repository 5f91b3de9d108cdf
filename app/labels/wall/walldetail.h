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
};

} // namespace vestibule
