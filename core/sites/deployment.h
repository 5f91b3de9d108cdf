#pragma once

#include "core/base/id.h"
#include "core/base/localisedtext.h"

#include <QDateTime>

#include <optional>

namespace vestibule {

/// How people are reached; shown on every page of the portal.
struct ContactDetails {
    QString phone;
    QString outOfHoursPhone;
    QString email;
    QString emergencyNumber; ///< for example 112; empty hides the line
    friend bool operator==(const ContactDetails &, const ContactDetails &) = default;
};

/// A site: hall, wing, building.
struct Deployment {
    DeploymentId id;
    CustomerId customer;
    QString key; ///< 2 to 8 characters A–Z 0–9, prefix of case numbers, fixed after the first case
    QString name;
    QString timeZone; ///< IANA name
    OperatorId defaultAssignee;
    QString notificationEmail;
    bool portalEnabled = false;
    bool showOpenCases = true;
    int pinVersion = 0;
    ContactDetails contact;
    QString wifiName; ///< network that PIN cards offer; empty: none
    QDateTime createdAt;
    QDateTime updatedAt;
    friend bool operator==(const Deployment &, const Deployment &) = default;
};

/// A deployment and its figures, for lists.
struct DeploymentSummary {
    Deployment deployment;
    int devices = 0;
    int openCases = 0;
    friend bool operator==(const DeploymentSummary &, const DeploymentSummary &) = default;
};

/// A text of the portal that operators write, per language.
enum class PortalTextKind {
    Headline, ///< h1 of the PIN page, for example "Something not working?"
    Welcome, ///< above the PIN
    PinHint, ///< below "Enter the PIN", where the card hangs
    Instructions, ///< above the tiles of the device page
    ContactLabel, ///< before the day number, for example "Hall office, 06:00 to 22:00"
    OutOfHoursLabel, ///< before the out-of-hours number
    NextSteps, ///< one step a line, on the page after a report
};
inline constexpr PortalTextKind allPortalTextKinds[] = {
    PortalTextKind::Headline,     PortalTextKind::Welcome,      PortalTextKind::PinHint,
    PortalTextKind::Instructions, PortalTextKind::ContactLabel, PortalTextKind::OutOfHoursLabel,
    PortalTextKind::NextSteps};
/// The name of `kind` in the store and in files, for example "pin_hint".
QString portalTextKindName(PortalTextKind kind);
/// The reverse; nothing for unknown names.
std::optional<PortalTextKind> portalTextKindFromName(const QString &name);

using PortalTextSet = QMap<PortalTextKind, LocalisedText>;
/// As shown: `own` texts, and in each language where there is none, the workspace's.
[[nodiscard]] PortalTextSet inherited(const PortalTextSet &own, const PortalTextSet &workspace);

} // namespace vestibule
