#pragma once

#include <QImage>

namespace vestibule {

/// A brand's mark in black and white. A PDF holds one picture once, however many labels show it, if
/// it is the same object; so it is made once.
class BlackMark
{
public:
    [[nodiscard]] const QImage &of(const QImage &mark);

private:
    QImage m_black;
    qint64 m_key = 0; ///< of the mark that it was made from
};

} // namespace vestibule
