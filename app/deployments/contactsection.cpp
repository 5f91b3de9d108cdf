#include "app/deployments/contactsection.h"

#include "app/deployments/timezones.h"
#include "app/widgets/card.h"
#include "app/widgets/combobox.h"
#include "app/widgets/formrow.h"
#include "app/widgets/tokens.h"
#include "core/sites/contactformat.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QGridLayout *grid(Card *card)
{
    auto *layout = new QGridLayout;
    layout->setHorizontalSpacing(px(16));
    layout->setVerticalSpacing(px(12));
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    card->body()->addLayout(layout);
    return layout;
}

void setText(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text)
        edit->setText(text);
}

} // namespace

ContactSection::ContactSection(QWidget *parent)
    : QWidget(parent),
      m_phone(addField(tr("Phone"), u"phone"_s, {})),
      m_nights(addField(tr("Out-of-hours phone"), u"outOfHoursPhone"_s, {})),
      m_email(addField(tr("E-mail"), u"email"_s, {})),
      m_emergency(addField(tr("Emergency number"), u"emergencyNumber"_s,
                           tr("For example 112. Empty hides the line."))),
      m_name(addField(tr("Name"), u"deploymentName"_s, {})),
      m_key(addField(tr("Key"), u"deploymentKey"_s, {})),
      m_notify(addField(tr("Notification address"), u"notificationEmail"_s,
                        tr("Who is told of new cases by e-mail."))),
      m_assignee(new ComboBox(tr("Default assignee"))),
      m_zone(new ComboBox(tr("Time zone")))
{
    auto *contact = new Card(tr("Contact details"));
    contact->setRemark(tr("on every page of the portal"));
    QGridLayout *first = grid(contact);
    first->addWidget(m_phone, 0, 0, Qt::AlignTop);
    first->addWidget(m_nights, 0, 1, Qt::AlignTop);
    first->addWidget(m_email, 1, 0, Qt::AlignTop);
    first->addWidget(m_emergency, 1, 1, Qt::AlignTop);

    m_assignee->setObjectName(u"defaultAssignee"_s);
    m_zone->setObjectName(u"timeZone"_s);
    fillTimeZones(m_zone);
    auto *settings = new Card(tr("Settings"));
    QGridLayout *second = grid(settings);
    second->addWidget(m_name, 0, 0, Qt::AlignTop);
    second->addWidget(m_key, 0, 1, Qt::AlignTop);
    second->addWidget(new FormRow(tr("Default assignee"), m_assignee), 1, 0, Qt::AlignTop);
    second->addWidget(new FormRow(tr("Time zone"), m_zone), 1, 1, Qt::AlignTop);
    second->addWidget(m_notify, 2, 0, 1, 2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(12));
    layout->addWidget(contact);
    layout->addWidget(settings);
    connect(m_assignee, &QComboBox::activated, this, &ContactSection::edited);
    connect(m_zone, &QComboBox::activated, this, &ContactSection::edited);
}

FormRow *ContactSection::addField(const QString &name, const QString &objectName,
                                  const QString &hint)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    auto *row = new FormRow(name, field, hint);
    connect(field, &QLineEdit::textEdited, this, [this] {
        validate();
        Q_EMIT edited();
    });
    return row;
}

QLineEdit *ContactSection::edit(FormRow *row) const
{
    return static_cast<QLineEdit *>(row->field());
}

void ContactSection::showOperators(const std::vector<Operator> &operators, const OperatorId &chosen)
{
    if (operators != m_operators || m_assignee->count() == 0) {
        m_operators = operators;
        m_assignee->clear();
        m_assignee->addPerson(tr("Nobody"), {});
        for (const Operator &person : operators)
            m_assignee->addPerson(person.name, person.id.toString());
    }
    m_assignee->setCurrentIndex(
        qMax(0, m_assignee->findData(chosen.toString(), ComboBox::avatarRole)));
}

void ContactSection::showDeployment(const Deployment &deployment,
                                    const std::vector<Operator> &operators, bool isKeyFixed)
{
    setText(edit(m_phone), deployment.contact.phone);
    setText(edit(m_nights), deployment.contact.outOfHoursPhone);
    setText(edit(m_email), deployment.contact.email);
    setText(edit(m_emergency), deployment.contact.emergencyNumber);
    setText(edit(m_name), deployment.name);
    setText(edit(m_key), deployment.key);
    setText(edit(m_notify), deployment.notificationEmail);
    edit(m_key)->setEnabled(!isKeyFixed);
    m_key->setHint(isKeyFixed ? tr("Fixed since the first case: case numbers begin with it.")
                              : tr("Case numbers begin with it. Fixed after the first case."));
    showOperators(operators, deployment.defaultAssignee);
    chooseTimeZone(m_zone, deployment.timeZone);
    validate();
}

void ContactSection::collect(Deployment &deployment) const
{
    deployment.contact.phone = edit(m_phone)->text();
    deployment.contact.outOfHoursPhone = edit(m_nights)->text();
    deployment.contact.email = edit(m_email)->text();
    deployment.contact.emergencyNumber = edit(m_emergency)->text();
    deployment.name = edit(m_name)->text();
    deployment.key = edit(m_key)->text().toUpper();
    deployment.notificationEmail = edit(m_notify)->text();
    deployment.defaultAssignee = OperatorId::fromStore(
        m_assignee->currentData(ComboBox::avatarRole).toString());
    deployment.timeZone = m_zone->currentData().toString();
}

void ContactSection::validate()
{
    for (FormRow *row : {m_phone, m_nights, m_emergency}) {
        const QString number = edit(row)->text().trimmed();
        row->setError(number.isEmpty() || isPhoneNumber(number)
                          ? QString()
                          : tr("A phone number has digits, spaces, + - ( ) and / only."));
    }
    for (FormRow *row : {m_email, m_notify}) {
        const QString address = edit(row)->text().trimmed();
        row->setError(address.isEmpty() || isEmailAddress(address)
                          ? QString()
                          : tr("An e-mail address looks like name@example.com."));
    }
    static const QRegularExpression keyForm(u"\\A[A-Za-z0-9]{2,8}\\z"_s);
    m_name->setError(edit(m_name)->text().trimmed().isEmpty() ? tr("A name is needed.")
                                                              : QString());
    m_key->setError(keyForm.match(edit(m_key)->text().trimmed()).hasMatch()
                        ? QString()
                        : tr("A key has 2 to 8 letters A to Z and digits."));
}

QString ContactSection::problem() const
{
    for (const FormRow *row : {m_phone, m_nights, m_email, m_emergency, m_name, m_key, m_notify}) {
        if (row->hasError())
            return tr("“%1” can't be saved like this.").arg(row->field()->accessibleName());
    }
    return {};
}

bool ContactSection::showError(const Error &error)
{
    if (error.field == u"key"_s) {
        m_key->setError(error.code == ErrorCode::Conflict
                            ? tr("Another deployment has this key. Choose another one.")
                            : tr("The key is fixed since the first case."));
        return true;
    }
    const QHash<QString, FormRow *> rows{{u"name"_s, m_name},
                                         {u"phone"_s, m_phone},
                                         {u"out_of_hours_phone"_s, m_nights},
                                         {u"email"_s, m_email},
                                         {u"emergency_number"_s, m_emergency},
                                         {u"notification_email"_s, m_notify}};
    FormRow *row = rows.value(error.field);
    if (row != nullptr)
        row->setError(tr("This can't be saved like this. Look at it again."));
    return row != nullptr;
}

} // namespace vestibule
