#pragma once

#include "app/devices/labeljob.h"
#include "app/widgets/toast.h"

#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>

namespace vestibule {

struct PageContext;

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
    /// Saves sheets of `stock`, the first label at `position` (from 1).
    void saveSheets(const std::vector<LabelWish> &wishes, const QString &stock, int position,
                    const QString &path);
    /// Hands sheets to a printer that the desktop's dialog asks for.
    void printSheets(const std::vector<LabelWish> &wishes, const QString &stock, int position);
    /// Ends a job that runs; nothing is saved then.
    void cancel();

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);
    void progressed(int done, int total);
    /// Everything is saved, or it failed and that was said.
    void finished(bool isSaved);

private:
    using Ready = std::function<void(const std::vector<ReadyLabel> &)>;
    void prepare(const std::vector<LabelWish> &wishes, Ready ready);
    void finish(const Result<> &result, const std::vector<ReadyLabel> &labels, const QString &stock,
                int position, const QString &target, const QString &sentence);
    void fail(const Error &error);

    const PageContext &m_context;
    QWidget *m_window;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
};

} // namespace vestibule
