#include "core/base/language.h"

#include <QDir>
#include <QTranslator>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

QList<Language> languagesIn(const QString &folder, const QString &prefix, const char *context)
{
    QList<Language> languages;
    const QStringList files = QDir(folder).entryList({prefix + u"_*.qm"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString tag = file.sliced(prefix.size() + 1).chopped(3);
        QTranslator translator;
        if (tag == u"en"_s || !translator.load(file, folder))
            continue;
        const QString name = translator.translate(context, "English");
        languages.append({tag, name.isEmpty() ? tag : name});
    }
    std::ranges::sort(languages, [](const Language &a, const Language &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    languages.prepend({u"en"_s, u"English"_s});
    return languages;
}

} // namespace vestibule
