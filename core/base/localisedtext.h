#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace vestibule {

/// One text in several languages (ISO 639-1 codes, lower case).
struct LocalisedText {
    QMap<QString, QString> byLanguage;

    /// The text in `language`, else in English, else in the first language that has one, else
    /// empty.
    [[nodiscard]] QString in(const QString &language) const;
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const LocalisedText &, const LocalisedText &) = default;
};

} // namespace vestibule
