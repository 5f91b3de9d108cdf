#include "app/words/errortext.h"

#include "app/words/settingproblem.h"

#include <QCoreApplication>

namespace vestibule {
using namespace Qt::StringLiterals;

QString storeErrorSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        return QCoreApplication::translate(
            "ErrorText",
            "Somebody changed this meanwhile. Look at it again and repeat your change.");
    case ErrorCode::Gone:
    case ErrorCode::NotFound:
        return QCoreApplication::translate("ErrorText", "This is no longer there.");
    case ErrorCode::Forbidden:
        return QCoreApplication::translate("ErrorText", "This program may not write there.");
    case ErrorCode::Damaged:
        return QCoreApplication::translate(
            "ErrorText",
            "The store holds something that can't be read. Restore a backup on Settings.");
    case ErrorCode::Unavailable:
        return QCoreApplication::translate(
            "ErrorText", "The disk refused. Check that it is there and not full, then try again.");
    case ErrorCode::Invalid:
        if (const QString rule = settingProblemSentence(error.field); !rule.isEmpty())
            return rule;
        return QCoreApplication::translate(
            "ErrorText", "One of the values can't be stored like this. Change it, then try again.");
    default:
        return QCoreApplication::translate(
            "ErrorText",
            "That didn't work. Try again; if it stays so, copy the details for support.");
    }
}

QString errorDetails(const Error &error)
{
    return u"vestibule %1\n%2\n%3\n%4"_s.arg(u"" VESTIBULE_VERSION ""_s, errorCodeName(error.code),
                                             error.field, error.detail);
}

} // namespace vestibule
