#include "app/devices/labelsaving.h"

#include "app/devices/printing.h"
#include "app/devices/problemwords.h"
#include "app/pagecontext.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/design/labelpainter.h"
#include "core/labels/printing/sheetlayout.h"
#include "core/labels/stock/stockjson.h"

#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int printerDpi = 300;

QString suffixOf(LabelExporter::Format format)
{
    switch (format) {
    case LabelExporter::Format::Pdf:
        return u"pdf"_s;
    case LabelExporter::Format::Svg:
        return u"svg"_s;
    case LabelExporter::Format::Png:
        return u"png"_s;
    }
    return {};
}

std::vector<LabelContent> contentsOf(const std::vector<ReadyLabel> &labels)
{
    std::vector<LabelContent> contents;
    for (const ReadyLabel &ready : labels)
        contents.push_back(ready.content);
    return contents;
}

Result<printing::Job> sheetsJob(const std::vector<ReadyLabel> &labels, const LabelStock &stock,
                                int position)
{
    auto painter = LabelPainter::create(standardDesign(), stock.label, stock.printable(),
                                        printerDpi);
    if (!painter)
        return tl::unexpected(painter.error());
    const SheetLayout layout(stock, position);
    printing::Job job;
    job.page = stock.page;
    job.pages.resize(size_t(layout.pageCount(int(labels.size()))));
    int index = 0;
    for (const ReadyLabel &ready : labels) {
        const auto label = painter->drawChecked(ready.content);
        if (!label)
            return tl::unexpected(label.error());
        const SheetLayout::Place place = layout.place(index++);
        job.pages.at(size_t(place.page)).push_back({label->drawing, place.area.topLeft()});
    }
    return job;
}

} // namespace

LabelSaving::LabelSaving(const PageContext &context, QWidget *window)
    : QObject(window),
      m_context(context),
      m_window(window),
      m_isCancelled(std::make_shared<std::atomic_bool>(false))
{ }

LabelSaving::~LabelSaving()
{
    cancel();
}

void LabelSaving::cancel()
{
    *m_isCancelled = true;
}

void LabelSaving::prepare(const std::vector<LabelWish> &wishes, Ready ready)
{
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    const QString address = m_context.portal ? m_context.portal().baseAddress : QString();
    m_context.desk.ask(
        this,
        [wishes, address, actor = Actor::byOperator(m_context.me)](Services &services) {
            return labeljob::prepare(services, wishes, address, actor);
        },
        [this, ready = std::move(ready)](const Result<std::vector<ReadyLabel>> &labels) {
            if (labels)
                ready(*labels);
            else
                fail(labels.error());
        });
}

void LabelSaving::askOne(const LabelWish &wish, const QString &name, LabelExporter::Format format)
{
    auto *files = new QFileDialog(m_window, tr("Save the label"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(suffixOf(format));
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(tr("Label %1").arg(QString(name).replace(u'/', u'-')) + u'.'
                      + suffixOf(format));
    connect(files, &QFileDialog::fileSelected, this,
            [this, wish, format](const QString &path) { saveOne(wish, format, path); });
    files->open();
}

void LabelSaving::saveOne(const LabelWish &wish, LabelExporter::Format format, const QString &path)
{
    prepare({wish}, [this, format, path](const std::vector<ReadyLabel> &labels) {
        const auto stock = builtInStock(u"roll-63x38"_s);
        printing::run(
            this,
            [label = labels.front().content, stock = *stock, format, path] {
                return LabelExporter(printerDpi).saveOne(label, stock, format, path);
            },
            [this, labels, format, path](const Result<> &saved) {
                finish(saved, labels, u"roll-63x38"_s, 1, suffixOf(format),
                       tr("The label is saved as %1. Its code was read back.").arg(path));
            });
    });
}

void LabelSaving::saveSheets(const std::vector<LabelWish> &wishes, const QString &stock,
                             int position, const QString &path)
{
    prepare(wishes, [this, stock, position, path](const std::vector<ReadyLabel> &labels) {
        const auto paper = builtInStock(stock);
        if (!paper)
            return fail({ErrorCode::Unsupported, stock, {}});
        const int total = int(labels.size());
        const auto goOn = [guard = QPointer<LabelSaving>(this), cancelled = m_isCancelled,
                           desk = &m_context.desk, total](int done) {
            QMetaObject::invokeMethod(
                desk,
                [guard, done, total] {
                    if (guard)
                        Q_EMIT guard->progressed(done, total);
                },
                Qt::QueuedConnection);
            return !*cancelled;
        };
        printing::run(
            this,
            [contents = contentsOf(labels), paper = *paper, position, path, goOn] {
                return LabelExporter(printerDpi).saveSheets(contents, paper, position, path, goOn);
            },
            [this, labels, stock, position, path, total](const Result<> &saved) {
                finish(saved, labels, stock, position, u"pdf"_s,
                       tr("%n labels are saved as %1. Each code was read back.", nullptr, total)
                           .arg(path));
            });
    });
}

void LabelSaving::printSheets(const std::vector<LabelWish> &wishes, const QString &stock,
                              int position)
{
    prepare(wishes, [this, stock, position](const std::vector<ReadyLabel> &labels) {
        const auto paper = builtInStock(stock);
        auto job = paper ? sheetsJob(labels, *paper, position)
                         : Result<printing::Job>(failure(ErrorCode::Unsupported, stock));
        if (!job)
            return fail(job.error());
        job->title = tr("Labels");
        printing::ask(
            m_window, *job,
            [guard = QPointer<LabelSaving>(this), labels, stock, position](const QString &printer) {
                if (!guard)
                    return;
                guard->finish({}, labels, stock, position, printer,
                              tr("%n labels are on their way to %1.", nullptr, int(labels.size()))
                                  .arg(printer));
            });
    });
}

void LabelSaving::finish(const Result<> &result, const std::vector<ReadyLabel> &labels,
                         const QString &stock, int position, const QString &target,
                         const QString &sentence)
{
    if (!result && result.error().detail == u"cancelled"_s) {
        Q_EMIT toastRequested({tr("Cancelled. Nothing was saved."), {}});
        Q_EMIT finished(false);
        return;
    }
    if (!result)
        return fail(result.error());
    m_context.desk.ask(
        this,
        [labels, stock, position, target,
         actor = Actor::byOperator(m_context.me)](Services &services) {
            return labeljob::note(services, labels, stock, position, target, actor);
        },
        [this, sentence](const Result<> &noted) {
            if (!noted)
                return fail(noted.error());
            Q_EMIT toastRequested({sentence, {}});
            Q_EMIT finished(true);
        });
}

void LabelSaving::fail(const Error &error)
{
    MessageDialog::tell(m_window, problemwords::message(tr("The labels weren't made"), error));
    Q_EMIT finished(false);
}

} // namespace vestibule
