#include "core/labels/codes/labelbatches.h"
#include "core/labels/codes/labellinking.h"
#include "core/labels/codes/labelservice.h"
#include "tests/support/siterows.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSet>
#include <QTest>
#include <QTextStream>

#include <csignal>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const QString base = u"http://192.168.10.25:8080"_s;

/// A site with two devices and a room.
struct Hall : SiteStore {
    Deployment site = deployment();
    Device agv = device(site, u"AGV 12"_s);
    Device boiler = device(site, u"Boiler 2"_s);
    Space room = space(site, u"Washroom"_s);
    LabelService labels{*database, changes, clock};
    LabelBatches batches{*database, changes, clock};
    LabelLinking linking{*database, changes, clock};

    std::vector<LabelWish> wishes() const { return {{agv.id, {}}, {boiler.id, {}}, {{}, room.id}}; }
    LabelBatch blank(int size)
    {
        return *batches.makeBlank(u"Roll 1"_s, site.id, size, base, actor);
    }
    LabelCode oneBlank() { return batches.blankOf(blank(1).id)->front(); }
    ScanOutcome::Kind scan(const LabelCode &label) { return labels.scan(label.code)->kind; }
};

/// A store in a given folder, for two programs one behind the other.
struct FoundStore {
    explicit FoundStore(const QString &folder)
        : store(std::move(*Store::open({folder}))),
          database(std::move(*Database::open(*store)))
    { }

    FakeClock clock;
    EventHub hub;
    std::unique_ptr<Store> store;
    std::unique_ptr<Database> database;
    EventLog events{*database, hub, clock};
    AuditLog audit{*database, clock};
    ChangeLog changes{events, audit};
    LabelBatches batches{*database, changes, clock};

    DeploymentId site()
    {
        Customer owner;
        owner.customerKey = u"halden"_s;
        owner.name = u"Halden Logistics"_s;
        owner = *CustomerService(*database, changes, clock).create(owner, Actor::system());
        const Vault vault{Secret(randomBytes(32))};
        return DeploymentService(*database, changes, vault, clock)
            .create(SiteStore::form(owner), Actor::system())
            ->id;
    }
};

/// What the killed program does: makes batches for ever and tells which numbers are safe.
int fillUntilKilled(const QString &folder)
{
    FoundStore found(folder);
    const DeploymentId site = found.site();
    QTextStream out(stdout);
    for (;;) {
        const auto batch = found.batches.begin(u"Roll"_s, site, 1000, base, Actor::system());
        for (int missing = 1000; batch && missing > 0;) {
            missing = found.batches.fill(batch->id, Actor::system()).value_or(0);
            out << found.batches.find(batch->id)->lastNumber << Qt::endl;
        }
    }
}

} // namespace

class TestLabelBatches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void devicesAndSpacesGetOneCodeEach()
    {
        Hall hall;
        const LabelCode before = *hall.labels.forDevice(hall.boiler.id, base, hall.actor);
        const auto made = hall.batches.make(hall.wishes(), base, hall.actor);
        QVERIFY(made);
        QCOMPARE(made->labels.size(), 3U);
        QCOMPARE(made->fresh, 2);
        QCOMPARE(made->labels[1], before);
        QCOMPARE(made->labels[2].space, hall.room.id);
        QCOMPARE(hall.batches.make(hall.wishes(), base, hall.actor)->fresh, 0);
    }

    void whatIsGoneIsLeftOutOfASelection()
    {
        Hall hall;
        QVERIFY(hall.devices.setArchived(hall.agv.id, true, hall.actor));
        std::vector<LabelWish> wishes = hall.wishes();
        wishes.push_back({DeviceId::make(), {}});
        const auto made = hall.batches.make(wishes, base, hall.actor);
        QVERIFY(made);
        QCOMPARE(made->labels.size(), 2U);
    }

    void aBatchHasNumbersInARow()
    {
        Hall hall;
        (void)hall.labels.forDevice(hall.agv.id, base, hall.actor);
        const LabelBatch batch = hall.blank(501);
        QCOMPARE(batch.name, u"Roll 1"_s);
        QCOMPARE(batch.size, 501);
        QCOMPARE(batch.made, 501);
        QCOMPARE(batch.blank, 501);
        QCOMPARE(batch.firstNumber, 2);
        QCOMPARE(batch.lastNumber, 502);
        const auto codes = hall.batches.blankOf(batch.id);
        QCOMPARE(codes->size(), 501U);
        QCOMPARE(codes->front().number, 2);
        QCOMPARE(codes->back().number, 502);
        QCOMPARE(hall.batches.list()->size(), 1U);
        QCOMPARE(hall.batches.list(hall.site.id)->front(), batch);
        QCOMPARE(hall.batches.list(DeploymentId::make())->size(), 0U);
    }

    void aBatchThatWasInterruptedIsGoneOnWith()
    {
        Hall hall;
        const auto batch = hall.batches.begin(u"Roll"_s, hall.site.id, 450, base, hall.actor);
        QVERIFY(batch);
        QCOMPARE(hall.batches.fill(batch->id, hall.actor), 250);
        QCOMPARE(hall.batches.find(batch->id)->made, 200);
        QCOMPARE(hall.batches.fill(batch->id, hall.actor), 50);
        QCOMPARE(hall.batches.fill(batch->id, hall.actor), 0);
        QCOMPARE(hall.batches.fill(batch->id, hall.actor), 0);
        QCOMPARE(hall.batches.find(batch->id)->made, 450);
    }

    void impossibleBatchesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("field");
        QTest::newRow("without a name") << u"  "_s << 5 << base << u"name"_s;
        QTest::newRow("with a long name") << QString(81, u'a') << 5 << base << u"name"_s;
        QTest::newRow("of none") << u"Roll"_s << 0 << base << u"size"_s;
        QTest::newRow("of too many") << u"Roll"_s << 100'001 << base << u"size"_s;
        QTest::newRow("without an address") << u"Roll"_s << 5 << QString() << u"base_address"_s;
    }
    void impossibleBatchesAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(int, size);
        QFETCH(QString, address);
        QFETCH(QString, field);
        Hall hall;
        const auto batch = hall.batches.begin(name, hall.site.id, size, address, hall.actor);
        QVERIFY(!batch);
        QCOMPARE(batch.error().code, ErrorCode::Invalid);
        QCOMPARE(batch.error().field, field);
    }

    void aBatchOfNoSiteIsNotFound()
    {
        Hall hall;
        const auto batch = hall.batches.begin(u"Roll"_s, DeploymentId::make(), 5, base, hall.actor);
        QCOMPARE(batch.error().code, ErrorCode::NotFound);
    }

    void aBlankLabelIsFoundByWhatStandsOnIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("its number") << u"1"_s;
        QTest::newRow("its number as printed") << u"00001"_s;
        QTest::newRow("its number with words") << u"No. 00001"_s;
        QTest::newRow("its code") << u"code"_s;
        QTest::newRow("its code with dashes") << u"grouped"_s;
    }
    void aBlankLabelIsFoundByWhatStandsOnIt()
    {
        QFETCH(QString, typed);
        Hall hall;
        const LabelCode label = hall.oneBlank();
        if (typed == u"code"_s)
            typed = label.code.toLower();
        else if (typed == u"grouped"_s)
            typed = groupedCode(label.code);
        QCOMPARE(hall.linking.findTyped(typed), label);
    }

    void whatIsNeitherCodeNorNumberIsSaidSo()
    {
        Hall hall;
        QCOMPARE(hall.linking.findTyped(u"the blue one"_s).error().field, u"label"_s);
        QCOMPARE(hall.linking.findTyped({}).error().field, u"label"_s);
        QCOMPARE(hall.linking.findTyped(u"99"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(hall.linking.findTyped(QString(40, u'9')).error().code, ErrorCode::Invalid);
    }

    void aBlankLabelLeadsToItsDeviceOnceLinked()
    {
        Hall hall;
        const LabelCode label = hall.oneBlank();
        QCOMPARE(hall.scan(label), ScanOutcome::Kind::Blank);
        const auto linked = hall.linking.link(label.id, {hall.agv.id, {}}, hall.actor);
        QVERIFY(linked);
        QCOMPARE(linked->device, hall.agv.id);
        QCOMPARE(linked->number, label.number);
        QCOMPARE(hall.scan(label), ScanOutcome::Kind::Active);
        QCOMPARE(hall.linking.link(label.id, {hall.boiler.id, {}}, hall.actor).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(hall.batches.list()->front().blank, 0);
        QCOMPARE(hall.eventTypes().last(), u"label_code.linked"_s);
    }

    void linkingIsUndone()
    {
        Hall hall;
        const LabelCode label = hall.oneBlank();
        QVERIFY(hall.linking.link(label.id, {{}, hall.room.id}, hall.actor));
        QVERIFY(hall.linking.unlink(label.id, hall.actor));
        QCOMPARE(hall.scan(label), ScanOutcome::Kind::Blank);
        QCOMPARE(hall.labels.find(label.id), label);
        QCOMPARE(hall.linking.unlink(label.id, hall.actor).error().code, ErrorCode::Conflict);
    }

    void aLabelThatWasNeverBlankIsNotUnlinked()
    {
        Hall hall;
        const auto label = hall.labels.forDevice(hall.agv.id, base, hall.actor);
        QCOMPARE(hall.linking.unlink(label->id, hall.actor).error().code, ErrorCode::Conflict);
    }

    void aLabelOfAnotherSiteMovesToItsDevice()
    {
        Hall hall;
        const Deployment other = hall.deployment(u"QUAY"_s);
        const Device lift = hall.device(other, u"Lift B"_s);
        const LabelCode label = hall.oneBlank();
        QCOMPARE(hall.linking.link(label.id, {lift.id, {}}, hall.actor)->deployment, other.id);
    }

    void aTechnicianSaysOnceThatALabelHangs()
    {
        Hall hall;
        const auto label = hall.labels.forDevice(hall.agv.id, base, hall.actor);
        QCOMPARE(hall.linking.affix(label->id, hall.actor), true);
        QCOMPARE(hall.labels.find(label->id)->affixedAt, hall.clock.now());
        QCOMPARE(hall.linking.affix(label->id, hall.actor), false);
        QVERIFY(hall.linking.undoAffix(label->id, hall.actor));
        QVERIFY(!hall.labels.find(label->id)->affixedAt.isValid());
        QCOMPARE(hall.linking.affix(hall.oneBlank().id, hall.actor).error().code,
                 ErrorCode::Conflict);
    }

    void oldAndNewBothWorkUntilTheGraceEnds()
    {
        Hall hall;
        const auto made = hall.batches.make(hall.wishes(), base, hall.actor);
        std::vector<LabelCodeId> ids;
        for (const LabelCode &label : made->labels)
            ids.push_back(label.id);
        ids.push_back(hall.oneBlank().id); // a blank one has nothing to be replaced for
        const auto done = hall.batches.replace(ids, base, 3600, hall.actor);
        QVERIFY(done);
        QCOMPARE(done->size(), 3U);
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE(hall.scan(made->labels[i]), ScanOutcome::Kind::Active);
            QCOMPARE(hall.scan(done->at(i).fresh), ScanOutcome::Kind::Active);
        }
        hall.clock.advance(3600);
        QCOMPARE(hall.scan(made->labels[0]), ScanOutcome::Kind::Replaced);
        QCOMPARE(hall.scan(done->at(0).fresh), ScanOutcome::Kind::Active);
        QCOMPARE(hall.batches.replace(ids, base, -1, hall.actor).error().field, u"grace"_s);
    }

    void replacingIsUndone()
    {
        Hall hall;
        const LabelCode old = *hall.labels.forDevice(hall.agv.id, base, hall.actor);
        const auto done = hall.batches.replace(std::vector{old.id}, base, 0, hall.actor);
        QCOMPARE(hall.scan(old), ScanOutcome::Kind::Replaced);
        QVERIFY(hall.batches.undoReplace(*done, hall.actor));
        QCOMPARE(hall.labels.find(old.id), old);
        QCOMPARE(hall.scan(done->front().fresh), ScanOutcome::Kind::Revoked);
        QCOMPARE(hall.labels.forDevice(hall.agv.id, base, hall.actor), old);
    }

    void aRevokedBatchOpensNothingAtOnceAndRevokingIsUndone()
    {
        Hall hall;
        const LabelCode blank = hall.oneBlank();
        const LabelCode linked = hall.oneBlank();
        QVERIFY(hall.linking.link(linked.id, {hall.agv.id, {}}, hall.actor));
        const std::vector ids{blank.id, linked.id, LabelCodeId::make()};
        const auto revoked = hall.batches.revoke(ids, hall.actor);
        QCOMPARE(*revoked, std::vector({blank.id, linked.id}));
        QCOMPARE(hall.scan(blank), ScanOutcome::Kind::Revoked);
        QCOMPARE(hall.scan(linked), ScanOutcome::Kind::Revoked);
        QVERIFY(hall.batches.revoke(ids, hall.actor)->empty());
        QVERIFY(hall.batches.restore(*revoked, hall.actor));
        QCOMPARE(hall.scan(blank), ScanOutcome::Kind::Blank);
        QCOMPARE(hall.scan(linked), ScanOutcome::Kind::Active);
    }

    void everyChangeOfADeviceSaysWhoDidIt()
    {
        Hall hall;
        hall.actor = Actor::byOperator(OperatorId::make());
        const LabelCode label = hall.oneBlank();
        QVERIFY(hall.linking.link(label.id, {hall.agv.id, {}}, hall.actor));
        QVERIFY(hall.batches.revoke(std::vector{label.id}, hall.actor));
        const auto lines = hall.audit.list(0, 4);
        QCOMPARE(lines->at(0).action, u"label_code.revoked"_s);
        QCOMPARE(lines->at(1).action, u"label_code.linked"_s);
        QCOMPARE(lines->at(2).action, u"label_batch.filled"_s);
        QCOMPARE(lines->at(3).action, u"label_batch.created"_s);
        for (const AuditEntry &line : *lines)
            QCOMPARE(line.actor, hall.actor);
        QCOMPARE(*hall.audit.firstBadRow(), std::nullopt);
    }

    void aNumberIsNotGivenTwiceThoughTheProgramIsKilled()
    {
        const QTemporaryDir folder;
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--fill"_s, folder.path()});
        QVERIFY(program.waitForReadyRead());
        QByteArray told;
        while (told.count('\n') < 8 && program.waitForReadyRead())
            told += program.readAll();
        ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
        QVERIFY(program.waitForFinished());
        told += program.readAll();
        const qint64 acknowledged = told.trimmed().split('\n').last().toLongLong();
        QVERIFY(acknowledged >= 800);

        FoundStore found(folder.path());
        QSet<qint64> numbers;
        const auto batches = found.batches.list();
        for (const LabelBatch &batch : *batches) {
            for (int missing = 1; missing > 0;)
                missing = found.batches.fill(batch.id, Actor::system()).value_or(0);
            QCOMPARE(found.batches.find(batch.id)->made, 1000);
            const auto codes = found.batches.blankOf(batch.id);
            for (const LabelCode &code : *codes) {
                QVERIFY(!numbers.contains(code.number));
                numbers.insert(code.number);
            }
        }
        QVERIFY(numbers.contains(acknowledged));
    }
};

int main(int count, char *words[])
{
    QCoreApplication program(count, words);
    if (count == 3 && qstrcmp(words[1], "--fill") == 0)
        return fillUntilKilled(QString::fromLocal8Bit(words[2]));
    TestLabelBatches test;
    return QTest::qExec(&test, count, words);
}

#include "tst_labelbatches.moc"
