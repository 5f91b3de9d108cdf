#include "app/shell/systemappearance.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// A message bus of the test's own.
struct PrivateBus {
    PrivateBus()
    {
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        if (daemon.waitForStarted() && daemon.waitForReadyRead())
            address = QString::fromUtf8(daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        daemon.kill();
        daemon.waitForFinished();
    }
    QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(address, name);
    }

    QProcess daemon;
    QString address;
};

/// The desktop portal's settings, as far as the console asks for them.
class FakePortal : public QDBusVirtualObject
{
public:
    explicit FakePortal(QDBusConnection bus, uint scheme) : m_bus(std::move(bus)), m_scheme(scheme)
    {
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
        m_bus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, this);
    }
    void change(const QString &key, uint scheme)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                         u"org.freedesktop.portal.Settings"_s,
                                                         u"SettingChanged"_s);
        signal.setArguments(
            {u"org.freedesktop.appearance"_s, key, QVariant::fromValue(QDBusVariant(scheme))});
        m_bus.send(signal);
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QVariantList asked = message.arguments();
        if (message.member() != u"Read"_s || asked.value(0) != u"org.freedesktop.appearance"_s)
            return false;
        const bool isScheme = asked.value(1) == u"color-scheme"_s;
        wasAsked = wasAsked || isScheme;
        const QVariant inner = QVariant::fromValue(QDBusVariant(isScheme ? m_scheme : contrast));
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
    }
    bool wasAsked = false;
    uint contrast = 0;

private:
    QDBusConnection m_bus;
    uint m_scheme;
};

} // namespace

class TestSystemAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (m_bus.address.isEmpty())
            QSKIP("there is no dbus-daemon");
    }

    void thePortalsWishCounts_data()
    {
        QTest::addColumn<uint>("scheme");
        QTest::addColumn<bool>("paletteIsDark");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("dark") << 1U << false << true;
        QTest::newRow("light") << 2U << true << false;
        QTest::newRow("none, and a dark palette") << 0U << true << true;
        QTest::newRow("none, and a light palette") << 0U << false << false;
    }

    void thePortalsWishCounts()
    {
        QFETCH(uint, scheme);
        QFETCH(bool, paletteIsDark);
        QFETCH(bool, isDark);
        FakePortal portal(m_bus.connection(u"portal"_s), scheme);
        SystemAppearance appearance(*qApp, m_bus.connection(u"console"_s),
                                    [paletteIsDark] { return paletteIsDark; });
        appearance.start();
        QTRY_VERIFY(portal.wasAsked);
        QTRY_COMPARE(appearance.isDark(), isDark);
    }

    void aSwitchOfTheDesktopIsFollowedAtOnce()
    {
        FakePortal portal(m_bus.connection(u"portal"_s), 2);
        SystemAppearance appearance(*qApp, m_bus.connection(u"console"_s), [] { return false; });
        Theme theme(*qApp);
        connect(&appearance, &SystemAppearance::changed, &theme, &Theme::setSystemDark);
        theme.apply();
        appearance.start();
        QTRY_VERIFY(portal.wasAsked);
        QVERIFY(!theme.isDark());
        portal.change(u"color-scheme"_s, 1);
        QTRY_VERIFY(theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme.currentColours().window);
        portal.change(u"accent-color"_s, 2);
        portal.change(u"color-scheme"_s, 0);
        QTRY_VERIFY(!theme.isDark());
    }

    void higherContrastIsFollowedAtOnce()
    {
        FakePortal portal(m_bus.connection(u"portal"_s), 2);
        portal.contrast = 1;
        SystemAppearance appearance(*qApp, m_bus.connection(u"console"_s), [] { return false; });
        Theme theme(*qApp);
        connect(&appearance, &SystemAppearance::contrastChanged, &theme, &Theme::setHighContrast);
        theme.apply();
        const QColor quiet = theme.currentColours().borderStrong;
        appearance.start();
        QTRY_VERIFY(appearance.isHighContrast());
        QCOMPARE(theme.currentColours().borderStrong, theme.currentColours().borderContrast);
        portal.change(u"contrast"_s, 0);
        QTRY_VERIFY(!appearance.isHighContrast());
        QCOMPARE(theme.currentColours().borderStrong, quiet);
    }

    void whoChoseAnAppearanceKeepsIt()
    {
        Theme theme(*qApp);
        theme.setAppearance(Appearance::Light);
        theme.setSystemDark(true);
        QVERIFY(!theme.isDark());
        theme.setAppearance(Appearance::FollowSystem);
        QVERIFY(theme.isDark());
    }

    void withoutAPortalThePaletteIsReadAnew()
    {
        bool isDark = false;
        SystemAppearance appearance(*qApp, QDBusConnection(u"no such bus"_s),
                                    [&isDark] { return isDark; });
        appearance.start();
        const QSignalSpy changes(&appearance, &SystemAppearance::changed);
        isDark = true;
        QWidget window;
        QEvent themeChange(QEvent::ThemeChange);
        QApplication::sendEvent(&window, &themeChange);
        QTRY_COMPARE(changes.size(), 1);
        QVERIFY(appearance.isDark());
    }

    void readingTheDesktopsPaletteLeavesOurs()
    {
        Theme theme(*qApp);
        theme.setAppearance(Appearance::Dark);
        theme.apply();
        QVERIFY(!theme.isSystemPaletteDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme.currentColours().window);
    }

private:
    PrivateBus m_bus;
};

QTEST_MAIN(TestSystemAppearance)
#include "tst_systemappearance.moc"
