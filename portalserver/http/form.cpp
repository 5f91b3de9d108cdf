#include "portalserver/http/form.h"

#include "portalserver/http/urlencoding.h"

#include <QStringDecoder>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

bool isCleanText(const QString &text)
{
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if ((unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r') || unit == 0x7f)
            return false;
    }
    return true;
}

/// Nothing when `bytes` are not UTF-8 or hold control characters.
std::optional<QString> toText(const QByteArray &bytes)
{
    // Stateless, or an incomplete sequence at the end would wait for more instead of being an error.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError() || !isCleanText(text))
        return std::nullopt;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return text.isNull() ? u""_s : text;
}

} // namespace

Result<Form> Form::parse(QByteArrayView body, const FormLimits &limits)
{
    Form form;
    while (!body.isEmpty()) {
        const qsizetype end = body.indexOf('&');
        const QByteArrayView pair = end < 0 ? body : body.first(end);
        body = end < 0 ? QByteArrayView() : body.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decodeUrlEncoded(equals < 0 ? pair : pair.first(equals));
        const auto value = decodeUrlEncoded(equals < 0 ? QByteArrayView()
                                                       : pair.sliced(equals + 1));
        if (!name || !value)
            return failure(ErrorCode::Invalid, u"incomplete escape in a form"_s);
        if (const Result<> added = form.add(*name, *value, limits); !added)
            return tl::unexpected(added.error());
    }
    return form;
}

QString Form::value(const QString &name) const
{
    for (const auto &field : m_fields) {
        if (field.first == name)
            return field.second;
    }
    return {};
}

QList<QString> Form::values(const QString &name) const
{
    QList<QString> values;
    for (const auto &field : m_fields) {
        if (field.first == name)
            values.append(field.second);
    }
    return values;
}

Result<> Form::add(const QByteArray &name, const QByteArray &value, const FormLimits &limits)
{
    if (m_fields.size() >= limits.fields || name.size() > limits.nameBytes
        || value.size() > limits.valueBytes)
        return failure(ErrorCode::TooLarge, u"a form with too many or too long fields"_s);
    const std::optional<QString> nameText = toText(name);
    if (!nameText)
        return failure(ErrorCode::Invalid, u"a form field whose name is no text"_s);
    const std::optional<QString> valueText = toText(value);
    if (!valueText)
        return failure(ErrorCode::Invalid, u"a form field that is no text"_s, *nameText);
    m_fields.append({*nameText, *valueText});
    return {};
}

} // namespace vestibule
