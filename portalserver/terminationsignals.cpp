#include "portalserver/terminationsignals.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace vestibule {

namespace {

// A signal handler may only touch what exists before it runs (signal-safety(7)).
std::array<int, 2> pipeEnds{-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

int openPipe()
{
    [[maybe_unused]] const int made = ::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK);
    return pipeEnds[0];
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent),
      m_notifier(openPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) > 0) { }
        Q_EMIT terminationRequested();
    });
    setHandler(onSignal);
}

TerminationSignals::~TerminationSignals()
{
    setHandler(SIG_DFL);
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

} // namespace vestibule
