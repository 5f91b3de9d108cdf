#include "core/sites/deploymentrules.h"

#include "core/sites/contactformat.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace vestibule::deploymentrules {
using namespace Qt::StringLiterals;

namespace {

constexpr int maximumName = 120;
constexpr int maximumNetworkNameBytes = 32;

Result<> invalid(const QString &field, const QString &detail)
{
    return failure(ErrorCode::Invalid, detail, field);
}

Result<> checkContact(const ContactDetails &contact)
{
    const std::pair<QString, QString> numbers[] = {
        {u"phone"_s, contact.phone},
        {u"out_of_hours_phone"_s, contact.outOfHoursPhone},
        {u"emergency_number"_s, contact.emergencyNumber}};
    for (const auto &[field, number] : numbers) {
        if (!number.isEmpty() && !isPhoneNumber(number))
            return invalid(field, u"no phone number"_s);
    }
    if (!contact.email.isEmpty() && !isEmailAddress(contact.email))
        return invalid(u"email"_s, u"no e-mail address"_s);
    return {};
}

bool isKey(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Z0-9]{2,8}\\z"_s);
    return form.match(text).hasMatch();
}

bool isWifiPassword(const QString &text)
{
    static const QRegularExpression form(u"\\A([\\x20-\\x7e]{8,63}|[0-9A-Fa-f]{64})\\z"_s);
    return text.isEmpty() || form.match(text).hasMatch();
}

} // namespace

Result<> check(const Deployment &deployment)
{
    if (deployment.name.isEmpty())
        return invalid(u"name"_s, u"empty"_s);
    if (deployment.name.size() > maximumName)
        return invalid(u"name"_s, u"too long"_s);
    if (!isKey(deployment.key))
        return invalid(u"key"_s, u"not 2 to 8 of A-Z 0-9"_s);
    // An empty id would give the computer's own zone.
    if (deployment.timeZone.isEmpty() || !QTimeZone(deployment.timeZone.toLatin1()).isValid())
        return invalid(u"time_zone"_s, u"unknown"_s);
    if (!deployment.notificationEmail.isEmpty() && !isEmailAddress(deployment.notificationEmail))
        return invalid(u"notification_email"_s, u"no e-mail address"_s);
    if (deployment.wifiName.toUtf8().size() > maximumNetworkNameBytes)
        return invalid(u"wifi_name"_s, u"too long"_s);
    return checkContact(deployment.contact);
}

Result<> checkWifi(const QString &name, const Secret &password)
{
    if (name.toUtf8().size() > maximumNetworkNameBytes)
        return invalid(u"wifi_name"_s, u"too long"_s);
    if (name.isEmpty() && !password.isEmpty())
        return invalid(u"wifi_name"_s, u"empty"_s);
    if (!isWifiPassword(password.revealText()))
        return invalid(u"wifi_password"_s, u"not 8 to 63 characters"_s);
    return {};
}

Deployment trimmed(Deployment deployment)
{
    for (QString *text :
         {&deployment.name, &deployment.key, &deployment.timeZone, &deployment.notificationEmail,
          &deployment.contact.phone, &deployment.contact.outOfHoursPhone, &deployment.contact.email,
          &deployment.contact.emergencyNumber})
        *text = text->trimmed();
    return deployment;
}

QStringList changedFields(const Deployment &before, const Deployment &after)
{
    QStringList fields;
    const auto compare = [&fields](const QString &name, const auto &old, const auto &fresh) {
        if (!(old == fresh))
            fields.append(name);
    };
    compare(u"customer"_s, before.customer, after.customer);
    compare(u"key"_s, before.key, after.key);
    compare(u"name"_s, before.name, after.name);
    compare(u"time_zone"_s, before.timeZone, after.timeZone);
    compare(u"default_assignee"_s, before.defaultAssignee, after.defaultAssignee);
    compare(u"notification_email"_s, before.notificationEmail, after.notificationEmail);
    compare(u"enabled"_s, before.portalEnabled, after.portalEnabled);
    compare(u"show_open_cases"_s, before.showOpenCases, after.showOpenCases);
    compare(u"contact_details"_s, before.contact, after.contact);
    compare(u"wifi_name"_s, before.wifiName, after.wifiName);
    return fields;
}

} // namespace vestibule::deploymentrules
