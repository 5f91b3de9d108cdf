#include "core/cases/picture/callfilter.h"
#include "core/cases/picture/confinement.h"
#include "core/cases/picture/exitcode.h"
#include "core/cases/picture/reencode.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace vestibule;
using namespace vestibule::picturehelper;
using namespace Qt::StringLiterals;

namespace {

/// One line that PictureProcess reads.
int say(const QJsonObject &answer, int exitCode)
{
    const QByteArray line = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    std::puts(line.constData());
    return exitCode;
}

} // namespace

/// Re-encodes one picture and ends: 0 and what was written, 1 and why it was refused, 3 when the
/// system failed, or killed by its limits.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption cpu(u"cpu-seconds"_s, {}, u"N"_s, u"3"_s);
    const QCommandLineOption memory(u"memory-mebibytes"_s, {}, u"N"_s, u"512"_s);
    const QCommandLineOption png(u"png"_s);
    const QCommandLineOption side(u"longest-side"_s, {}, u"N"_s,
                                  QString::number(longestPictureSide));
    parser.addOptions({cpu, memory, png, side});
    const bool isParsed = parser.parse(QCoreApplication::arguments());
    const QStringList paths = parser.positionalArguments();
    const int longestSide = parser.value(side).toInt();
    if (!isParsed || paths.size() != 2 || longestSide < 1 || longestSide > longestLookedAtSide)
        return say({{u"error"_s, u"usage"_s}}, 2);
    if (!confine(parser.value(cpu).toInt(), parser.value(memory).toInt()))
        return say({{u"error"_s, u"confinement"_s}}, notThePicture);
    QFile input(paths.at(0));
    if (!input.open(QIODevice::ReadOnly))
        return say({{u"error"_s, input.errorString()}}, notThePicture);
    QFile output(paths.at(1));
    if (!output.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return say({{u"error"_s, output.errorString()}}, notThePicture);
    loadDecoders();
    if (!forbidCalls())
        return say({{u"error"_s, u"confinement"_s}}, notThePicture);

    const auto picture = reencodePicture(input.read(maximumPictureBytes + 1), output,
                                         parser.isSet(png), longestSide);
    if (!picture) {
        const bool isOurs = picture.error().code == ErrorCode::Unavailable;
        return say({{u"error"_s, picture.error().detail}}, isOurs ? notThePicture : 1);
    }
    return say({{u"media_type"_s, picture->mediaType},
                {u"width"_s, picture->width},
                {u"height"_s, picture->height}},
               0);
}
