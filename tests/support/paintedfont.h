#pragma once

#include <QFontDatabase>
#include <QRawFont>
#include <QString>
#include <QtEndian>

#include <vector>

namespace vestibule {

/// Liberation Sans under a name of its own, with the table that says its letters are pictures, as an emoji font has;
/// empty when it can't be loaded.
inline QString loadPaintedFont()
{
    const QRawFont font = QRawFont::fromFont(QFont(QStringLiteral("Liberation Sans"), 10));
    std::vector<std::pair<QByteArray, QByteArray>> tables{{"CBDT", QByteArray(8, '\0')}};
    for (const char *name : {"OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca",
                             "maxp", "name", "post", "prep"})
        tables.emplace_back(name, font.fontTable(name));
    const auto word = [](quint16 value) {
        value = qToBigEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
    };
    const auto longWord = [](qsizetype value) {
        const quint32 bytes = qToBigEndian(quint32(value));
        return QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes);
    };
    QByteArray file = QByteArray::fromHex("00010000") + word(quint16(tables.size()))
        + QByteArray(6, '\0');
    QByteArray bodies;
    const qsizetype start = file.size() + qsizetype(tables.size()) * 16;
    for (auto &[name, body] : tables) {
        if (name == "name") {
            body.replace("Liberation", "Painterman");
            body.replace(QByteArray("\0L\0i\0b\0e\0r\0a\0t\0i\0o\0n", 20),
                         QByteArray("\0P\0a\0i\0n\0t\0e\0r\0m\0a\0n", 20));
        }
        file += name + QByteArray(4, '\0') + longWord(start + bodies.size())
            + longWord(body.size());
        bodies += body + QByteArray((4 - body.size() % 4) % 4, '\0');
    }
    const int loaded = QFontDatabase::addApplicationFontFromData(file + bodies);
    return loaded < 0 ? QString() : QFontDatabase::applicationFontFamilies(loaded).value(0);
}

} // namespace vestibule
