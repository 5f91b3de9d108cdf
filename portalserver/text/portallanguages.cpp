#include "portalserver/text/portallanguages.h"

#include <algorithm>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

//: The name of the language that you translate to, in that language.
[[maybe_unused]] constexpr auto languageName = QT_TRANSLATE_NOOP("portal", "English");

/// Ours that fits `wanted` ("de-AT", "DE_de", "de"), or empty.
template<class Text>
QString knownLanguage(Text wanted)
{
    wanted = wanted.trimmed();
    qsizetype length = 0;
    while (length < wanted.size() && wanted[length] != u'-' && wanted[length] != u'_')
        ++length;
    for (const Language &language : portalLanguages()) {
        if (wanted.first(length).compare(language.tag, Qt::CaseInsensitive) == 0)
            return language.tag;
    }
    return {};
}

/// The weight of a range's parameters, 0 to 1000, as RFC 9110 section 12.4.2 writes it; 1000 when
/// absent.
int weight(QByteArrayView parameters)
{
    const QByteArrayView trimmed = parameters.trimmed();
    if (trimmed.isEmpty())
        return 1000;
    if (!trimmed.startsWith("q=") && !trimmed.startsWith("Q="))
        return 0;
    bool isNumber = false;
    const double value = trimmed.sliced(2).toDouble(&isNumber);
    return isNumber && value >= 0 && value <= 1 ? static_cast<int>(value * 1000) : 0;
}

QString bestAccepted(QByteArrayView acceptLanguage)
{
    QString best;
    int bestWeight = 0;
    // A real list has a handful of entries; more is somebody's joke.
    QByteArrayView rest = acceptLanguage.first(qMin(acceptLanguage.size(), 500));
    while (!rest.isEmpty()) {
        const qsizetype comma = rest.indexOf(',');
        const QByteArrayView range = comma < 0 ? rest : rest.first(comma);
        rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
        const qsizetype semicolon = range.indexOf(';');
        const QByteArrayView name = (semicolon < 0 ? range : range.first(semicolon)).trimmed();
        const QString known = name == "*" ? portalLanguages().first().tag
                                          : knownLanguage(QLatin1StringView(name));
        if (known.isEmpty())
            continue;
        const int itsWeight = semicolon < 0 ? 1000 : weight(range.sliced(semicolon + 1));
        if (itsWeight > bestWeight) {
            best = known;
            bestWeight = itsWeight;
        }
    }
    return best;
}

} // namespace

const QList<Language> &portalLanguages()
{
    static const QList<Language> languages = languagesIn(u":/portal/translations"_s, u"portal"_s,
                                                         "portal");
    return languages;
}

QString choosePortalLanguage(QStringView query, QStringView cookie, QByteArrayView acceptLanguage,
                             QStringView fallback)
{
    if (const QString asked = knownLanguage(query); !asked.isEmpty())
        return asked;
    if (const QString kept = knownLanguage(cookie); !kept.isEmpty())
        return kept;
    if (const QString accepted = bestAccepted(acceptLanguage); !accepted.isEmpty())
        return accepted;
    const QString usual = knownLanguage(fallback);
    return usual.isEmpty() ? portalLanguages().first().tag : usual;
}

PortalLanguages::PortalLanguages()
{
    for (const Language &language : portalLanguages())
        m_texts.emplace(language.tag, std::make_unique<const PortalTexts>(language.tag));
}

const PortalTexts &PortalLanguages::texts(const QString &language) const
{
    const auto found = m_texts.find(language);
    return found == m_texts.end() ? *m_texts.at(portalLanguages().first().tag) : *found->second;
}

} // namespace vestibule
