#include "core/labels/design/blackmark.h"

#include <QPainter>

namespace vestibule {

const QImage &BlackMark::of(const QImage &mark)
{
    if (mark.cacheKey() == m_key)
        return m_black;
    QImage onWhite(mark.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, mark);
    m_black = onWhite.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
    m_key = mark.cacheKey();
    return m_black;
}

} // namespace vestibule
