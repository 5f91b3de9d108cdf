#include "core/labels/cards/wifitext.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    constexpr QStringView special(u"\\;,:\"");
    QString result;
    for (const QChar c : text) {
        if (special.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

Result<QString> wifiText(const WifiNetwork &network)
{
    const QString name = network.name;
    if (name.isEmpty() || name.toUtf8().size() > 32 || hasControls(name))
        return failure(ErrorCode::Invalid, u"not 1 to 32 bytes"_s, u"wifi_name"_s);
    if (network.password.isEmpty())
        return QString(u"WIFI:T:nopass;S:"_s + escaped(name) + u";;"_s);
    const QString password = network.password.revealText();
    const qsizetype bytes = network.password.revealBytes().size();
    // 64 characters are the key itself, in hexadecimal.
    if (bytes < 8 || bytes > 64 || hasControls(password))
        return failure(ErrorCode::Invalid, u"not 8 to 63 characters"_s, u"wifi_password"_s);
    return QString(u"WIFI:T:WPA;S:"_s + escaped(name) + u";P:"_s + escaped(password) + u";;"_s);
}

} // namespace vestibule
