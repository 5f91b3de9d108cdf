#pragma once

#include "app/widgets/toast.h"
#include "core/labels/printing/labelexporter.h"
#include "core/labels/studio/labelstudio.h"

#include <QWidget>

namespace vestibule {

class LabelPrinting;
struct PageContext;

/// Saves one label as a file: a PDF as a print job, an SVG or PNG as a picture.
class LabelSaving : public QObject
{
    Q_OBJECT
public:
    /// `window` is what dialogs open over; it owns this.
    LabelSaving(const PageContext &context, QWidget *window);

    /// Asks for a file, then saves.
    void askOne(const LabelWish &wish, const QString &name, LabelExporter::Format format);
    void saveOne(const LabelWish &wish, LabelExporter::Format format, const QString &path);

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);
    /// Nothing was saved; `detail` of an error about one label begins with its number. `finished` follows.
    void failed(const vestibule::Error &error);
    /// Everything is saved, or it failed and that was said.
    void finished(bool isSaved);

private:
    void savePicture(const LabelWish &wish, LabelExporter::Format format, const QString &path);
    void note(const ReadyLabel &label, LabelExporter::Format format, const QString &path);
    void fail(const Error &error);

    const PageContext &m_context;
    QWidget *m_window;
    LabelPrinting *m_printing;
};

} // namespace vestibule
