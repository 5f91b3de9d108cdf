#include "app/devices/import/deviceexchange.h"

#include "app/devices/import/importdialog.h"
#include "app/pagecontext.h"
#include "app/widgets/messagedialog.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/drawing/printfile.h"
#include "core/sites/exchange/deviceimportservice.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace vestibule {
using namespace Qt::StringLiterals;

DeviceExchange::DeviceExchange(const PageContext &context, QWidget *page)
    : QObject(page),
      m_context(context),
      m_page(page)
{ }

void DeviceExchange::askImport(const DeploymentId &deployment)
{
    auto *files = new QFileDialog(m_page->window(), tr("Import devices"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, this, [this, deployment](const QString &path) {
        auto *dialog = new ImportDialog(m_context, deployment, m_page->window());
        connect(dialog, &ImportDialog::toastRequested, this, &DeviceExchange::toastRequested);
        dialog->open(path);
    });
    files->open();
}

void DeviceExchange::askExport(const DeploymentId &deployment)
{
    auto *files = new QFileDialog(m_page->window(), tr("Export devices"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(tr("Tables (*.csv)"));
    files->setDefaultSuffix(u"csv"_s);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(tr("devices") + u".csv"_s);
    connect(files, &QFileDialog::fileSelected, this,
            [this, deployment](const QString &path) { exportTo(deployment, path); });
    files->open();
}

void DeviceExchange::exportTo(const DeploymentId &deployment, const QString &path)
{
    m_context.desk.ask(
        this,
        [deployment, path](Services &services) -> Result<> {
            const auto csv = services.imports.exportCsv(deployment);
            if (!csv)
                return tl::unexpected(csv.error());
            return savePrintFile(path, *csv);
        },
        [this](const Result<> &saved) {
            if (saved) {
                Q_EMIT toastRequested({tr("The devices are saved."), {}});
                return;
            }
            MessageDialog::tell(m_page->window(),
                                {tr("The devices weren't saved"),
                                 tr("The file can't be written there, or the disk is full. Choose "
                                    "another folder and try again."),
                                 ToneKind::Warning,
                                 {}});
        });
}

} // namespace vestibule
