#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <string>

namespace vestibule {

/// Markup that may stand in a page as it is. Text becomes Html only by being escaped.
class Html
{
public:
    Html() = default;
    [[nodiscard]] static Html escaped(const QString &text);
    /// Escaped with nothing left out, for what a form sends back: a field's value is what was typed.
    [[nodiscard]] static Html asTyped(const QString &text);
    /// `markup` must be ours: a literal, an icon, a drawn QR symbol. Never anything that somebody
    /// typed.
    [[nodiscard]] static Html trusted(QByteArray markup);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    friend bool operator==(const Html &, const Html &) = default;

private:
    explicit Html(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    QByteArray m_bytes;
};

/// Escapes what can be seen of UTF-8 `text` for element content and for quoted attributes. `@` is escaped too, so that
/// no text can imitate csrfMarker.
[[nodiscard]] std::string escapeHtml(const std::string &text);

/// A sentence of ours with things put in: `text` is escaped, `*words*` become bold, and %1 to %9
/// are replaced by `arguments`, in which neither `*` nor `%` means anything.
[[nodiscard]] Html htmlSentence(const QString &text, const QList<Html> &arguments = {});

/// `phone` as a link that calls it, shown left to right in every language.
[[nodiscard]] Html phoneLink(const QString &phone);
/// The `tel:` address of `phone`: its digits and a leading plus only.
[[nodiscard]] QString phoneUrl(const QString &phone);

} // namespace vestibule
