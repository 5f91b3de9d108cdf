#include "portalserver/startupmessages.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vestibule {
using namespace Qt::StringLiterals;

QString storeSentence(const Error &error, const QString &dataDirectory)
{
    switch (error.code) {
    case ErrorCode::Locked:
        return u"The store in %1 is in use by another Vestibule (process %2). Close that one first."_s
            .arg(dataDirectory, error.detail.isEmpty() ? u"unknown"_s : error.detail);
    case ErrorCode::NewerStore:
        return u"The store in %1 was written by a newer Vestibule (%2). It was left as it is; install the newer version."_s
            .arg(dataDirectory, error.detail);
    case ErrorCode::Unsupported:
        return u"vestibule.db in %1 is a database of another program. It was left as it is; move it elsewhere, or choose another folder with --data-dir."_s
            .arg(dataDirectory);
    case ErrorCode::Damaged:
        return u"The store in %1 cannot be read (%2). Backups are in %1/backups; put the newest in place of vestibule.db."_s
            .arg(dataDirectory, error.detail);
    case ErrorCode::KeyMissing:
        return u"The store in %1 holds sealed values, but their key is not here (%2). Put the key file back, or start the console and type the passphrase or the recovery key."_s
            .arg(dataDirectory, error.detail);
    default:
        return u"The store in %1 cannot be opened: %2."_s.arg(dataDirectory, error.detail);
    }
}

QString portalSentence(const Error &error)
{
    return u"The portal does not listen: %1"_s.arg(error.detail);
}

QString demoInvitation(const QJsonObject &info)
{
    const QJsonArray sites = info.value(u"deployments"_s).toArray();
    for (const QJsonValue &site : sites) {
        const QString pin = site[u"pin"_s].toString();
        const QString url = site[u"labels"_s][0][u"url"_s].toString();
        if (!pin.isEmpty() && !url.isEmpty())
            return u"This is a demo. Open %1 on a phone and type the PIN %2."_s.arg(url, pin);
    }
    return {};
}

} // namespace vestibule
