#pragma once

#include "core/base/result.h"
#include "core/labels/drawing/printdrawing.h"

#include <QPointer>
#include <QThreadPool>
#include <QWidget>

#include <functional>
#include <memory>

class QPrinter;

namespace vestibule::printing {

/// Pages of drawings for a printer.
struct Job {
    struct Placed {
        PrintDrawing drawing;
        QPointF origin; ///< mm on the page
    };
    using PageContent = std::vector<Placed>;

    QString title;
    QSizeF page; ///< mm
    std::vector<PageContent> pages;
};

/// Whether this computer knows a printer.
bool hasPrinter();
/// What to say where there is none.
QString noPrinterSentence();
/// A printer set to the job's paper, without margins of its own; scaled by nothing. Without a name the usual one.
std::shared_ptr<QPrinter> printerFor(const Job &job, const QString &name = {}, int dpi = 300);
/// Paints the job; false when the printer refuses.
bool send(QPrinter &printer, const Job &job);
/// Opens the desktop's print dialog; `printed` is called with the printer's name once the job was handed over.
void ask(QWidget *parent, const Job &job, std::function<void(const QString &)> printed);

/// Runs `work` on a pool thread, then `deliver` with its result on the GUI thread unless `context` is gone.
void run(QObject *context, std::function<Result<>()> work,
         std::function<void(const Result<> &)> deliver);

} // namespace vestibule::printing
