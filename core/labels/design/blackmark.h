#pragma once

#include <QImage>

#include <map>

namespace vestibule {

/// Brands' marks in black and white. A PDF holds one picture once, however many labels show it, if
/// it is the same object; so each is made once.
class BlackMark
{
public:
    [[nodiscard]] const QImage &of(const QImage &mark);

private:
    static constexpr size_t most = 64;

    std::map<qint64, QImage>
        m_black; ///< by the cacheKey() of the mark, which no other one gets later
};

} // namespace vestibule
