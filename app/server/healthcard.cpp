#include "app/server/healthcard.h"

#include "app/widgets/factgrid.h"

#include <QLocale>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 littleSpace = 1024LL * 1024 * 1024;

} // namespace

HealthCard::HealthCard(QWidget *parent) : Card(tr("Health"), parent), m_facts(new FactGrid(1))
{
    m_facts->setObjectName(u"healthFacts"_s);
    body()->addWidget(m_facts);
}

void HealthCard::setFacts(const ServerFacts &facts, const QDateTime &now, int connections)
{
    const QLocale locale;
    const QString free = locale.formattedDataSize(facts.freeBytes);
    QString backup = tr("None yet");
    if (facts.lastBackupAt.isValid()) {
        const auto hours = int(facts.lastBackupAt.secsTo(now) / 3600);
        backup = hours < 1 ? tr("Less than an hour ago") : tr("%n hours ago", nullptr, hours);
    }
    m_facts->setFacts({{tr("Connections"), locale.toString(connections)},
                       {tr("Store"), locale.formattedDataSize(facts.storeBytes)},
                       {tr("Free on the disk"),
                        facts.freeBytes < 0                 ? tr("Unknown")
                            : facts.freeBytes < littleSpace ? tr("%1: make room soon").arg(free)
                                                            : free},
                       {tr("Last backup"), backup}});
}

} // namespace vestibule
