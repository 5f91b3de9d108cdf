#include "app/printing/addresswarning.h"

#include "app/pagecontext.h"
#include "app/widgets/messagedialog.h"
#include "app/words/addresswords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/codes/addresswatch.h"
#include "core/labels/studio/labelstudio.h"

#include <QCoreApplication>
#include <QWidget>

namespace vestibule {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::AddressWarning)
};

/// An address for labels, and why it may not last.
struct Doubt {
    QString base;
    std::optional<AddressLifetime> lifetime; ///< nothing: there is none
};

Result<Doubt> readDoubt(Services &services, const QString &portalAddress)
{
    const auto base = services.studio.baseAddress(portalAddress);
    if (!base)
        return tl::unexpected(base.error());
    return AddressWatch(services.database)
        .doubtOf(*base)
        .map([&base](const std::optional<AddressLifetime> &lifetime) {
            return Doubt{*base, lifetime};
        });
}

} // namespace

void warnOfAddress(const PageContext &context, QWidget *owner, const QString &verb,
                   std::function<void()> go)
{
    const QString address = context.portal ? context.portal().baseAddress : QString();
    context.desk.ask(
        owner, [address](Services &services) { return readDoubt(services, address); },
        [owner, verb, go = std::move(go)](const Result<Doubt> &doubt) {
            // What can't be read now is told by what follows.
            if (!doubt || !doubt->lifetime)
                return go();
            MessageDialog::ask(
                owner->window(),
                {Words::tr("Will this address last?"),
                 Words::tr("These labels carry %1. %2 If this computer gets another address, "
                           "scanning them leads nowhere. Give it a fixed address in your router, "
                           "or let labels carry a name (Labels, Codes, The address on labels), "
                           "before you print many.")
                     .arg(doubt->base, addresswords::lifetime(*doubt->lifetime)),
                 ToneKind::Warning,
                 {}},
                verb, false, go);
        });
}

} // namespace vestibule
