#include "tests/portal/phone.h"

#include <QRegularExpression>

namespace vestibule {

namespace {

const QByteArray boundary = "----phoneboundary7";

QByteArray part(const QByteArray &disposition, const QByteArray &more, const QByteArray &content)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n" + more
        + "\r\n" + content + "\r\n";
}

} // namespace

RawAnswer Phone::send(const QByteArray &method, const QByteArray &path,
                      const QByteArray &moreHeaders, const QByteArray &body)
{
    RawClient client(m_port, m_source);
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_port);
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: " + host
        + "\r\nUser-Agent: Mozilla/5.0 (iPhone)\r\nConnection: close\r\n" + moreHeaders;
    QByteArray cookies;
    for (auto cookie = m_cookies.cbegin(); cookie != m_cookies.cend(); ++cookie)
        cookies += (cookies.isEmpty() ? "" : "; ") + cookie.key() + '=' + cookie.value();
    if (!cookies.isEmpty())
        request += "Cookie: " + cookies + "\r\n";
    if (method == "POST") {
        request += "Origin: " + (m_origin.isEmpty() ? QByteArray("http://" + host) : m_origin)
            + "\r\n";
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    client.send(request + "\r\n" + body);
    RawAnswer answer = client.receive(method == "HEAD");
    keepCookies(answer.head);
    return answer;
}

RawAnswer Phone::get(const QByteArray &path, const QByteArray &moreHeaders)
{
    m_path = path;
    return follow(send("GET", path, moreHeaders, {}));
}

RawAnswer Phone::head(const QByteArray &path)
{
    return send("HEAD", path, {}, {});
}

RawAnswer Phone::submit(const QByteArray &path, const Fields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : withHidden(fields))
        body += (body.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
    return follow(send("POST", path, "Content-Type: application/x-www-form-urlencoded\r\n", body));
}

RawAnswer Phone::submitWithPhotos(const QByteArray &path, const Fields &fields,
                                  const QList<Photo> &photos)
{
    QByteArray body;
    for (const auto &[name, value] : withHidden(fields))
        body += part("name=\"" + name + '"', {}, value);
    for (const Photo &photo : photos)
        body += part("name=\"photo\"; filename=\"" + photo.name + '"',
                     "Content-Type: image/jpeg\r\n", photo.bytes);
    body += "--" + boundary + "--\r\n";
    return follow(send("POST", path,
                       "Content-Type: multipart/form-data; boundary=" + boundary + "\r\n", body));
}

RawAnswer Phone::follow(RawAnswer answer)
{
    for (int hops = 0; hops < 3 && answer.status == 303; ++hops) {
        m_path = answer.field("Location");
        answer = send("GET", m_path, {}, {});
    }
    m_page = answer.body;
    return answer;
}

void Phone::keepCookies(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith("Set-Cookie: "))
            continue;
        const QByteArray pair = line.mid(12).split(';').constFirst().trimmed();
        const qsizetype equals = pair.indexOf('=');
        m_cookies.insert(pair.left(equals), pair.mid(equals + 1));
    }
}

QByteArray Phone::hidden(const QByteArray &name) const
{
    const QRegularExpression field(
        QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(QString::fromLatin1(name)));
    return field.match(QString::fromUtf8(m_page)).captured(1).toUtf8();
}

QList<QByteArray> Phone::keptPhotos() const
{
    const QRegularExpression field(QStringLiteral("name=\"kept_photo\" value=\"([^\"]*)\""));
    QList<QByteArray> values;
    for (const auto &match : field.globalMatch(QString::fromUtf8(m_page)))
        values.append(match.captured(1).toUtf8());
    return values;
}

Phone::Fields Phone::withHidden(const Fields &fields) const
{
    Fields all = fields;
    for (const QByteArray &name : {QByteArray("csrf"), QByteArray("submission_key")}) {
        const bool isGiven = std::any_of(fields.begin(), fields.end(),
                                         [&](const auto &field) { return field.first == name; });
        if (!isGiven && !hidden(name).isEmpty())
            all.append({name, hidden(name)});
    }
    const bool areGiven = std::any_of(fields.begin(), fields.end(), [](const auto &field) {
        return field.first == "kept_photo";
    });
    const QList<QByteArray> photos = areGiven ? QList<QByteArray>() : keptPhotos();
    for (const QByteArray &photo : photos)
        all.append({"kept_photo", photo});
    return all;
}

} // namespace vestibule
