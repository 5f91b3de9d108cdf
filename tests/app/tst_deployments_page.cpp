#include "app/deployments/deploymentsmodel.h"
#include "app/deployments/deploymentspage.h"
#include "app/deployments/phonepreview.h"
#include "app/deployments/pindigits.h"
#include "app/deployments/pinsection.h"
#include "app/deployments/templatesmodel.h"
#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/countedtextedit.h"
#include "app/widgets/messagedialog.h"
#include "app/widgets/savebar.h"
#include "app/widgets/switch.h"
#include "core/engine/services.h"
#include "tests/support/consoleshop.h"
#include "tests/support/widgettree.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

struct OpenPage : ConsoleShop {
    OpenPage()
    {
        page.resize(1216, 900);
        page.show();
        page.activated();
    }
    template<class T>
    T *find(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    bool waitForDetail()
    {
        return QTest::qWaitFor([this] {
            auto *name = find<QLineEdit>(u"deploymentName"_s);
            return name != nullptr && name->text() == u"Hall"_s;
        });
    }
    Deployment stored() { return *services.deployments.find(hall); }
    Button *saveButton()
    {
        for (Button *button : find<SaveBar>(u"deploymentSaveBar"_s)->findChildren<Button *>()) {
            if (button->kind() == Button::Kind::Primary)
                return button;
        }
        return nullptr;
    }
    /// Presses the button with the verb of the dialog that is open.
    bool answer(const QString &verb)
    {
        for (Button *button : page.window()->findChildren<Button *>()) {
            if (button->text() == verb
                && qobject_cast<MessageDialog *>(button->window()) != nullptr) {
                button->click();
                return true;
            }
        }
        return false;
    }

    Services services{*database, hub, vault, clock};
    DeploymentsPage page{context};
};

} // namespace

class TestDeploymentsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void its_list_follows_the_rules_of_models()
    {
        DeploymentsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        DeploymentSummary north;
        north.deployment.id = DeploymentId::make();
        north.deployment.name = u"North"_s;
        DeploymentSummary south;
        south.deployment.id = DeploymentId::make();
        model.setRows({north, south});
        model.setRows({south, north});
        model.setRows({north});
        QCOMPARE(model.rowCount(), 1);
        TemplatesModel templates;
        const QAbstractItemModelTester second(
            &templates, QAbstractItemModelTester::FailureReportingMode::QtTest);
        OfferedTemplate one;
        one.caseTemplate.id = CaseTemplateId::make();
        OfferedTemplate two;
        two.caseTemplate.id = CaseTemplateId::make();
        templates.setRows({one, two});
        templates.setRows({two, one});
        QCOMPARE(templates.rowCount(), 2);
    }

    void shows_what_the_store_has()
    {
        OpenPage open;
        QVERIFY(open.waitForDetail());
        QCOMPARE(open.page.title(), u"Hall"_s);
        QCOMPARE(open.find<QListView>(u"deploymentList"_s)->model()->rowCount(), 1);
        QVERIFY(open.find<Switch>(u"portalSwitch"_s)->isChecked());
        QCOMPARE(open.find<PhonePreview>(u"phonePreview"_s)->content().device, u"AGV 12"_s);
    }

    void switches_the_portal_at_once()
    {
        OpenPage open;
        QVERIFY(open.waitForDetail());
        open.find<Switch>(u"portalSwitch"_s)->click();
        QTRY_VERIFY(!open.stored().portalEnabled);
        open.find<Switch>(u"openCasesSwitch"_s)->click();
        QTRY_VERIFY(!open.stored().showOpenCases);
    }

    void hides_the_pin_until_it_is_asked_for()
    {
        OpenPage open;
        QVERIFY(open.waitForDetail());
        auto *digits = open.find<PinDigits>(u"pinDigits"_s);
        QCOMPARE(digits->digits(), QString());
        open.find<Button>(u"showPin"_s)->click();
        QTRY_COMPARE(digits->digits(), u"4711"_s);
        open.find<Button>(u"showPin"_s)->click();
        QCOMPARE(digits->digits(), QString());
    }

    void makes_a_new_pin_after_saying_what_follows()
    {
        OpenPage open;
        QVERIFY(open.waitForDetail());
        const int before = open.stored().pinVersion;
        open.find<Button>(u"newPin"_s)->click();
        QVERIFY(open.answer(u"Make a new PIN"_s));
        QTRY_COMPARE(open.stored().pinVersion, before + 1);
        auto *digits = open.find<PinDigits>(u"pinDigits"_s);
        QTRY_COMPARE(digits->digits().size(), 4);
        QVERIFY(digits->digits() != u"4711"_s);
    }

    void says_why_a_pin_is_refused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::newRow("too short") << u"71"_s << u"4 to 8"_s;
        QTest::newRow("letters") << u"71a9"_s << u"digits only"_s;
        QTest::newRow("a sequence") << u"1234"_s << u"easy to guess"_s;
        QTest::newRow("good") << u"7391"_s << QString();
    }
    void says_why_a_pin_is_refused()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        const QString problem = pinProblem(typed);
        QCOMPARE(problem.isEmpty(), word.isEmpty());
        QVERIFY(problem.contains(word));
    }

    void keeps_a_text_unsaved_until_it_is_saved()
    {
        OpenPage open;
        QVERIFY(open.waitForDetail());
        auto *text = open.find<CountedTextEdit>(u"portalText"_s);
        QTest::keyClicks(text, u"Welcome to the hall."_s);
        QVERIFY(open.page.hasUnsavedChanges());
        QCOMPARE(open.find<PhonePreview>(u"phonePreview"_s)->content().welcome,
                 u"Welcome to the hall."_s);
        QVERIFY(open.find<SaveBar>(u"deploymentSaveBar"_s)->isVisibleTo(&open.page));
        open.saveButton()->click();
        QTRY_COMPARE(
            open.services.deployments.texts(open.hall)->value(PortalTextKind::Welcome).in(u"en"_s),
            u"Welcome to the hall."_s);
        QTRY_VERIFY(!open.page.hasUnsavedChanges());
    }

    void loses_nothing_typed_when_somebody_else_changes_the_deployment()
    {
        OpenPage open;
        QVERIFY(open.waitForDetail());
        QTest::keyClicks(open.find<QLineEdit>(u"phone"_s), u"01632 960 410"_s);
        Deployment theirs = open.stored();
        theirs.name = u"Hall North"_s;
        QVERIFY(open.services.deployments.update(theirs, Actor::system()));
        QTRY_COMPARE(open.find<QLineEdit>(u"deploymentName"_s)->text(), u"Hall North"_s);
        QCOMPARE(open.find<QLineEdit>(u"phone"_s)->text(), u"01632 960 410"_s);
        open.saveButton()->click();
        QTRY_COMPARE(open.stored().contact.phone, u"01632 960 410"_s);
        QCOMPARE(open.stored().name, u"Hall North"_s);
    }

    void refuses_what_can_not_be_dialled()
    {
        OpenPage open;
        QVERIFY(open.waitForDetail());
        QTest::keyClicks(open.find<QLineEdit>(u"phone"_s), u"call me"_s);
        QVERIFY(!open.saveButton()->isEnabled());
    }

    void offers_templates_in_the_order_of_the_keys()
    {
        OpenPage open;
        CaseTemplate leak;
        leak.title.byLanguage = {{u"en"_s, u"Leak"_s}};
        CaseTemplate broken;
        broken.title.byLanguage = {{u"en"_s, u"Broken"_s}};
        const auto first = open.services.templates.create(leak, Actor::system());
        const auto second = open.services.templates.create(broken, Actor::system());
        QVERIFY(open.services.templates.setOffers(
            open.hall, {{first->id, true}, {second->id, true}}, Actor::system()));
        auto *list = open.find<QListView>(u"templateList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(open.services.templates.offered(open.hall)->front().id, second->id);
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_COMPARE(open.services.templates.offered(open.hall)->size(), size_t(1));
    }

    void renames_and_moves_spaces()
    {
        OpenPage open;
        Space second;
        second.deployment = open.hall;
        second.name = u"Aisle B"_s;
        QVERIFY(open.services.spaces.create(second, Actor::system()));
        auto *tree = open.find<QTreeWidget>(u"spaceTree"_s);
        QTRY_COMPARE(tree->topLevelItemCount(), 2);
        tree->setCurrentItem(tree->topLevelItem(1));
        open.find<Button>(u"moveSpaceUp"_s)->click();
        QTRY_COMPARE(open.services.spaces.tree(open.hall)->front().name, u"Aisle B"_s);
        QTRY_COMPARE(tree->topLevelItem(0)->text(0), u"Aisle B"_s);
        tree->topLevelItem(0)->setText(0, u"Aisle C"_s);
        QTRY_COMPARE(open.services.spaces.tree(open.hall)->front().name, u"Aisle C"_s);
    }

    void archives_after_naming_the_consequence()
    {
        OpenPage open;
        QVERIFY(open.waitForDetail());
        QMetaObject::invokeMethod(&open.page, "askArchive");
        QVERIFY(open.answer(u"Archive deployment"_s));
        QTRY_VERIFY(open.services.deployments.list()->empty());
        QTRY_VERIFY(!open.page.isDetailShown());
    }

    void makes_a_deployment_with_a_customer_of_its_own()
    {
        OpenPage open;
        QVERIFY(open.waitForDetail());
        open.find<Button>(u"newDeployment"_s)->click();
        auto *dialog = open.page.findChild<QDialog *>(u"newDeploymentDialog"_s);
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"newDeploymentName"_s), u"Quay House"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"newDeploymentKey"_s)->text(), u"QUAY"_s);
        auto *create = dialog->findChild<Button *>(u"createDeployment"_s);
        QTRY_VERIFY(create->isEnabled());
        create->click();
        QTRY_COMPARE(open.page.title(), u"Quay House"_s);
    }

    void names_its_controls_and_renders_no_markup()
    {
        OpenPage open;
        QVERIFY(open.waitForDetail());
        QCOMPARE(richTextWidgets(open.page), QStringList());
        QCOMPARE(namelessControls(open.page), QStringList());
    }
};

QTEST_MAIN(TestDeploymentsPage)
#include "tst_deployments_page.moc"
