// The part of CaseFilters that turns what is on into words to keep, and back.
#include "app/cases/casefilters.h"
#include "app/widgets/filterchip.h"

#include <QSignalBlocker>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<CaseFilters::Period, const char *> periodNames[] = {
    {CaseFilters::Period::Today, "today"},
    {CaseFilters::Period::Week, "week"},
    {CaseFilters::Period::Month, "month"}};

} // namespace

const QString CaseFilters::nobodyWord = QStringLiteral("nobody");

QJsonObject CaseFilters::words() const
{
    QJsonObject words;
    for (const auto &[period, name] : periodNames) {
        if (period == m_period)
            words.insert(u"period"_s, QString::fromLatin1(name));
    }
    if (!m_site.isNull()) {
        words.insert(u"site"_s, m_site.toString());
        words.insert(u"siteName"_s, m_siteChip->value());
    }
    if (m_type)
        words.insert(u"type"_s, caseTypeName(*m_type));
    if (m_isUnassigned)
        words.insert(u"assignee"_s, nobodyWord);
    else if (!m_assignee.isNull()) {
        words.insert(u"assignee"_s, m_assignee.toString());
        words.insert(u"assigneeName"_s, m_assigneeChip->value());
    }
    return words;
}

void CaseFilters::setWords(const QJsonObject &words)
{
    {
        const QSignalBlocker together(this);
        Period wanted = Period::Any;
        for (const auto &[period, name] : periodNames) {
            if (words.value(u"period"_s).toString() == QLatin1StringView(name))
                wanted = period;
        }
        setPeriod(wanted);
        const auto site = DeploymentId::parse(words.value(u"site"_s).toString());
        setSite(site.value_or(DeploymentId()),
                site ? words.value(u"siteName"_s).toString() : QString());
        const QString type = words.value(u"type"_s).toString();
        setType(type.isEmpty() ? std::optional<CaseType>() : caseTypeFromName(type));
        const QString assignee = words.value(u"assignee"_s).toString();
        const auto person = OperatorId::parse(assignee);
        const bool isNobody = assignee == nobodyWord;
        setAssignee(person.value_or(OperatorId()), isNobody,
                    isNobody     ? tr("Nobody")
                        : person ? words.value(u"assigneeName"_s).toString()
                                 : QString());
    }
    Q_EMIT changed();
}

} // namespace vestibule
