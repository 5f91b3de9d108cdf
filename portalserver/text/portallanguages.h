#pragma once

#include "core/base/language.h"
#include "portalserver/text/portaltexts.h"

#include <QList>

#include <map>
#include <memory>

namespace vestibule {

/// The languages that the portal speaks, in the order in which the switch shows them. The first is spoken when nothing else fits.
[[nodiscard]] const QList<Language> &portalLanguages();

/// The language for a request: what `?lang=` asks for, else the cookie, else the best of
/// Accept-Language, else `fallback` (the deployment's), else the first. "de-AT" finds "de"; unknown
/// values are passed over.
[[nodiscard]] QString choosePortalLanguage(QStringView query, QStringView cookie,
                                           QByteArrayView acceptLanguage,
                                           QStringView fallback = {});

/// The texts of all languages, read once at start and shared by all portal threads.
class PortalLanguages
{
public:
    PortalLanguages();

    /// `language` as from choosePortalLanguage(); the first language for any other.
    [[nodiscard]] const PortalTexts &texts(const QString &language) const;

private:
    std::map<QString, std::unique_ptr<const PortalTexts>> m_texts;
};

} // namespace vestibule
