#include "app/overview/caseschartcard.h"

#include "app/widgets/barchart.h"

#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

CasesChartCard::CasesChartCard(QWidget *parent)
    : Card(tr("Cases per week"), parent),
      m_chart(new BarChart(tr("Cases per week")))
{
    setObjectName(u"casesChartCard"_s);
    m_chart->setObjectName(u"casesChart"_s);
    body()->addWidget(m_chart, 1);
}

QString CasesChartCard::duration(qint64 seconds)
{
    constexpr qint64 hour = 60 * 60;
    constexpr qint64 day = 24 * hour;
    if (seconds < hour)
        return tr("%n min", nullptr, int(qMax<qint64>(1, seconds / 60)));
    if (seconds < 2 * day)
        return tr("%n h", nullptr, int((seconds + hour / 2) / hour));
    return tr("%n days", nullptr, int((seconds + day / 2) / day));
}

void CasesChartCard::setStatistics(const CaseService::Statistics &statistics)
{
    QList<Bar> bars;
    for (const CaseWeek &week : statistics.weeks)
        bars.append({QString::number(week.monday.weekNumber()), week.cases,
                     &week == &statistics.weeks.back()});
    m_chart->setBars(bars);
    if (bars.isEmpty())
        return;
    setRemark(
        statistics.medianSecondsToResolve < 0
            ? QString()
            : tr("median time to resolve %1").arg(duration(statistics.medianSecondsToResolve)));
}

} // namespace vestibule
