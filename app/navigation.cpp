#include "app/navigation.h"

namespace vestibule {

QList<NavigationEntry> navigation(const PageContext &)
{
    return {};
}

} // namespace vestibule
