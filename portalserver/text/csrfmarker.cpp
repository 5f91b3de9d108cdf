#include "portalserver/text/csrfmarker.h"

namespace vestibule {

namespace {
constexpr qsizetype markerLength = sizeof(csrfMarker) - 1;
}

MarkedPage::MarkedPage(QByteArray html) : m_html(std::move(html))
{
    for (qsizetype at = m_html.indexOf(csrfMarker); at >= 0;
         at = m_html.indexOf(csrfMarker, at + markerLength))
        m_positions.append(at);
}

QByteArray MarkedPage::withToken(const QByteArray &token) const
{
    QByteArray page;
    page.reserve(m_html.size() + m_positions.size() * token.size());
    qsizetype copied = 0;
    for (const qsizetype position : m_positions) {
        page.append(m_html.constData() + copied, position - copied);
        page.append(token);
        copied = position + markerLength;
    }
    page.append(m_html.constData() + copied, m_html.size() - copied);
    return page;
}

} // namespace vestibule
