#pragma once

#include <QString>

#include <limits>

namespace vestibule {

/// A typed key of the settings table with the value that holds until one is stored, and the rule for values.
template<class T>
struct SettingKey;

template<>
struct SettingKey<QString> {
    QString name;
    QString fallback;
    bool (*accepts)(const QString &value) = [](const QString &) { return true; };
};

template<>
struct SettingKey<int> {
    QString name;
    int fallback = 0;
    int least = std::numeric_limits<int>::min();
    int most = std::numeric_limits<int>::max();

    [[nodiscard]] bool accepts(int value) const { return value >= least && value <= most; }
};

template<>
struct SettingKey<bool> {
    QString name;
    bool fallback = false;
};

/// What texts of settings may be.
namespace settingrules {
/// One line, of up to 200 characters.
bool name(const QString &value);
/// Empty, or an absolute or relative path.
bool filePath(const QString &value);
/// Empty, or an IPv4 or IPv6 address.
bool networkAddress(const QString &value);
/// Empty, or scheme, host and port of a web address, as label codes take it.
bool baseAddress(const QString &value);
/// system, light or dark.
bool appearance(const QString &value);
/// Empty, or a language's code with or without a country: en, pt_BR.
bool language(const QString &value);
} // namespace settingrules

/// Every setting of the program, one line each.
namespace settingkeys {
inline const SettingKey<QString> workspaceName{
    QStringLiteral("workspace_name"), {}, settingrules::name};
inline const SettingKey<QString> portalAddress{
    QStringLiteral("portal_address"),
    {},
    settingrules::networkAddress}; ///< interface to listen on; empty: the LAN address
inline const SettingKey<int> portalPort{QStringLiteral("portal_port"), 8080, 1, 65535};
inline const SettingKey<QString> publicBaseAddress{
    QStringLiteral("public_base_address"),
    {},
    settingrules::baseAddress}; ///< what labels encode; empty: http://address:port
inline const SettingKey<QString> tlsCertificateFile{
    QStringLiteral("tls_certificate_file"), {}, settingrules::filePath}; ///< PEM; empty: HTTP
inline const SettingKey<QString> tlsKeyFile{
    QStringLiteral("tls_key_file"), {}, settingrules::filePath};
inline const SettingKey<QString> appearance{QStringLiteral("appearance"), QStringLiteral("system"),
                                            settingrules::appearance};
inline const SettingKey<QString> consoleLanguage{
    QStringLiteral("console_language"), {}, settingrules::language}; ///< empty: the desktop's
inline const SettingKey<bool> keepRunningInTray{QStringLiteral("keep_running_in_tray"), true};
inline const SettingKey<bool> trayQuestionAsked{QStringLiteral("tray_question_asked"), false};
inline const SettingKey<bool> wizardFinished{QStringLiteral("wizard_finished"), false};
inline const SettingKey<bool> isDemo{QStringLiteral("is_demo"), false};
inline const SettingKey<QString> demoBaseAddress{
    QStringLiteral("demo_base_address"),
    {},
    settingrules::baseAddress}; ///< what the demo's labels encode
inline const SettingKey<int> contactRetentionDays{QStringLiteral("contact_retention_days"), 180, 1,
                                                  3650};
inline const SettingKey<int> scanRetentionDays{QStringLiteral("scan_retention_days"), 90, 1, 3650};
inline const SettingKey<int> attachmentLimitMebibytes{
    QStringLiteral("attachment_limit_mebibytes"), 20 * 1024, 0,
    1024 * 1024}; ///< for all pictures together; beyond it phones send text only
inline const SettingKey<QString> currentOperator{
    QStringLiteral("current_operator"), {}, settingrules::name};

/// What an operator keeps of a list of the console: views, columns.
inline SettingKey<QString> listViews(const QString &list, const QString &operatorId)
{
    return {QStringLiteral("list_views.%1.%2").arg(list, operatorId), {}};
}
} // namespace settingkeys

} // namespace vestibule
