#include "tests/support/siterows.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestCustomers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCustomerIsFoundAsCreated()
    {
        SiteStore store;
        const auto created = store.customers.create({{}, u" halden "_s, u" Halden Logistics "_s},
                                                    store.actor);
        QVERIFY(created);
        QCOMPARE(created->customerKey, u"halden"_s);
        QCOMPARE(created->name, u"Halden Logistics"_s);
        QVERIFY(*store.customers.find(created->id) == *created);
        QCOMPARE(store.eventTypes(), QStringList{u"customer.created"_s});
    }

    void aCustomerNeedsNameAndKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("field");
        QTest::newRow("no key") << u" "_s << u"Halden"_s << u"customer_key"_s;
        QTest::newRow("no name") << u"halden"_s << u""_s << u"name"_s;
    }
    void aCustomerNeedsNameAndKey()
    {
        QFETCH(QString, key);
        QFETCH(QString, name);
        QFETCH(QString, field);
        SiteStore store;
        const auto created = store.customers.create({{}, key, name}, store.actor);
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::Invalid);
        QCOMPARE(created.error().field, field);
        QVERIFY(store.eventTypes().isEmpty());
    }

    void aTakenKeyIsAConflict()
    {
        SiteStore store;
        (void)store.customer(u"halden"_s);
        const auto again = store.customers.create({{}, u"halden"_s, u"Other"_s}, store.actor);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(again.error().field, u"customer_key"_s);
    }

    void theListIsSortedAsPeopleRead()
    {
        SiteStore store;
        for (const QString &name : {u"Hall 10"_s, u"älm"_s, u"hall 9"_s})
            QVERIFY(store.customers.create({{}, name, name}, store.actor));
        QStringList names;
        for (const Customer &customer : *store.customers.list())
            names.append(customer.name);
        QCOMPARE(names, (QStringList{u"älm"_s, u"hall 9"_s, u"Hall 10"_s}));
    }

    void renamingIsNotedOnceAndOnlyWhenItChanges()
    {
        SiteStore store;
        const Customer customer = store.customer();
        QVERIFY(store.customers.rename(customer.id, customer.name, u"Halden"_s, store.actor));
        QVERIFY(store.customers.rename(customer.id, customer.name, u"Halden"_s, store.actor));
        QCOMPARE(store.customers.find(customer.id)->name, u"Halden"_s);
        QCOMPARE(store.eventTypes().count(u"customer.updated"_s), 1);
        QCOMPARE(store.audit.of(u"customer"_s, customer.id.toString())->size(), std::size_t(2));
    }

    void undoingARenameLeavesANewerName()
    {
        SiteStore store;
        const Customer customer = store.customer();
        QVERIFY(store.customers.rename(customer.id, customer.name, u"Halden"_s, store.actor));
        QVERIFY(store.customers.rename(customer.id, u"Halden"_s, u"Halden AG"_s, store.actor));
        const auto undone = store.customers.rename(customer.id, u"Halden"_s, customer.name,
                                                   store.actor);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QCOMPARE(store.customers.find(customer.id)->name, u"Halden AG"_s);
    }

    void anUnknownCustomerIsNotFound()
    {
        SiteStore store;
        QCOMPARE(store.customers.find(CustomerId::make()).error().code, ErrorCode::NotFound);
        QCOMPARE(
            store.customers.rename(CustomerId::make(), u""_s, u"x"_s, store.actor).error().code,
            ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestCustomers)
#include "tst_customers.moc"
