#include "core/labels/design/designjson.h"
#include "core/labels/design/designservice.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

LabelDesign ownDesign(const QString &name = u"Plant room"_s)
{
    LabelDesign design = standardDesign();
    design.name = name;
    return design;
}

} // namespace

class TestDesigns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyBuiltInDesignSurvivesItsFileAndWouldBeAccepted()
    {
        TestStore open;
        DesignService designs(*open.database, open.changes, open.clock);
        for (LabelDesign design : builtInDesigns()) {
            QCOMPARE(*designFromJson(designToJson(design)), design);
            design.name += u" of ours"_s;
            QVERIFY2(designs.create(design, Actor::system()), qPrintable(design.id));
        }
    }

    void anOwnDesignIsMadeChangedAndRemoved()
    {
        TestStore open;
        DesignService designs(*open.database, open.changes, open.clock);
        LabelDesign design = *designs.create(ownDesign(), Actor::system());
        QVERIFY(design.isOwn);
        QCOMPARE(designs.all()->back(), design);
        design.layout = LabelDesign::Layout::CodeAbove;
        QVERIFY(designs.update(design, Actor::system()));
        QCOMPARE(*designs.find(design.id), design);
        QVERIFY(designs.remove(design.id, Actor::system()));
        QCOMPARE(designs.find(design.id).error().code, ErrorCode::NotFound);
        QCOMPARE(open.eventTypes(),
                 QStringList({u"label_design.created"_s, u"label_design.updated"_s,
                              u"label_design.removed"_s}));
    }

    void whatCannotBeDrawnIsRefused_data()
    {
        QTest::addColumn<LabelDesign>("design");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << ownDesign(u" "_s) << u"name"_s;
        LabelDesign wrong = ownDesign();
        wrong.lines.clear();
        QTest::newRow("no lines") << wrong << u"lines"_s;
        wrong = ownDesign();
        wrong.lines[1].text = u"{pin}"_s;
        QTest::newRow("a PIN") << wrong << u"placeholder"_s;
        wrong = ownDesign();
        wrong.lines[1].smallest = 20;
        QTest::newRow("smallest letters above the largest") << wrong << u"size"_s;
        wrong = ownDesign();
        wrong.lines[1].largest = 1e9;
        QTest::newRow("letters like houses") << wrong << u"size"_s;
        wrong = ownDesign();
        wrong.lines.resize(13, wrong.lines[1]);
        QTest::newRow("thirteen lines") << wrong << u"lines"_s;
        wrong = ownDesign();
        wrong.logo = LabelDesign::Logo::InCode;
        QTest::newRow("a logo in a code that can't bear it") << wrong << u"level"_s;
    }
    void whatCannotBeDrawnIsRefused()
    {
        QFETCH(LabelDesign, design);
        QFETCH(QString, field);
        TestStore open;
        DesignService designs(*open.database, open.changes, open.clock);
        const auto created = designs.create(design, Actor::system());
        QCOMPARE(created.error().code, ErrorCode::Invalid);
        QCOMPARE(created.error().field, field);
        QVERIFY(open.eventTypes().isEmpty());
    }

    void noTwoDesignsHaveOneName()
    {
        TestStore open;
        DesignService designs(*open.database, open.changes, open.clock);
        QVERIFY(designs.create(ownDesign(), Actor::system()));
        QCOMPARE(designs.create(ownDesign(), Actor::system()).error().code, ErrorCode::Conflict);
        QCOMPARE(designs.create(ownDesign(u"Branded"_s), Actor::system()).error().code,
                 ErrorCode::Conflict);
    }

    void aModelHasItsDesignUntilThatGoes()
    {
        TestStore open;
        DesignService designs(*open.database, open.changes, open.clock);
        QCOMPARE(designs.byModel()->ofModel(u"MiR250"_s), standardDesign());
        const LabelDesign own = *designs.create(ownDesign(), Actor::system());
        QVERIFY(designs.setDefault(u"MiR250"_s, own.id, Actor::system()));
        QCOMPARE(designs.byModel()->ofModel(u"MiR250"_s), own);
        QVERIFY(designs.setDefault(u"Lift"_s, u"cable-flag"_s, Actor::system()));
        QCOMPARE(designs.byModel()->ofModel(u"Lift"_s).id, u"cable-flag"_s);
        QCOMPARE(designs.setDefault(u"Lift"_s, u"own-none"_s, Actor::system()).error().code,
                 ErrorCode::NotFound);
        QVERIFY(designs.remove(own.id, Actor::system()));
        QCOMPARE(designs.byModel()->ofModel(u"MiR250"_s), standardDesign());
        QVERIFY(designs.setDefault(u"Lift"_s, {}, Actor::system()));
        QCOMPARE(designs.byModel()->ofModel(u"Lift"_s), standardDesign());
    }

    void a_choice_is_one_design_for_all_or_each_models_own()
    {
        TestStore open;
        DesignService designs(*open.database, open.changes, open.clock);
        QVERIFY(designs.setDefault(u"Lift"_s, u"branded"_s, Actor::system()));
        const auto one = designs.choice(u"code-only"_s);
        QVERIFY(one && !one->isByModel());
        QCOMPARE(one->ofModel(u"Lift"_s).id, u"code-only"_s);
        const auto each = designs.choice(DesignChoice::byModelId.toString());
        QVERIFY(each && each->isByModel());
        QCOMPARE(each->ofModel(u"Lift"_s).id, u"branded"_s);
        QCOMPARE(each->ofModel({}), standardDesign());
        const auto none = designs.choice(u"baroque"_s);
        QVERIFY(!none);
        QCOMPARE(none.error().field, u"design"_s);
    }
};

QTEST_GUILESS_MAIN(TestDesigns)
#include "tst_designs.moc"
