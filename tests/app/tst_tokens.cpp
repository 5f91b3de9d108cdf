#include "app/widgets/icons.h"
#include "app/widgets/theme.h"
#include "app/widgets/tokens.h"

#include <QApplication>
#include <QFile>
#include <QTest>

#include <cmath>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

qreal channel(qreal value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

/// WCAG 2.1, relative luminance contrast.
qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

using Member = QColor Colours::*;

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyColourIsThere_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyColourIsThere()
    {
        QFETCH(bool, dark);
        for (const ColourName &entry : colourNames())
            QVERIFY2((colours(dark).*entry.member).isValid(), entry.name);
    }

    void textsAreReadableOnTheirGrounds_data() { everyColourIsThere_data(); }
    void textsAreReadableOnTheirGrounds()
    {
        QFETCH(bool, dark);
        const Colours &now = colours(dark);
        const QList<Member> grounds{&Colours::window,   &Colours::rail,  &Colours::surface,
                                    &Colours::raised,   &Colours::field, &Colours::hover,
                                    &Colours::selected, &Colours::sunken};
        for (const Member ink : {&Colours::text, &Colours::textSecondary, &Colours::textMuted}) {
            for (const Member ground : grounds)
                QCOMPARE_GE(contrast(now.*ink, now.*ground), 4.5);
        }
        for (const Member ink : {&Colours::text, &Colours::textSecondary}) {
            for (const Member ground : {&Colours::track, &Colours::thumb})
                QCOMPARE_GE(contrast(now.*ink, now.*ground), 4.5);
        }
        for (const Member ground :
             {&Colours::accent, &Colours::accentHover, &Colours::accentPressed})
            QCOMPARE_GE(contrast(now.onAccent, now.*ground), 4.5);
        for (const Member ground :
             {&Colours::window, &Colours::surface, &Colours::accentSoft, &Colours::railSelected})
            QCOMPARE_GE(contrast(now.accentText, now.*ground), 4.5);
    }

    void tonesAndAvatarsAreReadable_data() { everyColourIsThere_data(); }
    void tonesAndAvatarsAreReadable()
    {
        QFETCH(bool, dark);
        for (const Tone &tone : colours(dark).tones)
            QCOMPARE_GE(contrast(tone.foreground, tone.background), 4.5);
        for (const AvatarHue &hue : colours(dark).avatars)
            QCOMPARE_GE(contrast(hue.foreground, hue.background), 4.5);
        QCOMPARE_GE(
            contrast(colours(dark).tone(ToneKind::Danger).foreground, colours(dark).surface), 4.5);
    }

    void ringsAndControlBordersAreSeen_data() { everyColourIsThere_data(); }
    void ringsAndControlBordersAreSeen()
    {
        QFETCH(bool, dark);
        const Colours &now = colours(dark);
        for (const Member ground : {&Colours::window, &Colours::surface, &Colours::rail,
                                    &Colours::field, &Colours::selected}) {
            QCOMPARE_GE(contrast(now.focus, now.*ground), 3.0);
            QCOMPARE_GE(contrast(now.borderContrast, now.*ground), 3.0);
        }
        QCOMPARE(colours(dark, true).borderStrong, now.borderContrast);
    }

    void everyIconIsDrawn()
    {
        QVERIFY(iconNames().size() >= 70);
        for (const QString &name : iconNames()) {
            const QImage image = iconPixmap(name, Qt::black, 16, 2).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            bool hasInk = false;
            for (int y = 0; y < 32 && !hasInk; ++y) {
                for (int x = 0; x < 32 && !hasInk; ++x)
                    hasInk = qAlpha(image.pixel(x, y)) > 128;
            }
            QVERIFY2(hasInk, qPrintable(name));
        }
        QVERIFY(themedIcon(u"no such icon"_s).isNull());
    }

    void rolesOfTheStyleSheetAreAllKnown()
    {
        QFile file(u":/console/console.qss"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sheet = Theme::resolveStyleSheet(QString::fromUtf8(file.readAll()),
                                                       colours(false));
        const QString rules = sheet.mid(sheet.indexOf(u"*/"_s));
        QVERIFY2(!rules.contains(u'@'), qPrintable(rules.mid(rules.indexOf(u'@'), 40)));
    }

    void theThemeSwitchesAtRunTime()
    {
        Theme theme(*qApp);
        theme.setAppearance(Appearance::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), colours(true).window);
        QVERIFY(coloursFor(QApplication::palette()).isDark);
        const QImage dark = themedIcon(u"plus"_s).pixmap(16).toImage();
        theme.setAppearance(Appearance::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), colours(false).window);
        QVERIFY(!coloursFor(QApplication::palette()).isDark);
        QVERIFY(themedIcon(u"plus"_s).pixmap(16).toImage() != dark);
        theme.setHighContrast(true);
        QCOMPARE(coloursFor(QApplication::palette()).borderStrong, colours(false).borderContrast);
    }

    void aLargerFontEnlargesEverything_data()
    {
        QTest::addColumn<int>("desktop");
        QTest::addColumn<int>("size"); // of what has 32 px
        QTest::addColumn<int>("title");
        QTest::newRow("the usual one") << 13 << 32 << 20;
        QTest::newRow("twice as large") << 26 << 64 << 40;
        QTest::newRow("larger than there is room for") << 39 << 64 << 40;
        QTest::newRow("a smaller one would be too small to read") << 10 << 32 << 20;
    }
    void aLargerFontEnlargesEverything()
    {
        QFETCH(int, desktop);
        QFETCH(int, size);
        QFETCH(int, title);
        QFont font = QApplication::font();
        font.setPixelSize(desktop);
        QApplication::setFont(font);
        Theme theme(*qApp);
        theme.apply();
        QCOMPARE(px(32), size);
        QCOMPARE(textFont(TextStyle::Title).pixelSize(), title);
        font.setPixelSize(13);
        QApplication::setFont(font);
    }
};

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
