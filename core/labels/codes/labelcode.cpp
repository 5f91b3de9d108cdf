#include "core/labels/codes/labelcode.h"

#include <QUrl>

#include <array>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

struct NamedState {
    LabelCode::State state;
    QLatin1StringView name;
};
constexpr std::array states = {NamedState{LabelCode::State::Blank, "blank"_L1},
                               NamedState{LabelCode::State::Active, "active"_L1},
                               NamedState{LabelCode::State::Replaced, "replaced"_L1},
                               NamedState{LabelCode::State::Revoked, "revoked"_L1}};

QString withoutEndingSlash(QString baseAddress)
{
    while (baseAddress.endsWith(u'/'))
        baseAddress.chop(1);
    return baseAddress;
}

} // namespace

QString labelStateName(LabelCode::State state)
{
    for (const NamedState &named : states) {
        if (named.state == state)
            return named.name;
    }
    return {};
}

LabelCode::State labelStateFromName(const QString &name)
{
    for (const NamedState &named : states) {
        if (named.name == name)
            return named.state;
    }
    // What this version doesn't know must open nothing.
    return LabelCode::State::Revoked;
}

QString groupedCode(const QString &code)
{
    QString grouped;
    for (qsizetype at = 0; at < code.size(); at += 4) {
        if (at > 0)
            grouped += u'-';
        grouped += QStringView(code).mid(at, 4);
    }
    return grouped;
}

QString symbolText(const QString &baseAddress, const QString &code)
{
    const QString address = withoutEndingSlash(baseAddress) + u"/D/"_s + code;
    return address.toUpper();
}

QString scanUrl(const QString &baseAddress, const QString &code)
{
    return withoutEndingSlash(baseAddress) + u"/d/"_s + code;
}

QString labelNumberText(qint64 number)
{
    return QString::number(number).rightJustified(5, u'0');
}

Result<QString> normalisedBase(const QString &given)
{
    const QUrl url(given.trimmed(), QUrl::StrictMode);
    const bool hasMore = (!url.path().isEmpty() && url.path() != u"/"_s) || url.hasQuery()
        || url.hasFragment() || !url.userInfo().isEmpty();
    const bool isWeb = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || hasMore)
        return failure(ErrorCode::Invalid, u"not scheme, host and port"_s, u"base_address"_s);
    return url.toString(QUrl::FullyEncoded | QUrl::RemovePath);
}

} // namespace vestibule
