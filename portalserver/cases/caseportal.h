#pragma once

#include "portalserver/http/requesthandler.h"
#include "portalserver/http/router.h"

#include <memory>

namespace vestibule {

class Admission;
class Clock;
class EventHub;
class PortalLanguages;
class Store;
class Vault;
struct PortalContext;
struct PortalState;

/// The case portal on one portal thread: its Database, its services, its routes.
class CasePortal final : public RequestHandler
{
public:
    /// What all portal threads share; everything must outlive the portal.
    struct Shared {
        Store &store;
        EventHub &hub;
        const Vault &vault;
        const Clock &clock;
        PortalState &state;
        const PortalLanguages &languages;
        Admission &admission;
        /// Pages of other rooms.
        std::vector<Route> (*moreRoutes)(PortalContext &) = nullptr;
    };
    /// Opens the Database on the calling thread; null when that fails.
    [[nodiscard]] static std::unique_ptr<CasePortal> make(const Shared &shared);
    ~CasePortal() override;

    Response handle(const Request &request) override;
    qint64 bodyLimit(const RequestHead &head) override;
    bool wantsBeginning(const RequestHead &head) override;
    /// A report or an answer is shown again with its words, and says that its photos were too large.
    Response tooLarge(const Request &request) override;

private:
    struct Parts;
    explicit CasePortal(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace vestibule
