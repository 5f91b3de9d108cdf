#include "app/printing/printwords.h"

#include "core/labels/printing/rawprinter.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLocale>

namespace vestibule::printwords {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::PrintJob)
};

QString printerProblem(const Error &error)
{
    const QHash<QString, QString> sentences{
        {u"refused"_s,
         Words::tr("The label printer refuses the connection. See whether it is switched on and "
                   "whether its address is right.")},
        {u"unknown host"_s,
         Words::tr("The label printer's address isn't known in this network. Look at it again.")},
        {u"no answer"_s,
         Words::tr("The label printer doesn't answer. See whether it is switched on, has labels "
                   "and isn't paused.")},
        {u"connection lost"_s,
         Words::tr("The label printer was gone in the middle. See which number came out last, and "
                   "go on from the next one.")},
        {u"unknown printer"_s,
         Words::tr("This computer doesn't know the printer any more. Connect it again, or choose "
                   "another one.")},
        {u"stopped"_s,
         Words::tr("The printer is stopped. Start it in the system's printer settings, then go "
                   "on.")},
    };
    return sentences.value(error.detail,
                           Words::tr("The printer takes nothing now. See whether it is switched "
                                     "on, or save a PDF."));
}

QString fileProblem(const Error &error)
{
    if (error.detail == u"disk full"_s)
        return Words::tr("The disk is full, so there is no file. Make room, or choose another "
                         "folder.");
    if (error.code == ErrorCode::NotFound)
        return Words::tr("The folder isn't there any more. Choose another one.");
    if (error.code == ErrorCode::Forbidden)
        return Words::tr("You may not write in that folder. Choose another one.");
    return Words::tr("The file can't be written there. Choose another folder.");
}

QString stockProblem(const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return Words::tr("This stock was removed. Print the labels anew on another one.");
    if (error.detail == u"one label a page"_s)
        return Words::tr("Label printers take rolls with one label after the other. Choose such a "
                         "stock, or another printer for sheets.");
    return {};
}

QString labelsProblem(const Error &error)
{
    if (error.detail.startsWith(u"twice"_s))
        return Words::tr("A label is in this job twice. Take it out once, or ask for copies.");
    return Words::tr("One job prints 1 to 20,000 labels. Choose fewer.");
}

/// A label of number and, on sheets, position, that the printer's profile spoils.
QString profileProblem(const Error &error)
{
    const QString label = error.detail.section(u": "_s, 0, 0);
    const QString position = error.detail.section(u": "_s, 1);
    const bool isCut = error.field == u"page"_s;
    bool isOnSheet = false;
    position.toInt(&isOnSheet);
    if (!isOnSheet) {
        return isCut
            ? Words::tr("The printer's profile moves %1 over the edge of its label, so nothing was "
                        "printed. Calibrate the printer for this stock anew.")
                  .arg(label)
            : Words::tr("The printer's profile turns or moves %1 so that its code can't be read, "
                        "so nothing was printed. Calibrate the printer for this stock anew.")
                  .arg(label);
    }
    return isCut
        ? Words::tr("The printer's profile moves %1 at position %2 over the edge of the page, so "
                    "nothing was printed. Calibrate the printer for this stock anew.")
              .arg(label, position)
        : Words::tr("The printer's profile turns or moves %1 at position %2 so that its code can't "
                    "be read, so nothing was printed. Calibrate the printer for this stock anew.")
              .arg(label, position);
}

} // namespace

QString placeName(const PrintTarget &target)
{
    switch (target.kind) {
    case PrintTarget::Kind::PdfFile:
    case PrintTarget::Kind::ZplFile:
    case PrintTarget::Kind::SvgFile:
    case PrintTarget::Kind::PngFile:
        return QDir::toNativeSeparators(target.place);
    case PrintTarget::Kind::Printer:
        return target.place;
    case PrintTarget::Kind::ZplSocket:
        break;
    }
    const auto address = printerAddressFrom(target.place);
    const bool isUsual = address && address->port == PrinterAddress().port;
    return Words::tr("Label printer at %1").arg(isUsual ? address->host : target.place);
}

QString day(const QDateTime &at)
{
    const QDate date = at.toLocalTime().date();
    const bool isThisYear = date.year() == QDate::currentDate().year();
    return QLocale().toString(date, isThisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString sheetTitle(const LabelSheet &sheet)
{
    return sheet.name.isEmpty() ? Words::tr("Sheet opened %1").arg(day(sheet.openedAt))
                                : sheet.name;
}

QString done(const PrintTarget &target, int pieces)
{
    switch (target.kind) {
    case PrintTarget::Kind::PdfFile:
    case PrintTarget::Kind::ZplFile:
    case PrintTarget::Kind::SvgFile:
    case PrintTarget::Kind::PngFile:
        return Words::tr("%n labels are saved as %1. Each code was read back.", nullptr, pieces)
            .arg(placeName(target));
    case PrintTarget::Kind::Printer:
        return Words::tr("%n labels are on their way to %1.", nullptr, pieces)
            .arg(placeName(target));
    case PrintTarget::Kind::ZplSocket:
        break;
    }
    return Words::tr("%n labels were sent: %1.", nullptr, pieces).arg(placeName(target));
}

QString cancelled(int out)
{
    if (out == 0)
        return Words::tr("Cancelled. Nothing came out.");
    return Words::tr("Cancelled after number %1. Under History it can go on.").arg(out);
}

QString problem(const Error &error)
{
    if (error.detail == u"interrupted"_s)
        return Words::tr("The program ended before everything was out.");
    if (error.field == u"printer"_s)
        return printerProblem(error);
    if (error.field == u"path"_s)
        return fileProblem(error);
    if (error.field == u"stock"_s)
        return stockProblem(error);
    if (error.field == u"labels"_s)
        return labelsProblem(error);
    if (error.field == u"page"_s || error.field == u"profile"_s)
        return profileProblem(error);
    const QHash<QString, QString> sentences{
        {u"design"_s,
         Words::tr("This design was removed. Print the labels anew with another "
                   "one.")},
        {u"sheet"_s,
         Words::tr("That sheet isn't there any more, or no label of it is free. "
                   "Choose another one.")},
        {u"position"_s,
         Words::tr("Somebody used labels of this sheet meanwhile. See what is free "
                   "now, and start again.")},
        {u"label"_s,
         Words::tr("Label No. %1 leads nowhere any more. Choose its device in the "
                   "studio, where it gets its new one.")
             .arg(error.detail)},
        {u"font"_s,
         Words::tr("A font went away while the file was made. Nothing was saved. Install it "
                   "again, or choose another one.")},
        {u"job"_s, Words::tr("This job is running already.")},
        {u"copies"_s, Words::tr("Up to 100 copies are made at once.")},
    };
    return sentences.value(error.field);
}

} // namespace vestibule::printwords
