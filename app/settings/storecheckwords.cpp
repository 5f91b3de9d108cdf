#include "app/settings/storecheckwords.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace vestibule::storecheckwords {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::StoreCheckWords)
};

} // namespace

QString fault(const QJsonObject &answer)
{
    const QString part = answer.value(u"part"_s).toString();
    const QString subject = answer.value(u"subject"_s).toString();
    if (part == u"pages")
        return Words::tr("The store's file is damaged. Restore the newest backup, and look at "
                         "the disk.");
    if (part == u"references")
        return Words::tr("Something that the store names isn't there. Restore the newest backup.");
    if (part == u"audit")
        return Words::tr(
                   "Line %1 of the audit log isn't as it was written, or the one before it is "
                   "gone: somebody changed the store by hand. Find out who had access; a "
                   "backup from before shows what it said.")
            .arg(subject);
    if (part == u"pictures" && answer.value(u"missing"_s).toBool())
        return Words::tr("The picture %1 is missing. Put it back from a copy of the data folder; "
                         "backups hold no pictures.")
            .arg(subject);
    if (part == u"pictures")
        return Words::tr("The picture %1 isn't as long as it was. Put it back from a copy of the "
                         "data folder, and look at the disk.")
            .arg(subject);
    return Words::tr("The store can't be read now. Try again; if it stays so, look at the disk.");
}

} // namespace vestibule::storecheckwords
