#include "tests/support/caseshop.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

CaseTemplate titled(const QString &english)
{
    CaseTemplate caseTemplate;
    caseTemplate.title.byLanguage = {{u"en"_s, english}};
    return caseTemplate;
}

QStringList titles(const Result<std::vector<CaseTemplate>> &templates)
{
    QStringList list;
    for (const CaseTemplate &caseTemplate : *templates)
        list.append(caseTemplate.title.in(u"en"_s));
    return list;
}

} // namespace

class TestCaseTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTemplateReadsBackAsItWasMade()
    {
        CaseShop shop;
        CaseTemplate stopped = titled(u"Has stopped"_s);
        stopped.title.byLanguage.insert(u"de"_s, u"Steht still"_s);
        stopped.description.byLanguage = {{u"en"_s, u"Where does it stand?"_s}};
        stopped.safetyText.byLanguage = {{u"en"_s, u"Keep away."_s}};
        stopped.tryFirst.byLanguage = {{u"en"_s, u"Push it\nSwitch it on"_s}};
        stopped.type = CaseType::Damage;
        stopped.priority = CasePriority::High;
        stopped.icon = u"stop"_s;
        stopped.solutionSuggestion = u"Reset the motor."_s;
        const auto created = shop.templates.create(stopped, Actor::system());
        QVERIFY(created);
        stopped.id = created->id;
        QCOMPARE(*created, stopped);
        QCOMPARE(*shop.templates.find(created->id), stopped);
        QCOMPARE(shop.eventTypes(), QStringList{u"case_template.created"_s});
    }

    void aTemplateNeedsATitleOfFittingLength_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("detail");
        QTest::newRow("none") << u" "_s << u"missing"_s;
        QTest::newRow("giant") << QString(201, u'x') << u"too_long"_s;
    }
    void aTemplateNeedsATitleOfFittingLength()
    {
        QFETCH(QString, title);
        QFETCH(QString, detail);
        CaseShop shop;
        const auto created = shop.templates.create(titled(title), Actor::system());
        QVERIFY(!created);
        QCOMPARE(created.error(), (Error{ErrorCode::Invalid, detail, u"title"_s}));
    }

    void everyUpdateRaisesTheVersionAndALateOneIsAConflict()
    {
        CaseShop shop;
        const CaseTemplate seen = *shop.templates.create(titled(u"A"_s), Actor::system());
        CaseTemplate changed = seen;
        changed.title.byLanguage = {{u"de"_s, u"B"_s}};
        const auto updated = shop.templates.update(changed, Actor::system());
        QVERIFY(updated);
        QCOMPARE(updated->version, 2);
        QCOMPARE(updated->title, changed.title);
        QCOMPARE(shop.templates.update(seen, Actor::system()).error().code, ErrorCode::Conflict);
        changed.id = CaseTemplateId::make();
        QCOMPARE(shop.templates.update(changed, Actor::system()).error().code, ErrorCode::NotFound);
    }

    void listsAreByTitleWithoutArchivedOnes()
    {
        CaseShop shop;
        (void)shop.templates.create(titled(u"Übersees"_s), Actor::system());
        (void)shop.templates.create(titled(u"zero"_s), Actor::system());
        const auto old = shop.templates.create(titled(u"Old"_s), Actor::system());
        (void)shop.templates.create(titled(u"Apple"_s), Actor::system());
        QVERIFY(shop.templates.setArchived(old->id, true, Actor::system()));
        QVERIFY(shop.templates.setArchived(old->id, true, Actor::system()));
        QCOMPARE(titles(shop.templates.list()),
                 (QStringList{u"Apple"_s, u"Übersees"_s, u"zero"_s}));
        QCOMPARE(shop.eventTypes().last(), u"case_template.archived"_s);
        QCOMPARE(shop.eventTypes().size(), 5);
        QVERIFY(shop.templates.setArchived(old->id, false, Actor::system()));
        QCOMPARE(shop.templates.list()->size(), 4U);
    }

    void aSiteOffersItsOwnInItsOwnOrder()
    {
        CaseShop shop;
        const auto a = shop.templates.create(titled(u"A"_s), Actor::system());
        const auto b = shop.templates.create(titled(u"B"_s), Actor::system());
        const auto c = shop.templates.create(titled(u"C"_s), Actor::system());
        QVERIFY(shop.templates.setOffers(shop.hall, {{c->id}, {a->id, false}, {c->id}},
                                         Actor::system()));
        QCOMPARE(titles(shop.templates.offered(shop.hall)), QStringList{u"C"_s});
        const auto all = shop.templates.forDeployment(shop.hall);
        QCOMPARE(*all, (std::vector<OfferedTemplate>{{*c, true}, {*a, false}, {*b, false}}));
        QCOMPARE(shop.eventTypes().last(), u"deployment.updated"_s);

        QVERIFY(shop.templates.setArchived(c->id, true, Actor::system()));
        QVERIFY(shop.templates.offered(shop.hall)->empty());
    }

    void offersOfWhatDoesNotExistChangeNothing()
    {
        CaseShop shop;
        const auto a = shop.templates.create(titled(u"A"_s), Actor::system());
        QVERIFY(shop.templates.setOffers(shop.hall, {{a->id}}, Actor::system()));
        const auto unknown = shop.templates.setOffers(shop.hall, {{CaseTemplateId::make()}},
                                                      Actor::system());
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        QCOMPARE(shop.templates.offered(shop.hall)->size(), 1U);
        QCOMPARE(shop.templates.setOffers(DeploymentId::make(), {}, Actor::system()).error().code,
                 ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestCaseTemplates)
#include "tst_casetemplates.moc"
