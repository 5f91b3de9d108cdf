#include "core/sites/branding.h"

namespace vestibule {

QString shownName(const Branding &shown, const QString &deployment)
{
    return shown.name.isEmpty() ? deployment : shown.name;
}

Branding inherited(const Branding &own, const Branding &workspace)
{
    Branding shown = own;
    if (shown.name.isEmpty())
        shown.name = workspace.name;
    if (shown.headColour.isEmpty() && shown.colour.isEmpty())
        shown.headColour = workspace.headColour;
    if (shown.colour.isEmpty())
        shown.colour = workspace.colour;
    if (shown.logo.isNull())
        shown.logo = workspace.logo;
    return shown;
}

} // namespace vestibule
