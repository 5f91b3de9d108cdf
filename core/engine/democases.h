#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/cases/case.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <map>
#include <memory>

namespace vestibule {

class DemoClock;
struct DemoCast;
struct NewCase;
struct Services;

/// Plays the demo site's cases: everything that happened to any of them, in the order of time, so
/// that numbers, logs and ids are as they would have grown.
///
/// A case in the files is `{device or space, template or title and type, daysAgo and at (UTC) or
/// minutesAgo, by, words, then}`, each step of `then` is `[minutes after the report, who, what,
/// words]`; who is an operator, or a reporter for "answer" and "me-too".
class DemoCases
{
public:
    DemoCases(Services &services, DemoClock &clock, const DemoCast &cast)
        : m_services(services),
          m_clock(clock),
          m_cast(cast)
    { }

    /// Up to `end`, where the clock stands afterwards. Errors: as CaseService's; Damaged for a
    /// mistake in the demo's files.
    [[nodiscard]] Result<> play(const QDateTime &end);

private:
    /// The case of one entry in the files, once it was reported.
    using Played = std::shared_ptr<CaseId>;
    using Moment = std::function<Result<>()>;

    Result<> plan(const QString &file, const QDateTime &end);
    void plan(const DeploymentId &site, const QJsonObject &data, const QDateTime &end);
    Result<> report(const DeploymentId &site, const QJsonObject &data, const Played &played);
    NewCase newCase(const DeploymentId &site, const QJsonObject &data) const;
    ReporterContact reporter(const QString &key) const;
    Result<> step(const CaseId &id, const QJsonArray &step);
    Result<> change(const Case &record, const QString &what, const QString &words,
                    const Actor &actor);

    Services &m_services;
    DemoClock &m_clock;
    const DemoCast &m_cast;
    QJsonObject m_reporters;
    std::multimap<QDateTime, Moment> m_moments; ///< those of the same time in the order of planning
};

} // namespace vestibule
