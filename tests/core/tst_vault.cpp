#include "core/security/vault.h"

#include "core/base/token.h"

#include <QSet>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {
const SealedPlace pinOfHall{u"deployment"_s, u"hall"_s, u"pin_sealed"_s};
}

class TestVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSealedOpensAgain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a PIN") << QByteArray("7305");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("bytes that are no text") << QByteArray("\0\xff\x80", 3);
        QTest::newRow("a long one") << QByteArray(100'000, 'k');
    }
    void whatIsSealedOpensAgain()
    {
        QFETCH(QByteArray, bytes);
        const QString sealed = m_vault.seal(Secret(bytes), pinOfHall);
        QVERIFY(!sealed.contains(QString::fromLatin1(bytes.left(8))) || bytes.size() < 4);
        QCOMPARE(m_vault.open(sealed, pinOfHall)->revealBytes(), bytes);
    }

    void nothingSealsToNothing()
    {
        QCOMPARE(m_vault.seal(Secret(), pinOfHall), QString());
        QVERIFY(m_vault.open(u""_s, pinOfHall)->isEmpty());
    }

    void theSameSecretSealsDifferentlyEachTime()
    {
        QSet<QString> seen;
        for (int i = 0; i < 50; ++i)
            seen.insert(m_vault.seal(Secret(u"7305"_s), pinOfHall));
        QCOMPARE(seen.size(), 50);
    }

    void aSealedValueOpensOnlyInItsPlace_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::newRow("another table") << u"device"_s << u"hall"_s << u"pin_sealed"_s;
        QTest::newRow("another row") << u"deployment"_s << u"wing"_s << u"pin_sealed"_s;
        QTest::newRow("another column") << u"deployment"_s << u"hall"_s << u"wifi"_s;
        QTest::newRow("a border moved") << u"deploymen"_s << u"thall"_s << u"pin_sealed"_s;
    }
    void aSealedValueOpensOnlyInItsPlace()
    {
        QFETCH(QString, table);
        QFETCH(QString, row);
        QFETCH(QString, column);
        const QString sealed = m_vault.seal(Secret(u"7305"_s), pinOfHall);
        const auto opened = m_vault.open(sealed, {table, row, column});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
    }

    void aChangedValueDoesNotOpen()
    {
        const QString sealed = m_vault.seal(Secret(u"7305"_s), pinOfHall);
        const QByteArray bytes = QByteArray::fromBase64(sealed.mid(3).toLatin1());
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray changed = bytes;
            changed[i] = static_cast<char>(changed.at(i) ^ 1);
            const QString text = u"v1:"_s + QString::fromLatin1(changed.toBase64());
            QVERIFY(!m_vault.open(text, pinOfHall));
        }
    }

    void whatIsNoSealedValueIsDamaged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain text") << u"7305"_s;
        QTest::newRow("another version") << u"v9:AAAA"_s;
        QTest::newRow("only the version") << u"v1:"_s;
        QTest::newRow("too short") << u"v1:AAAA"_s;
    }
    void whatIsNoSealedValueIsDamaged()
    {
        QFETCH(QString, text);
        QCOMPARE(m_vault.open(text, pinOfHall).error().code, ErrorCode::Damaged);
    }

    void anotherKeyDoesNotOpenIt()
    {
        const Vault other{Secret(randomBytes(32))};
        QVERIFY(!other.open(m_vault.seal(Secret(u"7305"_s), pinOfHall), pinOfHall));
    }

    void fingerprintsTellSecretsPurposesAndKeysApart()
    {
        const Secret pin(u"7305"_s);
        const Vault other{Secret(randomBytes(32))};
        QCOMPARE(m_vault.fingerprint(pin, u"a"_s), m_vault.fingerprint(pin, u"a"_s));
        QVERIFY(m_vault.fingerprint(pin, u"a"_s) != m_vault.fingerprint(pin, u"b"_s));
        QVERIFY(m_vault.fingerprint(pin, u"a"_s) != other.fingerprint(pin, u"a"_s));
        QVERIFY(m_vault.fingerprint(pin, u"a"_s) != m_vault.fingerprint(Secret(u"7306"_s), u"a"_s));
    }

private:
    const Vault m_vault{Secret(randomBytes(32))};
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
