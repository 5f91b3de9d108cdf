#include "app/deployments/textfacts.h"

#include "app/deployments/textsection.h"
#include "portalserver/text/portallanguages.h"

#include <QLocale>

namespace vestibule {

TextFacts textFacts(PortalTextKind kind)
{
    switch (kind) {
    case PortalTextKind::Headline:
        return {TextSection::tr("The large words on the PIN page."), 80, 1};
    case PortalTextKind::Welcome:
        return {TextSection::tr("Stands above the PIN."), 280, 2};
    case PortalTextKind::PinHint:
        return {TextSection::tr("Stands below “Enter the PIN” and says where the PIN card hangs."),
                160, 2};
    case PortalTextKind::Instructions:
        return {TextSection::tr("Stands above the tiles on a device's page."), 400, 3};
    case PortalTextKind::ContactLabel:
        return {TextSection::tr(
                    "Stands before the phone number, for example “Hall office, 06:00 to 22:00”."),
                80, 1};
    case PortalTextKind::OutOfHoursLabel:
        return {TextSection::tr(
                    "Stands before the out-of-hours number, for example “Nights and weekends”."),
                80, 1};
    case PortalTextKind::NextSteps:
        return {TextSection::tr("What happens after a report, one step a line."), 600, 4};
    }
    return {};
}

QString languageName(const QString &tag)
{
    for (const Language &language : portalLanguages()) {
        if (language.tag == tag)
            return language.name;
    }
    QString name = QLocale(tag).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name.isEmpty() ? tag : name;
}

} // namespace vestibule
