#include "portalserver/http/requesthead.h"

namespace vestibule {

QByteArrayView methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    case Method::Options:
        return "OPTIONS";
    }
    return {};
}

QByteArrayView RequestHead::path() const
{
    const QByteArrayView whole = target();
    const qsizetype mark = whole.indexOf('?');
    return mark < 0 ? whole : whole.first(mark);
}

QByteArrayView RequestHead::query() const
{
    const QByteArrayView whole = target();
    const qsizetype mark = whole.indexOf('?');
    return mark < 0 ? QByteArrayView() : whole.sliced(mark + 1);
}

QByteArrayView RequestHead::field(QByteArrayView lowerCaseName) const
{
    for (size_t i = 0; i < static_cast<size_t>(m_fieldCount); ++i) {
        if (equalsIgnoringCase(view(m_fields[i].name), lowerCaseName))
            return view(m_fields[i].value);
    }
    return {};
}

bool equalsIgnoringCase(QByteArrayView text, QByteArrayView lowerCase)
{
    if (text.size() != lowerCase.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        if (lower != lowerCase[i])
            return false;
    }
    return true;
}

QByteArrayView trimmedBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

} // namespace vestibule
