#include "core/sites/brandingservice.h"

#include "core/base/clock.h"
#include "core/security/changelog.h"
#include "core/sites/brandingrepository.h"
#include "core/sites/deploymentrepository.h"
#include "core/sites/portaltextrepository.h"
#include "core/store/writetransaction.h"

#include <QRegularExpression>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int maximumName = 120;

bool isColour(const QString &text)
{
    static const QRegularExpression form(u"\\A#[0-9a-f]{6}\\z"_s);
    return text.isEmpty() || form.match(text).hasMatch();
}

Result<> check(const Branding &branding)
{
    if (branding.name.size() > maximumName)
        return failure(ErrorCode::Invalid, u"too long"_s, u"name"_s);
    if (!isColour(branding.colour))
        return failure(ErrorCode::Invalid, u"not #rrggbb"_s, u"colour"_s);
    if (!isColour(branding.headColour))
        return failure(ErrorCode::Invalid, u"not #rrggbb"_s, u"head_colour"_s);
    return {};
}

QStringList changedFields(const Branding &before, const Branding &after)
{
    QStringList fields;
    if (before.name != after.name)
        fields.append(u"name"_s);
    if (before.colour != after.colour)
        fields.append(u"colour"_s);
    if (before.headColour != after.headColour)
        fields.append(u"head_colour"_s);
    if (before.logo != after.logo)
        fields.append(u"logo"_s);
    return fields;
}

Event brandingEvent(const DeploymentId &deployment, const QStringList &fields)
{
    Event event;
    event.type = u"branding.updated"_s;
    event.deployment = deployment;
    event.subjectKind = u"branding"_s;
    event.subjectId = scopeName(deployment);
    event.fields = fields;
    return event;
}

} // namespace

BrandingService::BrandingService(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<Branding> BrandingService::stored(const DeploymentId &deployment)
{
    return BrandingRepository(m_database).find(scopeName(deployment));
}

Result<Branding> BrandingService::effective(const DeploymentId &deployment)
{
    const auto shown = stored(deployment);
    if (!shown || deployment.isNull())
        return shown;
    const auto workspace = stored({});
    if (!workspace)
        return workspace;
    return inherited(*shown, *workspace);
}

Result<> BrandingService::set(const DeploymentId &deployment, const Branding &branding,
                              const Actor &actor)
{
    Branding wished = branding;
    wished.name = branding.name.trimmed();
    wished.colour = branding.colour.trimmed().toLower();
    wished.headColour = branding.headColour.trimmed().toLower();
    if (const auto checked = check(wished); !checked)
        return checked;
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (!deployment.isNull()) {
        const auto found = DeploymentRepository(m_database).find(deployment);
        if (!found)
            return tl::unexpected(found.error());
    }
    const auto before = stored(deployment);
    if (!before)
        return tl::unexpected(before.error());
    const QStringList fields = changedFields(*before, wished);
    if (fields.isEmpty())
        return {};
    const auto written = BrandingRepository::put(*transaction, scopeName(deployment), wished,
                                                 m_clock.now());
    if (!written)
        return written;
    const auto noted = m_changes.note(*transaction, actor, brandingEvent(deployment, fields));
    if (!noted)
        return noted;
    return transaction->commit();
}

} // namespace vestibule
