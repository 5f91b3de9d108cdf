#include "portalserver/lanwatch.h"

#include <utility>

namespace vestibule {

using namespace std::chrono_literals;

LanWatch::LanWatch(Source source, QObject *parent)
    : QObject(parent),
      m_source(std::move(source)),
      m_addresses(m_source())
{
    m_timer.setInterval(5s);
    connect(&m_timer, &QTimer::timeout, this, &LanWatch::look);
}

void LanWatch::start()
{
    look();
    m_timer.start();
}

void LanWatch::look()
{
    ComputerAddresses now = m_source();
    if (now == m_addresses)
        return;
    m_addresses = std::move(now);
    Q_EMIT changed();
}

} // namespace vestibule
