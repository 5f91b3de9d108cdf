#pragma once

#include "core/labels/printing/pagesink.h"

#include <chrono>
#include <functional>
#include <memory>

class QTcpSocket;

namespace vestibule {

/// Where a network printer listens for raw data.
struct PrinterAddress {
    QString host;
    quint16 port = 9100;
    friend bool operator==(const PrinterAddress &, const PrinterAddress &) = default;
};

/// Reads "host", "host:port" or "[ipv6]:port". Errors: Invalid with field "printer".
[[nodiscard]] Result<PrinterAddress> printerAddressFrom(const QString &text);
/// "host:port" or "[ipv6]:port".
[[nodiscard]] QString addressText(const PrinterAddress &address);

/// A connection to a network printer, which takes what it is given and answers nothing: what was
/// sent isn't known to be printed. Blocks, so it lives on a worker's thread.
///
/// Errors: Unavailable with field "printer" and detail "refused", "unknown host", "no answer" (the
/// deadline passed), "connection lost", "cancelled", or the system's word.
class RawPrinter final : public ByteSink
{
public:
    /// Asked ten times a second while waiting; false ends it.
    using GoOn = std::function<bool()>;

    /// `deadline`: for connecting, and for each wait in which no byte moves.
    [[nodiscard]] static Result<std::unique_ptr<RawPrinter>> connectTo(
        const PrinterAddress &address, std::chrono::milliseconds deadline, GoOn goOn = {});
    ~RawPrinter() override;

    /// Gives all of `bytes` to the network; on an error the printer may have got a part.
    [[nodiscard]] Result<> send(const QByteArray &bytes) override;
    /// Ends the connection when everything is on its way.
    [[nodiscard]] Result<> finish() override;

private:
    RawPrinter(std::chrono::milliseconds deadline, GoOn goOn);
    /// Repeats `wait`, which is given milliseconds, until it succeeds or `isDone`.
    Result<> waitUntil(const std::function<bool()> &isDone, const std::function<void(int)> &wait);
    [[nodiscard]] tl::unexpected<Error> lost() const;

    std::unique_ptr<QTcpSocket> m_socket;
    std::chrono::milliseconds m_deadline;
    GoOn m_goOn;
};

} // namespace vestibule
