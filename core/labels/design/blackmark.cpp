#include "core/labels/design/blackmark.h"

#include <QPainter>

namespace vestibule {

const QImage &BlackMark::of(const QImage &mark)
{
    if (const auto known = m_black.find(mark.cacheKey()); known != m_black.end())
        return known->second;
    if (m_black.size() >= most)
        m_black.clear();
    QImage onWhite(mark.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, mark);
    QImage black = onWhite.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
    return m_black.emplace(mark.cacheKey(), std::move(black)).first->second;
}

} // namespace vestibule
