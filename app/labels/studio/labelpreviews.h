#pragma once

#include "core/labels/studio/labelstudio.h"
#include "core/labels/studio/labelverdict.h"

#include <QImage>
#include <QObject>

#include <atomic>
#include <memory>

namespace vestibule {

struct PageContext;

/// Labels to look at before they are printed.
struct PreviewOrder {
    std::vector<LabelWish> wishes;
    LabelStock stock;
    DesignChoice design;
    int dpi = 300; ///< of the printer
    double dotsPerMm = 0; ///< of the pictures; 0: verdicts alone
};

struct PreviewLabel {
    LabelContent content;
    LabelVerdict verdict;
    double readableMetres = 0;
    QImage picture; ///< null: it couldn't be drawn
};

/// Draws and judges labels as they would be printed, some at a time: read on the desk, drawn on a pool thread. A new
/// order ends the one that runs.
class LabelPreviews : public QObject
{
    Q_OBJECT
public:
    explicit LabelPreviews(const PageContext &context, QObject *parent = nullptr);
    ~LabelPreviews() override;

    void ask(PreviewOrder order);
    void cancel();

Q_SIGNALS:
    /// The labels from `first` (0: the first of the order) on.
    void drawn(int first, const std::vector<vestibule::PreviewLabel> &labels);
    void finished();
    void failed(const vestibule::Error &error);

private:
    using Order = std::shared_ptr<const PreviewOrder>;
    using Stop = std::shared_ptr<std::atomic_bool>;

    void readFrom(const Order &order, size_t first, const Stop &stop);
    void drawFrom(const Order &order, size_t first, std::vector<LabelContent> contents,
                  const Stop &stop);

    const PageContext &m_context;
    Stop m_stop;
};

/// A label that isn't there, to show designs with.
[[nodiscard]] LabelContent sampleContent();
/// `label` in `dotsPerMm`, on white.
[[nodiscard]] QImage pictureOf(const PrintDrawing &drawing, double dotsPerMm);

} // namespace vestibule
