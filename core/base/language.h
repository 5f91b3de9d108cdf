#pragma once

#include <QList>
#include <QString>

namespace vestibule {

/// A language that people can choose: `tag` as in HTML's `lang`, `name` in the language itself.
struct Language {
    QString tag;
    QString name;
    friend bool operator==(const Language &, const Language &) = default;
};

/// The languages of the compiled translations `folder`/`prefix`_TAG.qm, English first, the others by name. Each
/// translation tells its own name as its text for "English" in `context`.
[[nodiscard]] QList<Language> languagesIn(const QString &folder, const QString &prefix,
                                          const char *context);

} // namespace vestibule
