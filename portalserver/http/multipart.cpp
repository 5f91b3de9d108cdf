#include "portalserver/http/multipart.h"

#include "portalserver/http/characters.h"
#include "portalserver/http/requesthead.h"

#include <QStringDecoder>

#include <cstring>
#include <optional>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

struct PartHead {
    std::optional<QByteArray> name;
    std::optional<QByteArray> fileName;
    QByteArrayView type;
};

/// The end of a quoted text that begins behind a quote at the front of `text`. Browsers write a quote
/// inside as %22 (https://html.spec.whatwg.org/#multipart-form-data), older programs as \".
qsizetype endOfQuoted(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i;
    }
    return -1;
}

QByteArray unquoted(QByteArrayView text)
{
    QByteArray plain("");
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '"' || text[i + 1] == '\\'))
            ++i;
        plain.append(text[i]);
    }
    return plain.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
}

/// Value of the parameter `lowerCaseName` in `field`, whose parameters begin behind its first semicolon.
/// False when the parameters cannot be read.
bool readParameter(QByteArrayView field, QByteArrayView lowerCaseName,
                   std::optional<QByteArray> *found)
{
    qsizetype semicolon = field.indexOf(';');
    while (semicolon >= 0) {
        field = trimmedBlanks(field.sliced(semicolon + 1));
        const qsizetype equals = field.indexOf('=');
        if (equals <= 0 || !isToken(trimmedBlanks(field.first(equals))))
            return field.isEmpty();
        const QByteArrayView name = trimmedBlanks(field.first(equals));
        field = trimmedBlanks(field.sliced(equals + 1));
        QByteArray value;
        if (field.startsWith('"')) {
            field = field.sliced(1);
            const qsizetype end = endOfQuoted(field);
            if (end < 0)
                return false;
            value = unquoted(field.first(end));
            field = trimmedBlanks(field.sliced(end + 1));
            if (!field.isEmpty() && field.front() != ';')
                return false;
            semicolon = field.isEmpty() ? -1 : 0;
        } else {
            semicolon = field.indexOf(';');
            value = trimmedBlanks(semicolon < 0 ? field : field.first(semicolon)).toByteArray();
        }
        if (!equalsIgnoringCase(name, lowerCaseName))
            continue;
        if (*found)
            return false;
        *found = value;
    }
    return true;
}

/// Nothing when a line is no header field, or the part does not say that it is a form's.
std::optional<PartHead> readPartHead(QByteArrayView lines)
{
    PartHead head;
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? lines : lines.first(end);
        lines = end < 0 ? QByteArrayView() : lines.sliced(end + 2);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isToken(line.first(colon)) || !isCleanValue(line.sliced(colon + 1)))
            return std::nullopt;
        const QByteArrayView value = trimmedBlanks(line.sliced(colon + 1));
        if (equalsIgnoringCase(line.first(colon), "content-type")) {
            head.type = value;
        } else if (equalsIgnoringCase(line.first(colon), "content-disposition")) {
            if (head.name || !isMediaType(value, "form-data")
                || !readParameter(value, "name", &head.name)
                || !readParameter(value, "filename", &head.fileName))
                return std::nullopt;
        }
    }
    return head.name ? std::optional<PartHead>(head) : std::nullopt;
}

QString shownFileName(const QByteArray &sent)
{
    QString name = QString::fromUtf8(sent).section(u'/', -1).section(u'\\', -1);
    name.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
    return name.left(128);
}

/// 1 to 70 characters (RFC 2046, section 5.1.1).
std::optional<QByteArray> boundaryOf(QByteArrayView contentType)
{
    std::optional<QByteArray> boundary;
    if (!isMediaType(contentType, "multipart/form-data")
        || !readParameter(contentType, "boundary", &boundary) || !boundary || boundary->isEmpty()
        || boundary->size() > 70 || !isCleanValue(*boundary) || boundary->endsWith(' '))
        return std::nullopt;
    return boundary;
}

/// QByteArrayView::indexOf() hashes, and compares again wherever the hash fits, which a body can be
/// made to do everywhere; this is linear.
qsizetype indexOf(QByteArrayView text, QByteArrayView wanted)
{
    const void *found = ::memmem(text.data(), static_cast<size_t>(text.size()), wanted.data(),
                                 static_cast<size_t>(wanted.size()));
    return found ? static_cast<const char *>(found) - text.data() : -1;
}

Result<> addPart(const PartHead &head, QByteArrayView content, const MultipartLimits &limits,
                 Multipart *multipart)
{
    if (!head.fileName)
        return multipart->form.add(*head.name, content.toByteArray(), limits.form);
    if (head.fileName->isEmpty() && content.isEmpty())
        return {};
    if (multipart->files.size() >= limits.files || content.size() > limits.fileBytes
        || head.name->size() > limits.form.nameBytes)
        return failure(ErrorCode::TooLarge, u"too many or too large files"_s,
                       QString::fromUtf8(*head.name));
    multipart->files.append(
        {QString::fromUtf8(*head.name), shownFileName(*head.fileName), head.type, content});
    return {};
}

} // namespace

Result<QByteArray> Multipart::closed(QByteArrayView contentType, QByteArrayView beginning)
{
    const std::optional<QByteArray> boundary = boundaryOf(contentType);
    if (!boundary)
        return failure(ErrorCode::Unsupported, u"not multipart/form-data with a boundary"_s);
    return QByteArray(beginning.toByteArray() + "\r\n--" + *boundary + "--\r\n");
}

const UploadedFile *Multipart::file(const QString &name) const
{
    for (const UploadedFile &file : files) {
        if (file.field == name)
            return &file;
    }
    return nullptr;
}

Result<Multipart> Multipart::parse(QByteArrayView contentType, QByteArrayView body,
                                   const MultipartLimits &limits)
{
    const auto broken = [] { return failure(ErrorCode::Invalid, u"a broken multipart body"_s); };
    const std::optional<QByteArray> boundary = boundaryOf(contentType);
    if (!boundary)
        return failure(ErrorCode::Unsupported, u"not multipart/form-data with a boundary"_s);
    const QByteArray dashes = "--" + *boundary;
    const QByteArray delimiter = "\r\n" + dashes;
    if (!body.startsWith(dashes))
        return broken();
    body = body.sliced(dashes.size());

    Multipart multipart;
    while (body.startsWith("\r\n")) {
        body = body.sliced(2);
        const QByteArrayView window = body.first(qMin(body.size(), limits.headerBytes + 4));
        const qsizetype headEnd = window.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return body.size() > limits.headerBytes
                ? failure(ErrorCode::TooLarge, u"a part with a large head"_s)
                : broken();
        const std::optional<PartHead> head = readPartHead(body.first(headEnd));
        body = body.sliced(headEnd + 4);
        const qsizetype end = indexOf(body, delimiter);
        if (!head || end < 0)
            return broken();
        if (const Result<> added = addPart(*head, body.first(end), limits, &multipart); !added)
            return tl::unexpected(added.error());
        body = body.sliced(end + delimiter.size());
    }
    // Nothing may follow the last delimiter but the line end that some clients write.
    if (body != "--" && body != "--\r\n")
        return broken();
    return multipart;
}

bool isMediaType(QByteArrayView contentType, QByteArrayView lowerCaseType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    return equalsIgnoringCase(
        trimmedBlanks(semicolon < 0 ? contentType : contentType.first(semicolon)), lowerCaseType);
}

} // namespace vestibule
