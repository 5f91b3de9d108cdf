#pragma once

#include "portalserver/text/frameview.h"

#include <QList>

namespace vestibule {

/// Asks whether this phone is to work for a technician. Posts `csrf` to `actionUrl`.
struct PairingView {
    FrameView frame;
    QString actionUrl;
};

/// What a technician's phone can do. Posts `csrf` to `endUrl`, which signs it out.
struct TechnicianView {
    FrameView frame;
    QDateTime until;
    QString endUrl;
};

/// A device or space that a blank label may be linked to.
struct LinkOffer {
    QString name;
    QString place;
    QString field; ///< "device" or "space"
    QString id;
};

/// A space to look into.
struct LinkSpace {
    QString name;
    QString url;
};

/// Asks what a blank label hangs on. Sends `q` by GET to `pageUrl`; posts `device` or `space`, and
/// `csrf`, to `actionUrl`.
struct LinkLabelView {
    FrameView frame;
    QString labelNumber;
    QString pageUrl;
    QString actionUrl;
    QString words; ///< searched for
    QString inSpace; ///< the path of the space that is looked into; empty: the whole site
    QList<LinkOffer> offers;
    bool hasMore = false; ///< offers that don't fit
    QList<LinkSpace> spaces;
};

/// A label that leads somewhere, as a technician sees it.
struct LinkedLabelView {
    FrameView frame;
    QString labelNumber;
    QString name;
    QString place;
    bool isFresh = false; ///< linked a moment ago
    QDateTime affixedAt; ///< since when it is known to hang there; invalid: nobody has said so
    QString affixUrl; ///< POST with `csrf` to say so
    QString undoUrl; ///< POST with `csrf`; empty: it was never blank
    QString visitorUrl; ///< what everybody else sees
};

} // namespace vestibule
