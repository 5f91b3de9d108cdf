#include "portalserver/cases/sendingbudget.h"

#include "core/base/clock.h"
#include "core/cases/attachmentservice.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"
#include "core/store/database.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/reportform.h"
#include "portalserver/cases/visit.h"

#include <algorithm>

namespace vestibule::sendingbudget {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;

PortalBudgets budgetsOf(PortalContext &context)
{
    return {context.services.database, context.clock};
}

} // namespace

Result<QDateTime> take(PortalContext &context, const PortalBudgets::Budgets &budgets)
{
    return budgetsOf(context).take(budgets);
}

void giveBack(PortalContext &context, const PortalBudgets::Budgets &budgets)
{
    (void)budgetsOf(context).giveBack(budgets);
}

Result<> takePictures(PortalContext &context, const Visit &visit, const QString &sender,
                      ReportForm &form, QList<FieldError> &errors)
{
    if (form.pictures.empty())
        return {};
    const auto settings = context.services.settings.read();
    if (!settings)
        return tl::unexpected(settings.error());
    const qint64 most = settings->value(settingkeys::attachmentLimitMebibytes) * mebibyte;
    const auto room = context.services.attachments.room();
    if (!room)
        return tl::unexpected(room.error());
    if (room->allowsAnother(most)) {
        const auto wait = take(
            context, PortalBudgets::pictures(sender, visit.client(), form.pictures.size()));
        if (!wait)
            return tl::unexpected(wait.error());
        if (!wait->isValid())
            return {};
    }
    form.pictures.clear();
    errors.append({u"photo"_s, FieldProblem::NoPhotosNow, {}});
    return {};
}

QString timeText(PortalContext &context, const Visit &visit, const DeploymentId &deployment,
                 const QDateTime &tryAgainAt)
{
    // Shown without seconds, so the next whole minute is the one that is true.
    return visit.texts().timeOfDay(tryAgainAt.addSecs(59), context.frames.site(deployment).zone);
}

FieldError waitError(PortalContext &context, const Visit &visit, const DeploymentId &deployment,
                     const QDateTime &tryAgainAt)
{
    return {u"description"_s, FieldProblem::TooManyNow,
            timeText(context, visit, deployment, tryAgainAt)};
}

int statusFor(const QList<FieldError> &errors)
{
    if (errors.isEmpty())
        return 200;
    const bool isWait = std::any_of(errors.begin(), errors.end(), [](const FieldError &error) {
        return error.problem == FieldProblem::TooManyNow;
    });
    return isWait ? 429 : 422;
}

void addRetryAfter(PortalContext &context, Response &response, const QDateTime &tryAgainAt)
{
    const qint64 seconds = qMax(qint64{1}, context.clock.now().secsTo(tryAgainAt));
    response.addHeader("Retry-After", QByteArray::number(seconds));
}

} // namespace vestibule::sendingbudget
