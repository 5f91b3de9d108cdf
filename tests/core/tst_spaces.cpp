#include "core/labels/codes/labelservice.h"
#include "tests/support/siterows.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const std::vector<Space> &spaces)
{
    QStringList names;
    for (const Space &space : spaces)
        names.append(space.name);
    return names;
}

} // namespace

class TestSpaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTreeHasParentsBeforeChildrenAndSiblingsInOrder()
    {
        SiteStore store;
        const Deployment hall = store.deployment();
        const Space three = store.space(hall, u"Hall 3"_s);
        const Space four = store.space(hall, u"Hall 4"_s);
        const Space aisle = store.space(hall, u"Aisle B"_s, three.id);
        (void)store.space(hall, u"Bay 1"_s, aisle.id);
        (void)store.space(hall, u"Aisle A"_s, three.id);
        const auto tree = store.spaces.tree(hall.id);
        QCOMPARE(names(*tree),
                 (QStringList{u"Hall 3"_s, u"Aisle B"_s, u"Bay 1"_s, u"Aisle A"_s, u"Hall 4"_s}));
        QCOMPARE(*store.spaces.path((*tree)[2].id), u"Hall 3 › Aisle B › Bay 1"_s);
        QVERIFY(*store.spaces.find(four.id) == four);
        QCOMPARE(store.eventTypes().last(), u"space.created"_s);
    }

    void everyKindIsKept_data()
    {
        QTest::addColumn<Space::Kind>("kind");
        QTest::newRow("building") << Space::Kind::Building;
        QTest::newRow("floor") << Space::Kind::Floor;
        QTest::newRow("unit") << Space::Kind::Unit;
        QTest::newRow("room") << Space::Kind::Room;
        QTest::newRow("common area") << Space::Kind::CommonArea;
    }
    void everyKindIsKept()
    {
        QFETCH(Space::Kind, kind);
        SiteStore store;
        Space wished;
        wished.deployment = store.deployment().id;
        wished.name = u"Here"_s;
        wished.kind = kind;
        const auto space = store.spaces.create(wished, store.actor);
        QVERIFY(store.spaces.find(space->id)->kind == kind);
    }

    void aSpaceNeedsANameAndAParentOfItsDeployment()
    {
        SiteStore store;
        const Deployment hall = store.deployment(u"HALL"_s);
        const Deployment quay = store.deployment(u"QUAY"_s);
        Space wished;
        wished.deployment = hall.id;
        QCOMPARE(store.spaces.create(wished, store.actor).error().field, u"name"_s);
        wished.name = u"Bay"_s;
        wished.parent = store.space(quay, u"Quay"_s).id;
        const auto created = store.spaces.create(wished, store.actor);
        QCOMPARE(created.error().code, ErrorCode::Invalid);
        QCOMPARE(created.error().field, u"parent"_s);
        wished.deployment = DeploymentId::make();
        QCOMPARE(store.spaces.create(wished, store.actor).error().code, ErrorCode::NotFound);
    }

    void movingPutsASpaceBetweenItsNewSiblings_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("first") << 0 << QStringList{u"P"_s, u"X"_s, u"A"_s, u"B"_s};
        QTest::newRow("between") << 1 << QStringList{u"P"_s, u"A"_s, u"X"_s, u"B"_s};
        QTest::newRow("beyond the last") << 9 << QStringList{u"P"_s, u"A"_s, u"B"_s, u"X"_s};
        QTest::newRow("before the first") << -3 << QStringList{u"P"_s, u"X"_s, u"A"_s, u"B"_s};
    }
    void movingPutsASpaceBetweenItsNewSiblings()
    {
        QFETCH(int, position);
        QFETCH(QStringList, order);
        SiteStore store;
        const Deployment hall = store.deployment();
        const Space parent = store.space(hall, u"P"_s);
        (void)store.space(hall, u"A"_s, parent.id);
        (void)store.space(hall, u"B"_s, parent.id);
        const Space moved = store.space(hall, u"X"_s);
        QVERIFY(store.spaces.move(moved.id, parent.id, position, store.actor));
        QCOMPARE(names(*store.spaces.tree(hall.id)), order);
        QCOMPARE(store.eventTypes().last(), u"space.updated"_s);
    }

    void aSpaceCannotMoveIntoItself()
    {
        SiteStore store;
        const Deployment hall = store.deployment();
        const Space outer = store.space(hall, u"Outer"_s);
        const Space middle = store.space(hall, u"Middle"_s, outer.id);
        const Space inner = store.space(hall, u"Inner"_s, middle.id);
        for (const SpaceId &parent : {outer.id, inner.id}) {
            const auto moved = store.spaces.move(outer.id, parent, 0, store.actor);
            QVERIFY(!moved);
            QCOMPARE(moved.error().code, ErrorCode::Invalid);
            QCOMPARE(moved.error().field, u"parent"_s);
        }
        QVERIFY(store.spaces.move(inner.id, {}, 0, store.actor));
    }

    void movingBackUndoesAMove()
    {
        SiteStore store;
        const Deployment hall = store.deployment();
        const Space three = store.space(hall, u"Hall 3"_s);
        const Space four = store.space(hall, u"Hall 4"_s);
        (void)store.space(hall, u"Aisle A"_s, three.id);
        const Space aisle = store.space(hall, u"Aisle B"_s, three.id);
        (void)store.space(hall, u"Aisle C"_s, three.id);
        const Space bay = store.space(hall, u"Bay 1"_s, aisle.id);
        const QStringList before = names(*store.spaces.tree(hall.id));
        QVERIFY(store.spaces.move(aisle.id, four.id, 0, store.actor));
        QCOMPARE(*store.spaces.path(bay.id), u"Hall 4 › Aisle B › Bay 1"_s);
        QVERIFY(store.spaces.move(aisle.id, three.id, 1, store.actor));
        QCOMPARE(names(*store.spaces.tree(hall.id)), before);
        QCOMPARE(*store.spaces.path(bay.id), u"Hall 3 › Aisle B › Bay 1"_s);
    }

    void whatIsInASpaceMovesAlong()
    {
        SiteStore store;
        LabelService labels(*store.database, store.changes, store.clock);
        const Deployment hall = store.deployment();
        const Space three = store.space(hall, u"Hall 3"_s);
        const Space four = store.space(hall, u"Hall 4"_s);
        const Space bay = store.space(hall, u"Bay 1"_s, three.id);
        Device device = store.device(hall, u"AGV 12"_s);
        device.spaces = {bay.id};
        QVERIFY(store.devices.update(device, store.actor));
        const auto label = labels.forSpace(bay.id, u"http://192.168.1.9:8080"_s, store.actor);
        QVERIFY(store.spaces.move(bay.id, four.id, 0, store.actor));
        QVERIFY(store.devices.find(device.id)->spaces == device.spaces);
        QCOMPARE(labels.forSpace(bay.id, label->baseAddress, store.actor)->code, label->code);
        QCOMPARE(*store.spaces.path(bay.id), u"Hall 4 › Bay 1"_s);
        QVERIFY(store.spaces.find(bay.id)->parent == four.id);
    }

    void aMoveIsNotedWithWhoDidIt()
    {
        SiteStore store;
        const Deployment hall = store.deployment();
        const Space three = store.space(hall, u"Hall 3"_s);
        const Space bay = store.space(hall, u"Bay 1"_s);
        const Actor marta = Actor::byOperator(OperatorId::make());
        QVERIFY(store.spaces.move(bay.id, three.id, 0, marta));
        const auto lines = store.audit.of(u"space"_s, bay.id.toString());
        QCOMPARE(lines->back().action, u"space.updated"_s);
        QVERIFY(lines->back().actor == marta);
        QCOMPARE(lines->back().fields, (QStringList{u"parent"_s, u"position"_s}));
    }

    void movingToWhereItIsChangesNothing()
    {
        SiteStore store;
        const Deployment hall = store.deployment();
        (void)store.space(hall, u"Hall 3"_s);
        const Space four = store.space(hall, u"Hall 4"_s);
        const auto events = store.eventTypes();
        QVERIFY(store.spaces.move(four.id, {}, 1, store.actor));
        QCOMPARE(store.eventTypes(), events);
    }

    void aSpaceStaysInItsDeployment()
    {
        SiteStore store;
        const Deployment hall = store.deployment(u"HALL"_s);
        const Deployment quay = store.deployment(u"QUAY"_s);
        const Space bay = store.space(hall, u"Bay"_s);
        const auto moved = store.spaces.move(bay.id, store.space(quay, u"Quay"_s).id, 0,
                                             store.actor);
        QCOMPARE(moved.error().code, ErrorCode::Invalid);
        QCOMPARE(moved.error().field, u"parent"_s);
    }

    void theTreeHasALimitedDepth()
    {
        SiteStore store;
        const Deployment hall = store.deployment();
        SpaceId lowest;
        for (int level = 1; level <= SpaceService::mostLevels; ++level)
            lowest = store.space(hall, u"Level %1"_s.arg(level), lowest).id;
        Space wished;
        wished.deployment = hall.id;
        wished.name = u"Too deep"_s;
        wished.parent = lowest;
        QCOMPARE(store.spaces.create(wished, store.actor).error(),
                 (Error{ErrorCode::TooLarge, u"too deep"_s, u"parent"_s}));
        const Space outer = store.space(hall, u"Outer"_s);
        (void)store.space(hall, u"Inner"_s, outer.id);
        const SpaceId aboveLowest = store.spaces.find(lowest)->parent;
        QCOMPARE(store.spaces.move(outer.id, aboveLowest, 0, store.actor).error().code,
                 ErrorCode::TooLarge);
        const SpaceId higher = store.spaces.find(aboveLowest)->parent;
        QVERIFY(store.spaces.move(outer.id, higher, 0, store.actor));
    }

    void renamingChangesThePath()
    {
        SiteStore store;
        const Deployment hall = store.deployment();
        const Space outer = store.space(hall, u"Hall 3"_s);
        const Space inner = store.space(hall, u"Bay"_s, outer.id);
        QVERIFY(store.spaces.rename(outer.id, u"Hall 7"_s, store.actor));
        QCOMPARE(*store.spaces.path(inner.id), u"Hall 7 › Bay"_s);
    }

    void aSpaceInUseStays()
    {
        SiteStore store;
        const Deployment hall = store.deployment();
        const Space outer = store.space(hall, u"Hall 3"_s);
        const Space inner = store.space(hall, u"Bay"_s, outer.id);
        QCOMPARE(store.spaces.remove(outer.id, store.actor).error(),
                 (Error{ErrorCode::Conflict, u"spaces"_s, {}}));
        Device device = store.device(hall, u"AGV 12"_s);
        device.spaces = {inner.id};
        device = *store.devices.update(device, store.actor);
        QCOMPARE(store.spaces.remove(inner.id, store.actor).error(),
                 (Error{ErrorCode::Conflict, u"devices"_s, {}}));
        device.spaces.clear();
        QVERIFY(store.devices.update(device, store.actor));
        QVERIFY(store.spaces.remove(inner.id, store.actor));
        QCOMPARE(store.spaces.find(inner.id).error().code, ErrorCode::NotFound);
        QCOMPARE(store.eventTypes().last(), u"space.removed"_s);
    }
};

QTEST_GUILESS_MAIN(TestSpaces)
#include "tst_spaces.moc"
