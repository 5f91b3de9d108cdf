#include "app/deployments/historywords.h"

#include "app/deployments/deploymenthistory.h"

#include <QCoreApplication>
#include <QHash>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::History)
};

QString fieldWord(const QString &field)
{
    const QHash<QString, QString> words{
        {u"name"_s, Words::tr("name")},
        {u"key"_s, Words::tr("key")},
        {u"time_zone"_s, Words::tr("time zone")},
        {u"default_assignee"_s, Words::tr("default assignee")},
        {u"notification_email"_s, Words::tr("notification address")},
        {u"show_open_cases"_s, Words::tr("whether open cases are shown")},
        {u"contact_details"_s, Words::tr("contact details")},
        {u"wifi_name"_s, Words::tr("Wi-Fi name")},
        {u"wifi_password"_s, Words::tr("Wi-Fi password")},
        {u"headline"_s, Words::tr("headline")},
        {u"welcome"_s, Words::tr("welcome text")},
        {u"pin_hint"_s, Words::tr("PIN hint")},
        {u"instructions"_s, Words::tr("instructions")},
        {u"contact_label"_s, Words::tr("contact label")},
        {u"out_of_hours_label"_s, Words::tr("out-of-hours label")},
        {u"next_steps"_s, Words::tr("next steps")},
        {u"case_templates"_s, Words::tr("case templates")},
        {u"colour"_s, Words::tr("colour")},
        {u"head_colour"_s, Words::tr("header colour")},
        {u"logo"_s, Words::tr("logo")},
        {u"place"_s, Words::tr("place")},
        {u"spaces"_s, Words::tr("spaces")},
        {u"tags"_s, Words::tr("tags")},
        {u"picture"_s, Words::tr("picture")},
        {u"icon"_s, Words::tr("icon")},
        {u"model"_s, Words::tr("model")},
        {u"manufacturer"_s, Words::tr("manufacturer")},
        {u"serial"_s, Words::tr("serial number")},
        {u"parent"_s, Words::tr("where it belongs")},
        {u"position"_s, Words::tr("order")},
        {u"archived"_s, Words::tr("brought back")},
        {u"picture_ready"_s, Words::tr("picture checked")},
        {u"picture_failed"_s, Words::tr("picture refused")},
    };
    return words.value(field, QString(field).replace(u'_', u' '));
}

/// Actions that need no more words than these; %1 is what the subject is called.
QString plainSentence(const QString &action)
{
    const QHash<QString, QString> sentences{
        {u"deployment.created"_s, Words::tr("Deployment created")},
        {u"deployment.archived"_s, Words::tr("Deployment archived")},
        {u"deployment.pin_changed"_s, Words::tr("PIN changed")},
        {u"deployment.pin_revealed"_s, Words::tr("PIN looked at")},
        {u"deployment.wifi_password_revealed"_s, Words::tr("Wi-Fi password looked at")},
        {u"deployment.portal_enabled"_s, Words::tr("Portal switched on")},
        {u"deployment.portal_disabled"_s, Words::tr("Portal switched off")},
        {u"phone.locked"_s, Words::tr("A phone was locked out after wrong PINs")},
        {u"phone.approved"_s, Words::tr("A locked out phone was let in")},
        {u"phone.cleared"_s, Words::tr("The wrong PINs of all phones were forgotten")},
        {u"portal.guarded"_s, Words::tr("Too many wrong PINs: the portal became careful")},
        {u"sign_in_link.made"_s, Words::tr("A link made that signs one phone in")},
        {u"sign_in_link.withdrawn"_s, Words::tr("A link withdrawn that signs one phone in")},
        {u"sign_in_link.used"_s, Words::tr("A phone signed in by a link")},
        {u"session.ended"_s, Words::tr("Somebody's visit was ended")},
        {u"space.created"_s, Words::tr("Space added: %1")},
        {u"space.removed"_s, Words::tr("A space was removed")},
        {u"device.created"_s, Words::tr("Device added: %1")},
        {u"device.archived"_s, Words::tr("Device archived: %1")},
        {u"label_code.created"_s, Words::tr("Label %1 made")},
        {u"label_code.linked"_s, Words::tr("Label %1 linked")},
        {u"label_code.printed"_s, Words::tr("Label %1 printed")},
        {u"label_code.affixed"_s, Words::tr("Label %1 scanned for the first time")},
        {u"label_code.replaced"_s, Words::tr("Label %1 replaced by a new one")},
        {u"label_code.revoked"_s, Words::tr("Label %1 revoked")},
        {u"label_batch.created"_s, Words::tr("Blank labels made")},
        {u"technician.offered"_s, Words::tr("A code for a technician's phone shown")},
        {u"technician.paired"_s, Words::tr("A technician's phone signed in")},
        {u"technician.ended"_s, Words::tr("A technician's phone signed out")},
        {u"label_code.unlinked"_s, Words::tr("Label %1 made blank again")},
        {u"label_code.restored"_s, Words::tr("Label %1 made valid again")},
        {u"case.created"_s, Words::tr("Case %1 reported")},
    };
    return sentences.value(action);
}

/// Actions after which it is said what changed.
QString changeSentence(const QString &action)
{
    if (action == u"portal_text.updated"_s)
        return Words::tr("Text changed");
    if (action == u"branding.updated"_s)
        return Words::tr("Branding changed");
    if (action == u"space.updated"_s)
        return Words::tr("Space %1 changed");
    if (action == u"device.updated"_s)
        return Words::tr("Device %1 changed");
    return Words::tr("Changed");
}

} // namespace

QString historySentence(const HistoryLine &line)
{
    const QString subject = line.subject.isEmpty() ? Words::tr("(since removed)") : line.subject;
    const auto named = [&subject](const QString &sentence) {
        return sentence.contains(u"%1"_s) ? sentence.arg(subject) : sentence;
    };
    const QString plain = plainSentence(line.entry.action);
    if (!plain.isEmpty())
        return named(plain);
    const QString changed = named(changeSentence(line.entry.action));
    QStringList words;
    for (const QString &field : line.entry.fields)
        words.append(fieldWord(field));
    return words.isEmpty() ? changed : Words::tr("%1: %2").arg(changed, words.join(u", "_s));
}

QString historyIcon(const HistoryLine &line)
{
    const QString &action = line.entry.action;
    const QHash<QString, QString> ofAction{
        {u"deployment.created"_s, u"plus"_s},          {u"deployment.pin_changed"_s, u"key"_s},
        {u"deployment.archived"_s, u"trash"_s},        {u"deployment.portal_enabled"_s, u"play"_s},
        {u"deployment.portal_disabled"_s, u"pause"_s}, {u"label_code.printed"_s, u"print"_s}};
    if (ofAction.contains(action))
        return ofAction.value(action);
    if (action.endsWith(u"_revealed"_s))
        return u"eye"_s;
    const QHash<QString, QString> ofArea{{u"space"_s, u"door"_s},        {u"device"_s, u"cube"_s},
                                         {u"label_code"_s, u"qr"_s},     {u"case"_s, u"inbox"_s},
                                         {u"phone"_s, u"phone"_s},       {u"portal"_s, u"shield"_s},
                                         {u"sign_in_link"_s, u"link"_s}, {u"branding"_s, u"sun"_s}};
    return ofArea.value(action.section(u'.', 0, 0), u"pencil"_s);
}

QString historyPerson(const HistoryLine &line)
{
    switch (line.entry.actor.kind) {
    case Actor::Kind::System:
        return Words::tr("Vestibule");
    case Actor::Kind::Reporter:
        return Words::tr("A reporter");
    case Actor::Kind::Integrator:
        return Words::tr("The API");
    case Actor::Kind::Operator:
        break;
    }
    return line.person.isEmpty() ? Words::tr("Somebody who left") : line.person;
}

} // namespace vestibule
