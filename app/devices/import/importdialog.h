#pragma once

#include "app/devices/import/importwords.h"
#include "app/widgets/toast.h"
#include "core/sites/exchange/deviceimportservice.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QLabel;
class QListWidget;
class QProgressBar;
class QVBoxLayout;

namespace vestibule {

class Button;
class ColumnsForm;
class ComboBox;
class FormRow;
class PlainLabel;
struct PageContext;

/// Devices from a table: which column holds what, what would come of each row, then the import with
/// progress, and a way back.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const PageContext &context, const DeploymentId &deployment,
                 QWidget *parent = nullptr);

    /// Reads the table at `path`; says what is wrong otherwise.
    void open(const QString &path);
    void reject() override;

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);

private:
    void build();
    void plan();
    void showPlan(const Result<ImportPlan> &plan);
    void run();
    void finish(const Result<DeviceImport> &import);
    void showError(const QString &sentence);
    [[nodiscard]] DeploymentId deployment() const;

    const PageContext &m_context;
    DeploymentId m_wished;
    QString m_path;
    std::shared_ptr<const CsvTable> m_table;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    bool m_isRunning = false;
    int m_planNumber = 0; ///< of the newest plan that was asked for
    ComboBox *m_site;
    FormRow *m_siteRow;
    ColumnsForm *m_columns;
    PlainLabel *m_summary;
    PlainLabel *m_error;
    QListWidget *m_problems;
    QProgressBar *m_progress;
    Button *m_import;
};

} // namespace vestibule
