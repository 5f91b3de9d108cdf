#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QDBusVariant;

namespace vestibule {

/// Tells whether the desktop wants dark windows, and when that changes: by the desktop portal's `color-scheme` where there
/// is one (org.freedesktop.portal.Settings, https://flatpak.github.io/xdg-desktop-portal), else by the palette.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    /// `application` tells its windows when the desktop's theme changes; `paletteIsDark` reads the desktop's own palette.
    SystemAppearance(QObject &application, const QDBusConnection &bus,
                     std::function<bool()> paletteIsDark, QObject *parent = nullptr);

    /// Asks the portal and listens from then on; nothing waits for its answer.
    void start();
    bool isDark() const { return m_isDark; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(bool isDark);

private Q_SLOTS:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void takeScheme(const QVariant &value);
    void settle();

    QObject &m_application;
    QDBusConnection m_bus;
    std::function<bool()> m_paletteIsDark;
    QTimer m_themeChanged;
    std::optional<bool> m_wish; ///< the portal's; nothing: it has none
    bool m_isDark;
};

} // namespace vestibule
