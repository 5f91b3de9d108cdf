#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QDBusVariant;

namespace vestibule {

/// Tells whether the desktop wants dark windows and higher contrast, and when that changes: by the desktop portal's
/// `color-scheme` and `contrast` where there is one (org.freedesktop.portal.Settings,
/// https://flatpak.github.io/xdg-desktop-portal), else by the palette, which knows nothing of contrast.
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
    bool isHighContrast() const { return m_isHighContrast; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(bool isDark);
    void contrastChanged(bool isHigh);

private Q_SLOTS:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, const QVariant &value);
    void takeScheme(uint scheme);
    void takeContrast(uint contrast);
    void settle();

    QObject &m_application;
    QDBusConnection m_bus;
    std::function<bool()> m_paletteIsDark;
    QTimer m_themeChanged;
    std::optional<bool> m_wish; ///< the portal's; nothing: it has none
    bool m_isDark;
    bool m_isHighContrast = false;
};

} // namespace vestibule
