#include "app/deployments/newdeploymentdialog.h"

#include "app/deployments/timezones.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
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
#include <QRegularExpression>
#include <QTimeZone>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

NewDeploymentDialog::NewDeploymentDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_name(new QLineEdit),
      m_key(new QLineEdit),
      m_customerName(new QLineEdit),
      m_customer(new ComboBox(tr("Customer"))),
      m_zone(new ComboBox(tr("Time zone"))),
      m_create(new Button(tr("Create deployment"), Button::Kind::Primary))
{
    setObjectName(u"newDeploymentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New deployment"));
    build();
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        suggestKey();
        validate();
    });
    connect(m_key, &QLineEdit::textEdited, this, [this] {
        m_isKeyTyped = !m_key->text().isEmpty();
        validate();
    });
    connect(m_customerName, &QLineEdit::textEdited, this, &NewDeploymentDialog::validate);
    connect(m_customer, &QComboBox::currentIndexChanged, this, &NewDeploymentDialog::validate);
    connect(m_create, &Button::clicked, this, &NewDeploymentDialog::create);
    m_context.desk.ask(
        this, [](Services &services) { return services.customers.list(); },
        [this](const Result<std::vector<Customer>> &customers) {
            if (customers)
                showCustomers(*customers);
            else
                m_customerRow->setError(problemwords::sentence(customers.error()));
        });
    validate();
}

void NewDeploymentDialog::build()
{
    m_name->setObjectName(u"newDeploymentName"_s);
    m_key->setObjectName(u"newDeploymentKey"_s);
    m_key->setMaxLength(8);
    m_customerName->setObjectName(u"newCustomerName"_s);
    m_customer->setObjectName(u"newDeploymentCustomer"_s);
    m_create->setObjectName(u"createDeployment"_s);
    m_nameRow = new FormRow(tr("Name"), m_name, tr("As people say it: “Hall North”."));
    m_keyRow = new FormRow(tr("Key"), m_key, tr("Case numbers begin with it: HALL-0001."));
    m_customerRow = new FormRow(tr("Customer"), m_customer);
    m_customerNameRow = new FormRow(tr("Customer's name"), m_customerName,
                                    tr("The organisation that the deployment is run for."));
    fillTimeZones(m_zone);
    chooseTimeZone(m_zone, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    auto *layout = dialogparts::column(this,
                                       new PlainLabel(tr("New deployment"), TextStyle::Heading));
    layout->addWidget(new PlainLabel(tr("A hall, a wing or a building with a portal and a PIN of "
                                        "its own. Its portal stays off until "
                                        "you switch it on."),
                                     TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    layout->addWidget(m_nameRow);
    layout->addWidget(m_keyRow);
    layout->addWidget(m_customerRow);
    layout->addWidget(m_customerNameRow);
    layout->addWidget(new FormRow(tr("Time zone"), m_zone));
    layout->addLayout(dialogparts::foot(this, {m_create}));
    setMinimumWidth(px(440));
    showCustomers({});
}

void NewDeploymentDialog::showCustomers(const std::vector<Customer> &customers)
{
    m_customer->clear();
    for (const Customer &customer : customers)
        m_customer->addItem(customer.name, customer.id.toString());
    m_customer->addItem(tr("New customer…"), QString());
    validate();
}

void NewDeploymentDialog::suggestKey()
{
    if (m_isKeyTyped)
        return;
    QString key;
    for (const QChar letter : m_name->text().toUpper()) {
        if ((letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9'))
            key.append(letter);
    }
    m_key->setText(key.left(4));
}

void NewDeploymentDialog::validate()
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9]{2,8}\\z"_s);
    const bool isNewCustomer = m_customer->currentData().toString().isEmpty();
    m_customerNameRow->setVisible(isNewCustomer);
    const bool isKey = form.match(m_key->text()).hasMatch();
    m_keyRow->setError(isKey || m_key->text().isEmpty()
                           ? QString()
                           : tr("A key has 2 to 8 letters A to Z and digits."));
    m_create->setEnabled(!m_name->text().trimmed().isEmpty() && isKey
                         && (!isNewCustomer || !m_customerName->text().trimmed().isEmpty()));
}

void NewDeploymentDialog::create()
{
    Deployment wished;
    wished.name = m_name->text();
    wished.key = m_key->text().toUpper();
    wished.timeZone = m_zone->currentData().toString();
    wished.customer = CustomerId::fromStore(m_customer->currentData().toString());
    m_create->setEnabled(false);
    m_context.desk.ask(
        this,
        [form = wished, name = m_customerName->text(),
         actor = Actor::byOperator(m_context.me)](Services &services) -> Result<Deployment> {
            Deployment made = form;
            if (made.customer.isNull()) {
                Customer customer;
                customer.name = name;
                customer.customerKey = makeUuid7();
                const auto owner = services.customers.create(customer, actor);
                if (!owner)
                    return tl::unexpected(owner.error());
                made.customer = owner->id;
            }
            return services.deployments.create(made, actor);
        },
        [this](const Result<Deployment> &made) {
            validate();
            if (!made)
                return showProblem(made.error());
            Q_EMIT created(made->id);
            accept();
        });
}

void NewDeploymentDialog::showProblem(const Error &error)
{
    if (error.field == u"key"_s)
        m_keyRow->setError(tr("Another deployment has this key. Choose another one."));
    else if (error.field == u"name"_s)
        m_nameRow->setError(tr("This name can't be used. It has up to 120 characters."));
    else
        MessageDialog::tell(this,
                            problemwords::message(tr("The deployment wasn't created"), error));
}

} // namespace vestibule
