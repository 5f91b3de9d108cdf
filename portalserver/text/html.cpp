#include "portalserver/text/html.h"

#include "core/base/visibletext.h"

#include <algorithm>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

/// Whether there may be a character that isn't seen: a control, or one whose UTF-8 begins as theirs.
bool mayHide(const std::string &text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isControl = (byte < 0x20 && c != '\n') || byte == 0x7f;
        return isControl || byte == 0xc2 || byte == 0xcd || byte == 0xd8 || byte >= 0xe1;
    });
}

std::string visible(const std::string &text)
{
    // Browsers show it as a sign of its own.
    QString shown = QString::fromStdString(text).replace(QChar(u'\0'), QChar::ReplacementCharacter);
    shown.remove(u'\r');
    return visibleText(shown).toStdString();
}

std::string escapeAll(const std::string &text)
{
    std::string escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (const char c : text) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        case '@':
            escaped += "&#64;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

} // namespace

Html Html::escaped(const QString &text)
{
    return Html(QByteArray::fromStdString(escapeHtml(text.toStdString())));
}

Html Html::asTyped(const QString &text)
{
    return Html(QByteArray::fromStdString(escapeAll(text.toStdString())));
}

Html Html::trusted(QByteArray markup)
{
    return Html(std::move(markup));
}

std::string escapeHtml(const std::string &text)
{
    return escapeAll(mayHide(text) ? visible(text) : text);
}

Html htmlSentence(const QString &text, const QList<Html> &arguments)
{
    const std::string source = escapeHtml(text.toStdString());
    QByteArray markup;
    bool isBold = false;
    for (std::size_t i = 0; i < source.size(); ++i) {
        const bool isPlace = source[i] == '%' && i + 1 < source.size() && source[i + 1] >= '1'
            && source[i + 1] <= '9';
        if (isPlace) {
            markup += arguments.value(source[++i] - '1').bytes();
        } else if (source[i] == '*') {
            isBold = !isBold;
            markup += isBold ? "<b>" : "</b>";
        } else {
            markup += source[i];
        }
    }
    return Html::trusted(markup);
}

Html phoneLink(const QString &phone)
{
    return Html::trusted("<a href=\"" + Html::escaped(phoneUrl(phone)).bytes()
                         + "\"><bdi dir=\"ltr\">" + Html::escaped(phone).bytes() + "</bdi></a>");
}

QString phoneUrl(const QString &phone)
{
    QString url = u"tel:"_s;
    for (const QChar c : phone) {
        if ((c >= u'0' && c <= u'9') || (c == u'+' && url.size() == 4))
            url += c;
    }
    return url;
}

} // namespace vestibule
