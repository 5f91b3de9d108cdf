#pragma once

#include <QByteArrayView>

#include <array>

namespace vestibule {

/// The request methods that the portal knows; all others are refused before a handler sees them.
enum class Method : quint8 { Get, Head, Post, Put, Patch, Delete, Options };

/// The word for `method` on the wire, for example "GET".
QByteArrayView methodName(Method method);

/// The head of one request as RequestGate checked it. All views point into the bytes that the gate
/// was shown last and are valid as long as those stay where they are.
class RequestHead
{
public:
    static constexpr int MaximumFields = 64;

    [[nodiscard]] Method method() const { return m_method; }
    /// Origin form: begins with one slash, printable ASCII, percent escapes complete, at most 4
    /// KiB.
    [[nodiscard]] QByteArrayView target() const { return view(m_target); }
    /// The target before the question mark, still percent-encoded.
    [[nodiscard]] QByteArrayView path() const;
    /// The target after the question mark, still encoded; empty when there is none.
    [[nodiscard]] QByteArrayView query() const;
    /// The one Host field: a name that we serve, with the port that the client wrote, if any.
    [[nodiscard]] QByteArrayView host() const { return view(m_host); }

    /// Value of the first field called `lowerCaseName` (compared without case), without surrounding
    /// blanks; a null view when there is none.
    [[nodiscard]] QByteArrayView field(QByteArrayView lowerCaseName) const;

    /// Bytes of body that follow the head.
    [[nodiscard]] qint64 bodyLength() const { return m_bodyLength; }
    /// Whether the client wants to send another request on this connection.
    [[nodiscard]] bool keepsAlive() const { return m_keepsAlive; }
    /// Whether the client spoke HTTP/1.0, where keeping alive must be confirmed.
    [[nodiscard]] bool isHttp10() const { return m_isHttp10; }
    /// Whether the client waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue; }

private:
    friend class RequestGate;
    struct Span {
        quint16 begin = 0;
        quint16 length = 0;
    };
    struct Field {
        Span name;
        Span value;
    };
    [[nodiscard]] QByteArrayView view(Span span) const
    {
        return m_bytes ? QByteArrayView(m_bytes + span.begin, span.length) : QByteArrayView();
    }

    const char *m_bytes = nullptr;
    Span m_target;
    Span m_host;
    Method m_method = Method::Get;
    bool m_keepsAlive = true;
    bool m_isHttp10 = false;
    bool m_expectsContinue = false;
    qint64 m_bodyLength = 0;
    int m_fieldCount = 0;
    std::array<Field, MaximumFields> m_fields; // only the first m_fieldCount are set
};

/// Whether `text` is `lowerCase` when the case of A–Z does not count.
bool equalsIgnoringCase(QByteArrayView text, QByteArrayView lowerCase);
/// `text` without blanks and tabs at both ends.
QByteArrayView trimmedBlanks(QByteArrayView text);

} // namespace vestibule
