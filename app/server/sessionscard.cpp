#include "app/server/sessionscard.h"

#include "app/shell/rowlist.h"
#include "app/widgets/button.h"

#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

SessionsCard::SessionsCard(QWidget *parent)
    : Card(tr("Visits"), parent),
      m_rows(new RowList(tr("Nobody has the portal open."))),
      m_endAll(new Button(tr("End all"), Button::Kind::Link))
{
    m_rows->setObjectName(u"sessions"_s);
    m_endAll->setObjectName(u"endAllSessions"_s);
    m_endAll->setFlush(Qt::RightEdge);
    addTitleAction(m_endAll);
    body()->addWidget(m_rows);
    connect(m_endAll, &Button::clicked, this, &SessionsCard::endAllRequested);
    connect(m_rows, &RowList::pressed, this, &SessionsCard::endRequested);
}

void SessionsCard::setFacts(const ServerFacts &facts, const QDateTime &now)
{
    QList<RowList::Row> rows;
    for (const CaseSession &session : facts.sessions) {
        const auto idle = int(session.lastUsedAt.secsTo(now) / 60);
        const QString kind = session.clientKind.isEmpty() ? tr("Phone") : session.clientKind;
        rows.append({session.tokenHash,
                     kind,
                     idle < 1 ? tr("%1, active now").arg(facts.siteName(session.deployment))
                              : tr("%1, active %n minutes ago", nullptr, idle)
                                    .arg(facts.siteName(session.deployment)),
                     {tr("End")}});
    }
    m_rows->setRows(rows);
    m_endAll->setVisible(!rows.isEmpty());
    setRemark(rows.isEmpty() ? QString() : tr("%n open now", nullptr, int(rows.size())));
}

} // namespace vestibule
