#include "core/settings/settingkey.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace vestibule::settingrules {
using namespace Qt::StringLiterals;

namespace {

bool isLine(const QString &value, int most)
{
    return value.size() <= most && std::none_of(value.begin(), value.end(), [](QChar c) {
               return c.category() == QChar::Other_Control;
           });
}

} // namespace

bool name(const QString &value)
{
    return isLine(value, 200);
}

bool filePath(const QString &value)
{
    return isLine(value, 4096);
}

bool networkAddress(const QString &value)
{
    return value.isEmpty() || !QHostAddress(value).isNull();
}

bool baseAddress(const QString &value)
{
    if (value.isEmpty())
        return true;
    const QUrl url(value, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    const bool hasMore = (!url.path().isEmpty() && url.path() != u"/"_s) || url.hasQuery()
        || url.hasFragment() || !url.userInfo().isEmpty();
    return isLine(value, 300) && url.isValid() && isWeb && !url.host().isEmpty() && !hasMore;
}

bool appearance(const QString &value)
{
    return QStringList{u"system"_s, u"light"_s, u"dark"_s}.contains(value);
}

bool language(const QString &value)
{
    static const QRegularExpression code(u"\\A([a-z]{2,3}(_[A-Z]{2})?)?\\z"_s);
    return code.match(value).hasMatch();
}

} // namespace vestibule::settingrules
