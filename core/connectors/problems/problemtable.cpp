#include "core/connectors/problems/problemtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array table{
    ProblemEntry{
        ProblemCode::AccountLinkedElsewhere, "account_linked_elsewhere", RetryClass::NeedsUser,
        QT_TRANSLATE_NOOP("Problem",
                          "You are signed in to %1, but its devices are claimed elsewhere: %2."),
        QT_TRANSLATE_NOOP("Problem",
                          "Find the other service or account that these devices are linked to.\n"
                          "Unlink them there.\n"
                          "Check again here; nothing needs to be entered twice.")},
    ProblemEntry{
        ProblemCode::NoDevices, "no_devices", RetryClass::NeedsUser,
        QT_TRANSLATE_NOOP("Problem",
                          "You are signed in to %1, but no devices came. They are probably still "
                          "linked to another integration."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Open the maker's app with the same login: are the devices there?\n"
            "If so, end the link to the other integration in the app's settings.\n"
            "If not, sign in with the login that owns the devices.\n"
            "Check again here. We also look by ourselves every five minutes for an hour.")},
    ProblemEntry{
        ProblemCode::WrongProduct, "wrong_product", RetryClass::NeedsUser,
        QT_TRANSLATE_NOOP("Problem",
                          "%1 doesn't look like the product that was chosen. It looks like %2."),
        QT_TRANSLATE_NOOP("Problem",
                          "Remove this account; nothing was changed on any lock.\n"
                          "Connect again and choose the other product.")},
    ProblemEntry{ProblemCode::AuthFailed, "auth_failed", RetryClass::NeedsUser,
                 QT_TRANSLATE_NOOP("Problem", "%1 doesn't accept the login any more."),
                 QT_TRANSLATE_NOOP(
                     "Problem",
                     "Sign in to the maker's own app with the same login, to see that it works.\n"
                     "Reconnect the account here. Devices and codes stay.")},
    ProblemEntry{
        ProblemCode::ScopeMissing, "scope_missing", RetryClass::NeedsUser,
        QT_TRANSLATE_NOOP("Problem", "%1 lets us in, but without a right that is needed: %2."),
        QT_TRANSLATE_NOOP("Problem",
                          "Give this right to the key or login in the maker's portal.\n"
                          "Reconnect the account here.")},
    ProblemEntry{
        ProblemCode::Unreachable, "unreachable", RetryClass::Now,
        QT_TRANSLATE_NOOP("Problem", "%1 doesn't answer."),
        QT_TRANSLATE_NOOP("Problem",
                          "Check that this computer is online.\n"
                          "Check the address of the server, if it stands in your building.\n"
                          "We keep trying; what is waiting is done when it answers.")},
    ProblemEntry{ProblemCode::BridgeOffline, "bridge_offline", RetryClass::Later,
                 QT_TRANSLATE_NOOP("Problem", "The bridge of %1 is offline."),
                 QT_TRANSLATE_NOOP("Problem",
                                   "Check the bridge's power and Wi-Fi.\n"
                                   "We keep trying; what is waiting is done when it is back.")},
    ProblemEntry{
        ProblemCode::BridgeBusy, "bridge_busy", RetryClass::Later,
        QT_TRANSLATE_NOOP("Problem", "The bridge of %1 still works on what it was told before."),
        QT_TRANSLATE_NOOP("Problem", "Wait a few minutes; we try again by ourselves.")},
    ProblemEntry{
        ProblemCode::DeviceOffline, "device_offline", RetryClass::Later,
        QT_TRANSLATE_NOOP("Problem", "%1 is offline."),
        QT_TRANSLATE_NOOP("Problem",
                          "Check its batteries, and its distance to the hub or the Wi-Fi.\n"
                          "We keep trying; what is waiting is done when it is back.")},
    ProblemEntry{ProblemCode::RateLimited, "rate_limited", RetryClass::Later,
                 QT_TRANSLATE_NOOP("Problem", "%1 asks us to be slower."),
                 QT_TRANSLATE_NOOP("Problem", "Nothing to do: we go on when the maker lets us.")},
    ProblemEntry{ProblemCode::QuotaExceeded, "quota_exceeded", RetryClass::NeedsUser,
                 QT_TRANSLATE_NOOP("Problem", "All places of %1 are used up: %2."),
                 QT_TRANSLATE_NOOP("Problem",
                                   "Remove people or codes that are not needed any more, or buy "
                                   "more places from the maker.\n"
                                   "Try again here.")},
    ProblemEntry{ProblemCode::QuotaAlmostReached, "quota_almost_reached", RetryClass::NeedsUser,
                 QT_TRANSLATE_NOOP("Problem", "The places of %1 are almost used up: %2."),
                 QT_TRANSLATE_NOOP("Problem",
                                   "Remove people or codes that are not needed any more, or buy "
                                   "more places from the maker.")},
    ProblemEntry{
        ProblemCode::NotEnoughDevices, "not_enough_devices", RetryClass::NeedsUser,
        QT_TRANSLATE_NOOP("Problem",
                          "The maker serves a site like %1 only from a number of locks on: %2."),
        QT_TRANSLATE_NOOP("Problem",
                          "Ask the maker to set the site up for property management.\n"
                          "Or set these codes by hand.")},
    ProblemEntry{
        ProblemCode::NoMatchingTimeSlot, "no_matching_time_slot", RetryClass::NeedsUser,
        QT_TRANSLATE_NOOP("Problem", "%1 has no time slot for this window. The nearest is %2."),
        QT_TRANSLATE_NOOP(
            "Problem", "Choose the nearest slot, or change the times of arrival and departure.")},
    ProblemEntry{ProblemCode::WindowTooLong, "window_too_long", RetryClass::NeedsUser,
                 QT_TRANSLATE_NOOP("Problem", "%1 doesn't take a code for so long. It takes %2."),
                 QT_TRANSLATE_NOOP(
                     "Problem", "Shorten the window, or make several codes one after the other.")},
    ProblemEntry{ProblemCode::PinRejected, "pin_rejected", RetryClass::NeedsUser,
                 QT_TRANSLATE_NOOP("Problem", "%1 doesn't take this code: %2."),
                 QT_TRANSLATE_NOOP("Problem", "Choose another code, or let us choose one.")},
    ProblemEntry{ProblemCode::DuplicatePin, "duplicate_pin", RetryClass::NeedsUser,
                 QT_TRANSLATE_NOOP("Problem", "%1 has this code already: %2."),
                 QT_TRANSLATE_NOOP("Problem", "Choose another code, or let us choose one.")},
    ProblemEntry{
        ProblemCode::NoFreeSlot, "no_free_slot", RetryClass::NeedsUser,
        QT_TRANSLATE_NOOP("Problem", "%1 has no room for another code."),
        QT_TRANSLATE_NOOP("Problem", "Remove a code that is not needed any more, then try again.")},
    ProblemEntry{
        ProblemCode::CodeNotDeletable, "code_not_deletable", RetryClass::Never,
        QT_TRANSLATE_NOOP("Problem",
                          "A code of %1 can't be deleted from afar. It ends by itself: %2."),
        QT_TRANSLATE_NOOP("Problem",
                          "Wait until it ends, or delete it at the lock with the maker's app.")},
    ProblemEntry{
        ProblemCode::NotConfirmed, "not_confirmed", RetryClass::Later,
        QT_TRANSLATE_NOOP(
            "Problem", "The maker accepted this for %1, but we have not seen it on the lock yet."),
        QT_TRANSLATE_NOOP("Problem",
                          "Don't rely on it yet; we look again.\n"
                          "In a hurry? Try it at the door.")},
    ProblemEntry{
        ProblemCode::Unsupported, "unsupported", RetryClass::Never,
        QT_TRANSLATE_NOOP("Problem", "%1 can't do this."),
        QT_TRANSLATE_NOOP("Problem", "Do it at the device itself, or in the maker's app.")},
    ProblemEntry{ProblemCode::ProtocolError, "protocol_error", RetryClass::Now,
                 QT_TRANSLATE_NOOP("Problem", "%1 gave an answer that makes no sense to us."),
                 QT_TRANSLATE_NOOP("Problem",
                                   "Try again. If it stays so, copy the details and ask for help: "
                                   "the maker may have changed something.")},
};

} // namespace

std::span<const ProblemEntry> problemTable()
{
    return table;
}

const ProblemEntry &problemEntry(ProblemCode code)
{
    return table[static_cast<std::size_t>(code)];
}

std::optional<ProblemCode> problemCodeFromName(const QString &name)
{
    const auto found = std::ranges::find_if(table, [&name](const ProblemEntry &entry) {
        return name == QLatin1StringView(entry.name);
    });
    return found == table.end() ? std::nullopt : std::optional(found->code);
}

QString problemSentence(const Problem &problem, const QString &subject)
{
    const ProblemEntry &entry = problemEntry(problem.code);
    const QString sentence = QCoreApplication::translate("Problem", entry.sentence);
    if (!sentence.contains("%2"_L1))
        return sentence.arg(subject);
    const QString about = problem.about.isEmpty()
        ? QCoreApplication::translate("Problem", "it didn't say what")
        : problem.about;
    return sentence.arg(subject, about);
}

QStringList problemRemedy(const Problem &problem)
{
    return QCoreApplication::translate("Problem", problemEntry(problem.code).remedy)
        .split(u'\n', Qt::SkipEmptyParts);
}

} // namespace vestibule
