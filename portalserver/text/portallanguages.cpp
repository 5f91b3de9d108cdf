#include "portalserver/text/portallanguages.h"

#include <algorithm>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

/// Ours that fits `wanted` ("de-AT", "DE_de", "de"), or empty.
QString knownLanguage(QStringView wanted)
{
    const QString primary
        = wanted.toString().trimmed().toLower().replace(u'_', u'-').section(u'-', 0, 0);
    const auto fits = [&](const PortalLanguage &language) { return language.tag == primary; };
    return std::ranges::any_of(portalLanguages(), fits) ? primary : QString();
}

/// The weight of a range's parameters, 0 to 1000, as RFC 9110 section 12.4.2 writes it; 1000 when
/// absent.
int weight(const QByteArray &parameters)
{
    const QByteArray trimmed = parameters.trimmed();
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
    const QList<QByteArray> ranges
        = acceptLanguage.first(qMin(acceptLanguage.size(), 500)).toByteArray().split(',');
    for (const QByteArray &range : ranges) {
        const qsizetype semicolon = range.indexOf(';');
        const QByteArray name = semicolon < 0 ? range : range.first(semicolon);
        const int itsWeight = weight(semicolon < 0 ? QByteArray() : range.sliced(semicolon + 1));
        const QString known = name.trimmed() == "*" ? portalLanguages().first().tag
                                                    : knownLanguage(QString::fromLatin1(name));
        if (!known.isEmpty() && itsWeight > bestWeight) {
            best = known;
            bestWeight = itsWeight;
        }
    }
    return best;
}

} // namespace

const QList<PortalLanguage> &portalLanguages()
{
    static const QList<PortalLanguage> languages{{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}};
    return languages;
}

QString choosePortalLanguage(QStringView query, QStringView cookie, QByteArrayView acceptLanguage,
                             QStringView fallback)
{
    for (const QString &language : {knownLanguage(query), knownLanguage(cookie),
                                    bestAccepted(acceptLanguage), knownLanguage(fallback)}) {
        if (!language.isEmpty())
            return language;
    }
    return portalLanguages().first().tag;
}

PortalLanguages::PortalLanguages()
{
    for (const PortalLanguage &language : portalLanguages())
        m_texts.emplace(language.tag, std::make_unique<const PortalTexts>(language.tag));
}

const PortalTexts &PortalLanguages::texts(const QString &language) const
{
    const auto found = m_texts.find(language);
    return found == m_texts.end() ? *m_texts.at(portalLanguages().first().tag) : *found->second;
}

} // namespace vestibule
