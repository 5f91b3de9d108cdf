#include "app/devices/import/importdialog.h"

#include "app/devices/import/columnsform.h"
#include "app/frame/sitechoice.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/messagedialog.h"
#include "app/widgets/plainlabel.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"

#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// More would only be scrolled past.
constexpr int mostProblems = 500;

Result<CsvTable> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, path, u"path"_s);
    return readCsv(file.readAll());
}

/// Undoes an import; says so when it can't be done, and offers to try again.
void takeBack(const PageContext &context, QWidget *window, const DeviceImportId &id)
{
    context.desk.ask(
        window,
        [id, actor = Actor::byOperator(context.me)](Services &services) {
            return services.imports.undo(id, actor);
        },
        [&context, window, id](const Result<int> &undone) {
            if (undone || undone.error().code == ErrorCode::Conflict) // undone before
                return;
            MessageDialog::ask(
                window,
                {ImportDialog::tr("The import wasn't undone"),
                 ImportDialog::tr(
                     "The store can't be written now, perhaps because the disk is full. "
                     "All its devices are still there."),
                 ToneKind::Warning, errorCodeName(undone.error().code)},
                ImportDialog::tr("Try again"), false,
                [&context, window, id] { takeBack(context, window, id); });
        });
}

} // namespace

ImportDialog::ImportDialog(const PageContext &context, const DeploymentId &deployment,
                           QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_wished(deployment),
      m_isCancelled(std::make_shared<std::atomic_bool>(false)),
      m_site(new ComboBox(tr("Deployment"))),
      m_siteRow(new FormRow(tr("Deployment"), m_site)),
      m_columns(new ColumnsForm),
      m_summary(new PlainLabel({}, TextStyle::BodyStrong, TextInk::Primary, PlainLabel::Wrap::Yes)),
      m_error(new PlainLabel({}, TextStyle::Body, TextInk::Danger, PlainLabel::Wrap::Yes)),
      m_problems(new QListWidget),
      m_progress(new QProgressBar),
      m_import(new Button(tr("Import"), Button::Kind::Primary))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import devices"));
    build();
    fillSites(m_context, this, m_siteRow, m_site, m_wished, [this] { plan(); });
    connect(m_columns, &ColumnsForm::changed, this, &ImportDialog::plan);
    connect(m_site, &QComboBox::currentIndexChanged, this, &ImportDialog::plan);
    connect(m_import, &Button::clicked, this, &ImportDialog::run);
}

void ImportDialog::build()
{
    m_site->setObjectName(u"importSite"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_error->setObjectName(u"importError"_s);
    m_error->hide();
    m_problems->setObjectName(u"importProblems"_s);
    m_problems->setAccessibleName(tr("Rows that can't be taken"));
    m_problems->setFixedHeight(px(120));
    m_problems->hide();
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->hide();
    m_import->setObjectName(u"runImport"_s);
    m_import->setEnabled(false);
    auto *columns = new QScrollArea;
    columns->setWidget(m_columns);
    columns->setWidgetResizable(true);
    columns->setFrameShape(QFrame::NoFrame);
    columns->setMinimumHeight(px(220));
    auto *layout = dialogparts::column(this, new PlainLabel(windowTitle(), TextStyle::Heading));
    layout->addWidget(new PlainLabel(
        tr("Say what each column holds. Devices that are known by their serial number or name "
           "stay as they are, so a table can be imported again."),
        TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    layout->addWidget(m_siteRow);
    layout->addWidget(columns, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_problems);
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    layout->addLayout(dialogparts::foot(this, {m_import}));
    setMinimumWidth(px(600)); // the height grows with what there is to say
}

DeploymentId ImportDialog::deployment() const
{
    return DeploymentId::fromStore(m_site->currentData().toString());
}

void ImportDialog::open(const QString &path)
{
    m_path = path;
    m_context.desk.ask(
        this, [path](Services &) { return readFile(path); },
        [this](Result<CsvTable> table) {
            if (!table) {
                showError(importwords::unreadable(table.error()));
                return;
            }
            m_table = std::make_shared<const CsvTable>(std::move(*table));
            m_columns->setTable(*m_table);
            plan();
        });
    show();
}

void ImportDialog::plan()
{
    if (!m_table || deployment().isNull())
        return;
    const int number = ++m_planNumber;
    m_context.desk.ask(
        this,
        [site = deployment(), table = m_table, mapping = m_columns->mapping()](Services &services) {
            return services.imports.plan(site, *table, mapping);
        },
        [this, number](const Result<ImportPlan> &planned) {
            if (number == m_planNumber)
                showPlan(planned);
        });
}

void ImportDialog::showPlan(const Result<ImportPlan> &planned)
{
    m_problems->clear();
    m_problems->hide();
    m_import->setEnabled(false);
    if (!planned) {
        m_summary->setText({});
        showError(planned.error().detail == u"no name"_s
                      ? tr("No column holds the name. Choose “Name” for one.")
                      : tr("Two columns hold the same. Leave one of them out."));
        return;
    }
    m_error->hide();
    m_summary->setText(importwords::summary(*planned));
    for (const PlannedDevice &row : planned->rows) {
        if (row.outcome == PlannedDevice::Outcome::Broken && m_problems->count() < mostProblems)
            m_problems->addItem(importwords::problem(row));
    }
    m_problems->setVisible(m_problems->count() > 0);
    const int fresh = planned->count(PlannedDevice::Outcome::New);
    m_import->setText(tr("Import %n devices", nullptr, fresh));
    m_import->setEnabled(fresh > 0);
    m_progress->setMaximum(fresh);
}

void ImportDialog::run()
{
    m_isRunning = true;
    m_import->setEnabled(false);
    m_columns->setEnabled(false);
    m_site->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    const auto tell = [guard = QPointer<ImportDialog>(this),
                       isCancelled = m_isCancelled](int made) {
        // The dialog lives on the GUI thread; it may be gone when the message arrives there.
        QMetaObject::invokeMethod(
            qApp,
            [guard, made] {
                if (guard)
                    guard->m_progress->setValue(made);
            },
            Qt::QueuedConnection);
        return !isCancelled->load();
    };
    m_context.desk.ask(
        this,
        [site = deployment(), table = m_table, mapping = m_columns->mapping(), path = m_path,
         actor = Actor::byOperator(m_context.me), tell](Services &services) {
            return services.imports.run(site, path, *table, mapping, actor, tell);
        },
        [this](const Result<DeviceImport> &import) { finish(import); });
}

void ImportDialog::finish(const Result<DeviceImport> &import)
{
    m_isRunning = false;
    m_progress->hide();
    m_columns->setEnabled(true);
    m_site->setEnabled(true);
    if (!import) {
        showError(tr("The store can't be written now, perhaps because the disk is full. What was "
                     "imported until then stays; import the table again for the rest."));
        return;
    }
    // This dialog is gone when the toast is pressed.
    const auto undo = [&context = m_context, window = QPointer(parentWidget()), id = import->id] {
        if (window)
            takeBack(context, window, id);
    };
    Q_EMIT toastRequested({tr("%n devices imported", nullptr, import->devices), undo});
    accept();
}

void ImportDialog::reject()
{
    // What runs ends after the rows that it is at; finish() closes then.
    if (m_isRunning)
        m_isCancelled->store(true);
    else
        QDialog::reject();
}

void ImportDialog::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

} // namespace vestibule
