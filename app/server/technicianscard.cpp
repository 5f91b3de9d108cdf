#include "app/server/technicianscard.h"

#include "app/shell/rowlist.h"
#include "core/security/technicianphones.h"

#include <QLocale>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

TechniciansCard::TechniciansCard(QWidget *parent)
    : Card(tr("Technicians' phones"), parent),
      m_rows(new RowList(tr("No phone links labels.")))
{
    m_rows->setObjectName(u"technicianPhones"_s);
    body()->addWidget(m_rows);
    connect(m_rows, &RowList::pressed, this, &TechniciansCard::endRequested);
}

void TechniciansCard::setFacts(const ServerFacts &facts)
{
    QList<RowList::Row> rows;
    for (const TechnicianSession &session : facts.technicians) {
        const QDateTime until = session.createdAt.addSecs(TechnicianPhones::sessionSeconds);
        const QString person = facts.operatorNames.value(session.operatorId.toString());
        rows.append(
            {session.tokenHash,
             person.isEmpty() ? session.clientKind : tr("%1, %2").arg(session.clientKind, person),
             tr("%1, until %2")
                 .arg(facts.siteName(session.deployment),
                      QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat)),
             {tr("Sign out")}});
    }
    m_rows->setRows(rows);
    setVisible(!rows.isEmpty());
}

} // namespace vestibule
