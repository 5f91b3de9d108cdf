#include "app/cases/devicepicker.h"
#include "app/cases/newcasedialog.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/countedtextedit.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "core/cases/caseservice.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"

#include <QLineEdit>
#include <QLocale>

namespace vestibule {
using namespace Qt::StringLiterals;

/// Of the console: templates are shown and stored in it.
QString NewCaseDialog::language()
{
    return QLocale().name().section(u'_', 0, 0);
}

NewCase NewCaseDialog::report() const
{
    NewCase report;
    report.deployment = m_sites.at(size_t(m_site->currentIndex())).deployment.id;
    report.device = m_device->device();
    const int chosen = m_template->currentIndex();
    if (chosen > 0)
        report.caseTemplate = m_templates.at(size_t(chosen - 1)).id;
    else
        report.title = m_title->text();
    report.description = m_description->toPlainText();
    report.type = static_cast<CaseType>(m_type->currentData().toInt());
    report.priority = static_cast<CasePriority>(m_priority->currentData().toInt());
    report.reporter = {m_name->text(), m_email->text(), m_phone->text()};
    report.language = language();
    report.origin = CaseOrigin::Console;
    return report;
}

void NewCaseDialog::create()
{
    if (!m_create->isEnabled())
        return;
    if (m_device->isUnknown()) {
        m_rows.value(u"device"_s)->setError(sentenceFor(u"device"_s));
        return;
    }
    m_isBusy = true;
    showState();
    m_context.desk.ask(
        this,
        [wish = report(), by = Actor::byOperator(m_context.me)](Services &services) {
            return services.cases.report(wish, by);
        },
        [this](const Result<ReportedCase> &reported) { finish(reported); });
}

void NewCaseDialog::finish(const Result<ReportedCase> &reported)
{
    m_isBusy = false;
    showState();
    if (!reported) {
        showProblem(reported.error());
        return;
    }
    Q_EMIT created(reported->record);
    accept();
}

void NewCaseDialog::showProblem(const Error &error)
{
    FormRow *row = m_rows.value(error.field);
    if (error.code == ErrorCode::Invalid && row != nullptr) {
        row->setError(sentenceFor(error.field));
        row->field()->setFocus();
        return;
    }
    m_problem->setText(
        error.code == ErrorCode::NotFound
            ? tr("The deployment or device isn't there any more. Choose another one; what "
                 "you typed is still here.")
            : tr("The store did not answer, so the case wasn't created. What you "
                 "typed is still here; try again in a moment."));
    m_problem->show();
}

QString NewCaseDialog::sentenceFor(const QString &field) const
{
    if (field == u"title")
        return tr("Give it a title of at most %n characters.", nullptr, longestTitle);
    if (field == u"description")
        return tr("The description is too long. Keep it below %n characters.", nullptr,
                  longestDescription);
    if (field == u"device")
        return tr("No device has this name. Choose one of those offered, or leave it empty.");
    if (field == u"reporter_email")
        return tr("This isn't an e-mail address. It looks like name@example.com.");
    if (field == u"reporter_phone")
        return tr("This isn't a phone number. Use digits, for example +49 40 5550 0142.");
    return tr("This can't be stored. Make it shorter.");
}

} // namespace vestibule
