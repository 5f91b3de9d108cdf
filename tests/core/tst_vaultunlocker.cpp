#include "core/security/keyring.h"
#include "core/security/vaultunlocker.h"
#include "tests/support/deploymentrow.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimer>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// Answers through the event loop, like the real one.
class FakeKeyring final : public Keyring
{
public:
    void read(const QString &entry, QObject *context,
              std::function<void(const Result<Secret> &)> done) override
    {
        const Result<Secret> answer = !isThere ? failure(ErrorCode::Unavailable)
            : !secrets.contains(entry)         ? Result<Secret>(failure(ErrorCode::NotFound))
                                               : Result<Secret>(secrets.value(entry));
        QTimer::singleShot(0, context, [answer, done = std::move(done)] { done(answer); });
    }
    void write(const QString &entry, const Secret &secret, QObject *context,
               std::function<void(const Result<> &)> done) override
    {
        if (isThere)
            secrets.insert(entry, secret);
        const Result<> answer = isThere ? Result<>() : failure(ErrorCode::Unavailable);
        QTimer::singleShot(0, context, [answer, done = std::move(done)] { done(answer); });
    }

    bool isThere = true;
    QHash<QString, Secret> secrets;
};

} // namespace

class TestVaultUnlocker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestStore>();
        m_keys = std::make_unique<VaultKeys>(*m_shop->database, m_shop->clock);
        m_path = m_shop->directory.filePath(u"vault.key"_s);
        m_unlocker = std::make_unique<VaultUnlocker>(*m_keys, m_path);
        m_keyring = std::make_unique<FakeKeyring>();
        qunsetenv("CREDENTIALS_DIRECTORY");
    }
    void cleanup()
    {
        m_unlocker.reset();
        m_keys.reset();
        m_shop.reset();
    }

    void aNewStoreOnADesktopKeepsItsKeyInTheKeyring()
    {
        const auto made = unlockWithKeyring();
        QVERIFY(made);
        QVERIFY(made->isNew);
        QCOMPARE(made->protection, VaultProtection::Keyring);
        QVERIFY(!QFile::exists(m_path));
        const auto again = unlockWithKeyring();
        QVERIFY(again->dataKey == made->dataKey);
        QVERIFY(!again->isNew);
    }

    void aNewStoreWithoutAKeyringGetsAKeyFileAndSaysSo()
    {
        m_keyring->isThere = false;
        const auto made = unlockWithKeyring();
        QVERIFY(made);
        QCOMPARE(made->protection, VaultProtection::KeyFile);
        QVERIFY(made->hasNoKeyring);
        QVERIFY(QFile::exists(m_path));
        QVERIFY(unlockWithKeyring()->dataKey == made->dataKey);
        QVERIFY(m_unlocker->unlock()->dataKey == made->dataKey);
    }

    void aNewStoreOfAServerGetsAKeyFile()
    {
        const auto made = m_unlocker->unlock();
        QVERIFY(made);
        QVERIFY(made->isNew);
        QCOMPARE(made->protection, VaultProtection::KeyFile);
        QVERIFY(m_unlocker->unlock()->dataKey == made->dataKey);
    }

    void aSystemdCredentialIsUsedBeforeAFileIsMade()
    {
        QDir(m_shop->directory.path()).mkdir(u"credentials"_s);
        const QString folder = m_shop->directory.filePath(u"credentials"_s);
        QFile credential(folder + u"/vestibule-key"_s);
        QVERIFY(credential.open(QIODevice::WriteOnly));
        credential.write("a long secret of the administrator\n");
        credential.close();
        qputenv("CREDENTIALS_DIRECTORY", folder.toUtf8());
        const auto made = m_unlocker->unlock();
        QVERIFY(made);
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(m_unlocker->unlock()->dataKey == made->dataKey);
        QVERIFY(unlockWithKeyring()->dataKey == made->dataKey);
        qunsetenv("CREDENTIALS_DIRECTORY");
        QCOMPARE(m_unlocker->unlock().error().code, ErrorCode::KeyMissing);
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<bool>("hasPassphrase");
        QTest::addColumn<QString>("missing");
        QTest::newRow("the keyring") << false << u"keyring"_s;
        QTest::newRow("a passphrase can be asked for") << true << u"passphrase"_s;
    }
    void whatIsMissingIsNamed()
    {
        QFETCH(bool, hasPassphrase);
        QFETCH(QString, missing);
        const auto made = unlockWithKeyring();
        if (hasPassphrase)
            QVERIFY(m_keys->addPassphrase(made->dataKey, Secret(u"correct horse"_s),
                                          {m_shop->changes, Actor::system()}));
        m_keyring->secrets.clear();
        const auto refused = unlockWithKeyring();
        QCOMPARE(refused.error().code, ErrorCode::KeyMissing);
        QCOMPARE(refused.error().detail, missing);
        QCOMPARE(m_unlocker->unlock().error().detail, missing);
    }

    void aLostKeyIsNotReplaced()
    {
        QVERIFY(unlockWithKeyring());
        QVERIFY(!putDeployment(*m_shop, u"HALL"_s, u"7305"_s).isNull());
        m_keyring->secrets.clear();
        QCOMPARE(unlockWithKeyring().error().code, ErrorCode::KeyMissing);
        QVERIFY(m_keyring->secrets.isEmpty());
        QVERIFY(!QFile::exists(m_path));
    }

    void aSecondStoreLeavesTheFirstOnesEntry()
    {
        const auto first = unlockWithKeyring();
        TestStore other;
        VaultKeys keys(*other.database, other.clock);
        VaultUnlocker unlocker(keys, m_path);
        bool done = false;
        unlocker.unlock(*m_keyring, this, [&done](const auto &made) { done = made.has_value(); });
        QTRY_VERIFY(done);
        QCOMPARE(m_keyring->secrets.size(), 2);
        QVERIFY(unlockWithKeyring()->dataKey == first->dataKey);
    }

    void anEndedContextIsNotCalled()
    {
        bool called = false;
        {
            QObject context;
            m_unlocker->unlock(*m_keyring, &context, [&called](const auto &) { called = true; });
        }
        bool later = false;
        QTimer::singleShot(0, this, [&later] { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!called);
    }

private:
    Result<UnlockedVault> unlockWithKeyring()
    {
        std::optional<Result<UnlockedVault>> answer;
        m_unlocker->unlock(*m_keyring, this,
                           [&answer](const Result<UnlockedVault> &unlocked) { answer = unlocked; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); })
            ? *answer
            : failure(ErrorCode::Unavailable, u"no answer"_s);
    }

    std::unique_ptr<TestStore> m_shop;
    std::unique_ptr<VaultKeys> m_keys;
    std::unique_ptr<VaultUnlocker> m_unlocker;
    std::unique_ptr<FakeKeyring> m_keyring;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestVaultUnlocker)
#include "tst_vaultunlocker.moc"
