#include "app/server/phonescard.h"

#include "app/shell/rowlist.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

PhonesCard::PhonesCard(QWidget *parent)
    : Card(tr("Locked-out phones"), parent),
      m_rows(new RowList(tr("No phone has to wait.")))
{
    m_rows->setObjectName(u"lockedPhones"_s);
    body()->addWidget(m_rows);
    connect(m_rows, &RowList::pressed, this, [this](const QString &id, int verb) {
        const auto index = static_cast<std::size_t>(id.section(u'|', 0, 0).toUInt());
        if (index >= m_phones.size())
            return;
        if (verb == 0)
            Q_EMIT approveRequested(m_phones.at(index));
        else if (verb == 1)
            Q_EMIT linkRequested(m_phones.at(index));
        else
            Q_EMIT clearRequested(m_phones.at(index).deployment);
    });
}

void PhonesCard::setFacts(const ServerFacts &facts, const QDateTime &now)
{
    m_phones = facts.phones;
    QList<RowList::Row> rows;
    for (std::size_t i = 0; i < m_phones.size(); ++i) {
        const LockedPhone &phone = m_phones.at(i);
        const auto minutes = std::max(1, int((now.secsTo(phone.until) + 59) / 60));
        const QString kind = phone.clientKind.isEmpty() ? tr("Phone") : phone.clientKind;
        rows.append(
            {u"%1|%2|%3"_s.arg(QString::number(i), phone.client, phone.deployment.toString()),
             tr("%1 at %2").arg(kind, phone.client),
             tr("%1: too many wrong PINs, waits %n more minutes", nullptr, minutes)
                 .arg(facts.siteName(phone.deployment)),
             {tr("Approve"), tr("Send link"), tr("Clear")}});
    }
    m_rows->setRows(rows);
    setRemark(rows.isEmpty() ? QString() : tr("%n wait", nullptr, int(rows.size())));
}

} // namespace vestibule
