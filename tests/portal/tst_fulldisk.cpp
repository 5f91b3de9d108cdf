// A server whose disk is full: it says so, goes on reading, forgets nothing it promised, and needs nobody when there is
// room again.
#include "core/cases/caseservice.h"
#include "tests/portal/labelsprogram.h"
#include "tests/portal/phone.h"
#include "tests/portal/smalldisk.h"

#include <QFile>
#include <QStorageInfo>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const Phone::Fields contact{{"reporter_name", "Priya Raman"}, {"reporter_phone", "01632 960 355"}};

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_disk = std::make_unique<SmallDisk>(m_folder.filePath(u"disk"_s), 64 * 1024);
        if (!m_disk->isThere())
            QSKIP("a small disk can't be mounted here");
        m_demo = std::make_unique<DemoFolder>(m_folder.filePath(u"disk"_s));
        QVERIFY(m_demo->isMade());
        m_server = StartedProgram::server(*m_demo);
        m_portal = m_server->portal(u"HALL"_s);
        QVERIFY2(m_portal.port > 0, qPrintable(m_server->errors()));
    }

    void writesAreRefusedClearlyWhileReadsGoOn()
    {
        std::vector<Phone> phones;
        for (int i = 0; i < 12; ++i)
            phones.push_back(signedIn());
        Phone &phone = phones.front();
        QCOMPARE(report(phone, "before"), 200);
        fill(0);
        // Where the log was written before, it has room for some more.
        int status = 0;
        size_t tries = 0;
        for (; tries < phones.size() * 3 && status != 503; ++tries)
            status = report(phones[tries / 3], QByteArray(3900, 'x'));
        const Phone &refused = phones[(tries - 1) / 3];
        QCOMPARE(status, 503);
        QVERIFY(refused.page().contains("Something is wrong on our side"));
        QVERIFY(refused.page().contains("You did nothing wrong."));
        QCOMPARE(phone.get(m_portal.path).status, 200);
        QCOMPARE(phone.get(m_portal.path + "/report").status, 200);
        QCOMPARE(phone.get("/healthz").status, 200);
        QCOMPARE(phone.get(m_links.first()).status, 200);
        makeRoom();
        Phone later = signedIn();
        QCOMPARE(report(later, "after"), 200);
    }

    void theLastBytesOfTheDiskPromiseNothingThatIsNotKept()
    {
        for (int kibibytes = 16; kibibytes <= 496; kibibytes += 48) {
            makeRoom();
            Phone phone = signedIn();
            fill(kibibytes);
            for (int i = 0; i < 4; ++i) {
                const int status = report(phone,
                                          QByteArray::number(kibibytes) + QByteArray(3000, 'x'));
                QVERIFY2(status == 200 || status == 503, QByteArray::number(status).constData());
            }
        }
        makeRoom();
        Phone last = signedIn();
        QCOMPARE(report(last, "the last"), 200);
    }

    void everythingPromisedIsThereAfterAKill()
    {
        m_server->kill();
        Holder holder(m_demo->path());
        for (const QByteArray &link : std::as_const(m_links))
            QVERIFY2(holder.services.cases.findByStatusToken(QString::fromLatin1(link.mid(3))),
                     link.constData());
        auto whole = holder.database->query(u"PRAGMA integrity_check"_s, {});
        QVERIFY(whole->next());
        QCOMPARE(whole->text(0), u"ok"_s);
        qInfo("%lld reports were acknowledged, %d were refused with 503", qint64(m_links.size()),
              m_refused);
        QVERIFY(m_links.size() > 5);
        // At least the one in the first test: in the second the log may have room of its own.
        QVERIFY(m_refused > 0);
    }

private:
    /// A phone of an address of its own, so that no budget is in the way.
    Phone signedIn()
    {
        Phone phone(m_portal.port, QHostAddress(0x7f000101U + m_phones++));
        phone.get(m_portal.path);
        phone.submit(m_portal.path, {{"pin", m_portal.pin}});
        phone.get(m_portal.path + "/report");
        return phone;
    }
    int report(Phone &phone, const QByteArray &words)
    {
        const QByteArray key = QByteArray::number(++m_keys).rightJustified(32, '0');
        const RawAnswer answer = phone.submit(m_portal.path + "/report",
                                              contact
                                                  + Phone::Fields{{"title", "Has stopped"},
                                                                  {"description", words},
                                                                  {"csrf", csrfOf(phone)},
                                                                  {"submission_key", key}});
        // Acknowledged is what led to a case of its own, whether its page could be shown or not.
        if (phone.path().endsWith("/done") && !m_links.contains(phone.path().chopped(5)))
            m_links.append(phone.path().chopped(5));
        m_refused += answer.status == 503 ? 1 : 0;
        return answer.status;
    }
    QByteArray csrfOf(Phone &phone)
    {
        phone.get(m_portal.path + "/report");
        return phone.hidden("csrf");
    }
    /// Leaves `kibibytes` of the disk free.
    void fill(int kibibytes)
    {
        QFile filler(m_folder.filePath(u"disk/filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
        const QByteArray page(4096, 'x');
        while (QStorageInfo(m_folder.filePath(u"disk"_s)).bytesAvailable() > kibibytes * 1024) {
            if (filler.write(page) != page.size())
                return;
        }
    }
    void makeRoom() { QFile::remove(m_folder.filePath(u"disk/filler"_s)); }

    QTemporaryDir m_folder;
    std::unique_ptr<SmallDisk> m_disk;
    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<StartedProgram> m_server;
    StartedProgram::Portal m_portal;
    QList<QByteArray> m_links; ///< of acknowledged reports, "/c/TOKEN"
    quint32 m_phones = 0;
    int m_keys = 0;
    int m_refused = 0;
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
