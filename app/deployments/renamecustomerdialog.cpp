#include "app/deployments/renamecustomerdialog.h"

#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/sites/customerservice.h"
#include "core/sites/deploymentservice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 200;

struct Reading {
    QString name;
    QStringList deployments; ///< that it has
};

Result<Reading> readCustomer(Services &services, const CustomerId &id)
{
    const auto customer = services.customers.find(id);
    if (!customer)
        return tl::unexpected(customer.error());
    const auto sites = services.deployments.list();
    if (!sites)
        return tl::unexpected(sites.error());
    Reading reading{customer->name, {}};
    for (const DeploymentSummary &site : *sites) {
        if (site.deployment.customer == id)
            reading.deployments.append(site.deployment.name);
    }
    return reading;
}

} // namespace

RenameCustomerDialog::RenameCustomerDialog(const PageContext &context, const CustomerId &customer,
                                           QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_customer(customer),
      m_name(new QLineEdit),
      m_row(new FormRow(tr("Customer's name"), m_name)),
      m_save(new Button(tr("Rename"), Button::Kind::Primary))
{
    setObjectName(u"renameCustomerDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rename the customer"));
    m_name->setObjectName(u"customerName"_s);
    m_name->setMaxLength(longestName);
    m_save->setObjectName(u"renameCustomer"_s);
    m_save->setDefault(true);
    auto *layout = dialogparts::column(this, new PlainLabel(windowTitle(), TextStyle::Heading));
    layout->addWidget(m_row);
    layout->addStretch();
    layout->addLayout(dialogparts::foot(this, {m_save}));
    setMinimumWidth(px(400));
    connect(m_name, &QLineEdit::textEdited, this, &RenameCustomerDialog::validate);
    connect(m_save, &Button::clicked, this, &RenameCustomerDialog::save);
    validate();
    read();
}

void RenameCustomerDialog::read()
{
    m_context.desk.ask(
        this, [id = m_customer](Services &services) { return readCustomer(services, id); },
        [this](const Result<Reading> &reading) {
            if (!reading)
                return showProblem(reading.error());
            m_before = reading->name;
            m_name->setText(m_before);
            m_name->selectAll();
            m_row->setHint(tr("The organisation that %n deployments are run for: %1.", nullptr,
                              int(reading->deployments.size()))
                               .arg(reading->deployments.join(u", "_s)));
            validate();
        });
}

void RenameCustomerDialog::validate()
{
    m_row->setError({});
    const QString name = m_name->text().trimmed();
    m_save->setEnabled(!m_before.isEmpty() && !name.isEmpty() && name != m_before);
}

void RenameCustomerDialog::save()
{
    const QString name = m_name->text().trimmed();
    m_save->setEnabled(false);
    m_context.desk.ask(
        this,
        [id = m_customer, before = m_before, name, actor = Actor::byOperator(m_context.me)](
            Services &services) { return services.customers.rename(id, before, name, actor); },
        [this, name](const Result<> &done) {
            validate();
            if (!done)
                return showProblem(done.error());
            Q_EMIT renamed(m_customer, m_before, name);
            accept();
        });
}

void RenameCustomerDialog::showProblem(const Error &error)
{
    m_row->setError(problemwords::sentence(error));
}

} // namespace vestibule
