#include "core/engine/democases.h"

#include "core/cases/caseservice.h"
#include "core/engine/democast.h"
#include "core/engine/democlock.h"
#include "core/engine/demodata.h"
#include "core/engine/services.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QDateTime reportedAt(const QJsonObject &data, const QDateTime &end)
{
    if (data.contains(u"minutesAgo"))
        return end.addSecs(-60 * data[u"minutesAgo"].toInteger());
    const QTime time = QTime::fromString(data[u"at"].toString(), u"HH:mm"_s);
    return QDateTime(end.date().addDays(-data[u"daysAgo"].toInteger()), time, Qt::UTC);
}

tl::unexpected<Error> mistake(const QString &detail)
{
    return failure(ErrorCode::Damaged, u"demo cases: "_s + detail);
}

/// Whether a change succeeded, without the record that it gives.
template<class T>
Result<> outcome(const Result<T> &changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    return {};
}

} // namespace

Result<> DemoCases::play(const QDateTime &end)
{
    const auto people = demoData(u"people"_s);
    if (!people)
        return tl::unexpected(people.error());
    m_reporters = (*people)[u"reporters"].toObject();
    for (const QString &file : {u"hall-cases"_s, u"quay-cases"_s}) {
        if (const auto planned = plan(file, end); !planned)
            return planned;
    }
    for (const auto &[at, moment] : m_moments) {
        m_clock.set(at);
        if (const auto done = moment(); !done)
            return done;
    }
    m_clock.set(end);
    return {};
}

Result<> DemoCases::plan(const QString &file, const QDateTime &end)
{
    const auto data = demoData(file);
    if (!data)
        return tl::unexpected(data.error());
    const DeploymentId site = m_cast.sites.value((*data)[u"site"].toString());
    const QJsonArray cases = (*data)[u"cases"].toArray();
    for (const QJsonValue &one : cases)
        plan(site, one.toObject(), end);
    return {};
}

void DemoCases::plan(const DeploymentId &site, const QJsonObject &data, const QDateTime &end)
{
    const QDateTime start = reportedAt(data, end);
    const auto played = std::make_shared<CaseId>();
    m_moments.emplace(qMin(start, end), [=, this] { return report(site, data, played); });
    const QJsonArray steps = data[u"then"].toArray();
    for (const QJsonValue &value : steps) {
        const QJsonArray next = value.toArray();
        const QDateTime at = start.addSecs(60 * next[0].toInteger());
        m_moments.emplace(qMin(at, end), [=, this] { return step(*played, next); });
    }
}

Result<> DemoCases::report(const DeploymentId &site, const QJsonObject &data, const Played &played)
{
    const QString by = data[u"by"].toString();
    const Actor actor = m_cast.operators.contains(by)
        ? Actor::byOperator(m_cast.operators.value(by))
        : Actor::reporter();
    const auto made = m_services.cases.report(newCase(site, data), actor);
    if (!made)
        return tl::unexpected(made.error());
    *played = made->record.id;
    return {};
}

NewCase DemoCases::newCase(const DeploymentId &site, const QJsonObject &data) const
{
    const QString by = data[u"by"].toString();
    NewCase report;
    report.deployment = site;
    report.device = m_cast.devices.value(data[u"device"].toString());
    report.space = m_cast.spaces.value(data[u"space"].toString());
    report.caseTemplate = m_cast.templates.value(data[u"template"].toString());
    report.title = data[u"title"].toString();
    report.type = caseTypeFromName(data[u"type"].toString());
    report.description = data[u"words"].toString();
    if (m_cast.operators.contains(by)) {
        report.origin = CaseOrigin::Console;
        report.language = u"en"_s;
    } else {
        report.reporter = reporter(by);
        report.language = m_reporters[by][u"language"].toString();
    }
    return report;
}

ReporterContact DemoCases::reporter(const QString &key) const
{
    const QJsonObject person = m_reporters[key].toObject();
    return {person[u"name"].toString(), person[u"email"].toString(), person[u"phone"].toString()};
}

Result<> DemoCases::step(const CaseId &id, const QJsonArray &step)
{
    const QString who = step[1].toString();
    const QString what = step[2].toString();
    const QString words = step[3].toString();
    if (what == u"answer")
        return outcome(m_services.cases.answer(id, words, makeUuid7(), {}));
    if (what == u"me-too")
        return m_services.cases.meToo(id, makeUuid7(), reporter(who));
    if (!m_cast.operators.contains(who))
        return mistake(u"nobody is called "_s + who);
    const auto record = m_services.cases.find(id);
    if (!record)
        return tl::unexpected(record.error());
    return change(*record, what, words, Actor::byOperator(m_cast.operators.value(who)));
}

Result<> DemoCases::change(const Case &record, const QString &what, const QString &words,
                           const Actor &actor)
{
    CaseService &cases = m_services.cases;
    const auto turn = [&](CaseStatus to) {
        return outcome(cases.changeStatus(record.id, to, record.revision, actor));
    };
    if (what == u"assign")
        return outcome(cases.assign(record.id, m_cast.operators.value(words), actor));
    if (what == u"tell")
        return outcome(cases.comment(record.id, words, true, actor));
    if (what == u"note")
        return outcome(cases.comment(record.id, words, false, actor));
    if (what == u"priority")
        return outcome(cases.setPriority(record.id, casePriorityFromName(words), actor));
    if (what == u"tags")
        return outcome(cases.setTags(record.id, words.split(u','), actor));
    if (what == u"start" || what == u"reopen")
        return turn(CaseStatus::InProgress);
    if (what == u"wait")
        return turn(CaseStatus::Waiting);
    if (what == u"resolve")
        return outcome(cases.resolve(record.id, words, true, record.revision, actor));
    if (what == u"resolve-quietly")
        return outcome(cases.resolve(record.id, words, false, record.revision, actor));
    if (what == u"archive")
        return turn(CaseStatus::Archived);
    return mistake(u"no step is called "_s + what);
}

} // namespace vestibule
