#pragma once

#include "portalserver/text/page.h"
#include "portalserver/text/portaltexts.h"
#include "portalserver/text/views.h"

#include <QByteArray>

namespace vestibule {

// Each renders one page as UTF-8 HTML, in the language of `texts`. Where a form needs the visitor's
// CSRF token the page holds csrfMarker: MarkedPage puts the token in.

[[nodiscard]] QByteArray renderPin(const Page &, const PortalTexts &, const PinPageView &);
[[nodiscard]] QByteArray renderEnter(const Page &, const PortalTexts &, const EnterPageView &);
[[nodiscard]] QByteArray renderDevice(const Page &, const PortalTexts &, const DevicePageView &);
[[nodiscard]] QByteArray renderReport(const Page &, const PortalTexts &, const ReportPageView &);
[[nodiscard]] QByteArray renderDone(const Page &, const PortalTexts &, const DonePageView &);
[[nodiscard]] QByteArray renderCase(const Page &, const PortalTexts &, const CasePageView &);

[[nodiscard]] QByteArray renderNotFound(const Page &, const PortalTexts &, const NotFoundView &);
[[nodiscard]] QByteArray renderRevoked(const Page &, const PortalTexts &, const RevokedView &);
[[nodiscard]] QByteArray renderReplaced(const Page &, const PortalTexts &, const ReplacedView &);
[[nodiscard]] QByteArray renderTooMany(const Page &, const PortalTexts &, const TooManyView &);
[[nodiscard]] QByteArray renderPortalOff(const Page &, const PortalTexts &, const PortalOffView &);
[[nodiscard]] QByteArray renderSessionEnded(const Page &, const PortalTexts &,
                                            const SessionEndedView &);
[[nodiscard]] QByteArray renderServerError(const Page &, const PortalTexts &,
                                           const ServerErrorView &);
[[nodiscard]] QByteArray renderTooLarge(const Page &, const PortalTexts &, const TooLargeView &);
[[nodiscard]] QByteArray renderRefused(const Page &, const PortalTexts &, const RefusedView &);

} // namespace vestibule
