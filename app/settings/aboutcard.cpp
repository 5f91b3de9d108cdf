#include "app/settings/aboutcard.h"

#include "app/shellcontext.h"
#include "app/widgets/factgrid.h"
#include "app/widgets/plainlabel.h"
#include "core/store/store.h"
#include "portalserver/backend.h"

#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

AboutCard::AboutCard(const PageContext &context) : SettingsCard(tr("About"), context)
{
    auto *facts = new FactGrid(1);
    facts->setFacts({{tr("Version"), u"" VESTIBULE_VERSION ""_s},
                     {tr("Store"), context.shell->backend.store().location().dataDirectory},
                     {tr("Licence"), tr("GNU General Public License, version 3")},
                     {tr("Made with"), tr("Qt %1").arg(QLatin1String(qVersion()))}});
    body()->addWidget(facts);
    body()->addWidget(new PlainLabel(tr("This program uses Qt (LGPL 3), SQLite (public domain), "
                                        "libsodium (ISC), libqrencode (LGPL 2.1), "
                                        "ZXing-C++ (Apache 2.0), QtKeychain (BSD), zlib and the "
                                        "fonts Inter and Liberation (OFL). Their "
                                        "texts lie in /usr/share/doc."),
                                     TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::Yes));
}

} // namespace vestibule
