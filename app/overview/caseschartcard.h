#pragma once

#include "app/widgets/card.h"
#include "core/cases/caseservice.h"

namespace vestibule {

class BarChart;

/// How many cases came per week, and how long they took.
class CasesChartCard : public Card
{
    Q_OBJECT
public:
    explicit CasesChartCard(QWidget *parent = nullptr);
    void setStatistics(const CaseService::Statistics &statistics);

    /// "9 h", "3 days", "40 min".
    static QString duration(qint64 seconds);

private:
    BarChart *m_chart;
};

} // namespace vestibule
