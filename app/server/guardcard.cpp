#include "app/server/guardcard.h"

#include "app/shell/rowlist.h"

#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

GuardCard::GuardCard(QWidget *parent)
    : Card(tr("Somebody is guessing PINs"), parent),
      m_rows(new RowList({}))
{
    m_rows->setObjectName(u"guardedSites"_s);
    body()->addWidget(m_rows);
    connect(m_rows, &RowList::pressed, this, [this](const QString &id, int verb) {
        const DeploymentId site = DeploymentId::fromStore(id);
        if (verb == 0)
            Q_EMIT linkRequested(site, m_names.value(id));
        else if (verb == 1)
            Q_EMIT newPinRequested(site, m_names.value(id));
        else
            Q_EMIT clearRequested(site);
    });
}

void GuardCard::setFacts(const ServerFacts &facts)
{
    m_names = facts.siteNames;
    QList<RowList::Row> rows;
    for (const DeploymentId &site : facts.guarded)
        rows.append(
            {site.toString(),
             facts.siteName(site),
             tr("100 wrong PINs or more. Phones that were let in before still get in; strangers "
                "share six tries a day."),
             {tr("Send link"), tr("New PIN"), tr("Clear")}});
    m_rows->setRows(rows);
    setVisible(!rows.isEmpty());
}

} // namespace vestibule
