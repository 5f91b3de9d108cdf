#include "core/security/pin.h"
#include "core/security/pingate.h"
#include "tests/support/deploymentrow.h"

#include <QTest>

#include <algorithm>

using namespace vestibule;
using namespace Qt::StringLiterals;
using Kind = PinVerdict::Kind;

namespace {

constexpr qint64 day = 24 * 60 * 60;

/// All PINs of four digits that may be a PIN, but for `right`: what an attacker has to try.
QStringList candidates(const QString &right)
{
    QStringList pins;
    for (int number = 0; number < 10'000; ++number) {
        const QString pin = u"%1"_s.arg(number, 4, 10, QChar(u'0'));
        if (pin != right && pin::check(pin))
            pins.append(pin);
    }
    return pins;
}

} // namespace

/// Weeks of use and abuse, by a clock that the tests move.
class TestPinSimulation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestStore>();
        // Thousands of commits; that they survive a power cut is for other tests to show.
        QVERIFY(m_shop->database->query(u"PRAGMA synchronous = OFF"_s));
        m_hall = putDeployment(*m_shop, u"HALL"_s, right);
        m_gate = std::make_unique<PinGate>(*m_shop->database, m_shop->changes, m_shop->vault,
                                           m_shop->clock);
        m_start = m_shop->clock.now();
    }
    void cleanup()
    {
        m_gate.reset();
        m_shop.reset();
    }

    void anAttackerWith254AddressesNeedsMoreThanAYear_data()
    {
        QTest::addColumn<int>("codes");
        QTest::newRow("without labels") << 0;
        QTest::newRow("with one label") << 1;
        QTest::newRow("with a hundred labels") << 100;
    }
    void anAttackerWith254AddressesNeedsMoreThanAYear()
    {
        QFETCH(int, codes);
        for (int i = 0; i < codes; ++i)
            m_codes.push_back(LabelCodeId::make());
        const QStringList pins = candidates(right);
        const QStringList phones = makeKnownPhones(5);
        const QDateTime end = m_start.addDays(30);
        QDateTime nextVisit = m_start;
        int guesses = 0;
        int guessesOfLastTenDays = 0;
        int refusalsInARow = 0;
        QDateTime soonest = end;

        // Tries as fast as it is let, each time from another address and label, and comes back at
        // the very moment at which the first of them may try again.
        for (int i = 0; m_shop->clock.now() < end; ++i) {
            const PinVerdict verdict = guess(i, pins.at(guesses));
            if (verdict.kind == Kind::Wrong) {
                ++guesses;
                guessesOfLastTenDays += m_shop->clock.now() >= end.addDays(-10) ? 1 : 0;
                refusalsInARow = 0;
                soonest = end;
                continue;
            }
            QCOMPARE(verdict.kind, Kind::TooMany);
            soonest = std::min(soonest, verdict.tryAgainAt);
            if (++refusalsInARow < 3)
                continue;
            if (nextVisit <= soonest) {
                m_shop->clock.set(std::max(nextVisit, m_shop->clock.now()));
                for (const QString &cookie : phones)
                    QCOMPARE(visit(u"192.168.1.9"_s, cookie, right).kind, Kind::Right);
                nextVisit = nextVisit.addSecs(day / 2);
            } else {
                m_shop->clock.set(soonest);
            }
            refusalsInARow = 0;
            soonest = end;
        }
        m_codes.clear();

        QVERIFY(*m_gate->isGuarded(m_hall));
        QVERIFY2(guesses > 100 && guesses <= 280, qPrintable(QString::number(guesses)));
        const double aDay = guessesOfLastTenDays / 10.0;
        const double daysToOpen = 30
            + (static_cast<double>(pins.size()) / 2 - guesses) / std::max(aDay, 0.01);
        qInfo("%d guesses in 30 days, %.1f a day in the end: %.0f days to open", guesses, aDay,
              daysToOpen);
        QVERIFY(daysToOpen >= 365);
    }

    void sixtyNewVisitorsADayBlockNobody_data()
    {
        QTest::addColumn<bool>("correctThemselves");
        QTest::addColumn<bool>("shareAnAddress");
        QTest::newRow("who mistype and then type it right") << true << false;
        QTest::newRow("who mistype and give up") << false << false;
        QTest::newRow("who all come through one address") << true << true;
    }
    void sixtyNewVisitorsADayBlockNobody()
    {
        QFETCH(bool, correctThemselves);
        QFETCH(bool, shareAnAddress);
        const QStringList pins = candidates(right);
        int visitors = 0;
        for (int date = 0; date < 90; ++date) {
            m_shop->clock.set(m_start.addDays(date));
            for (int i = 0; i < 60; ++i, ++visitors) {
                const QString client = shareAnAddress ? u"10.0.0.1"_s
                                                      : u"10.0.%1.%2"_s.arg(date).arg(i);
                m_browser = u"browser-%1"_s.arg(visitors);
                if (visitors % 100 < 3)
                    QCOMPARE(visit(client, {}, pins.at(visitors)).kind, Kind::Wrong);
                if (visitors % 100 >= 3 || correctThemselves)
                    QCOMPARE(visit(client, {}, right).kind, Kind::Right);
                m_shop->clock.advance(10);
            }
            QVERIFY(!*m_gate->isGuarded(m_hall));
            QVERIFY(m_gate->lockedPhones()->empty());
        }
        m_browser.clear();
    }

private:
    const QString right = u"7305"_s;

    PinVerdict visit(const QString &client, const QString &cookie, const QString &typed,
                     const LabelCodeId &code = {})
    {
        const auto verdict = m_gate->tryPin(
            {m_hall, code, client, m_browser, cookie, typed, u"Android phone"_s});
        return verdict ? *verdict : PinVerdict{Kind::Empty, -1, {}, -1, {}};
    }
    PinVerdict guess(int number, const QString &pin)
    {
        const LabelCodeId code = m_codes.empty()
            ? LabelCodeId()
            : m_codes.at(static_cast<size_t>(number) % m_codes.size());
        return visit(u"192.168.0.%1"_s.arg(1 + number % 254), {}, pin, code);
    }
    QStringList makeKnownPhones(int count)
    {
        QStringList cookies;
        for (int i = 0; i < count; ++i)
            cookies.append(visit(u"192.168.1.%1"_s.arg(i), {}, right).newDeviceCookie);
        return cookies;
    }

    std::unique_ptr<TestStore> m_shop;
    DeploymentId m_hall;
    QDateTime m_start;
    QString m_browser;
    std::vector<LabelCodeId> m_codes;
    std::unique_ptr<PinGate> m_gate;
};

QTEST_GUILESS_MAIN(TestPinSimulation)
#include "tst_pinsimulation.moc"
