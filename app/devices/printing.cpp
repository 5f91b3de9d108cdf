#include "app/devices/printing.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPromise>

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

std::shared_ptr<QPrinter> printerFor(const Job &job)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setResolution(300);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(job.page, QPageSize::Millimeter));
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
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->future().then(
        context, [deliver = std::move(deliver)](const Result<> &result) { deliver(result); });
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace vestibule::printing
