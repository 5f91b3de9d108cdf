#pragma once

#include <QByteArray>
#include <QList>

namespace vestibule {

/// Stands in a rendered page wherever the visitor's CSRF token belongs, so that visitors can share
/// the rest. No text that somebody typed can contain it: escaping takes the `@` away.
inline constexpr char csrfMarker[] = "@@csrf@@";

/// A rendered page, kept with the places of its markers: putting a token in is a few copies.
class MarkedPage
{
public:
    MarkedPage() = default;
    explicit MarkedPage(QByteArray html);

    [[nodiscard]] const QList<qsizetype> &markerPositions() const { return m_positions; }
    /// For the size limit of a cache, in bytes.
    [[nodiscard]] qsizetype size() const { return m_html.size(); }
    /// The page with `token` in every marked place. `token` is base64url, so it needs no escaping.
    [[nodiscard]] QByteArray withToken(const QByteArray &token) const;

private:
    QByteArray m_html;
    QList<qsizetype> m_positions;
};

} // namespace vestibule
