#pragma once

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

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

/// As decodedByZxing(), by the second opinion of zbarimg.
inline QString decodedByZbar(const QImage &picture)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("picture.png"));
    picture.save(path);
    const QByteArray text = outputOf(
        "zbarimg",
        {QStringLiteral("--nodbus"), QStringLiteral("-q"), QStringLiteral("--raw"), path});
    return QString::fromUtf8(text).trimmed();
}

} // namespace vestibule
