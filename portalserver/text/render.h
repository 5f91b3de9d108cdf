#pragma once

#include "portalserver/text/page.h"
#include "portalserver/text/portaltexts.h"
#include "portalserver/text/views.h"

#include <QByteArray>

namespace vestibule {

// Each renders one page as UTF-8 HTML, in the language of `texts`. Where a form needs the visitor's
// CSRF token the page holds csrfMarker: MarkedPage puts the token in.

[[nodiscard]] QByteArray renderPin(const PageTemplates &, const PortalTexts &, const PinPageView &);
[[nodiscard]] QByteArray renderEnter(const PageTemplates &, const PortalTexts &,
                                     const EnterPageView &);
[[nodiscard]] QByteArray renderDevice(const PageTemplates &, const PortalTexts &,
                                      const DevicePageView &);
[[nodiscard]] QByteArray renderReport(const PageTemplates &, const PortalTexts &,
                                      const ReportPageView &);
[[nodiscard]] QByteArray renderDone(const PageTemplates &, const PortalTexts &,
                                    const DonePageView &);
[[nodiscard]] QByteArray renderCase(const PageTemplates &, const PortalTexts &,
                                    const CasePageView &);
[[nodiscard]] QByteArray renderPhoto(const PageTemplates &, const PortalTexts &,
                                     const PhotoPageView &);

[[nodiscard]] QByteArray renderSignIn(const PageTemplates &, const PortalTexts &,
                                      const SignInView &);
[[nodiscard]] QByteArray renderSignedIn(const PageTemplates &, const PortalTexts &,
                                        const SignedInView &);

[[nodiscard]] QByteArray renderPairing(const PageTemplates &, const PortalTexts &,
                                       const PairingView &);
[[nodiscard]] QByteArray renderTechnician(const PageTemplates &, const PortalTexts &,
                                          const TechnicianView &);
[[nodiscard]] QByteArray renderLinkLabel(const PageTemplates &, const PortalTexts &,
                                         const LinkLabelView &);
[[nodiscard]] QByteArray renderLinkedLabel(const PageTemplates &, const PortalTexts &,
                                           const LinkedLabelView &);

[[nodiscard]] QByteArray renderNotFound(const PageTemplates &, const PortalTexts &,
                                        const NotFoundView &);
[[nodiscard]] QByteArray renderRevoked(const PageTemplates &, const PortalTexts &,
                                       const RevokedView &);
[[nodiscard]] QByteArray renderReplaced(const PageTemplates &, const PortalTexts &,
                                        const ReplacedView &);
[[nodiscard]] QByteArray renderNotConnected(const PageTemplates &, const PortalTexts &,
                                            const NotConnectedView &);
[[nodiscard]] QByteArray renderPairingOver(const PageTemplates &, const PortalTexts &,
                                           const PairingOverView &);
[[nodiscard]] QByteArray renderSignInOver(const PageTemplates &, const PortalTexts &,
                                          const SignInOverView &);
[[nodiscard]] QByteArray renderTooMany(const PageTemplates &, const PortalTexts &,
                                       const TooManyView &);
[[nodiscard]] QByteArray renderPortalOff(const PageTemplates &, const PortalTexts &,
                                         const PortalOffView &);
[[nodiscard]] QByteArray renderSessionEnded(const PageTemplates &, const PortalTexts &,
                                            const SessionEndedView &);
[[nodiscard]] QByteArray renderServerError(const PageTemplates &, const PortalTexts &,
                                           const ServerErrorView &);
[[nodiscard]] QByteArray renderTooLarge(const PageTemplates &, const PortalTexts &,
                                        const TooLargeView &);
[[nodiscard]] QByteArray renderRefused(const PageTemplates &, const PortalTexts &,
                                       const RefusedView &);

} // namespace vestibule
