#pragma once

#include <QString>

namespace vestibule {

/// A typed key of the settings table with the value that holds until one is stored.
template<class T>
struct SettingKey {
    QString name;
    T fallback;
};

/// Every setting of the program, one line each.
namespace settingkeys {
inline const SettingKey<QString> workspaceName{QStringLiteral("workspace_name"), {}};
inline const SettingKey<QString> portalAddress{
    QStringLiteral("portal_address"), {}}; ///< interface to listen on; empty: the LAN address
inline const SettingKey<int> portalPort{QStringLiteral("portal_port"), 8080};
inline const SettingKey<QString> publicBaseAddress{
    QStringLiteral("public_base_address"), {}}; ///< what labels encode; empty: http://address:port
inline const SettingKey<QString> tlsCertificateFile{QStringLiteral("tls_certificate_file"),
                                                    {}}; ///< PEM; empty: plain HTTP
inline const SettingKey<QString> tlsKeyFile{QStringLiteral("tls_key_file"), {}};
inline const SettingKey<QString> appearance{QStringLiteral("appearance"),
                                            QStringLiteral("system")}; ///< system, light, dark
inline const SettingKey<QString> consoleLanguage{QStringLiteral("console_language"),
                                                 {}}; ///< empty: the desktop's
inline const SettingKey<bool> keepRunningInTray{QStringLiteral("keep_running_in_tray"), true};
inline const SettingKey<bool> trayQuestionAsked{QStringLiteral("tray_question_asked"), false};
inline const SettingKey<bool> wizardFinished{QStringLiteral("wizard_finished"), false};
inline const SettingKey<bool> isDemo{QStringLiteral("is_demo"), false};
inline const SettingKey<QString> demoBaseAddress{QStringLiteral("demo_base_address"),
                                                 {}}; ///< what the demo's labels encode
inline const SettingKey<int> contactRetentionDays{QStringLiteral("contact_retention_days"), 180};
inline const SettingKey<int> scanRetentionDays{QStringLiteral("scan_retention_days"), 90};
inline const SettingKey<int> attachmentLimitMebibytes{
    QStringLiteral("attachment_limit_mebibytes"),
    20 * 1024}; ///< for all pictures together; beyond it phones send text only
inline const SettingKey<QString> currentOperator{QStringLiteral("current_operator"), {}};

/// What an operator keeps of a list of the console: views, columns.
inline SettingKey<QString> listViews(const QString &list, const QString &operatorId)
{
    return {QStringLiteral("list_views.%1.%2").arg(list, operatorId), {}};
}
} // namespace settingkeys

} // namespace vestibule
