#pragma once

#include "app/widgets/toast.h"
#include "core/labels/printing/labelexporter.h"
#include "core/labels/studio/labelstudio.h"

#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>

namespace vestibule {

struct PageContext;

/// Labels on sheets.
struct SheetOrder {
    std::vector<LabelWish> wishes;
    LabelStock stock;
    LabelDesign design = standardDesign();
    int position = 1; ///< of the first label on its sheet
    int dpi = 300;
};

/// Saves and prints labels: prepared on the desk, drawn and read back on a pool thread, noted on the desk.
class LabelSaving : public QObject
{
    Q_OBJECT
public:
    /// `window` is what dialogs open over; it owns this.
    LabelSaving(const PageContext &context, QWidget *window);
    ~LabelSaving() override;

    /// Asks for a file, then saves one label as PDF, SVG or PNG.
    void askOne(const LabelWish &wish, const QString &name, LabelExporter::Format format);
    void saveOne(const LabelWish &wish, LabelExporter::Format format, const QString &path);
    /// Saves sheets as one PDF.
    void saveSheets(const SheetOrder &order, const QString &path);
    /// Hands sheets to the printer of that name.
    void printSheets(const SheetOrder &order, const QString &printer);
    /// Ends a job that runs; nothing is saved or printed then.
    void cancel();

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);
    /// Of the whole job: codes made, labels read back.
    void progressed(int done, int total);
    /// Nothing was saved; `detail` of an error about one label begins with its number. `finished` follows.
    void failed(const vestibule::Error &error);
    /// Everything is saved, or it failed and that was said.
    void finished(bool isSaved);

private:
    using Labels = std::vector<ReadyLabel>;
    using Ready = std::function<void(const Labels &)>;
    /// What draws on the pool thread; it is given a function as LabelExporter's `goOn`.
    using Work = std::function<Result<>(const std::vector<LabelContent> &,
                                        const std::function<bool(int)> &)>;
    struct Sentence {
        QString target; ///< as it is noted
        QString done; ///< said at the end
    };

    void prepare(const std::vector<LabelWish> &wishes, Ready ready);
    void prepareRest(std::shared_ptr<const std::vector<LabelWish>> wishes,
                     std::shared_ptr<Labels> labels, const Ready &ready);
    void putOut(const SheetOrder &order, Work work, const Sentence &sentence);
    void finish(const Result<> &result, const Labels &labels, const SheetOrder &order,
                const Sentence &sentence);
    void fail(const Error &error);

    const PageContext &m_context;
    QWidget *m_window;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
};

} // namespace vestibule
