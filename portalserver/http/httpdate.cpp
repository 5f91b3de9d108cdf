#include "portalserver/http/httpdate.h"

#include <QDateTime>
#include <QLocale>

namespace vestibule {

using namespace Qt::StringLiterals;

QByteArrayView HttpDate::now()
{
    const std::time_t second = std::time(nullptr);
    if (second != m_second) {
        m_second = second;
        const QDateTime time = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
        m_text = QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    }
    return m_text;
}

} // namespace vestibule
