#include "core/labels/codes/labelbatches.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/codes/wallcheck.h"
#include "tests/support/siterows.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;
using Kind = WallFinding::Kind;

namespace {

const QString base = u"http://192.168.10.31:8080"_s;
const QString oldBase = u"http://192.168.10.25:8080"_s;

struct Wall : SiteStore {
    Deployment site = deployment();
    LabelService labels{*database, changes, clock};
    LabelBatches batches{*database, changes, clock};
    WallCheck check{*database, clock};

    LabelCode printed(const QString &name, const SpaceId &where = {}, const QString &address = base)
    {
        Device wished;
        wished.deployment = site.id;
        wished.name = name;
        if (!where.isNull())
            wished.spaces = {where};
        const Device made = *devices.create(wished, actor);
        return note(*labels.forDevice(made.id, address, actor));
    }
    LabelCode note(const LabelCode &label)
    {
        (void)labels.notePrints({{label.id, u"avery-l7160"_s, 1, u"pdf"_s, true}}, actor);
        return label;
    }
    static QString textOf(const LabelCode &label)
    {
        return symbolText(label.baseAddress, label.code);
    }
    WallFinding found(const QString &text) { return check.lookUp({text}, base)->front(); }
    std::vector<WallFinding> found(const std::vector<LabelCode> &seen)
    {
        QStringList texts;
        for (const LabelCode &label : seen)
            texts.append(textOf(label));
        return *check.lookUp(texts, base);
    }
    QStringList missingAt(const LabelPlace &place, const std::vector<LabelCode> &seen)
    {
        QStringList names;
        const auto missing = check.missing(place, found(seen));
        for (const LabelListRow &row : missing->rows)
            names.append(row.name);
        return names;
    }
};

} // namespace

class TestWallCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_where_a_label_leads()
    {
        Wall wall;
        const LabelCode label = wall.printed(u"AGV 12"_s);
        const WallFinding finding = wall.found(Wall::textOf(label));
        QCOMPARE(finding.kind, Kind::Active);
        QCOMPARE(finding.row.name, u"AGV 12"_s);
        QCOMPARE(finding.row.label.id, label.id);
        QCOMPARE(finding.row.deploymentName, u"Warehouse North"_s);
        QVERIFY(finding.row.printedAt.isValid());
        QCOMPARE(finding.address, base);
        QCOMPARE(wall.labels.find(label.id)->scanCount, 0);
    }

    void tells_an_old_address_by_what_the_symbol_says()
    {
        Wall wall;
        const LabelCode label = wall.printed(u"AGV 12"_s, {}, oldBase);
        const WallFinding finding = wall.found(Wall::textOf(label));
        QCOMPARE(finding.kind, Kind::OldAddress);
        QCOMPARE(finding.address, oldBase);
        QCOMPARE(wall.found(symbolText(base, label.code)).kind, Kind::Active);
        // Where no address is known there is nothing to compare with.
        QCOMPARE(wall.check.lookUp({Wall::textOf(label)}, {})->front().kind, Kind::NotCompared);
    }

    void tells_a_code_that_was_copied_onto_a_foreign_address()
    {
        Wall wall;
        const LabelCode label = wall.printed(u"AGV 12"_s);
        const QString copied = symbolText(u"http://evil.example"_s, label.code);
        QCOMPARE(wall.found(copied).kind, Kind::WrongAddress);
        QCOMPARE(wall.found(copied).address, u"http://evil.example"_s);
        QCOMPARE(wall.found(symbolText(oldBase, label.code)).kind, Kind::WrongAddress);
        QCOMPARE(wall.check.lookUp({copied}, {})->front().kind, Kind::WrongAddress);
        (void)wall.labels.replace(label.id, base, 3600, wall.actor);
        QCOMPARE(wall.found(copied).kind, Kind::WrongAddress);
    }

    void tells_labels_that_ended_and_what_took_their_place()
    {
        Wall wall;
        const LabelCode label = wall.printed(u"AGV 12"_s);
        const LabelCode next = *wall.labels.replace(label.id, base, 3600, wall.actor);
        QCOMPARE(wall.found(Wall::textOf(label)).kind, Kind::Grace);
        QCOMPARE(wall.found(Wall::textOf(label)).successor, next.number);
        wall.clock.advance(3601);
        QCOMPARE(wall.found(Wall::textOf(label)).kind, Kind::Replaced);
        QCOMPARE(wall.found(Wall::textOf(next)).kind, Kind::Active);
        (void)wall.labels.revoke(next.id, wall.actor);
        QCOMPARE(wall.found(Wall::textOf(next)).kind, Kind::Revoked);
        QCOMPARE(wall.found(Wall::textOf(next)).successor, 0);
    }

    void tells_blank_unknown_and_foreign_ones_apart()
    {
        Wall wall;
        const LabelBatch batch = *wall.batches.makeBlank(u"Roll 1"_s, wall.site.id, 1, base,
                                                         wall.actor);
        const LabelCode blank = wall.batches.blankOf(batch.id)->front();
        QCOMPARE(wall.found(Wall::textOf(blank)).kind, Kind::Blank);
        QCOMPARE(wall.found(Wall::textOf(blank)).row.batchName, u"Roll 1"_s);
        QCOMPARE(wall.found(symbolText(base, u"7K3M9P2QX4TBD"_s)).kind, Kind::Unknown);
        for (const QString &foreign :
             {u"https://example.com/"_s, u"WIFI:S:hall;P:secret;;"_s, u"' OR 1=1 --"_s,
              u"http://192.168.10.31:8080/d/short"_s, u"http:///d/7K3M9P2QX4TBD"_s,
              u"javascript:alert(1)"_s, u"\u0000\u202e"_s, QString(1000, u'7')})
            QCOMPARE(wall.found(foreign).kind, Kind::Foreign);
    }

    void answers_in_the_order_of_the_texts()
    {
        Wall wall;
        const LabelCode one = wall.printed(u"One"_s);
        const LabelCode two = wall.printed(u"Two"_s);
        const auto findings = wall.check.lookUp({Wall::textOf(two), u"x"_s, Wall::textOf(one)},
                                                base);
        QCOMPARE(findings->size(), size_t(3));
        QCOMPARE(findings->at(0).row.name, u"Two"_s);
        QCOMPARE(findings->at(1).text, u"x"_s);
        QCOMPARE(findings->at(2).row.name, u"One"_s);
        QVERIFY(wall.check.lookUp({}, base)->empty());
    }

    void lists_what_a_place_should_show_and_the_photo_does_not()
    {
        Wall wall;
        const Space hall = wall.space(wall.site, u"Hall 3"_s);
        const Space aisle = wall.space(wall.site, u"Aisle B"_s, hall.id);
        const LabelCode here = wall.printed(u"Here"_s, aisle.id);
        wall.printed(u"Hidden"_s, aisle.id);
        wall.printed(u"In the hall"_s, hall.id);
        wall.printed(u"Elsewhere"_s);
        wall.note(*wall.labels.forSpace(aisle.id, base, wall.actor));
        const Device unprinted = wall.device(wall.site, u"Unprinted"_s);
        (void)wall.labels.forDevice(unprinted.id, base, wall.actor);
        QCOMPARE(wall.missingAt({wall.site.id, aisle.id}, {here}),
                 (QStringList{u"Aisle B"_s, u"Hidden"_s}));
        QCOMPARE(wall.missingAt({wall.site.id, hall.id}, {here}),
                 (QStringList{u"Aisle B"_s, u"Hidden"_s, u"In the hall"_s}));
        QCOMPARE(wall.missingAt({wall.site.id, {}}, {here}),
                 (QStringList{u"Aisle B"_s, u"Elsewhere"_s, u"Hidden"_s, u"In the hall"_s}));
        QCOMPARE(wall.missingAt({wall.site.id, {}}, {}).size(), 5);
    }

    void guesses_where_the_photo_was_taken()
    {
        Wall wall;
        const Space hall = wall.space(wall.site, u"Hall 3"_s);
        const LabelCode one = wall.printed(u"One"_s, hall.id);
        const LabelCode two = wall.printed(u"Two"_s, hall.id);
        const LabelCode three = wall.printed(u"Three"_s);
        const LabelCode four = wall.printed(u"Four"_s);
        const auto place = [&](const std::vector<LabelCode> &seen) {
            return *wall.check.likelyPlace(wall.found(seen));
        };
        QCOMPARE(place({}), LabelPlace());
        QCOMPARE(place({three}), (LabelPlace{wall.site.id, {}}));
        QCOMPARE(place({one, two, three}), (LabelPlace{wall.site.id, hall.id}));
        QCOMPARE(place({one, two, three, four}), (LabelPlace{wall.site.id, {}}));
    }

    void guesses_the_space_in_a_hall_of_more_labels_than_are_listed()
    {
        Wall wall;
        const Space hall = wall.space(wall.site, u"Hall 3"_s);
        for (int i = 0; i < WallCheck::mostMissing; ++i)
            wall.printed(u"A %1"_s.arg(1000 + i), hall.id);
        const LabelCode last = wall.printed(u"Z"_s, hall.id);
        QCOMPARE(*wall.check.likelyPlace(wall.found(std::vector{last})),
                 (LabelPlace{wall.site.id, hall.id}));
    }
};

QTEST_GUILESS_MAIN(TestWallCheck)
#include "tst_wallcheck.moc"
