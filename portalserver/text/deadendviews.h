#pragma once

#include "portalserver/text/frameview.h"
#include "portalserver/text/pinview.h"

#include <QList>

namespace vestibule {

/// 404: no such page, label or case link.
struct NotFoundView {
    FrameView frame;
    QString enterUrl; ///< of the page that takes a typed code
};

/// 410: a label that was revoked.
struct RevokedView {
    FrameView frame;
    QString labelNumber; ///< "00187"; empty: left out
};

/// 410: a label whose successor is on the device, after its grace time.
struct ReplacedView {
    FrameView frame;
    QString labelNumber;
    QString enterUrl;
};

/// 404: a label that leads nowhere yet.
struct NotConnectedView {
    FrameView frame;
    QString labelNumber;
};

/// 410: a code of the console's screen that was used, or is older than ten minutes.
struct PairingOverView {
    FrameView frame;
};

/// 410: a link for signing in that was used, has expired, or was made before the PIN changed.
struct SignInOverView {
    FrameView frame;
};

/// 429: too many wrong PINs, from here or for this site; or too much of something else from here.
struct TooManyView {
    FrameView frame;
    QDateTime tryAgainAt;
    bool isAboutPins = true;
};

/// 503: the deployment's portal is switched off.
struct PortalOffView {
    FrameView frame;
};

/// A value of the form that was sent after the session had ended.
struct KeptField {
    QString name;
    QString value;
};

/// 403: the session ended. Asks for the PIN and posts `pin`, `csrf` and `keptFields` to
/// `actionUrl`, so that what was written goes on from there.
struct SessionEndedView {
    FrameView frame;
    QString actionUrl;
    QString pinHint;
    QList<KeptField> keptFields;
    bool hadPhoto = false; ///< photos can't be kept; the page says so
    bool wasUnread = false; ///< the report was too large to be read without a session
    PinTrouble trouble;
};

/// 503: the store can't be read, or didn't take what was sent.
struct ServerErrorView {
    FrameView frame;
    QString retryUrl; ///< by GET; empty: no such button
    QString reference; ///< of the log line, to read out; empty: left out
    bool wasSending = false; ///< a form was sent, not only a page asked for
};

/// 413: the upload was refused and no form could be read from it.
struct TooLargeView {
    FrameView frame;
    QString backUrl; ///< of the form
    int limitMegabytes = 12;
};

/// 400, 405: the request makes no sense to us.
struct RefusedView {
    FrameView frame;
    QString startUrl; ///< where to go on; empty: scan again
};

} // namespace vestibule
