#include "app/labels/designs/designwords.h"

#include "core/labels/design/placeholders.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace vestibule::designwords {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::LabelDesign)
};

bool isTaken(const QString &name, const QString &id, const std::vector<LabelDesign> &others)
{
    return std::any_of(others.begin(), others.end(), [&](const LabelDesign &other) {
        return other.id != id && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QStringList layoutNames()
{
    return {Words::tr("Code at the left, words beside it"), Words::tr("Code above the words"),
            Words::tr("Code only"), Words::tr("Cable flag: twice, with a fold between")};
}

QString placeholderWord(const QString &placeholder)
{
    const QHash<QString, QString> words{
        {u"{device}"_s, Words::tr("Device or space")},
        {u"{space}"_s, Words::tr("Place")},
        {u"{deployment}"_s, Words::tr("Deployment")},
        {u"{number}"_s, Words::tr("Number of the label")},
        {u"{code}"_s, Words::tr("Characters of the code")},
        {u"{serial}"_s, Words::tr("Serial number")},
        {u"{model}"_s, Words::tr("Model")},
        {u"{phone}"_s, Words::tr("Phone number of the deployment")},
        {u"{brand}"_s, Words::tr("Name of the brand")},
        {u"{call_to_action}"_s, Words::tr("Call to scan")},
    };
    return words.value(placeholder);
}

QString lineProblem(const LabelDesign::Line &line)
{
    if (line.text.trimmed().isEmpty())
        return Words::tr("Type a text, insert a placeholder, or remove this line.");
    if (line.text.size() > longestLine)
        return Words::tr("A line has at most %1 characters.").arg(longestLine);
    const QStringList unknown = placeholders::unknownIn(line.text);
    if (!unknown.isEmpty())
        return Words::tr("There is no {%1}. The + beside the text offers all there are.")
            .arg(unknown.front());
    if (line.smallest > line.largest)
        return Words::tr("The smallest letters are larger than the largest.");
    return {};
}

QString problem(const LabelDesign &design, const std::vector<LabelDesign> &others)
{
    if (design.name.trimmed().isEmpty())
        return Words::tr("The design needs a name.");
    if (isTaken(design.name.trimmed(), design.id, others))
        return Words::tr("Another design has this name.");
    for (const LabelDesign::Line &line : design.lines) {
        if (const QString wrong = lineProblem(line); !wrong.isEmpty())
            return Words::tr("A line isn't right yet: it says why below its text.");
    }
    const bool hasNeeded = std::any_of(design.lines.begin(), design.lines.end(),
                                       [](const auto &line) { return line.rank == 0; });
    return hasNeeded ? QString() : Words::tr("At least one line must stay on small labels.");
}

QString copyName(const QString &name, const std::vector<LabelDesign> &others)
{
    QString wanted = Words::tr("%1, copy").arg(name);
    for (int number = 2; isTaken(wanted, {}, others); ++number)
        wanted = Words::tr("%1, copy %2").arg(name).arg(number);
    return wanted;
}

QString title(const LabelVerdict &verdict)
{
    switch (verdict.kind) {
    case LabelVerdict::Kind::Good:
        return Words::tr("It reads well");
    case LabelVerdict::Kind::SmallCode:
        return Words::tr("The code is too small");
    case LabelVerdict::Kind::Unreadable:
        return Words::tr("The code can't be read");
    case LabelVerdict::Kind::TextTooLong:
        return Words::tr("A text is too long");
    case LabelVerdict::Kind::NoRoom:
        return Words::tr("No room on this stock");
    }
    return {};
}

} // namespace vestibule::designwords
