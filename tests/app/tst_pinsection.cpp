#include "app/deployments/pindigits.h"
#include "app/deployments/pinsection.h"
#include "app/labels/cards/pincarddialog.h"
#include "tests/app/opendeployments.h"

#include <QSignalSpy>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// With the field for an own PIN open.
struct Choosing : OpenDeployments {
    Choosing()
    {
        isOpen = waitForDetail();
        find<Button>(u"chooseOwnPin"_s)->click();
    }
    QLineEdit *field() const { return find<QLineEdit>(u"ownPin"_s); }
    Button *use() const { return find<Button>(u"setOwnPin"_s); }
    QString storedPin()
    {
        return services.deployments.revealPin(hall, Actor::system())->revealText();
    }
    /// Why it is refused; empty when it isn't.
    QString problem() const
    {
        return field()->property("error").toBool() ? field()->accessibleDescription() : QString();
    }

    bool isOpen = false;
};

} // namespace

class TestPinSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hides_the_pin_until_it_is_asked_for()
    {
        OpenDeployments open;
        QVERIFY(open.waitForDetail());
        auto *digits = open.find<PinDigits>(u"pinDigits"_s);
        QCOMPARE(digits->digits(), QString());
        open.find<Button>(u"showPin"_s)->click();
        QTRY_COMPARE(digits->digits(), u"4711"_s);
        open.find<Button>(u"showPin"_s)->click();
        QCOMPARE(digits->digits(), QString());
    }

    void makes_a_new_pin_after_saying_what_follows()
    {
        OpenDeployments open;
        QVERIFY(open.waitForDetail());
        const int before = open.stored().pinVersion;
        open.find<Button>(u"newPin"_s)->click();
        QVERIFY(open.answer(u"Make a new PIN"_s));
        QTRY_COMPARE(open.stored().pinVersion, before + 1);
        auto *digits = open.find<PinDigits>(u"pinDigits"_s);
        QTRY_COMPARE(digits->digits().size(), 4);
        QVERIFY(digits->digits() != u"4711"_s);
    }

    void says_why_a_pin_is_refused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::newRow("too short") << u"71"_s << u"4 to 8"_s;
        QTest::newRow("letters") << u"71a9"_s << u"digits only"_s;
        QTest::newRow("a sequence") << u"1234"_s << u"easy to guess"_s;
        QTest::newRow("a repeat") << u"7777"_s << u"easy to guess"_s;
        QTest::newRow("a year") << u"1999"_s << u"easy to guess"_s;
        QTest::newRow("too long") << u"739151842"_s << u"4 to 8"_s;
        QTest::newRow("good") << u"7391"_s << QString();
    }
    void says_why_a_pin_is_refused()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        const QString problem = pinProblem(typed);
        QCOMPARE(problem.isEmpty(), word.isEmpty());
        QVERIFY(problem.contains(word));

        Choosing open;
        QVERIFY(open.isOpen);
        QTest::keyClicks(open.field(), typed);
        QCOMPARE(open.problem(), problem);
        QCOMPARE(open.use()->isEnabled(), word.isEmpty());
        QTest::keyClick(open.field(), Qt::Key_Return);
        QCOMPARE(open.tells(u"Use this PIN for Hall?"_s), word.isEmpty());
        QCOMPARE(open.storedPin(), u"4711"_s); // nobody has agreed yet
    }

    void the_manager_chooses_a_pin()
    {
        Choosing open;
        QVERIFY(open.isOpen);
        const QSignalSpy toasts(open.find<PinSection>({}), &PinSection::toastRequested);
        const int before = open.stored().pinVersion;
        QTest::keyClicks(open.field(), u"7391"_s);
        open.use()->click();
        QVERIFY(open.answer(u"Use this PIN"_s));
        QTRY_COMPARE(open.storedPin(), u"7391"_s);
        QCOMPARE(open.stored().pinVersion, before + 1); // which ends the sessions
        QTRY_COMPARE(toasts.size(), 1);
        QVERIFY(!open.field()->isVisible());
        QVERIFY(open.field()->text().isEmpty());
        auto *digits = open.find<PinDigits>(u"pinDigits"_s);
        QVERIFY(digits->digits().isEmpty());
        open.find<Button>(u"showPin"_s)->click();
        QTRY_COMPARE(digits->digits(), u"7391"_s);
    }

    void a_pin_isnt_changed_when_the_question_is_cancelled()
    {
        Choosing open;
        QTest::keyClicks(open.field(), u"7391"_s);
        open.use()->click();
        QVERIFY(open.answer(u"Cancel"_s));
        QTRY_VERIFY(!open.tells(u"Use this PIN for Hall?"_s));
        QCOMPARE(open.storedPin(), u"4711"_s);
        QCOMPARE(open.field()->text(), u"7391"_s);
    }

    void a_pin_of_another_deployment_is_refused()
    {
        Choosing open;
        Deployment yard = open.stored();
        yard.name = u"Yard"_s;
        yard.key = u"YARD"_s;
        const auto made = open.services.deployments.create(yard, Actor::system());
        QVERIFY(made);
        QVERIFY(open.services.deployments.setPin(made->id, u"7391"_s, Actor::system()));
        QTest::keyClicks(open.field(), u"7391"_s);
        open.use()->click();
        QVERIFY(open.answer(u"Use this PIN"_s));
        QTRY_VERIFY(open.problem().contains(u"Another deployment has this PIN"_s));
        QCOMPARE(open.storedPin(), u"4711"_s);
    }

    void the_card_of_this_deployment_is_printed()
    {
        OpenDeployments open;
        QVERIFY(open.waitForDetail());
        open.find<Button>(u"printPinCard"_s)->click();
        auto *dialog = open.page.window()->findChild<PinCardDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->isVisible());
        QStringList words;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(u"PIN card of Hall"_s));
        QVERIFY(!words.join(u' ').contains(u"4711"_s));
    }
};

QTEST_MAIN(TestPinSection)
#include "tst_pinsection.moc"
