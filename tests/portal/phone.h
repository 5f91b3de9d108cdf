#pragma once

#include "tests/portal/rawclient.h"

#include <QMap>
#include <QString>

namespace vestibule {

/// A browser without JavaScript: keeps cookies, sends forms with the page's hidden fields and its own origin.
class Phone
{
public:
    /// Comes from `source`, a loopback address.
    explicit Phone(quint16 port, const QHostAddress &source = QHostAddress(QHostAddress::LocalHost))
        : m_port(port),
          m_source(source)
    { }

    using Fields = QList<std::pair<QByteArray, QByteArray>>;
    /// One photo to send with a form.
    struct Photo {
        QByteArray name;
        QByteArray bytes;
    };

    RawAnswer get(const QByteArray &path, const QByteArray &moreHeaders = {});
    RawAnswer head(const QByteArray &path);
    /// Sends `fields` and the hidden fields of the page shown last. A redirect is followed.
    RawAnswer submit(const QByteArray &path, const Fields &fields);
    /// The same as multipart/form-data.
    RawAnswer submitWithPhotos(const QByteArray &path, const Fields &fields,
                               const QList<Photo> &photos);
    /// Any request with this phone's cookies, nothing followed.
    RawAnswer send(const QByteArray &method, const QByteArray &path, const QByteArray &moreHeaders,
                   const QByteArray &body);

    /// Where the last redirect led.
    [[nodiscard]] const QByteArray &path() const { return m_path; }
    [[nodiscard]] const QByteArray &page() const { return m_page; }
    /// The value of the hidden field `name` of the page shown last.
    [[nodiscard]] QByteArray hidden(const QByteArray &name) const;
    /// The photos that the form shown last still has, as it names them.
    [[nodiscard]] QList<QByteArray> keptPhotos() const;
    /// By name.
    [[nodiscard]] const QMap<QByteArray, QByteArray> &cookies() const { return m_cookies; }
    void forgetCookies() { m_cookies.clear(); }
    /// Only those whose names begin with `start`.
    void forgetCookies(const QByteArray &start)
    {
        m_cookies.removeIf([&start](const auto &cookie) { return cookie.key().startsWith(start); });
    }
    void setOrigin(const QByteArray &origin) { m_origin = origin; }

private:
    RawAnswer follow(RawAnswer answer);
    void keepCookies(const QByteArray &head);
    [[nodiscard]] Fields withHidden(const Fields &fields) const;

    quint16 m_port;
    QHostAddress m_source;
    QByteArray m_origin;
    QByteArray m_path;
    QByteArray m_page;
    QMap<QByteArray, QByteArray> m_cookies;
};

} // namespace vestibule
