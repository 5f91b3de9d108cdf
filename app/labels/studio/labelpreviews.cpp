#include "app/labels/studio/labelpreviews.h"

#include "app/pagecontext.h"
#include "app/printing/labelwords.h"
#include "app/printing/printing.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"

#include <algorithm>
#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t atOnce = 100;
constexpr double millimetresPerInch = 25.4;

std::vector<PreviewLabel> judged(const PreviewOrder &order,
                                 const std::vector<LabelContent> &contents,
                                 const std::atomic_bool &isStopped)
{
    LabelPainters painters(order.design, order.stock.label, order.stock.printable(), order.dpi);
    std::vector<PreviewLabel> labels;
    for (const LabelContent &content : contents) {
        if (isStopped)
            break;
        const JudgedLabel label = judgeLabel(painters, content);
        PreviewLabel shown{content, label.verdict, 0, {}};
        if (label.drawn) {
            shown.readableMetres = label.drawn->readableMetres();
            if (order.dotsPerMm > 0)
                shown.picture = pictureOf(label.drawn->drawing, order.dotsPerMm);
        }
        labels.push_back(std::move(shown));
    }
    return labels;
}

} // namespace

QImage pictureOf(const PrintDrawing &drawing, double dotsPerMm)
{
    // Finer, then averaged: thin strokes and code dots keep their weight.
    constexpr int finer = 3;
    const int dpi = int(std::ceil(dotsPerMm * millimetresPerInch)) * finer;
    const QImage fine = rasterOf(drawing, dpi);
    const QSize size((drawing.size * dotsPerMm).toSize());
    return fine.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

LabelContent sampleContent()
{
    LabelContent content;
    content.address = symbolText(u"http://192.168.20.14:8080"_s, u"7K3M9P2QX4TBD"_s);
    content.name = u"Lift B"_s;
    content.place = u"Hall 3"_s;
    content.brand = u"Vestibule"_s;
    content.brandColour = QColor(0x0b, 0x4f, 0x6c);
    content.callToAction = labelWords().callToAction;
    content.number = labelWords().number.arg(u"00412"_s);
    content.code = groupedCode(u"7K3M9P2QX4TBD"_s);
    return content;
}

LabelPreviews::LabelPreviews(const PageContext &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_stop(std::make_shared<std::atomic_bool>(false))
{ }

LabelPreviews::~LabelPreviews()
{
    cancel();
}

void LabelPreviews::cancel()
{
    *m_stop = true;
}

void LabelPreviews::ask(PreviewOrder order)
{
    cancel();
    m_stop = std::make_shared<std::atomic_bool>(false);
    readFrom(std::make_shared<const PreviewOrder>(std::move(order)), 0, m_stop);
}

void LabelPreviews::readFrom(const Order &order, size_t first, const Stop &stop)
{
    if (first >= order->wishes.size()) {
        Q_EMIT finished();
        return;
    }
    const auto from = order->wishes.begin() + std::ptrdiff_t(first);
    const size_t count = std::min(atOnce, order->wishes.size() - first);
    const QString address = m_context.portal ? m_context.portal().baseAddress : QString();
    m_context.desk.ask(
        this,
        [wishes = std::vector<LabelWish>(from, from + std::ptrdiff_t(count)), address,
         words = labelWords()](Services &services) {
            return services.studio.preview(wishes, words, address);
        },
        [this, order, first, stop](Result<std::vector<LabelContent>> contents) {
            if (*stop)
                return;
            if (!contents) {
                Q_EMIT failed(contents.error());
                return;
            }
            drawFrom(order, first, std::move(*contents), stop);
        });
}

void LabelPreviews::drawFrom(const Order &order, size_t first, std::vector<LabelContent> contents,
                             const Stop &stop)
{
    auto labels = std::make_shared<std::vector<PreviewLabel>>();
    printing::run(
        this,
        [order, contents = std::move(contents), labels, stop]() -> Result<> {
            *labels = judged(*order, contents, *stop);
            return {};
        },
        [this, order, first, labels, stop](const Result<> &) {
            if (*stop)
                return;
            Q_EMIT drawn(int(first), *labels);
            readFrom(order, first + labels->size(), stop);
        });
}

} // namespace vestibule
