#include "portalserver/commands/labelscommand.h"

#include "core/labels/printing/rawprinter.h"
#include "core/labels/studio/labelpress.h"
#include "portalserver/text/portallanguages.h"

#include <QFileInfo>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int dpiOfLabelPrinter = 203; ///< dots per inch of most label printers
constexpr int dpiOfOthers = 300;

constexpr int mostBlank = 20'000; ///< as many as one job prints

const QStringList subjectNames{u"devices"_s, u"spaces"_s, u"missing"_s};
const QStringList sequenceNames{u"given"_s, u"space"_s, u"number"_s};

tl::unexpected<Error> refusal(const QString &sentence)
{
    return tl::unexpected(Error{ErrorCode::Invalid, sentence, {}});
}

bool isLabelFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return QFileInfo(path).isAbsolute() && (suffix == u"pdf" || suffix == u"zpl");
}

Result<int> number(const QCommandLineParser &parser, const QString &option, int least, int most)
{
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return refusal(u"--%1 takes a number from %2 to %3."_s.arg(option).arg(least).arg(most));
    return value;
}

Result<int> choice(const QCommandLineParser &parser, const QString &option,
                   const QStringList &words)
{
    const auto index = words.indexOf(parser.value(option));
    if (index < 0)
        return refusal(u"--%1 takes one of: %2."_s.arg(option, words.join(u", "_s)));
    return static_cast<int>(index);
}

Result<PrintTarget> placeToGo(const QCommandLineParser &parser)
{
    if (parser.isSet(u"output"_s) == parser.isSet(u"printer"_s))
        return refusal(u"Say where the labels go: --output FILE or --printer HOST."_s);
    if (parser.isSet(u"printer"_s)) {
        const auto address = printerAddressFrom(parser.value(u"printer"_s));
        if (!address)
            return refusal(u"--printer takes the address of a label printer, such as 192.168.10.40 "
                           "or 192.168.10.40:9100."_s);
        return PrintTarget{PrintTarget::Kind::ZplSocket, addressText(*address)};
    }
    const QFileInfo file(parser.value(u"output"_s));
    const QString suffix = file.suffix().toLower();
    if (suffix != u"pdf" && suffix != u"zpl")
        return refusal(u"--output takes a file whose name ends in .pdf or .zpl."_s);
    return PrintTarget{suffix == u"pdf" ? PrintTarget::Kind::PdfFile : PrintTarget::Kind::ZplFile,
                       file.absoluteFilePath()};
}

} // namespace

void LabelsCommand::addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"deployment"_s, u"Key of the deployment, such as HALL."_s, u"KEY"_s});
    parser.addOption({u"subjects"_s,
                      u"What gets a label: devices, spaces, or the devices that have none yet "
                      "(missing)."_s,
                      u"WHAT"_s, subjectNames.front()});
    parser.addOption({u"blank"_s, u"Make N numbered blank codes, to be linked later."_s, u"N"_s});
    parser.addOption({u"batch"_s, u"Name of the blank codes."_s, u"NAME"_s});
    parser.addOption({u"stock"_s, u"What is printed on."_s, u"STOCK"_s, u"avery-l7160"_s});
    parser.addOption({u"design"_s,
                      u"How the labels look; by-model: as set for the device's model."_s,
                      u"DESIGN"_s, DesignChoice::byModelId.toString()});
    parser.addOption({u"dpi"_s, u"Dots per inch of the printer."_s, u"N"_s});
    parser.addOption({u"start"_s, u"First free label of the first sheet."_s, u"N"_s, u"1"_s});
    parser.addOption({u"copies"_s, u"Of each label."_s, u"N"_s, u"1"_s});
    parser.addOption(
        {u"sequence"_s, u"Order of the labels: space, number or given."_s, u"ORDER"_s, u"space"_s});
    parser.addOption(
        {u"language"_s, u"Language of the words on the labels."_s, u"CODE"_s, u"en"_s});
    parser.addOption({u"output"_s, u"PDF or ZPL file to write."_s, u"FILE"_s});
    parser.addOption({u"printer"_s, u"Label printer that speaks ZPL."_s, u"HOST"_s});
}

Result<LabelsCommand> LabelsCommand::from(const QCommandLineParser &parser)
{
    LabelsCommand command;
    command.deployment = parser.value(u"deployment"_s);
    if (command.deployment.isEmpty())
        return refusal(u"--deployment needs the key of a deployment, such as HALL."_s);
    const auto where = placeToGo(parser);
    if (!where)
        return tl::unexpected(where.error());
    command.target = *where;
    const auto subjects = choice(parser, u"subjects"_s, subjectNames);
    const auto sequence = choice(parser, u"sequence"_s, sequenceNames);
    const auto start = number(parser, u"start"_s, 1, 1000);
    const auto copies = number(parser, u"copies"_s, 1, 100);
    for (const auto *one : {&subjects, &sequence, &start, &copies}) {
        if (!*one)
            return tl::unexpected(one->error());
    }
    command.subjects = static_cast<Subjects>(*subjects);
    command.sequence = static_cast<PrintSequence>(*sequence);
    command.firstPosition = *start;
    command.copies = *copies;
    const bool isThermal = command.target.kind != PrintTarget::Kind::PdfFile;
    command.dpi = isThermal ? dpiOfLabelPrinter : dpiOfOthers;
    if (parser.isSet(u"dpi"_s)) {
        const auto dpi = number(parser, u"dpi"_s, leastDpi, mostDpi);
        if (!dpi)
            return tl::unexpected(dpi.error());
        command.dpi = *dpi;
    }
    if (parser.isSet(u"blank"_s)) {
        const auto blank = number(parser, u"blank"_s, 1, mostBlank);
        if (!blank)
            return tl::unexpected(blank.error());
        command.blank = *blank;
    }
    command.batchName = parser.value(u"batch"_s);
    command.stock = parser.value(u"stock"_s);
    command.design = parser.value(u"design"_s);
    command.language = parser.value(u"language"_s);
    const auto &languages = portalLanguages();
    if (std::none_of(languages.begin(), languages.end(),
                     [&command](const auto &known) { return known.tag == command.language; }))
        return refusal(u"There are no words for labels in “%1”."_s.arg(command.language));
    return command;
}

QJsonObject LabelsCommand::toJson() const
{
    return {{u"command"_s, u"labels"_s},
            {u"deployment"_s, deployment},
            {u"subjects"_s, subjectNames.value(static_cast<int>(subjects))},
            {u"blank"_s, blank},
            {u"batch"_s, batchName},
            {u"stock"_s, stock},
            {u"design"_s, design},
            {u"dpi"_s, dpi},
            {u"start"_s, firstPosition},
            {u"copies"_s, copies},
            {u"sequence"_s, sequenceNames.value(static_cast<int>(sequence))},
            {u"target"_s, printTargetName(target.kind)},
            {u"place"_s, target.place},
            {u"language"_s, language}};
}

Result<LabelsCommand> LabelsCommand::fromJson(const QJsonObject &json)
{
    LabelsCommand command;
    const auto text = [&json](const QString &key) { return json.value(key).toString(); };
    const auto subjects = subjectNames.indexOf(text(u"subjects"_s));
    const auto sequence = sequenceNames.indexOf(text(u"sequence"_s));
    command.target = {printTargetFromName(text(u"target"_s)), text(u"place"_s)};
    const bool isFile = command.target.kind == PrintTarget::Kind::PdfFile
        || command.target.kind == PrintTarget::Kind::ZplFile;
    const bool isPlace = isFile ? isLabelFile(command.target.place)
                                : command.target.kind == PrintTarget::Kind::ZplSocket;
    if (subjects < 0 || sequence < 0 || !isPlace)
        return refusal(u"The command was not understood; both programs must be of one version."_s);
    command.deployment = text(u"deployment"_s);
    command.subjects = static_cast<Subjects>(subjects);
    command.sequence = static_cast<PrintSequence>(sequence);
    command.blank = json.value(u"blank"_s).toInt();
    command.batchName = text(u"batch"_s);
    command.stock = text(u"stock"_s);
    command.design = text(u"design"_s);
    command.dpi = json.value(u"dpi"_s).toInt();
    command.firstPosition = json.value(u"start"_s).toInt();
    command.copies = json.value(u"copies"_s).toInt();
    command.language = text(u"language"_s);
    if (command.blank < 0 || command.blank > mostBlank)
        return refusal(u"At most 20,000 blank codes are made at once."_s);
    return command;
}

} // namespace vestibule
