#include "app/printing/labelsaving.h"

#include "app/pagecontext.h"
#include "app/printing/labelprinting.h"
#include "app/printing/labelwords.h"
#include "app/printing/printing.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/design/designservice.h"
#include "core/labels/printing/sheetlayout.h"
#include "core/labels/stock/stockjson.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

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

LabelStock stockOfOne()
{
    return *builtInStock(u"roll-63x38"_s);
}

} // namespace

LabelSaving::LabelSaving(const PageContext &context, QWidget *window)
    : QObject(window),
      m_context(context),
      m_window(window),
      m_printing(new LabelPrinting(context, this))
{
    connect(m_printing, &LabelPrinting::toastRequested, this, &LabelSaving::toastRequested);
    connect(m_printing, &LabelPrinting::failed, this, &LabelSaving::failed);
    connect(m_printing, &LabelPrinting::finished, this, &LabelSaving::finished);
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
    if (format != LabelExporter::Format::Pdf)
        return savePicture(wish, format, path);
    PrintPlan plan;
    plan.stock = stockOfOne();
    plan.target = {PrintTarget::Kind::PdfFile, path};
    m_printing->print({wish}, plan);
}

void LabelSaving::savePicture(const LabelWish &wish, LabelExporter::Format format,
                              const QString &path)
{
    struct Made {
        ReadyLabel label;
        DesignChoice design;
    };
    const QString address = m_context.portal ? m_context.portal().baseAddress : QString();
    m_context.desk.ask(
        this,
        [wish, address, words = labelWords(),
         actor = Actor::byOperator(m_context.me)](Services &services) -> Result<Made> {
            const auto labels = services.studio.prepare({wish}, words, address, actor);
            if (!labels)
                return tl::unexpected(labels.error());
            const auto design = services.designs.byModel();
            if (!design)
                return tl::unexpected(design.error());
            return Made{labels->front(), *design};
        },
        [this, format, path](const Result<Made> &made) {
            if (!made)
                return fail(made.error());
            printing::run(
                this,
                [made = *made, format, path] {
                    return LabelExporter(made.design)
                        .saveOne(made.label.content, stockOfOne(), format, path);
                },
                [this, label = made->label, format, path](const Result<> &saved) {
                    if (saved)
                        note(label, format, path);
                    else
                        fail(saved.error());
                });
        });
}

void LabelSaving::note(const ReadyLabel &label, LabelExporter::Format format, const QString &path)
{
    m_context.desk.ask(
        this,
        [label, target = suffixOf(format),
         actor = Actor::byOperator(m_context.me)](Services &services) {
            const LabelStock stock = stockOfOne();
            return services.studio.note({label}, stock.id, SheetLayout(stock, 1), target, actor);
        },
        [this, path](const Result<> &noted) {
            if (!noted)
                return fail(noted.error());
            Q_EMIT toastRequested(
                {tr("The label is saved as %1. Its code was read back.").arg(path), {}});
            Q_EMIT finished(true);
        });
}

void LabelSaving::fail(const Error &error)
{
    Q_EMIT failed(error);
    Q_EMIT finished(false);
}

} // namespace vestibule
