#include "core/sites/contactformat.h"

#include <QRegularExpression>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

bool isPhoneNumber(const QString &text)
{
    static const QRegularExpression allowed(u"\\A[0-9 +()/-]{2,40}\\z"_s);
    const auto digits = std::count_if(text.cbegin(), text.cend(),
                                      [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits >= 2 && allowed.match(text).hasMatch();
}

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression form(
        u"\\A[^\\s@<>,;\"]+@(localhost|[^\\s@<>,;\".]+(\\.[^\\s@<>,;\".]+)+)\\z"_s);
    return text.size() <= 254 && form.match(text).hasMatch();
}

} // namespace vestibule
