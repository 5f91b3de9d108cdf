#pragma once

#include <QByteArray>
#include <QVarLengthArray>

namespace vestibule {

/// What a handler answers. Bodies are implicitly shared: a cached page is not copied, and a body of
/// several chunks lets a page be cached around the few bytes that differ.
class Response
{
public:
    using Chunks = QVarLengthArray<QByteArray, 3>;

    /// An empty answer.
    explicit Response(int status = 200) : m_status(status) { }
    /// An HTML page in UTF-8.
    static Response page(QByteArray html, int status = 200);
    /// Plain text in UTF-8.
    static Response text(QByteArray text, int status = 200);
    /// Sends the browser to `location`, an absolute path of ours, by GET.
    static Response redirect(QByteArrayView location, int status = 303);

    [[nodiscard]] int status() const { return m_status; }
    void setStatus(int status) { m_status = status; }
    /// A media type with its parameters; needed whenever there is a body, because nothing is
    /// guessed.
    void setContentType(QByteArrayView type);
    [[nodiscard]] QByteArrayView contentType() const { return m_contentType; }

    /// Adds a field. A name that is no token, or a value with a control character, breaks the whole
    /// answer: the client then gets a 500 and nothing of this.
    void addHeader(QByteArrayView name, QByteArrayView value);
    /// Adds a field Set-Cookie; `value` as made by setCookie().
    void addCookie(QByteArrayView value) { addHeader("Set-Cookie", value); }
    /// The added fields as they go on the wire, each with its line end.
    [[nodiscard]] const QByteArray &headerLines() const { return m_headerLines; }

    /// Instead of "no-store".
    void setCacheControl(QByteArrayView value);
    [[nodiscard]] QByteArrayView cacheControl() const { return m_cacheControl; }
    /// Instead of defaultContentSecurityPolicy().
    void setContentSecurityPolicy(QByteArrayView value);
    [[nodiscard]] QByteArrayView contentSecurityPolicy() const { return m_contentSecurityPolicy; }

    /// Makes `body` the only chunk.
    void setBody(QByteArray body);
    /// Adds a chunk behind the others.
    void appendBody(QByteArray chunk);
    /// The same body compressed, sent instead to clients that accept gzip; empty for none.
    void setGzippedBody(QByteArray gzip) { m_gzip = std::move(gzip); }
    [[nodiscard]] const Chunks &chunks() const { return m_chunks; }
    [[nodiscard]] const QByteArray &gzippedBody() const { return m_gzip; }
    /// All chunks together; for tests.
    [[nodiscard]] QByteArray body() const;

    /// Whether a value was given that must not go out.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    /// Own style, script, image, connection and form target; nothing inline, no frames.
    static QByteArrayView defaultContentSecurityPolicy();

private:
    void setChecked(QByteArray *target, QByteArrayView value);

    int m_status;
    bool m_isBroken = false;
    QByteArray m_contentType;
    QByteArray m_cacheControl = QByteArrayLiteral("no-store");
    QByteArray m_contentSecurityPolicy;
    QByteArray m_headerLines;
    Chunks m_chunks;
    QByteArray m_gzip;
};

} // namespace vestibule
