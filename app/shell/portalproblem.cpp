#include "app/shell/portalproblem.h"

#include "portalserver/http/portholder.h"

#include <QCoreApplication>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

struct PortalProblem {
    Q_DECLARE_TR_FUNCTIONS(PortalProblem)
};

} // namespace

bool isPortTaken(const Error &error)
{
    return error.code == ErrorCode::Conflict;
}

QString portalProblemSentence(const Error &error, quint16 port)
{
    switch (error.code) {
    case ErrorCode::Conflict: {
        const auto holder = portHolder(port);
        if (holder)
            return PortalProblem::tr(
                       "Port %1 is taken by %2 (process %3), so customers can't reach the "
                       "portal. Close that program or choose another port.")
                .arg(port)
                .arg(holder->program)
                .arg(holder->processId);
        return PortalProblem::tr(
                   "Port %1 is taken by another program, so customers can't reach the "
                   "portal. Close that program or choose another port.")
            .arg(port);
    }
    case ErrorCode::Forbidden:
        return PortalProblem::tr(
            "Ports below 1024 need special rights, so customers can't reach the "
            "portal. Choose a port of 1024 or more.");
    case ErrorCode::Invalid:
    case ErrorCode::Unavailable:
        if (error.field == u"address"_s)
            return PortalProblem::tr("This computer doesn't have the chosen address any more, so "
                                     "customers can't reach the portal. Choose another address.");
        [[fallthrough]];
    default:
        return PortalProblem::tr("The portal didn't start, so customers can't reach it: %1")
            .arg(error.detail);
    }
}

} // namespace vestibule
