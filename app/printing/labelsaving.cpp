#include "app/printing/labelsaving.h"

#include "app/pagecontext.h"
#include "app/printing/labelwords.h"
#include "app/printing/printing.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/printing/sheetlayout.h"
#include "core/labels/stock/stockjson.h"

#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// So many codes are made before others get their turn at the desk.
constexpr size_t wishesAtOnce = 100;

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
    contents.reserve(labels.size());
    for (const ReadyLabel &ready : labels)
        contents.push_back(ready.content);
    return contents;
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
    prepareRest(std::make_shared<const std::vector<LabelWish>>(wishes), std::make_shared<Labels>(),
                ready);
}

void LabelSaving::prepareRest(std::shared_ptr<const std::vector<LabelWish>> wishes,
                              std::shared_ptr<Labels> labels, const Ready &ready)
{
    const auto from = wishes->begin() + std::ptrdiff_t(labels->size());
    const size_t count = std::min(wishesAtOnce, wishes->size() - labels->size());
    const QString address = m_context.portal ? m_context.portal().baseAddress : QString();
    m_context.desk.ask(
        this,
        [next = std::vector<LabelWish>(from, from + std::ptrdiff_t(count)), address,
         words = labelWords(), actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.studio.prepare(next, words, address, actor);
        },
        [this, wishes, labels, ready](const Result<Labels> &made) {
            if (!made)
                return fail(made.error());
            labels->insert(labels->end(), made->begin(), made->end());
            if (*m_isCancelled)
                return fail({ErrorCode::Unavailable, u"cancelled"_s, {}});
            if (labels->size() == wishes->size())
                return ready(*labels);
            Q_EMIT progressed(int(labels->size()), 2 * int(wishes->size()));
            prepareRest(wishes, labels, ready);
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
    SheetOrder order;
    order.wishes = {wish};
    order.stock = *builtInStock(u"roll-63x38"_s);
    putOut(order,
           [stock = order.stock, format, path](const std::vector<LabelContent> &contents,
                                               const std::function<bool(int)> &) {
               return LabelExporter().saveOne(contents.front(), stock, format, path);
           },
           {suffixOf(format), tr("The label is saved as %1. Its code was read back.").arg(path)});
}

void LabelSaving::saveSheets(const SheetOrder &order, const QString &path)
{
    putOut(order,
           [stock = order.stock, design = order.design, dpi = order.dpi, position = order.position,
            path](const std::vector<LabelContent> &contents, const std::function<bool(int)> &goOn) {
               return LabelExporter(dpi, design).saveSheets(contents, stock, position, path, goOn);
           },
           {u"pdf"_s,
            tr("%n labels are saved as %1. Each code was read back.", nullptr,
               int(order.wishes.size()))
                .arg(path)});
}

void LabelSaving::printSheets(const SheetOrder &order, const QString &printer)
{
    printing::Sheets sheets{tr("Labels"), order.stock, order.design, order.position, order.dpi};
    putOut(
        order,
        [sheets, printer](const std::vector<LabelContent> &contents,
                          const std::function<bool(int)> &goOn) {
            return printing::printSheets(sheets, contents, printer, goOn);
        },
        {printer,
         tr("%n labels are on their way to %1.", nullptr, int(order.wishes.size())).arg(printer)});
}

void LabelSaving::putOut(const SheetOrder &order, Work work, const Sentence &sentence)
{
    prepare(order.wishes, [this, order, work = std::move(work), sentence](const Labels &labels) {
        const int total = int(labels.size());
        const auto goOn = [guard = QPointer<LabelSaving>(this), cancelled = m_isCancelled,
                           desk = &m_context.desk, total](int done) {
            QMetaObject::invokeMethod(
                desk,
                [guard, done, total] {
                    if (guard)
                        Q_EMIT guard->progressed(total + done, 2 * total);
                },
                Qt::QueuedConnection);
            return !*cancelled;
        };
        printing::run(
            this, [contents = contentsOf(labels), work, goOn] { return work(contents, goOn); },
            [this, labels, order, sentence](const Result<> &saved) {
                finish(saved, labels, order, sentence);
            });
    });
}

void LabelSaving::finish(const Result<> &result, const Labels &labels, const SheetOrder &order,
                         const Sentence &sentence)
{
    if (!result)
        return fail(result.error());
    m_context.desk.ask(
        this,
        [labels, layout = SheetLayout(order.stock, order.position), stock = order.stock.id,
         target = sentence.target, actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.studio.note(labels, stock, layout, target, actor);
        },
        [this, words = sentence.done](const Result<> &noted) {
            if (!noted)
                return fail(noted.error());
            Q_EMIT toastRequested({words, {}});
            Q_EMIT finished(true);
        });
}

void LabelSaving::fail(const Error &error)
{
    if (error.detail == u"cancelled"_s)
        Q_EMIT toastRequested({tr("Cancelled. Nothing was saved."), {}});
    else
        Q_EMIT failed(error);
    Q_EMIT finished(false);
}

} // namespace vestibule
