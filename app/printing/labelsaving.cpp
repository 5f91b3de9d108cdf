#include "app/printing/labelsaving.h"

#include "app/pagecontext.h"
#include "app/printing/addresswarning.h"
#include "app/printing/labelprinting.h"
#include "core/labels/stock/stockjson.h"
#include "core/labels/studio/labelpress.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QString suffixOf(PrintTarget::Kind kind)
{
    switch (kind) {
    case PrintTarget::Kind::SvgFile:
        return u"svg"_s;
    case PrintTarget::Kind::PngFile:
        return u"png"_s;
    default:
        return u"pdf"_s;
    }
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

void LabelSaving::askOne(const LabelWish &wish, const QString &name, PrintTarget::Kind kind)
{
    warnOfAddress(m_context, m_window, tr("Save anyway"),
                  [this, wish, name, kind] { askFile(wish, name, kind); });
}

void LabelSaving::askFile(const LabelWish &wish, const QString &name, PrintTarget::Kind kind)
{
    const QString suffix = suffixOf(kind);
    auto *files = new QFileDialog(m_window, tr("Save the label"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(suffix.toUpper() + u" (*."_s + suffix + u')');
    files->setDefaultSuffix(suffix);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(tr("Label %1").arg(QString(name).replace(u'/', u'-')) + u'.' + suffix);
    connect(files, &QFileDialog::fileSelected, this, [this, wish, kind](const QString &path) {
        saveOne(wish, {kind, path});
    });
    files->open();
}

void LabelSaving::saveOne(const LabelWish &wish, const PrintTarget &file)
{
    PrintPlan plan;
    plan.stock = *builtInStock(u"roll-63x38"_s);
    plan.target = file;
    // The log tells pictures by how their files are called.
    const QString ending = u'.' + suffixOf(file.kind);
    if (file.isPicture() && !file.place.endsWith(ending, Qt::CaseInsensitive))
        plan.target.place += ending;
    m_printing->print({wish}, plan);
}

} // namespace vestibule
