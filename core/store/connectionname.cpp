#include "core/store/connectionname.h"

#include <atomic>

namespace vestibule {
using namespace Qt::StringLiterals;

QString nextConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"vestibule-"_s + QString::number(++counter);
}

} // namespace vestibule
