#include "app/widgets/qrview.h"

#include "app/widgets/painters.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vestibule {

namespace {
constexpr int quietModules = 4;
}

QrView::QrView(int side, QWidget *parent) : QWidget(parent)
{
    setFixedSize(px(side), px(side));
}

void QrView::setModules(const QImage &modules, const QString &meaning)
{
    m_modules = modules;
    setAccessibleName(tr("QR code: %1").arg(meaning));
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    paintBox(painter, rect(), 8, now.paper, now.isDark ? now.paper : now.border);
    if (m_modules.isNull())
        return;
    // Whole device pixels per module keep the edges sharp; what is left over widens the quiet zone.
    const qreal ratio = devicePixelRatioF();
    const int across = m_modules.width() + 2 * quietModules;
    const qreal module = std::max(1.0, std::floor(width() * ratio / across)) / ratio;
    const qreal side = module * m_modules.width();
    const qreal left = std::round((width() - side) / 2 * ratio) / ratio;
    const qreal top = std::round((height() - side) / 2 * ratio) / ratio;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int y = 0; y < m_modules.height(); ++y) {
        for (int x = 0; x < m_modules.width(); ++x) {
            if (qGray(m_modules.pixel(x, y)) < 128)
                painter.fillRect(QRectF(left + x * module, top + y * module, module, module),
                                 now.ink);
        }
    }
}

} // namespace vestibule
