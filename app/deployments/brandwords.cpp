#include "app/deployments/brandwords.h"

#include <QCoreApplication>

namespace vestibule {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::Brand)
};

} // namespace

QString brandPartTitle(BrandChange::Part part)
{
    switch (part) {
    case BrandChange::Part::Head:
        return Words::tr("Header");
    case BrandChange::Part::Button:
        return Words::tr("Buttons");
    case BrandChange::Part::Link:
        return Words::tr("Links");
    }
    return {};
}

QString brandChangeSentence(const BrandChange &change)
{
    const QString part = brandPartTitle(change.part);
    switch (change.reason) {
    case BrandChange::Reason::DarkenedForText:
        return Words::tr("%1: darkened, so that white text on it can be read.").arg(part);
    case BrandChange::Reason::LightenedForText:
        return Words::tr("%1: lightened, so that dark text on it can be read.").arg(part);
    case BrandChange::Reason::DarkenedAsText:
        return Words::tr("%1: darkened, so that it can be read as text on a light page.").arg(part);
    case BrandChange::Reason::LightenedAsText:
        return Words::tr("%1: lightened on dark phones, so that it can be read as text.").arg(part);
    case BrandChange::Reason::DarkenedToStandOut:
        return Words::tr("%1: darkened, so that it stands out from a light page.").arg(part);
    case BrandChange::Reason::LightenedToStandOut:
        return Words::tr("%1: lightened on dark phones, so that it stands out.").arg(part);
    case BrandChange::Reason::DarkenedForTheNight:
        return Words::tr("%1: darkened on dark phones, where a bright band would dazzle.")
            .arg(part);
    }
    return {};
}

} // namespace vestibule
