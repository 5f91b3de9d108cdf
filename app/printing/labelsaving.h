#pragma once

#include "app/widgets/toast.h"
#include "core/labels/codes/labelwish.h"
#include "core/labels/printing/printjob.h"

#include <QWidget>

namespace vestibule {

class LabelPrinting;
struct PageContext;

/// Saves one label as a file, a PDF, SVG or PNG: as a print job of one label, so that the print log has it.
class LabelSaving : public QObject
{
    Q_OBJECT
public:
    /// `window` is what dialogs open over; it owns this.
    LabelSaving(const PageContext &context, QWidget *window);

    /// Asks for a file, then saves; before the first labels with an address that may change, whether they shall carry
    /// it. `kind`: one of those of files.
    void askOne(const LabelWish &wish, const QString &name, PrintTarget::Kind kind);
    void saveOne(const LabelWish &wish, const PrintTarget &file);

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);
    /// Nothing was saved; `detail` of an error about one label begins with its number. `finished` follows.
    void failed(const vestibule::Error &error);
    /// Everything is saved, or it failed and that was said.
    void finished(bool isSaved);

private:
    void askFile(const LabelWish &wish, const QString &name, PrintTarget::Kind kind);

    const PageContext &m_context;
    QWidget *m_window;
    LabelPrinting *m_printing;
};

} // namespace vestibule
