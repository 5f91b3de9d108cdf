#include "portalserver/http/listener.h"

namespace vestibule {

using namespace Qt::StringLiterals;

Listener::Listener(const Clock &clock, ListenerSetup setup, HandlerFactory makeHandler)
    : m_setup(std::move(setup)),
      m_makeHandler(std::move(makeHandler)),
      m_admission(clock, m_setup.admission)
{ }

Listener::~Listener()
{
    stop();
}

Result<> Listener::start()
{
    Result<ListenSocket> socket = ListenSocket::open(m_setup.address, m_setup.port);
    if (!socket)
        return tl::unexpected(socket.error());
    m_socket.emplace(std::move(*socket));
    for (int i = 0; i < m_setup.threads; ++i) {
        const int descriptor = m_socket->duplicate();
        if (descriptor < 0) {
            stop();
            return failure(ErrorCode::Unavailable, u"no more file descriptors"_s);
        }
        m_threads.push_back(
            std::make_unique<PortalThread>(descriptor, guardSetup(), m_makeHandler));
        m_threads.back()->start();
    }
    bool isServing = true;
    for (const auto &thread : m_threads)
        isServing = thread->isServing() && isServing;
    if (!isServing) {
        stop();
        return failure(ErrorCode::Unavailable, u"a portal thread could not start"_s);
    }
    return {};
}

void Listener::stop()
{
    for (const auto &thread : m_threads)
        thread->quit();
    m_threads.clear();
    m_socket.reset();
}

void Listener::setServedHosts(const QList<QByteArray> &hosts)
{
    m_setup.servedHosts = hosts;
    for (const auto &thread : m_threads)
        thread->setServedHosts(hosts);
}

GuardSetup Listener::guardSetup()
{
    return {nullptr,          m_setup.servedHosts, m_setup.limits, &m_admission,
            &m_requestBodies, &m_waitingAnswers,   m_setup.tls};
}

} // namespace vestibule
