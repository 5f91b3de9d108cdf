#include "app/deployments/templatedialog.h"
#include "app/widgets/choicebar.h"
#include "core/cases/templateservice.h"
#include "tests/app/opendeployments.h"
#include "tests/support/widgettree.h"

#include <QComboBox>
#include <QListView>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

struct OpenTemplates : OpenDeployments {
    TemplateDialog *dialog() { return page.window()->findChild<TemplateDialog *>(); }
    QListView *list() { return find<QListView>(u"templateList"_s); }
    template<class T>
    T *field(const QString &name)
    {
        return dialog()->template findChild<T *>(name);
    }
    void save() { field<Button>(u"saveTemplate"_s)->click(); }
    std::vector<OfferedTemplate> stored(const DeploymentId &site)
    {
        return *services.templates.forDeployment(site);
    }
    CaseTemplate put(const QString &title)
    {
        CaseTemplate wished;
        wished.title.byLanguage = {{u"en"_s, title}};
        wished.safetyText.byLanguage = {{u"en"_s, u"Keep away."_s}};
        return *services.templates.create(wished, Actor::system());
    }
};

} // namespace

class TestTemplateDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_new_one_is_offered_last_at_its_deployment_only()
    {
        OpenTemplates open;
        QVERIFY(open.waitForDetail());
        const CaseTemplate leak = open.put(u"Leak"_s);
        QVERIFY(open.services.templates.setOffers(open.hall, {{leak.id, true}}, Actor::system()));
        const DeploymentId quay = putDeployment(open, u"QUAY"_s, u"5823"_s);
        QTRY_COMPARE(open.list()->model()->rowCount(), 1);
        open.find<Button>(u"addTemplate"_s)->click();
        QVERIFY(open.dialog() != nullptr);
        QTest::keyClicks(open.field<QLineEdit>(u"templateTitle"_s), u"Door jams"_s);
        auto *priority = open.field<QComboBox>(u"templatePriority"_s);
        priority->setCurrentIndex(priority->findData(int(CasePriority::High)));
        open.save();
        QTRY_COMPARE(open.stored(open.hall).size(), size_t(2));
        QTRY_VERIFY(open.stored(open.hall).back().offered); // a second step of the same save
        const OfferedTemplate fresh = open.stored(open.hall).back();
        QCOMPARE(fresh.caseTemplate.title.in(u"en"_s), u"Door jams"_s);
        QCOMPARE(fresh.caseTemplate.priority, CasePriority::High);
        QVERIFY(open.services.templates.offered(quay)->empty());
        QTRY_VERIFY(open.dialog() == nullptr);
    }

    void a_title_is_needed_in_one_language()
    {
        OpenTemplates open;
        QVERIFY(open.waitForDetail());
        open.find<Button>(u"addTemplate"_s)->click();
        open.save();
        QVERIFY(open.field<QLineEdit>(u"templateTitle"_s)->property("error").toBool());
        QVERIFY(open.stored(open.hall).empty());
    }

    void editing_keeps_what_was_not_touched_and_raises_the_version()
    {
        OpenTemplates open;
        QVERIFY(open.waitForDetail());
        const CaseTemplate before = open.put(u"Leak"_s);
        QTRY_COMPARE(open.list()->model()->rowCount(), 1);
        open.list()->setCurrentIndex(open.list()->model()->index(0, 0));
        QTest::keyClick(open.list(), Qt::Key_Return);
        QVERIFY(open.dialog() != nullptr);
        auto *title = open.field<QLineEdit>(u"templateTitle"_s);
        QCOMPARE(title->text(), u"Leak"_s);
        title->selectAll();
        QTest::keyClicks(title, u"Water leak"_s);
        open.save();
        QTRY_COMPARE(open.services.templates.find(before.id)->title.in(u"en"_s), u"Water leak"_s);
        const CaseTemplate after = *open.services.templates.find(before.id);
        QCOMPARE(after.safetyText.in(u"en"_s), u"Keep away."_s);
        QCOMPARE(after.version, before.version + 1);
    }

    void each_language_has_texts_of_its_own()
    {
        OpenTemplates open;
        QVERIFY(open.waitForDetail());
        open.find<Button>(u"addTemplate"_s)->click();
        auto *title = open.field<QLineEdit>(u"templateTitle"_s);
        QTest::keyClicks(title, u"Leak"_s);
        open.dialog()->findChild<SegmentedControl *>()->setCurrentIndex(1);
        QCOMPARE(title->text(), QString());
        QTest::keyClicks(title, u"Leck"_s);
        open.save();
        QTRY_COMPARE(open.stored(open.hall).size(), size_t(1));
        const LocalisedText stored = open.stored(open.hall).front().caseTemplate.title;
        QCOMPARE(stored.byLanguage.value(u"en"_s), u"Leak"_s);
        QCOMPARE(stored.byLanguage.value(u"de"_s), u"Leck"_s);
    }

    void nothing_typed_is_lost_when_somebody_else_saved_meanwhile()
    {
        OpenTemplates open;
        QVERIFY(open.waitForDetail());
        CaseTemplate theirs = open.put(u"Leak"_s);
        QTRY_COMPARE(open.list()->model()->rowCount(), 1);
        open.list()->setCurrentIndex(open.list()->model()->index(0, 0));
        QTest::keyClick(open.list(), Qt::Key_Return);
        theirs.solutionSuggestion = u"Close valve 3."_s;
        QVERIFY(open.services.templates.update(theirs, Actor::system()));
        QTest::keyClicks(open.field<QLineEdit>(u"templateTitle"_s), u"!"_s);
        open.save();
        QTRY_VERIFY(open.tells(u"The template wasn't saved"_s));
        QCOMPARE(open.field<QLineEdit>(u"templateTitle"_s)->text(), u"Leak!"_s);
    }

    void names_its_controls_and_renders_no_markup()
    {
        OpenTemplates open;
        QVERIFY(open.waitForDetail());
        open.find<Button>(u"addTemplate"_s)->click();
        QCOMPARE(richTextWidgets(*open.dialog()), QStringList());
        QCOMPARE(namelessControls(*open.dialog()), QStringList());
    }
};

QTEST_MAIN(TestTemplateDialog)
#include "tst_templatedialog.moc"
