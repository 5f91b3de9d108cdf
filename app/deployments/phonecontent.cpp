#include "app/deployments/phonecontent.h"

#include "app/deployments/deploymentdraft.h"
#include "app/deployments/deploymentsnapshot.h"
#include "portalserver/text/portaltexts.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QString written(const PortalTextSet &shown, PortalTextKind kind, const PortalTexts &texts,
                const QString &fallback)
{
    const QString words = shown.value(kind).in(texts.language());
    return words.isEmpty() ? fallback : words;
}

QStringList contactLines(const ContactDetails &contact, const PortalTextSet &shown,
                         const PortalTexts &texts)
{
    QStringList lines;
    const auto add = [&](PortalTextKind kind, const QString &fallback, const QString &number) {
        if (!number.isEmpty())
            lines.append(u"%1  %2"_s.arg(written(shown, kind, texts, fallback), number));
    };
    add(PortalTextKind::ContactLabel, texts.text("Call us"), contact.phone);
    add(PortalTextKind::OutOfHoursLabel, texts.text("Call us"), contact.outOfHoursPhone);
    if (!contact.email.isEmpty())
        lines.append(contact.email);
    if (!contact.emergencyNumber.isEmpty())
        lines.append(contact.emergencyNumber);
    return lines;
}

void addSampleDevice(PhoneContent &content, const DeploymentSnapshot &snapshot)
{
    if (snapshot.devices.empty())
        return;
    const DeviceSummary &first = snapshot.devices.front();
    content.device = first.device.name;
    content.devicePlace = first.device.place.isEmpty() ? first.spacePath : first.device.place;
    content.deviceIcon = first.device.icon;
}

} // namespace

PhoneContent phoneContent(const DeploymentSnapshot &snapshot, const DeploymentDraft &draft,
                          const PortalTexts &texts)
{
    const PortalTextSet shown = inherited(draft.texts, snapshot.workspaceTexts);
    const auto words = [&](PortalTextKind kind, const QString &fallback = {}) {
        return written(shown, kind, texts, fallback);
    };
    const Branding branding = inherited(draft.branding, snapshot.workspaceBranding);
    PhoneContent content;
    content.brand = shownName(branding, draft.deployment.name);
    content.site = branding.name.isEmpty() ? QString() : draft.deployment.name;
    content.logo = draft.branding.logo.isNull() ? snapshot.workspaceLogo.picture
                                                : snapshot.logo.picture;
    content.colours = correctBrandColours(
        Colour::parse(branding.colour).value_or(defaultBrandColour),
        Colour::parse(branding.headColour));
    content.isPortalOn = snapshot.deployment.portalEnabled;
    content.showsOpenCases = snapshot.deployment.showOpenCases;
    content.headline = words(PortalTextKind::Headline, texts.text("Something not working?"));
    content.welcome = words(PortalTextKind::Welcome,
                            texts.text("Tell us here. It takes about a minute, "
                                       "and you need no account."));
    content.enterPin = texts.text("Enter the PIN");
    content.pinHint = words(PortalTextKind::PinHint,
                            texts.text("It's on the card by the entrance."));
    content.continueWord = texts.text("Continue");
    content.device = draft.deployment.name;
    addSampleDevice(content, snapshot);
    content.caseNumber = draft.deployment.key + u"-0042"_s;
    content.caseStatus = texts.text("In progress");
    content.meToo = texts.text("Me too");
    content.instructions = words(PortalTextKind::Instructions);
    content.whatIsWrong = texts.text("What's wrong?");
    for (const OfferedTemplate &offer : snapshot.templates) {
        if (offer.offered)
            content.tiles.append(
                {offer.caseTemplate.title.in(texts.language()), offer.caseTemplate.icon});
    }
    content.reportTitle = content.tiles.isEmpty() ? texts.text("Something else")
                                                  : content.tiles.first().title;
    content.tiles.append({texts.text("Something else"), u"note"_s});
    content.reportHint = texts.text("What do you see?");
    content.photo = texts.text("Take a photo");
    content.yourName = texts.text("Your name");
    content.reach = texts.text("Phone or e-mail");
    content.send = texts.text("Send report");
    content.thanks = texts.text("Thank you. We have your report.");
    content.numberLabel = texts.text("Your case number");
    content.nextTitle = texts.text("What happens next");
    content.nextSteps = words(PortalTextKind::NextSteps).split(u'\n', Qt::SkipEmptyParts);
    content.needPerson = texts.text("Need a person?");
    content.contactLines = contactLines(draft.deployment.contact, shown, texts);
    content.offTitle = texts.text("Reports are switched off here");
    content.offText = texts.text("Call us. We take your report by phone.");
    return content;
}

} // namespace vestibule
