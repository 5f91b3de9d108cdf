#include "portalserver/commands/verifysentence.h"

#include <QHash>

namespace vestibule::verifysentence {
using namespace Qt::StringLiterals;

QString fault(const StoreCheck::Fault &fault)
{
    switch (fault.part) {
    case StoreCheck::Part::Pages:
        return u"The store's file is damaged: %1. Restore the newest backup, in the console under "
               u"Settings, and look "
               "at the disk."_s.arg(fault.subject);
    case StoreCheck::Part::References:
        return u"The store's table %1 names something that isn't there. Restore the newest backup, "
               u"in the console "
               "under Settings."_s.arg(fault.subject);
    case StoreCheck::Part::Audit:
        return u"Line %1 of the audit log is not as it was written, or the one before it is gone: "
               u"somebody changed "
               "the store by hand. Find out who had access; a backup from before shows what it said."_s
                   .arg(fault.subject);
    case StoreCheck::Part::Pictures:
        break;
    }
    return fault.isMissing ? u"The picture %1 is missing. Put it back from a copy of the data "
                             u"folder; backups of the store hold no "
                             "pictures."_s.arg(fault.subject)
                           : u"The picture %1 is not as long as it was. Put it back from a copy of "
                             u"the data folder, and look at the "
                             "disk."_s.arg(fault.subject);
}

QString unreadable(const Error &error)
{
    return u"The store can't be read now: %1 %2. Try again; if it stays so, look at the disk."_s
        .arg(errorCodeName(error.code), error.detail);
}

QString progress(const QString &part)
{
    const QHash<QString, QString> sentences{
        {u"pages"_s, u"Reading the store's file."_s},
        {u"references"_s, u"Looking whether all is there that it names."_s},
        {u"audit"_s, u"Following the audit log."_s},
        {u"pictures"_s, u"Looking at the pictures."_s},
    };
    return sentences.value(part);
}

} // namespace vestibule::verifysentence
