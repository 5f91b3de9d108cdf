#include "core/base/error.h"

namespace vestibule {
using namespace Qt::StringLiterals;

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::Invalid:
        return u"invalid"_s;
    case ErrorCode::Forbidden:
        return u"forbidden"_s;
    case ErrorCode::Gone:
        return u"gone"_s;
    case ErrorCode::TooMany:
        return u"too_many"_s;
    case ErrorCode::TooLarge:
        return u"too_large"_s;
    case ErrorCode::Locked:
        return u"locked"_s;
    case ErrorCode::NewerStore:
        return u"newer_store"_s;
    case ErrorCode::KeyMissing:
        return u"key_missing"_s;
    case ErrorCode::Damaged:
        return u"damaged"_s;
    case ErrorCode::Unavailable:
        return u"unavailable"_s;
    case ErrorCode::Unsupported:
        return u"unsupported"_s;
    }
    return u"unavailable"_s;
}

} // namespace vestibule
