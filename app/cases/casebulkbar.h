#pragma once

#include "core/cases/case.h"

#include <QWidget>

namespace vestibule {

class Button;
class PlainLabel;

/// The bar below the list while several cases are selected: how many, and what can be done with all of them.
class CaseBulkBar : public QWidget
{
    Q_OBJECT
public:
    explicit CaseBulkBar(QWidget *parent = nullptr);
    void setSelection(const std::vector<CaseSummary> &selected);
    Button *assignButton() const { return m_assign; }

Q_SIGNALS:
    void assignRequested();
    void resolveRequested();
    void archiveRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_count;
    Button *m_assign;
    Button *m_resolve;
    Button *m_archive;
};

} // namespace vestibule
