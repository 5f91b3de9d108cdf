#include "core/security/pinbudgets.h"

#include "core/base/token.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double minute = 60;
constexpr double hour = 60 * minute;

constexpr AttemptRule perClient{5, 15 * minute, 5};
constexpr AttemptRule perCode{10, 10 * minute, 10};
constexpr AttemptRule perDeployment{20, 15 * minute, 20};
/// Six a day. It begins with one, so that the day on which guarding begins has no more.
constexpr AttemptRule underGuard{6, 4 * hour, 1};
constexpr AttemptRule perPhone{10, 6 * minute, 10};

} // namespace

std::vector<AttemptBudget> pinbudgets::ofStranger(const DeploymentId &deployment,
                                                  const QString &client,
                                                  const LabelCodeId &labelCode, bool isGuarded)
{
    const QString &scope = deployment.toString();
    std::vector<AttemptBudget> budgets = {{scope, clientSubject(client), perClient},
                                          {scope, u"everybody"_s, perDeployment}};
    if (!labelCode.isNull())
        budgets.push_back({scope, u"code:"_s + labelCode.toString(), perCode});
    if (isGuarded)
        budgets.push_back({scope, u"guard"_s, underGuard});
    return budgets;
}

AttemptBudget pinbudgets::ofPhone(const DeploymentId &deployment, const QString &phone)
{
    return {deployment.toString(), phone, perPhone};
}

QString pinbudgets::phoneByCookie(const QString &deviceCookie)
{
    return u"phone:"_s + hashToken(deviceCookie);
}

QString pinbudgets::phoneByApproval(const QString &client)
{
    return u"approved:"_s + client;
}

QString pinbudgets::clientSubject(const QString &client)
{
    return u"client:"_s + client;
}

} // namespace vestibule
