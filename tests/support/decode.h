#pragma once

#include <QImage>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <vector>

namespace vestibule {

/// The text of the QR symbol in `picture`, read by ZXing; empty when there is none.
inline QString decodedByZxing(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    return result.isValid() ? QString::fromStdString(result.text()) : QString();
}

inline bool hasProgram(const char *name)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty();
}

/// What `program` prints; empty when it fails.
inline QByteArray outputOf(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// The second opinion of zbarimg: for each picture the texts of its symbols.
inline std::vector<QSet<QString>> decodedByZbar(const std::vector<QImage> &pictures)
{
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral("--nodbus"), QStringLiteral("-q"),
                          QStringLiteral("--xml")};
    for (const QImage &picture : pictures) {
        arguments.append(folder.filePath(QStringLiteral("%1.pgm").arg(arguments.size())));
        picture.convertToFormat(QImage::Format_Grayscale8).save(arguments.last());
    }
    QProcess process; // its exit code says that one picture at least has no symbol
    process.start(QStringLiteral("zbarimg"), arguments);
    process.waitForFinished(60'000);
    std::vector<QSet<QString>> texts;
    QXmlStreamReader answer(process.readAllStandardOutput());
    while (!answer.atEnd()) {
        answer.readNext();
        if (answer.isStartElement() && answer.name() == QLatin1String("source"))
            texts.emplace_back();
        if (answer.isStartElement() && answer.name() == QLatin1String("data") && !texts.empty())
            texts.back().insert(answer.readElementText().trimmed());
    }
    return texts;
}

/// As decodedByZxing(), by zbarimg.
inline QString decodedByZbar(const QImage &picture)
{
    const auto texts = decodedByZbar(std::vector{picture});
    return texts.size() == 1 && texts.front().size() == 1 ? *texts.front().begin() : QString();
}

} // namespace vestibule
