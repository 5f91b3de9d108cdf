#include "app/labels/wall/wallwords.h"

#include "app/printing/printwords.h"
#include "core/cases/pictureinspection.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::wallwords {
using namespace Qt::StringLiterals;
using Kind = WallFinding::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::WallWords)
};

constexpr qsizetype longestShown = 80;

QString numberOf(qint64 number)
{
    return Words::tr("No. %1").arg(labelNumberText(number));
}

QString verdictOf(const WallFinding &finding)
{
    const LabelListRow &row = finding.row;
    switch (finding.kind) {
    case Kind::Active:
        return Words::tr("It reads, and leads where it should. There is nothing to do.");
    case Kind::OldAddress:
        return Words::tr("It leads to %1, which this computer no longer has. Print it anew.")
            .arg(shortened(finding.address));
    case Kind::WrongAddress:
        return Words::tr("It carries one of your codes but leads to %1, which was never yours. "
                         "Take it off.")
            .arg(shortened(finding.address));
    case Kind::NotCompared:
        return Words::tr("It reads, and its code works. Whether its address is this computer's "
                         "can't be told now: switch the portal on, or set the address that labels "
                         "carry in Settings.");
    case Kind::Grace:
        return finding.successor == 0
            ? Words::tr("It was replaced and works until %1. Print a new one.")
                  .arg(printwords::day(row.label.graceEnd))
            : Words::tr("It was replaced by label %1 and works until %2. Stick the new one over "
                        "it.")
                  .arg(labelNumberText(finding.successor), printwords::day(row.label.graceEnd));
    case Kind::Replaced:
        return finding.successor == 0
            ? Words::tr("It was replaced and opens nothing any more. Print a new one.")
            : Words::tr("It was replaced by label %1 and opens nothing any more. Stick the new one "
                        "over it.")
                  .arg(labelNumberText(finding.successor));
    case Kind::Revoked:
        return finding.successor == 0
            ? Words::tr("It was revoked and opens nothing. Take it off, or print a new one.")
            : Words::tr("It was revoked and opens nothing. Stick label %1 over it.")
                  .arg(labelNumberText(finding.successor));
    case Kind::Blank:
        return Words::tr("It leads nowhere yet. Link it to what it hangs on.");
    case Kind::Unknown:
        return Words::tr("It looks like a label of yours, but nothing is known of its code. It may "
                         "belong to another installation. If it hangs on a device of yours, "
                         "replace it.");
    case Kind::Foreign:
        return Words::tr("It isn't one of your labels. Leave it, unless it hides one.");
    }
    return {};
}

} // namespace

QString shortened(const QString &text)
{
    QString plain;
    for (const char32_t character : text.left(4 * longestShown).toUcs4()) {
        if (QChar::isSpace(character))
            plain += u' ';
        else if (QChar::isPrint(character) && QChar::category(character) != QChar::Other_Format)
            plain += QChar::fromUcs4(character);
    }
    plain = plain.simplified();
    return plain.size() > longestShown ? QString(plain.left(longestShown - 1) + u"…"_s) : plain;
}

QString foreignText(const QString &text)
{
    return text.startsWith(u"WIFI:"_s, Qt::CaseInsensitive)
        ? Words::tr("A Wi-Fi code; its password isn't shown")
        : shortened(text);
}

QString title(const WallRow &row)
{
    if (row.kind == WallRow::Kind::Unreadable)
        return Words::tr("A code that can't be read");
    switch (row.finding.kind) {
    case Kind::Unknown:
        return Words::tr("A label nobody knows");
    case Kind::Foreign:
        return Words::tr("Not one of your labels");
    case Kind::Blank:
        return Words::tr("A blank label");
    default:
        return row.finding.row.name;
    }
}

QString secondLine(const WallRow &row)
{
    if (row.kind == WallRow::Kind::Unreadable)
        return Words::tr("Something covers it, or the photo isn't sharp there");
    const WallFinding &finding = row.finding;
    if (finding.kind == Kind::Unknown || finding.kind == Kind::Foreign)
        return foreignText(finding.text);
    const QString where = finding.kind == Kind::Blank ? finding.row.batchName
        : finding.row.place.isEmpty()                 ? finding.row.deploymentName
                                                      : finding.row.place;
    QString line = numberOf(finding.row.label.number);
    if (!where.isEmpty())
        line += u" · "_s + where;
    if (row.places.size() > 1)
        line += u" · "_s + Words::tr("seen %n times", nullptr, int(row.places.size()));
    return line;
}

ChipText chip(const WallRow &row)
{
    if (row.kind == WallRow::Kind::Unreadable)
        return {Words::tr("Unreadable"), ToneKind::Danger, u"warning"_s};
    if (row.kind == WallRow::Kind::Missing)
        return {Words::tr("Not seen"), ToneKind::Neutral, u"eye-off"_s};
    switch (row.finding.kind) {
    case Kind::Active:
        return {Words::tr("Reads"), ToneKind::Success, u"check"_s};
    case Kind::OldAddress:
        return {Words::tr("Old address"), ToneKind::Warning, u"globe"_s};
    case Kind::WrongAddress:
        return {Words::tr("Wrong address"), ToneKind::Danger, u"warning"_s};
    case Kind::NotCompared:
        return {Words::tr("Not compared"), ToneKind::Neutral, u"globe"_s};
    case Kind::Grace:
        return {Words::tr("Replaced"), ToneKind::Warning, u"clock"_s};
    case Kind::Replaced:
        return {Words::tr("Replaced"), ToneKind::Warning, u"refresh"_s};
    case Kind::Revoked:
        return {Words::tr("Revoked"), ToneKind::Warning, u"close"_s};
    case Kind::Blank:
        return {Words::tr("Blank"), ToneKind::Warning, u"link"_s};
    case Kind::Unknown:
        return {Words::tr("Unknown"), ToneKind::Neutral, u"help"_s};
    case Kind::Foreign:
        break;
    }
    return {Words::tr("Foreign"), ToneKind::Neutral, u"minus"_s};
}

QString verdict(const WallRow &row)
{
    switch (row.kind) {
    case WallRow::Kind::Unreadable:
        return Words::tr("A code is there, but it doesn't read. Take a photo of it alone, from "
                         "nearer and straight on. If it still doesn't read, it is worn or covered: "
                         "print it anew. Its number stands beside it.");
    case WallRow::Kind::Missing:
        return row.finding.row.label.affixedAt.isValid()
            ? Words::tr("It hung there once, but the photo doesn't show it, or not its code. Look "
                        "for it, take a photo from nearer, or print it anew.")
            : Words::tr("It was printed, but nobody noted that it hangs there, and the photo "
                        "doesn't show it. Look for it, or print it anew.");
    case WallRow::Kind::Read:
        break;
    }
    return verdictOf(row.finding);
}

QString summary(const std::vector<WallRow> &found, int photos)
{
    int good = 0;
    int unreadable = 0;
    int foreign = 0;
    for (const WallRow &row : found) {
        if (row.kind == WallRow::Kind::Unreadable)
            ++unreadable;
        else if (row.finding.kind == Kind::Active)
            ++good;
        else if (row.finding.kind == Kind::Foreign)
            ++foreign;
    }
    const int care = int(found.size()) - good - unreadable - foreign;
    QStringList parts;
    if (good > 0)
        parts.append(Words::tr("%n labels lead where they should", nullptr, good));
    if (care > 0)
        parts.append(Words::tr("%n labels need you", nullptr, care));
    if (unreadable > 0)
        parts.append(Words::tr("%n codes can't be read", nullptr, unreadable));
    if (foreign > 0)
        parts.append(Words::tr("%n codes aren't yours", nullptr, foreign));
    if (parts.isEmpty())
        return Words::tr("No code was found on %n photos. Go nearer, straight on, with light.",
                         nullptr, photos);
    return parts.join(u" · "_s);
}

QString problem(const Error &error)
{
    const QString &detail = error.detail;
    if (error.code == ErrorCode::NotFound)
        return Words::tr("The file can't be read. Look whether it is still there.");
    if (error.code == ErrorCode::Unavailable)
        return Words::tr("This computer couldn't open it just now. Try again; if it stays so, look "
                         "whether the disk is full and the program is installed whole.");
    if (detail == u"time"_s)
        return Words::tr("Opening it took too long, so it was stopped. Save it again with a photo "
                         "program, or take another photo.");
    if (detail == u"bytes"_s)
        return Words::tr("It is larger than %1 MB. Make it smaller, or take it with fewer pixels.")
            .arg(maximumPictureBytes / (1024 * 1024));
    if (detail == u"pixels"_s)
        return Words::tr("It has more than %1 million pixels. Make it smaller first.")
            .arg(maximumPicturePixels / 1'000'000);
    if (detail == u"unsupported_kind"_s)
        return Words::tr("Photos as HEIC, AVIF or TIFF can't be opened. Save it as JPEG; an iPhone "
                         "takes JPEG with Settings, Camera, Formats, Most Compatible.");
    if (detail == u"not_a_picture"_s)
        return Words::tr("It is no photo. JPEG, PNG, WebP, GIF and BMP can be opened.");
    return Words::tr("It is damaged and can't be opened. Copy it again, or take another photo.");
}

} // namespace vestibule::wallwords
