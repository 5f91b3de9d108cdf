#include "app/printing/printing.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace vestibule::printing {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::printing)
};

} // namespace

bool hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

QString noPrinterSentence()
{
    return Words::tr(
        "No printer is set up on this computer. Save a PDF and print it elsewhere, at 100 %.");
}

bool send(QPrinter &printer, const Job &job)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    bool isFirst = true;
    for (const Job::PageContent &page : job.pages) {
        if (!isFirst && !printer.newPage())
            return false;
        isFirst = false;
        for (const Job::Placed &placed : page)
            paint(painter, placed.drawing, placed.origin, printer.resolution());
    }
    return painter.end();
}

std::shared_ptr<QPrinter> printerFor(const Job &job, const QString &name, int dpi)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (!name.isEmpty())
        printer->setPrinterName(name);
    printer->setResolution(dpi);
    printer->setFullPage(true);
    const QPageSize turned(job.page.transposed(), QPageSize::Millimeter);
    const bool liesAcross = job.page.width() > job.page.height()
        && turned.id() != QPageSize::Custom;
    printer->setPageSize(liesAcross ? turned : QPageSize(job.page, QPageSize::Millimeter));
    printer->setPageOrientation(liesAcross ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setDocName(job.title);
    return printer;
}

void ask(QWidget *parent, const Job &job, std::function<void(const QString &)> printed)
{
    auto printer = printerFor(job);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, job, printed] {
        if (send(*printer, job))
            printed(printer->printerName());
    });
    dialog->open();
}

void run(QObject *context, std::function<Result<>()> work,
         std::function<void(const Result<> &)> deliver)
{
    // Not QFuture::then(context): Qt 6.4 asserts when the context goes while the work runs.
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(context), work = std::move(work), deliver = std::move(deliver)] {
            QMetaObject::invokeMethod(
                qApp,
                [guard, result = work(), deliver] {
                    if (guard)
                        deliver(result);
                },
                Qt::QueuedConnection);
        });
}

} // namespace vestibule::printing
