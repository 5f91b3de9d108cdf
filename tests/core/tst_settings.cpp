#include "core/settings/settings.h"
#include "core/store/writetransaction.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestStore>();
        m_settings = std::make_unique<Settings>(*m_shop->database, m_shop->changes, m_shop->clock);
    }
    void cleanup()
    {
        m_settings.reset();
        m_shop.reset();
    }

    void aKeyThatWasNeverSetHasItsFallback()
    {
        QCOMPARE(m_settings->read()->value(settingkeys::portalPort), 8080);
        QCOMPARE(m_settings->read()->value(settingkeys::appearance), u"system"_s);
        QCOMPARE(m_settings->read()->value(settingkeys::keepRunningInTray), true);
        QCOMPARE(m_settings->read()->value(settingkeys::wizardFinished), false);
    }

    void whatIsSetIsReadBackAndReplaced()
    {
        QVERIFY(m_settings->set(settingkeys::portalPort, 9000, m_marta));
        QVERIFY(m_settings->set(settingkeys::portalPort, 9001, m_marta));
        QVERIFY(m_settings->set(settingkeys::keepRunningInTray, false, m_marta));
        QVERIFY(m_settings->set(settingkeys::workspaceName, u"Größe 7"_s, m_marta));
        QCOMPARE(m_settings->read()->value(settingkeys::portalPort), 9001);
        QCOMPARE(m_settings->read()->value(settingkeys::keepRunningInTray), false);
        QCOMPARE(m_settings->read()->value(settingkeys::workspaceName), u"Größe 7"_s);
    }

    void anEmptyTextIsAValueToo()
    {
        QVERIFY(m_settings->set(settingkeys::appearance, QString(), m_marta));
        QCOMPARE(m_settings->read()->value(settingkeys::appearance), u""_s);
    }

    void aStoredTextThatIsNoNumberGivesTheFallback()
    {
        auto transaction = WriteTransaction::begin(*m_shop->database);
        QVERIFY(transaction->execute(
            u"INSERT INTO setting (key, value, updated_at) VALUES (?, 'many', '')"_s,
            {settingkeys::portalPort.name}));
        QVERIFY(transaction->commit());
        QCOMPARE(m_settings->read()->value(settingkeys::portalPort), 8080);
    }

    void aStoreThatDoesNotAnswerIsAnErrorAndNoFallback()
    {
        QVERIFY(m_settings->set(settingkeys::portalPort, 9000, m_marta));
        auto transaction = WriteTransaction::begin(*m_shop->database);
        QVERIFY(transaction->execute(u"ALTER TABLE setting RENAME TO away"_s));
        QVERIFY(transaction->commit());
        const auto read = m_settings->read();
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Unavailable);
    }

    void aChangeIsAnEventThatNamesTheKeyOnly()
    {
        QVERIFY(m_settings->set(settingkeys::workspaceName, u"Harbour Quay"_s, m_marta));
        const auto events = m_shop->events.after(0);
        QCOMPARE(events->size(), 1U);
        QCOMPARE(events->front().type, u"setting.updated"_s);
        QCOMPARE(events->front().subjectId, settingkeys::workspaceName.name);
        QVERIFY(events->front().fields.isEmpty());
    }

    void aChangeIsAuditedWithWhoMadeIt()
    {
        QVERIFY(m_settings->set(settingkeys::tlsCertificateFile, u"/etc/hall.pem"_s, m_marta));
        const auto lines = m_shop->audit.of(u"setting"_s, settingkeys::tlsCertificateFile.name);
        QCOMPARE(lines->size(), 1U);
        QCOMPARE(lines->front().action, u"setting.updated"_s);
        QVERIFY(lines->front().actor == m_marta);
        QVERIFY(lines->front().fields.isEmpty());
    }

    void severalKeysAreStoredInOneTransaction()
    {
        QVERIFY(m_settings->set(settingkeys::portalPort, 9000, m_marta));
        QVERIFY(m_settings->set(SettingChanges()
                                    .set(settingkeys::portalAddress, u"10.0.0.5"_s)
                                    .set(settingkeys::portalPort, 9000)
                                    .set(settingkeys::wizardFinished, true),
                                m_marta));
        QCOMPARE(m_settings->read()->value(settingkeys::portalAddress), u"10.0.0.5"_s);
        QCOMPARE(m_settings->read()->value(settingkeys::wizardFinished), true);
        QCOMPARE(m_shop->audit.of(u"setting"_s, settingkeys::portalAddress.name)->size(), 1U);
        QCOMPARE(m_shop->audit.of(u"setting"_s, settingkeys::wizardFinished.name)->size(), 1U);
        // The port was stored already.
        QCOMPARE(m_shop->audit.of(u"setting"_s, settingkeys::portalPort.name)->size(), 1U);
    }

    void whereOneOfSeveralKeysIsRefusedNoneIsStored()
    {
        auto transaction = WriteTransaction::begin(*m_shop->database);
        QVERIFY(transaction->execute(
            u"CREATE TRIGGER no_port BEFORE INSERT ON setting WHEN NEW.key = 'portal_port'"
            " BEGIN SELECT RAISE(ABORT, 'refused'); END"_s));
        QVERIFY(transaction->commit());
        QVERIFY(!m_settings->set(SettingChanges()
                                     .set(settingkeys::portalAddress, u"10.0.0.5"_s)
                                     .set(settingkeys::portalPort, 9000),
                                 m_marta));
        QCOMPARE(m_settings->read()->value(settingkeys::portalAddress), QString());
        QVERIFY(m_shop->eventTypes().isEmpty());
        QVERIFY(m_shop->audit.of(u"setting"_s, settingkeys::portalAddress.name)->empty());
    }

    void storingWhatIsStoredIsNoChange()
    {
        QVERIFY(m_settings->set(settingkeys::portalPort, 9000, m_marta));
        QVERIFY(m_settings->set(settingkeys::portalPort, 9000, m_marta));
        QCOMPARE(m_shop->eventTypes().size(), 1);
    }

private:
    std::unique_ptr<TestStore> m_shop;
    std::unique_ptr<Settings> m_settings;
    const Actor m_marta = Actor::byOperator(OperatorId::make());
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
