#include "core/labels/codes/addresslifetime.h"
#include "core/labels/codes/addresswatch.h"
#include "core/labels/codes/labelbatches.h"
#include "core/labels/codes/labellists.h"
#include "core/labels/codes/labelservice.h"
#include "tests/support/siterows.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString now = u"http://192.168.10.31:8080"_s;

struct Hall : SiteStore {
    Deployment site = deployment();
    LabelService labels{*database, changes, clock};
    AddressWatch watch{*database};
    LabelBatches batches{*database, changes, clock};
    int devicesMade = 0;
    int batchesMade = 0;

    LabelCode printed(const QString &base)
    {
        const Device one = device(site, u"Device %1"_s.arg(++devicesMade));
        const LabelCode label = *labels.forDevice(one.id, base, actor);
        (void)labels.notePrints({{label.id, u"avery-l7160"_s, 1, u"pdf"_s, true}}, actor);
        return label;
    }
    void printedBlank(const QString &base, int count)
    {
        const LabelBatch batch = *batches.makeBlank(u"Box %1"_s.arg(++batchesMade), site.id, count,
                                                    base, actor);
        const auto blank = batches.blankOf(batch.id);
        for (const LabelCode &label : *blank)
            (void)labels.notePrints({{label.id, u"avery-l7160"_s, 1, u"pdf"_s, true}}, actor);
    }
};

QNetworkAddressEntry entryOf(const QString &address, QDeadlineTimer validity)
{
    QNetworkAddressEntry entry;
    entry.setIp(QHostAddress(address));
    entry.setAddressLifetime(validity, validity);
    return entry;
}

} // namespace

class TestAddressWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsPrintedLabelsOfOtherAddresses()
    {
        Hall hall;
        QCOMPARE(hall.watch.look(now)->labels(), 0);
        hall.printed(now);
        hall.printed(u"http://192.168.10.25:8080"_s);
        const LabelCode second = hall.printed(u"http://192.168.10.25:8080"_s);
        hall.printed(u"http://service-pc:8080"_s);
        const auto unprinted = hall.device(hall.site, u"Unprinted"_s);
        (void)hall.labels.forDevice(unprinted.id, u"http://10.0.0.1:8080"_s, hall.actor);
        const auto report = hall.watch.look(now + u'/');
        QCOMPARE(report->current, now);
        QCOMPARE(report->labels(), 3);
        QCOMPARE(report->old.front(), (AddressCount{u"http://192.168.10.25:8080"_s, 2}));
        QVERIFY(hall.labels.revoke(second.id, hall.actor));
        QCOMPARE(hall.watch.look(now)->labels(), 2);
    }

    void printedBlankLabelsAreCountedToo()
    {
        Hall hall;
        hall.printed(u"http://192.168.10.25:8080"_s);
        hall.printedBlank(u"http://192.168.10.25:8080"_s, 3);
        const auto report = hall.watch.look(now);
        QCOMPARE(report->labels(), 4);
        QCOMPARE(report->blank(), 3);
        LabelListQuery query;
        query.list = LabelList::OldAddress;
        query.baseAddress = now;
        QCOMPARE(*LabelLists(*hall.database, hall.clock).count(query), 4);
    }

    void aNameOnPaperIsAnsweredToWhateverBecameOfTheCode_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("in use") << int(LabelCode::State::Active);
        QTest::newRow("blank") << int(LabelCode::State::Blank);
        QTest::newRow("replaced, both work for a while") << int(LabelCode::State::Replaced);
        QTest::newRow("revoked") << int(LabelCode::State::Revoked);
    }
    void aNameOnPaperIsAnsweredToWhateverBecameOfTheCode()
    {
        QFETCH(int, state);
        const QString base = u"http://old-pc:8080"_s;
        Hall hall;
        if (state == int(LabelCode::State::Blank)) {
            hall.printedBlank(base, 1);
        } else {
            const LabelCode label = hall.printed(base);
            if (state == int(LabelCode::State::Replaced))
                QVERIFY(hall.labels.replace(label.id, now, 30 * 86400, hall.actor));
            if (state == int(LabelCode::State::Revoked))
                QVERIFY(hall.labels.revoke(label.id, hall.actor));
        }
        QCOMPARE(*hall.watch.printedNames(), QStringList{u"old-pc"_s});
    }

    void withoutAnAddressOfItsOwnItComparesNothing()
    {
        Hall hall;
        hall.printed(now);
        QCOMPARE(hall.watch.look({})->labels(), 0);
    }

    void theFirstLabelsOfAnAddressThatMayChangeAreDoubted()
    {
        // No address of this computer, so that nothing is known of it.
        const QString base = u"http://203.0.113.9:8080"_s;
        Hall hall;
        QVERIFY(hall.watch.doubtOf(base)->has_value());
        hall.printed(now);
        QVERIFY(hall.watch.doubtOf(base)->has_value());
        hall.printed(base);
        QVERIFY(!hall.watch.doubtOf(base)->has_value());
    }

    void aNameIsNotDoubted()
    {
        Hall hall;
        QVERIFY(!hall.watch.doubtOf(u"http://service-pc:8080"_s)->has_value());
    }

    void namesOnLabelsAreStillAnsweredTo()
    {
        Hall hall;
        hall.printed(now);
        hall.printed(u"http://service-pc:8080"_s);
        hall.printed(u"https://help.example.org"_s);
        QCOMPARE(*hall.watch.printedNames(), QStringList({u"help.example.org"_s, u"service-pc"_s}));
    }

    void eachDifferenceHasItsRemedy_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<int>("first");
        QTest::addColumn<QString>("word");
        QTest::newRow("another address") << u"http://192.168.10.25:8080"_s
                                         << int(AddressRemedy::OldAddress) << u"192.168.10.25"_s;
        QTest::newRow("another port") << u"http://192.168.10.31:9000"_s
                                      << int(AddressRemedy::OldPort) << u"192.168.10.31:9000"_s;
        QTest::newRow("the usual port") << u"http://192.168.10.31"_s << int(AddressRemedy::OldPort)
                                        << u"http://192.168.10.31"_s;
        QTest::newRow("a name") << u"http://service-pc:8080"_s << int(AddressRemedy::KeepName)
                                << u"service-pc"_s;
    }
    void eachDifferenceHasItsRemedy()
    {
        QFETCH(QString, old);
        QFETCH(int, first);
        const AddressReport report{now, {{old, 1}}, {}};
        const auto remedies = remediesFor(report);
        QCOMPARE(int(remedies.front()), first);
        QCOMPARE(remedies.back(), AddressRemedy::Reprint);
        QTEST(addressWord(old, now), "word");
    }

    void theNameInTheNetworkIsOfferedOnlyWhileItIsAnnounced()
    {
        QTemporaryDir folder;
        const QString socket = folder.filePath(u"socket"_s);
        QCOMPARE(localNameBase(now, socket), QString());
        QVERIFY(QFile(socket).open(QIODevice::WriteOnly));
        const QString name = localNameBase(now, socket);
        if (!QSysInfo::machineHostName().contains(u'.'))
            QVERIFY(name.endsWith(u".local:8080"_s));
        const auto remedies = remediesFor({now, {}, u"http://hall-pc.local:8080"_s});
        QCOMPARE(remedies, std::vector({AddressRemedy::LocalName, AddressRemedy::OwnName}));
    }

    void anAddressIsLentOrFixedAsTheSystemSays()
    {
        using Kind = AddressLifetime::Kind;
        const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        const QList entries{entryOf(u"192.168.10.31"_s, QDeadlineTimer(2h)),
                            entryOf(u"192.168.10.32"_s, QDeadlineTimer(QDeadlineTimer::Forever))};
        const auto kindOf = [&](const QString &base) {
            return lifetimeOf(base, entries, {}, noon).kind;
        };
        QCOMPARE(kindOf(now), Kind::Lent);
        const QDateTime until = lifetimeOf(now, entries, {}, noon).until;
        QVERIFY(until > noon.addSecs(7000) && until <= noon.addSecs(7200));
        QCOMPARE(kindOf(u"http://192.168.10.32"_s), Kind::Fixed);
        QCOMPARE(kindOf(u"http://192.168.10.33"_s), Kind::Unknown);
        QCOMPARE(kindOf(u"http://hall-pc.local:8080"_s), Kind::Name);
        QCOMPARE(kindOf({}), Kind::Unknown);
    }

    void aLeaseFileSaysThatAnAddressIsLent_data()
    {
        QTest::addColumn<QByteArray>("lease");
        QTest::addColumn<bool>("isLent");
        QTest::newRow("systemd") << QByteArray("# private\nADDRESS=192.168.10.32\nT1=900\n")
                                 << true;
        QTest::newRow("dhclient") << QByteArray("lease {\n  fixed-address 192.168.10.32;\n}\n")
                                  << true;
        QTest::newRow("of another address") << QByteArray("ADDRESS=192.168.10.3\n") << false;
        QTest::newRow("no lease") << QByteArray(300, '\0') << false;
    }
    void aLeaseFileSaysThatAnAddressIsLent()
    {
        QFETCH(QByteArray, lease);
        QFETCH(bool, isLent);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"2"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lease) > 0);
        file.close();
        const QList entries{entryOf(u"192.168.10.32"_s, QDeadlineTimer(QDeadlineTimer::Forever))};
        const auto lifetime = lifetimeOf(u"http://192.168.10.32:8080"_s, entries, {folder.path()},
                                         QDateTime::currentDateTimeUtc());
        QCOMPARE(lifetime.kind == AddressLifetime::Kind::Lent, isLent);
    }
};

QTEST_GUILESS_MAIN(TestAddressWatch)
#include "tst_addresswatch.moc"
