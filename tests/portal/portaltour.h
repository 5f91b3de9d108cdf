#pragma once

#include "tests/portal/phone.h"
#include "tests/support/portalshop.h"

#include <memory>

namespace vestibule {

/// A phone before a running portal, for tests.
struct PortalTour {
    /// A fresh portal and a phone that has never been there; false when it doesn't run.
    bool open()
    {
        m_shop = std::make_unique<PortalShop>();
        m_phone = std::make_unique<Phone>(m_shop->portal.port());
        return m_shop->started;
    }
    RawAnswer enterPin()
    {
        m_phone->get(m_shop->path());
        return m_phone->submit(m_shop->path(), {{"pin", m_shop->pin.toLatin1()}});
    }
    /// Reports a case; the path of its status page.
    QByteArray report()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        m_phone->submit(m_shop->reportPath(), contact);
        return m_phone->path().chopped(5);
    }

    const Phone::Fields contact{{"reporter_name", "Priya Raman"},
                                {"reporter_phone", "01632 960 355"}};
    std::unique_ptr<PortalShop> m_shop;
    std::unique_ptr<Phone> m_phone;
};

} // namespace vestibule
