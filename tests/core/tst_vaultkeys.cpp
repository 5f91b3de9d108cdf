#include "core/security/hardening.h"
#include "core/security/keyfile.h"
#include "core/security/vaultkeys.h"
#include "core/store/writetransaction.h"
#include "tests/support/deploymentrow.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestVaultKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(hardenProcess()); } // chooses the fast Argon2id
    void init()
    {
        m_shop = std::make_unique<TestStore>();
        m_keys = std::make_unique<VaultKeys>(*m_shop->database, m_shop->clock);
        m_path = m_shop->directory.filePath(u"vault.key"_s);
    }
    void cleanup()
    {
        m_keys.reset();
        m_shop.reset();
    }

    void aKeyFileOpensWhatItMade()
    {
        const auto made = m_keys->createWithKeyFile(m_path);
        QVERIFY(made);
        QCOMPARE(made->revealBytes().size(), 32);
        QVERIFY(*m_keys->unlockWithKeyFile(m_path) == *made);
        QCOMPARE(*m_keys->protections(), std::vector{VaultProtection::KeyFile});
    }

    void onlyItsOwnerReadsTheKeyFile()
    {
        QVERIFY(m_keys->createWithKeyFile(m_path));
        const auto allowed = QFile::permissions(m_path);
        QCOMPARE(allowed
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther
                        | QFile::ExeOther),
                 QFile::Permissions());
        QVERIFY(allowed & QFile::ReadOwner);
    }

    void theDataKeyIsNeitherInTheStoreNorInTheFile()
    {
        const Secret key = *m_keys->createWithKeyFile(m_path);
        QVERIFY(m_shop->database->query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        for (const QString &path : {m_path, m_shop->store->location().databaseFile()}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains(key.revealBytes()));
            QVERIFY(!bytes.contains(key.revealBytes().toBase64().left(40)));
            QVERIFY(!bytes.contains(key.revealBytes().toHex()));
        }
    }

    void anExistingKeyFileIsUsedAndNotOverwritten()
    {
        const auto first = m_keys->createWithKeyFile(m_path);
        const Secret content = *keyfile::read(m_path);
        QCOMPARE(keyfile::write(m_path).error().code, ErrorCode::Conflict);
        const auto second = m_keys->createWithKeyFile(m_path);
        QVERIFY(!(*first == *second));
        QVERIFY(*keyfile::read(m_path) == content);
        QVERIFY(*m_keys->unlockWithKeyFile(m_path) == *second);
    }

    void aFileThatHoldsNoKeyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << static_cast<int>(ErrorCode::Invalid);
        QTest::newRow("white space")
            << QByteArray(100, '\n') << static_cast<int>(ErrorCode::Invalid);
        QTest::newRow("short") << QByteArray("secret") << static_cast<int>(ErrorCode::Invalid);
        QTest::newRow("long") << QByteArray(5000, 'k') << static_cast<int>(ErrorCode::Invalid);
        QTest::newRow("another store's")
            << QByteArray(43, 'k') << static_cast<int>(ErrorCode::Forbidden);
    }
    void aFileThatHoldsNoKeyIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        QVERIFY(m_keys->createWithKeyFile(m_path));
        const QString other = m_shop->directory.filePath(u"other.key"_s);
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(static_cast<int>(m_keys->unlockWithKeyFile(other).error().code), code);
    }

    void aLostKeyFileIsAMissingKey()
    {
        QVERIFY(m_keys->createWithKeyFile(m_path));
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(m_keys->unlockWithKeyFile(m_path).error().code, ErrorCode::KeyMissing);
    }

    void aMissingKeyIsNotReplacedWhileSealedValuesExist()
    {
        QVERIFY(m_keys->createWithKeyFile(m_path));
        QVERIFY(!putDeployment(*m_shop, u"HALL"_s, u"7305"_s).isNull());
        QVERIFY(*m_keys->hasSealedValues());
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(m_keys->createWithKeyFile(m_path).error().code, ErrorCode::KeyMissing);
        QVERIFY2(!QFile::exists(m_path), "a stray file would pass for the missing key");
        QCOMPARE(m_keys->createWithPassphrase(Secret(u"correct horse"_s)).error().code,
                 ErrorCode::KeyMissing);
        QCOMPARE(m_keys->createWithKeyring(makeUuid7(), Secret(randomBytes(32))).error().code,
                 ErrorCode::KeyMissing);
        QCOMPARE(*m_keys->protections(), std::vector{VaultProtection::KeyFile});
    }

    void evenWhenTheWrappedKeysAreGoneTheyAreNotReplaced()
    {
        QVERIFY(!putDeployment(*m_shop, u"HALL"_s, u"7305"_s).isNull());
        QVERIFY(m_keys->protections()->empty());
        QCOMPARE(m_keys->createWithKeyFile(m_path).error().code, ErrorCode::KeyMissing);
    }

    void everySealedColumnCounts()
    {
        auto rows = m_shop->database->query(
            u"SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c"
            " WHERE m.type = 'table' AND c.name LIKE '%\\_sealed' ESCAPE '\\' ORDER BY 1"_s);
        QStringList columns;
        while (rows->next())
            columns.append(rows->text(0));
        // Whoever adds one here adds it to VaultKeyRows::hasSealedValues() too.
        QCOMPARE(columns,
                 (QStringList{u"deployment.pin_sealed"_s, u"deployment.wifi_password_sealed"_s,
                              u"service_case.status_token_sealed"_s}));
    }

    void aPassphraseOpensHoweverItsAccentsAreTyped()
    {
        const auto made = m_keys->createWithPassphrase(Secret(u"Caf\u00e9 am Hafen"_s));
        QVERIFY(made);
        QVERIFY(*m_keys->unlockWithPassphrase(Secret(u"Cafe\u0301 am Hafen"_s)) == *made);
        QCOMPARE(m_keys->unlockWithPassphrase(Secret(u"Cafe am Hafen"_s)).error().code,
                 ErrorCode::Forbidden);
    }

    void aShortPassphraseIsInvalid()
    {
        const auto refused = m_keys->createWithPassphrase(Secret(u"seven77"_s));
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().field, u"passphrase"_s);
    }

    void aPassphraseOfAForeignStoreCannotEatAllMemory()
    {
        QVERIFY(m_keys->createWithPassphrase(Secret(u"correct horse"_s)));
        auto transaction = WriteTransaction::begin(*m_shop->database);
        QVERIFY(transaction->executeOne(
            u"UPDATE vault_key SET salt = '4:1000000000000:AAAAAAAAAAAAAAAAAAAAAA=='"_s));
        QVERIFY(transaction->commit());
        QCOMPARE(m_keys->unlockWithPassphrase(Secret(u"correct horse"_s)).error().code,
                 ErrorCode::Damaged);
    }

    void aPrintedRecoveryKeyOpensHoweverItIsTyped()
    {
        const Secret key = *m_keys->createWithKeyFile(m_path);
        const QString printed = m_keys->addRecoveryKey(key, author())->revealText();
        QVERIFY(QRegularExpression(u"^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$"_s)
                    .match(printed)
                    .hasMatch());
        QVERIFY(*m_keys->unlockWithRecoveryKey(printed) == key);
        QVERIFY(*m_keys->unlockWithRecoveryKey(printed.toLower().replace(u'-', u' ')) == key);
        QCOMPARE(m_keys->unlockWithRecoveryKey(u"0000"_s).error().code, ErrorCode::Forbidden);
    }

    void aNewRecoveryKeyReplacesTheOld()
    {
        const Secret key = *m_keys->createWithKeyFile(m_path);
        const QString old = m_keys->addRecoveryKey(key, author())->revealText();
        const QString fresh = m_keys->addRecoveryKey(key, author())->revealText();
        QCOMPARE(m_keys->unlockWithRecoveryKey(old).error().code, ErrorCode::Forbidden);
        QVERIFY(*m_keys->unlockWithRecoveryKey(fresh) == key);
    }

    void everyProtectionGivesTheSameKey()
    {
        const Secret key = *m_keys->createWithKeyFile(m_path);
        const Secret ofKeyring(randomBytes(32));
        QVERIFY(m_keys->addPassphrase(key, Secret(u"correct horse"_s), author()));
        QVERIFY(m_keys->addKeyring(key, makeUuid7(), ofKeyring, author()));
        QVERIFY(*m_keys->unlockWithPassphrase(Secret(u"correct horse"_s)) == key);
        QVERIFY(*m_keys->unlockWithKeyring(ofKeyring) == key);
        QVERIFY(*m_keys->unlockWithKeyFile(m_path) == key);
        QCOMPARE(m_keys->protections()->size(), 3U);
    }

    void theLastProtectionStays()
    {
        const Secret key = *m_keys->createWithKeyFile(m_path);
        QVERIFY(m_keys->addRecoveryKey(key, author()));
        QCOMPARE(m_keys->remove(VaultProtection::KeyFile, author()).error().code,
                 ErrorCode::Conflict);
        QVERIFY(m_keys->addPassphrase(key, Secret(u"correct horse"_s), author()));
        QVERIFY(m_keys->remove(VaultProtection::KeyFile, author()));
        QCOMPARE(m_keys->unlockWithKeyFile(m_path).error().code, ErrorCode::KeyMissing);
        QVERIFY(*m_keys->unlockWithPassphrase(Secret(u"correct horse"_s)) == key);
    }

    void aWrappedKeyMovedToAnotherRowDoesNotOpen()
    {
        QVERIFY(m_keys->createWithKeyFile(m_path));
        auto transaction = WriteTransaction::begin(*m_shop->database);
        QVERIFY(transaction->executeOne(u"UPDATE vault_key SET id = ?"_s, {makeUuid7()}));
        QVERIFY(transaction->commit());
        QCOMPARE(m_keys->unlockWithKeyFile(m_path).error().code, ErrorCode::Forbidden);
    }

    void changedProtectionsAreNotedWithWhoDidItAndNoSecret()
    {
        const Secret key = *m_keys->createWithKeyFile(m_path);
        QVERIFY(m_shop->eventTypes().isEmpty());
        QVERIFY(m_keys->addPassphrase(key, Secret(u"correct horse"_s), author()));
        QVERIFY(m_keys->addKeyring(key, makeUuid7(), Secret(randomBytes(32)), author()));
        QVERIFY(m_keys->addRecoveryKey(key, author()));
        QVERIFY(m_keys->remove(VaultProtection::Passphrase, author()));
        QVERIFY(m_keys->remove(VaultProtection::Keyring, author()));
        const QString set = u"vault.protection_set"_s;
        const QString removed = u"vault.protection_removed"_s;
        QCOMPARE(m_shop->eventTypes(), (QStringList{set, set, set, removed, removed}));
        const auto lines = m_shop->audit.list();
        QCOMPARE(lines->size(), 5U);
        QStringList subjects;
        for (const AuditEntry &line : *lines) {
            QVERIFY(line.actor == m_marta);
            QVERIFY(line.fields.isEmpty());
            subjects.prepend(line.subjectId);
        }
        QCOMPARE(subjects,
                 (QStringList{u"passphrase"_s, u"keyring"_s, u"recovery"_s, u"passphrase"_s,
                              u"keyring"_s}));
    }

private:
    VaultKeys::Author author() { return {m_shop->changes, m_marta}; }

    const Actor m_marta = Actor::byOperator(OperatorId::make());
    std::unique_ptr<TestStore> m_shop;
    std::unique_ptr<VaultKeys> m_keys;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestVaultKeys)
#include "tst_vaultkeys.moc"
