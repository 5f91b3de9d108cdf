#pragma once

#include "portalserver/http/requesthead.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace vestibule {

/// What differs between the servers that use a RequestGate.
struct GatePolicy {
    /// Names and addresses that we answer for, lower case, without port; IPv6 addresses in
    /// brackets. A request for any other Host is refused with 421, which is what stops DNS
    /// rebinding.
    QList<QByteArray> servedHosts;
    /// The largest body in bytes for this head, asked only when a body is announced. None: 64 KiB.
    std::function<qint64(const RequestHead &)> bodyLimit;
};

/// What a RequestGate says about the bytes it has seen.
struct GateVerdict {
    enum class Kind { NeedMore, Pass, Reject };
    Kind kind = Kind::NeedMore;
    int status = 0; ///< of the one answer to a rejected request: 4xx or 5xx
    friend bool operator==(const GateVerdict &, const GateVerdict &) = default;
};

/// Decides, as bytes come in, whether they are one well-formed HTTP/1 request that we are willing
/// to read. Stricter than RFC 9112 wherever two readers of a message could disagree; a field
/// `Upgrade` is ignored, as section 7.8 of RFC 9110 allows. Pure: no clock, no socket, no
/// allocation.
class RequestGate
{
public:
    static constexpr qsizetype MaximumTarget = 4 * 1024;
    static constexpr qsizetype MaximumHead = 16 * 1024;
    static constexpr qint64 DefaultBodyLimit = 64 * 1024;

    /// `policy` must outlive the gate.
    explicit RequestGate(const GatePolicy *policy) : m_policy(policy) { }

    /// Looks at `received`: everything that came since the request's first byte. Each call repeats
    /// what the calls before were given and adds to it; how the bytes are cut makes no difference.
    /// A verdict other than NeedMore is final until reset(). Bytes after the request (pipelining)
    /// reject it.
    GateVerdict inspect(QByteArrayView received);

    /// Whether the head is complete and, but for a body that is too large, accepted; the body may
    /// still be on its way.
    [[nodiscard]] bool hasHead() const { return m_headLength > 0; }
    /// Bytes of the head with its empty line; 0 until hasHead().
    [[nodiscard]] qsizetype headLength() const { return m_headLength; }
    /// Meant for use once hasHead().
    [[nodiscard]] const RequestHead &head() const { return m_head; }

    /// Makes the gate ready for the connection's next request.
    void reset();

private:
    int takeLine(qsizetype begin, qsizetype length);
    int takeRequestLine(QByteArrayView line);
    int takeField(qsizetype begin, QByteArrayView line);
    int takeKnownField(QByteArrayView name, QByteArrayView value);
    int takeHost(QByteArrayView value);
    int takeContentLength(QByteArrayView value);
    void takeConnection(QByteArrayView value);
    int finishHead(qsizetype headLength);
    GateVerdict judgeBody(qsizetype received);
    GateVerdict reject(int status);

    const GatePolicy *m_policy;
    RequestHead m_head;
    GateVerdict m_verdict;
    qsizetype m_lineBegin = 0;
    qsizetype m_scanned = 0;
    qsizetype m_headLength = 0;
    quint32 m_seen = 0; // bit per field that may come once
};

} // namespace vestibule
