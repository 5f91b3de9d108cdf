#include "core/security/operators.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

Operator named(const QString &name)
{
    Operator person;
    person.name = name;
    return person;
}

} // namespace

class TestOperators : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestStore>();
        m_operators = std::make_unique<OperatorService>(*m_shop->database, m_shop->changes,
                                                        m_shop->clock);
    }
    void cleanup()
    {
        m_operators.reset();
        m_shop.reset();
    }

    void someoneCreatedIsFoundAndNotedInBothLogs()
    {
        const auto created = m_operators->create(named(u"  Maya   Kern "_s), {}, Actor::system());
        QVERIFY(created);
        QCOMPARE(created->name, u"Maya Kern"_s);
        QCOMPARE(*m_operators->find(created->id), *created);
        QCOMPARE(m_shop->eventTypes(), QStringList{u"operator.created"_s});
        const auto lines = m_shop->audit.of(u"operator"_s, created->id.toString());
        QCOMPARE(lines->size(), 1U);
    }

    void aNameOfSpacesIsInvalid()
    {
        const auto created = m_operators->create(named(u"  "_s), {}, Actor::system());
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::Invalid);
        QCOMPARE(created.error().field, u"name"_s);
        QVERIFY(m_shop->eventTypes().isEmpty());
    }

    void onlyTheRightPasswordIsAccepted_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("given");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("the right one") << u"tap dance"_s << u"tap dance"_s << true;
        QTest::newRow("another one") << u"tap dance"_s << u"tap dancE"_s << false;
        QTest::newRow("none, where there is one") << u"tap dance"_s << QString() << false;
        QTest::newRow("none, where there is none") << QString() << QString() << true;
        QTest::newRow("one, where there is none") << QString() << u"x"_s << false;
    }
    void onlyTheRightPasswordIsAccepted()
    {
        QFETCH(QString, stored);
        QFETCH(QString, given);
        QFETCH(bool, accepted);
        const auto person = m_operators->create(named(u"Maya"_s), Secret(stored), Actor::system());
        QCOMPARE(*m_operators->verifyPassword(person->id, Secret(given)), accepted);
    }

    void aNewPasswordReplacesTheOldOneAndIsNotWrittenAnywhere()
    {
        const auto person = m_operators->create(named(u"Maya"_s), Secret(u"old one"_s),
                                                Actor::system());
        QVERIFY(m_operators->setPassword(person->id, Secret(u"new one"_s),
                                         Actor::byOperator(person->id)));
        QVERIFY(!*m_operators->verifyPassword(person->id, Secret(u"old one"_s)));
        QVERIFY(*m_operators->verifyPassword(person->id, Secret(u"new one"_s)));
        auto rows = m_shop->database->query(u"SELECT password_hash FROM operator"_s);
        QVERIFY(rows->next());
        QVERIFY(rows->text(0).startsWith(u"$argon2id$"_s));
        QCOMPARE(m_shop->audit.list()->front().fields, QStringList{u"password"_s});
    }

    void anInactiveOperatorIsListedOnRequestAndCannotSignIn()
    {
        QVERIFY(m_operators->create(named(u"Anna"_s), {}, Actor::system()));
        auto person = *m_operators->create(named(u"Maya"_s), Secret(u"pass"_s), Actor::system());
        person.active = false;
        QVERIFY(m_operators->update(person, Actor::system()));
        QCOMPARE(m_operators->list()->size(), 1U);
        QCOMPARE(m_operators->list(true)->size(), 2U);
        QVERIFY(!*m_operators->verifyPassword(person.id, Secret(u"pass"_s)));
    }

    void theListIsSortedByNameWhateverItsCase()
    {
        for (const QString &name : {u"zoe"_s, u"Émile"_s, u"Bea"_s})
            QVERIFY(m_operators->create(named(name), {}, Actor::system()));
        QStringList names;
        const auto people = m_operators->list();
        for (const Operator &person : *people)
            names.append(person.name);
        QCOMPARE(names, (QStringList{u"Bea"_s, u"Émile"_s, u"zoe"_s}));
    }

    void theLastManagerStaysOne_data()
    {
        QTest::addColumn<bool>("active");
        QTest::addColumn<int>("role");
        QTest::newRow("made inactive") << false << 0;
        QTest::newRow("made a technician") << true << 1;
    }
    void theLastManagerStaysOne()
    {
        QFETCH(bool, active);
        QFETCH(int, role);
        auto person = *m_operators->create(named(u"Maya"_s), {}, Actor::system());
        person.active = active;
        person.role = static_cast<Operator::Role>(role);
        const auto refused = m_operators->update(person, Actor::system());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(m_operators->create(named(u"Anna"_s), {}, Actor::system()));
        QVERIFY(m_operators->update(person, Actor::system()));
    }

    void anUpdateNamesTheFieldsThatChanged()
    {
        auto person = *m_operators->create(named(u"Maya"_s), {}, Actor::system());
        QVERIFY(m_operators->update(person, Actor::system()));
        QCOMPARE(m_shop->eventTypes().size(), 1);
        person.email = u"maya@example.org"_s;
        QVERIFY(m_operators->update(person, Actor::system()));
        QCOMPARE(m_shop->audit.list()->front().fields, QStringList{u"email"_s});
    }

    void nobodyIsNotFound()
    {
        const OperatorId nobody = OperatorId::make();
        Operator stranger = named(u"Nobody"_s);
        stranger.id = nobody;
        QCOMPARE(m_operators->find(nobody).error().code, ErrorCode::NotFound);
        QCOMPARE(m_operators->verifyPassword(nobody, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(m_operators->setPassword(nobody, {}, Actor::system()).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(m_operators->update(stranger, Actor::system()).error().code, ErrorCode::NotFound);
    }

private:
    std::unique_ptr<TestStore> m_shop;
    std::unique_ptr<OperatorService> m_operators;
};

QTEST_GUILESS_MAIN(TestOperators)
#include "tst_operators.moc"
