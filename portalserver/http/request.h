#pragma once

#include "portalserver/http/requesthead.h"

#include <QHostAddress>
#include <QVarLengthArray>

namespace vestibule {

/// One checked request, as a handler sees it. Its views are valid until the handler returns.
class Request
{
public:
    using Segments = QVarLengthArray<QByteArrayView, 8>;

    /// How much of the body has come.
    enum class Extent {
        Whole,
        Beginning, ///< the rest is above the limit and thrown away
    };

    /// The first three must outlive the request.
    Request(const RequestHead &head, QByteArrayView body, const QHostAddress &peer,
            bool isEncrypted, Extent extent = Extent::Whole)
        : m_head(head),
          m_body(body),
          m_peer(peer),
          m_isEncrypted(isEncrypted),
          m_extent(extent)
    { }
    Q_DISABLE_COPY_MOVE(Request)

    [[nodiscard]] Method method() const { return m_head.method(); }
    [[nodiscard]] const RequestHead &head() const { return m_head; }
    /// Percent-encoded, begins with a slash.
    [[nodiscard]] QByteArrayView path() const { return m_head.path(); }
    /// The encoded path cut at its slashes: "/" has none, "/d/x" two, "/d/" two of which the last
    /// is empty.
    [[nodiscard]] Segments segments() const { return segmentsOf(path()); }
    /// The value of the first query parameter `name` (plain ASCII) as decoded bytes; null when
    /// there is none.
    [[nodiscard]] QByteArray queryValue(QByteArrayView name) const;
    /// Value of the field `lowerCaseName`; a null view when there is none.
    [[nodiscard]] QByteArrayView header(QByteArrayView lowerCaseName) const
    {
        return m_head.field(lowerCaseName);
    }
    /// Value of the cookie `name` as sent; a null view when there is none. Looked up on each call.
    [[nodiscard]] QByteArrayView cookie(QByteArrayView name) const;
    [[nodiscard]] QByteArrayView body() const { return m_body; }
    [[nodiscard]] Extent extent() const { return m_extent; }
    [[nodiscard]] const QHostAddress &peer() const { return m_peer; }
    /// Whether it came over TLS.
    [[nodiscard]] bool isEncrypted() const { return m_isEncrypted; }
    /// Our own origin as this client sees it, for example "http://192.168.1.10:8080", lower case:
    /// what the field Origin of a form of ours holds.
    [[nodiscard]] QByteArray ownOrigin() const;

    /// Cuts an encoded path that begins with a slash.
    static Segments segmentsOf(QByteArrayView path);

private:
    const RequestHead &m_head;
    const QByteArrayView m_body;
    const QHostAddress &m_peer;
    const bool m_isEncrypted;
    const Extent m_extent;
};

} // namespace vestibule
