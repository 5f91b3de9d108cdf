#include "app/labels/codes/codewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace vestibule::codewords {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::CodeWords)
};

struct NamedList {
    LabelList list;
    QLatin1StringView id;
};
constexpr std::array names = {NamedList{LabelList::All, "all"_L1},
                              NamedList{LabelList::Without, "without"_L1},
                              NamedList{LabelList::NeverScanned, "never"_L1},
                              NamedList{LabelList::ScannedLately, "lately"_L1},
                              NamedList{LabelList::OldAddress, "old"_L1},
                              NamedList{LabelList::Blank, "blank"_L1},
                              NamedList{LabelList::Ended, "ended"_L1}};

} // namespace

LabelList listFromId(const QString &id)
{
    for (const NamedList &named : names) {
        if (named.id == id)
            return named.list;
    }
    return LabelList::All;
}

QString listTitle(LabelList list)
{
    switch (list) {
    case LabelList::All:
        return Words::tr("All codes");
    case LabelList::Without:
        return Words::tr("Without a label");
    case LabelList::NeverScanned:
        return Words::tr("Never scanned");
    case LabelList::ScannedLately:
        return Words::tr("Scanned lately");
    case LabelList::OldAddress:
        return Words::tr("Old address");
    case LabelList::Blank:
        return Words::tr("Blank");
    case LabelList::Ended:
        return Words::tr("Ended, still scanned");
    }
    return {};
}

QString listSentence(LabelList list)
{
    switch (list) {
    case LabelList::All:
        return Words::tr("Every code that was made, newest first.");
    case LabelList::Without:
        return Words::tr("Devices that nobody can scan yet.");
    case LabelList::NeverScanned:
        return Words::tr("Printed, but nobody has scanned them: do they hang?");
    case LabelList::ScannedLately:
        return Words::tr("Within the last seven days.");
    case LabelList::OldAddress:
        return Words::tr("They lead to an address that this computer no longer has.");
    case LabelList::Blank:
        return Words::tr("They lead nowhere until they are linked to a device or space.");
    case LabelList::Ended:
        return Words::tr("Revoked or replaced, but still hanging where people scan them.");
    }
    return {};
}

std::pair<QString, QString> emptyWords(LabelList list)
{
    switch (list) {
    case LabelList::All:
        return {Words::tr("No codes yet"),
                Words::tr("A code is what stands in the square of a label. Make some for your "
                          "devices, or blank ones that are linked later.")};
    case LabelList::Without:
        return {Words::tr("Every device has a label"), Words::tr("There is nothing to do here.")};
    case LabelList::NeverScanned:
        return {Words::tr("Every printed label was scanned"),
                Words::tr("There is nothing to do here.")};
    case LabelList::ScannedLately:
        return {Words::tr("Nobody has scanned a label this week"),
                Words::tr("Scan one with a phone to see whether the portal can be reached.")};
    case LabelList::OldAddress:
        return {Words::tr("All labels lead to this computer"),
                Words::tr("There is nothing to do here.")};
    case LabelList::Blank:
        return {Words::tr("There are no blank codes"),
                Words::tr("Blank labels are printed first and linked where they are stuck. Make "
                          "a batch of them.")};
    case LabelList::Ended:
        return {Words::tr("No ended label is scanned"),
                Words::tr("Who scans a revoked or replaced label shows up here.")};
    }
    return {};
}

ChipText stateChip(const LabelListRow &row, const QString &baseAddress, const QDateTime &now)
{
    if (row.label.id.isNull())
        return {Words::tr("No code"), ToneKind::Neutral, u"minus"_s};
    switch (row.label.state) {
    case LabelCode::State::Blank:
        return {Words::tr("Blank"), ToneKind::Info, u"qr"_s};
    case LabelCode::State::Revoked:
        return {Words::tr("Revoked"), ToneKind::Danger, u"close"_s};
    case LabelCode::State::Replaced:
        return row.label.graceEnd > now
            ? ChipText{Words::tr("Until %1").arg(dayText(row.label.graceEnd)), ToneKind::Warning,
                       u"clock"_s}
            : ChipText{Words::tr("Replaced"), ToneKind::Danger, u"close"_s};
    case LabelCode::State::Active:
        break;
    }
    if (!row.printedAt.isValid() && !row.label.affixedAt.isValid())
        return {Words::tr("Not printed"), ToneKind::Neutral, u"qr"_s};
    if (!baseAddress.isEmpty() && row.label.baseAddress != baseAddress)
        return {Words::tr("Old address"), ToneKind::Warning, u"warning"_s};
    return row.label.affixedAt.isValid()
        ? ChipText{Words::tr("In use"), ToneKind::Success, u"check"_s}
        : ChipText{Words::tr("Printed"), ToneKind::Info, u"print"_s};
}

QString leadsTo(const LabelListRow &row)
{
    return row.name.isEmpty() ? Words::tr("Leads nowhere yet") : row.name;
}

QString dayText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), u"d MMM"_s) : QString();
}

} // namespace vestibule::codewords
