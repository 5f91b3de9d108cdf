#include "app/words/settingproblem.h"

#include <QCoreApplication>

namespace vestibule {

QString settingProblemSentence(const QString &name)
{
    using namespace settingkeys;
    if (name == portalPort.name)
        return QCoreApplication::translate("SettingProblem",
                                           "A port is a number from %1 to %2. %3 is usual.")
            .arg(portalPort.least)
            .arg(portalPort.most)
            .arg(portalPort.fallback);
    if (name == contactRetentionDays.name || name == scanRetentionDays.name) {
        const auto &key = name == scanRetentionDays.name ? scanRetentionDays : contactRetentionDays;
        return QCoreApplication::translate("SettingProblem", "Type a number of days from %1 to %2.")
            .arg(key.least)
            .arg(key.most);
    }
    if (name == attachmentLimitMebibytes.name)
        return QCoreApplication::translate("SettingProblem", "Type a number from %L1 to %L2.")
            .arg(attachmentLimitMebibytes.least)
            .arg(attachmentLimitMebibytes.most);
    if (name == portalAddress.name)
        return QCoreApplication::translate(
            "SettingProblem",
            "The portal listens at an address such as 192.168.1.20. Choose one on Server.");
    if (name == publicBaseAddress.name)
        return QCoreApplication::translate(
            "SettingProblem",
            "Labels carry an address such as https://hall.example, with nothing behind the name "
            "but a port.");
    if (name == workspaceName.name)
        return QCoreApplication::translate("SettingProblem",
                                           "A name is one line of up to 200 characters.");
    return {};
}

std::optional<int> typedSetting(const SettingKey<int> &key, const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && key.accepts(number) ? std::optional(number) : std::nullopt;
}

} // namespace vestibule
