// What opens something lies nowhere that it can be read from: the store, its log, its backups, the program's log, its
// command line and environment.
#include "core/sites/deploymentservice.h"
#include "core/store/backup.h"
#include "tests/portal/labelsprogram.h"
#include "tests/portal/phone.h"

#include <QDirIterator>
#include <QFile>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// How a text might lie in a file.
QList<QByteArray> formsOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return {utf8, utf8.toHex(), utf8.toBase64(QByteArray::OmitTrailingEquals),
            QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.isMade());
        Holder holder(m_demo.path());
        // Long enough to be found by no accident.
        const DeploymentId site = holder.services.deployments.findByKey(u"HALL"_s)->id;
        const auto pin = holder.services.deployments.newPin(site, 8, Actor::system());
        QVERIFY(pin);
        m_secrets.insert(u"PIN"_s, pin->revealText());
        m_secrets.insert(u"passphrase"_s, u"correct horse battery staple"_s);
        VaultKeys keys(*holder.database, holder.clock);
        const Secret dataKey = VaultUnlocker::unlockStore(*holder.store, holder.clock)->dataKey;
        const VaultKeys::Author author{holder.services.changes, Actor::system()};
        QVERIFY(keys.addPassphrase(dataKey, Secret(m_secrets[u"passphrase"_s].toUtf8()), author));
        const auto recovery = keys.addRecoveryKey(dataKey, author);
        QVERIFY(recovery);
        m_secrets.insert(u"recovery key"_s, recovery->revealText());
    }

    void nothingThatOpensSomethingCanBeRead()
    {
        const auto server = StartedProgram::server(m_demo);
        const auto [port, pin, path] = server->portal(u"HALL"_s);
        QVERIFY2(port > 0, qPrintable(server->errors()));
        QCOMPARE(QString::fromLatin1(pin), m_secrets[u"PIN"_s]);
        Phone phone(port);
        phone.get(path);
        phone.submit(path, {{"pin", "90817263"}});
        phone.submit(path, {{"pin", pin}});
        for (auto cookie = phone.cookies().cbegin(); cookie != phone.cookies().cend(); ++cookie)
            m_secrets.insert(u"cookie "_s + QString::fromLatin1(cookie.key()),
                             QString::fromLatin1(cookie.value()));
        phone.get(path + "/report");
        // The form token is in the store: without the session cookie it opens nothing.
        m_secrets.insert(u"submission key"_s, QString::fromLatin1(phone.hidden("submission_key")));
        phone.submit(
            path + "/report",
            {{"title", words}, {"reporter_name", "Priya"}, {"reporter_phone", "01632 96"}});
        QVERIFY2(phone.path().endsWith("/done"), phone.path().constData());
        m_secrets.insert(u"status token"_s, QString::fromLatin1(phone.path().mid(3).chopped(5)));
        QVERIFY(m_secrets.size() >= 7);
        for (auto secret = m_secrets.cbegin(); secret != m_secrets.cend(); ++secret)
            QVERIFY2(secret->size() >= 8, qPrintable(secret.key()));

        const QString process = u"/proc/%1/"_s.arg(server->processId());
        QVERIFY(contents(process + u"cmdline"_s).contains(m_demo.path().toUtf8()));
        // The server hides its environment from everybody but root; then this is empty.
        for (const char *name : {"cmdline", "environ"})
            searchIn(QString::fromLatin1(name), contents(process + QLatin1String(name)));
        QVERIFY(searchFolder());
        server->kill();
        QVERIFY(QFile::exists(m_demo.file(u"vestibule.db-wal"_s)));
        QVERIFY(searchFolder());
        searchIn(u"what it says"_s, server->errors().toUtf8() + server->output().toUtf8());
    }

    void norInABackup()
    {
        {
            Holder holder(m_demo.path());
            QVERIFY(backup::write(*holder.database,
                                  backup::pathFor(holder.store->location(), holder.clock.now())));
        }
        QVERIFY(searchFolder());
        QCOMPARE(QDir(m_demo.file(u"backups"_s)).entryList({u"*.db"_s}).size(), 1);
    }

private:
    static constexpr char words[] = "It stands across the yellow lane";

    void searchIn(const QString &place, const QByteArray &bytes)
    {
        for (auto secret = m_secrets.cbegin(); secret != m_secrets.cend(); ++secret) {
            for (const QByteArray &form : formsOf(*secret))
                QVERIFY2(!bytes.contains(form), qPrintable(secret.key() + u" in "_s + place));
        }
    }
    /// Every file of the data folder. False when what may be read there wasn't found, either.
    bool searchFolder()
    {
        bool foundWords = false;
        QDirIterator files(m_demo.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QByteArray bytes = contents(file);
            foundWords = foundWords || bytes.contains(words);
            searchIn(file, bytes);
        }
        return foundWords;
    }

    DemoFolder m_demo;
    QMap<QString, QString> m_secrets; ///< by what they are
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
