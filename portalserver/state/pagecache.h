#pragma once

#include <QByteArray>
#include <QCache>
#include <QString>

namespace vestibule {

/// What a kept page depends on. A key that differs in anything is another page.
struct PageKey {
    QString page; ///< "device", "pin", …
    QString subject;
    QString language;
    quint64 version = 0;
    qint64 day = 0; ///< Julian day in the deployment's time zone: pages say "today"
    friend bool operator==(const PageKey &, const PageKey &) = default;
    friend size_t qHash(const PageKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.page, key.subject, key.language, key.version, key.day);
    }
};

/// One portal thread's rendered pages, the least used ones dropped first.
template<class Rendered>
using PageCache = QCache<PageKey, Rendered>;

/// Bytes of pages that one thread keeps.
inline constexpr qsizetype pageCacheBytes = 8 * 1024 * 1024;

} // namespace vestibule
