#include "app/deployments/timezones.h"

#include <QComboBox>
#include <QTimeZone>

namespace vestibule {
using namespace Qt::StringLiterals;

void fillTimeZones(QComboBox *box)
{
    const QStringList parts{u"Africa/"_s,    u"America/"_s, u"Asia/"_s,   u"Atlantic/"_s,
                            u"Australia/"_s, u"Europe/"_s,  u"Indian/"_s, u"Pacific/"_s};
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        const bool hasCity = std::any_of(
            parts.begin(), parts.end(), [&](const QString &part) { return name.startsWith(part); });
        if (hasCity)
            box->addItem(QString(name).replace(u'_', u' '), name);
    }
    box->addItem(u"UTC"_s, u"UTC"_s);
    box->setMaxVisibleItems(16);
}

void chooseTimeZone(QComboBox *box, const QString &zone)
{
    if (box->findData(zone) < 0)
        box->addItem(zone, zone);
    box->setCurrentIndex(box->findData(zone));
}

} // namespace vestibule
