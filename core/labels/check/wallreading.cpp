#include "core/labels/check/wallreading.h"

#include "core/labels/check/unreadsymbols.h"

#include <QDeadlineTimer>
#include <QPainter>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <array>
#include <exception>

namespace vestibule {

namespace {

/// One way of looking: the photo in parts as wide as its longest side divided by `parts`.
struct Pass {
    int parts = 1;
    int zoom = 1;
    bool isByHistogram
        = false; ///< one threshold for the whole part, else one that follows the light
    bool triesSmaller = false;
};

/// What finds most comes first. Small parts find small symbols among many, large ones a symbol that fills the photo.
constexpr std::array passes = {
    Pass{4},    Pass{6},          Pass{2, 1, false, true}, Pass{1, 1, false, true}, Pass{6, 2},
    Pass{9, 2}, Pass{4, 1, true}, Pass{3, 1, true},        Pass{6, 2, true}};

/// Zooming in beyond so many pixels costs time and finds nothing.
constexpr int largestZoomed = 1500;
constexpr int smallestPart = 120;

int sideOf(const Pass &pass, const QSize &photo)
{
    const int longest = std::max(photo.width(), photo.height());
    return std::max(smallestPart, (longest + pass.parts - 1) / pass.parts);
}

/// Parts of `side` that overlap by half, the last ones at the far edge.
std::vector<QRect> partsOf(const QSize &photo, int side)
{
    const auto starts = [side](int length) {
        std::vector<int> found;
        for (int at = 0; at + side < length; at += side / 2)
            found.push_back(at);
        found.push_back(std::max(0, length - side));
        return found;
    };
    std::vector<QRect> parts;
    for (const int y : starts(photo.height())) {
        for (const int x : starts(photo.width()))
            parts.push_back(QRect(x, y, side, side) & QRect({}, photo));
    }
    return parts;
}

QPolygonF outlineOf(const ZXing::Position &position, const QPointF &corner, double zoom)
{
    QPolygonF outline;
    for (const auto &point : position)
        outline.append(corner + QPointF(point.x, point.y) / zoom);
    return outline;
}

class Searching
{
public:
    Searching(const QImage &photo, const WallSearch &search)
        : m_grey(photo.convertToFormat(QImage::Format_Grayscale8)),
          m_search(search),
          m_deadline(search.longest)
    {
        for (const Pass &pass : passes)
            m_total += int(partsOf(m_grey.size(), sideOf(pass, m_grey.size())).size());
    }

    WallReading run()
    {
        WallReading reading;
        reading.isWhole = std::all_of(passes.begin(), passes.end(),
                                      [this](const Pass &pass) { return runPass(pass); });
        reading.symbols = std::move(m_found);
        if (!m_isStopped) {
            for (QPolygonF &outline : unreadSymbols(m_grey))
                reading.symbols.push_back({{}, std::move(outline)});
        }
        return reading;
    }

private:
    /// False: no more.
    bool runPass(const Pass &pass)
    {
        const int side = sideOf(pass, m_grey.size());
        for (const QRect &part : partsOf(m_grey.size(), side)) {
            m_isStopped = m_search.goOn && !m_search.goOn(m_done, m_total);
            if (m_isStopped || m_deadline.hasExpired() || m_found.size() >= mostSeenSymbols)
                return false;
            ++m_done;
            if (pass.zoom == 1 || side * pass.zoom <= largestZoomed)
                readPart(part, pass);
        }
        return true;
    }

    void readPart(const QRect &part, const Pass &pass)
    {
        QImage picture = m_grey.copy(part);
        if (pass.zoom > 1)
            picture = picture
                          .scaled(part.size() * pass.zoom, Qt::IgnoreAspectRatio,
                                  Qt::SmoothTransformation)
                          .convertToFormat(QImage::Format_Grayscale8);
        ZXing::DecodeHints hints;
        hints.setFormats(ZXing::BarcodeFormat::QRCode);
        hints.setTryDownscale(pass.triesSmaller);
        hints.setBinarizer(pass.isByHistogram ? ZXing::Binarizer::GlobalHistogram
                                              : ZXing::Binarizer::LocalAverage);
        try {
            const ZXing::ImageView view(picture.constBits(), picture.width(), picture.height(),
                                        ZXing::ImageFormat::Lum,
                                        static_cast<int>(picture.bytesPerLine()));
            for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
                if (result.isValid())
                    take(QString::fromStdString(result.text()).left(longestSeenText),
                         outlineOf(result.position(), part.topLeft(), pass.zoom));
            }
        } catch (const std::exception &) {
            // A decoder that gives up has read nothing here.
        }
    }

    void take(const QString &text, const QPolygonF &outline)
    {
        const QPointF centre = outline.boundingRect().center();
        const bool isKnown = std::any_of(m_found.begin(), m_found.end(), [&](const auto &symbol) {
            return symbol.text == text && symbol.outline.boundingRect().contains(centre);
        });
        if (isKnown || text.isEmpty() || m_found.size() >= mostSeenSymbols)
            return;
        m_found.push_back({text, outline});
        cover(outline);
    }

    /// What is read is in the way of the others.
    void cover(const QPolygonF &outline)
    {
        constexpr double beyond = 1.12;
        const QPointF centre = outline.boundingRect().center();
        QPolygonF wider;
        for (const QPointF &corner : outline)
            wider.append(centre + (corner - centre) * beyond);
        QPainter painter(&m_grey);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawPolygon(wider);
    }

    QImage m_grey;
    const WallSearch &m_search;
    QDeadlineTimer m_deadline;
    std::vector<SeenSymbol> m_found;
    int m_done = 0;
    int m_total = 0;
    bool m_isStopped = false;
};

} // namespace

WallReading readWall(const QImage &photo, const WallSearch &search)
{
    return photo.isNull() ? WallReading() : Searching(photo, search).run();
}

} // namespace vestibule
