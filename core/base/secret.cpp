#include "core/base/secret.h"

#include <sodium.h>

namespace vestibule {

Secret::Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { }

Secret::Secret(const QString &text) : m_bytes(text.toUtf8()) { }

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        other.m_bytes.clear();
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    if (!m_bytes.isEmpty() && m_bytes.isDetached())
        sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
    m_bytes.clear();
}

bool operator==(const Secret &a, const Secret &b)
{
    return a.m_bytes.size() == b.m_bytes.size()
        && sodium_memcmp(a.m_bytes.constData(), b.m_bytes.constData(),
                         static_cast<size_t>(a.m_bytes.size()))
        == 0;
}

QDebug operator<<(QDebug debug, const Secret &)
{
    debug.nospace() << "•••";
    return debug.space();
}

} // namespace vestibule
