#pragma once

#include "core/labels/printing/pagesink.h"

#include <QImage>
#include <QPainter>

#include <memory>
#include <vector>

namespace vestibule {

/// Pages as pictures; what a printer's dialog would get.
class PictureSink final : public PaintedSink
{
public:
    PictureSink(const QSizeF &page, int dpi) : m_dpi(dpi), m_size((page * dots()).toSize())
    {
        beginPage();
    }

    int dpi() const override { return m_dpi; }
    Result<> finish() override
    {
        m_painter->end();
        isFinished = true;
        return {};
    }
    void abandon() override { isAbandoned = true; }
    bool keepsUntilFinish() const override { return keeps; }

    QImage cutOut(int page, const QRectF &area)
    {
        return pages[static_cast<size_t>(page)]->copy(
            QRectF(area.topLeft() * dots(), area.size() * dots()).toRect());
    }

    std::vector<std::unique_ptr<QImage>> pages;
    bool isFinished = false;
    bool isAbandoned = false;
    bool keeps = true;

private:
    QPainter &painter() override { return *m_painter; }
    Result<> beginNextPage() override
    {
        beginPage();
        return {};
    }
    [[nodiscard]] double dots() const { return m_dpi / 25.4; } ///< per mm
    void beginPage()
    {
        m_painter.reset();
        pages.push_back(std::make_unique<QImage>(m_size, QImage::Format_RGB32));
        pages.back()->fill(Qt::white);
        m_painter = std::make_unique<QPainter>(pages.back().get());
    }

    int m_dpi;
    QSize m_size;
    std::unique_ptr<QPainter> m_painter;
};

} // namespace vestibule
