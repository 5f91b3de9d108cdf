#include "app/deployments/deploymentsmodel.h"
#include "app/deployments/phonepreview.h"
#include "app/deployments/templatesmodel.h"
#include "app/widgets/countedtextedit.h"
#include "app/widgets/switch.h"
#include "core/cases/templateservice.h"
#include "core/sites/customerservice.h"
#include "core/sites/deploymentservice.h"
#include "tests/app/opendeployments.h"
#include "tests/support/widgettree.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QSignalSpy>

using namespace vestibule;
using namespace Qt::StringLiterals;

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
        OpenDeployments open;
        QVERIFY(open.waitForDetail());
        QCOMPARE(open.page.title(), u"Hall"_s);
        QCOMPARE(open.find<QListView>(u"deploymentList"_s)->model()->rowCount(), 1);
        QVERIFY(open.find<Switch>(u"portalSwitch"_s)->isChecked());
        QCOMPARE(open.find<PhonePreview>(u"phonePreview"_s)->content().device, u"AGV 12"_s);
    }

    void switches_the_portal_at_once()
    {
        OpenDeployments open;
        QVERIFY(open.waitForDetail());
        open.find<Switch>(u"portalSwitch"_s)->click();
        QTRY_VERIFY(!open.stored().portalEnabled);
        open.find<Switch>(u"openCasesSwitch"_s)->click();
        QTRY_VERIFY(!open.stored().showOpenCases);
    }

    void keeps_a_text_unsaved_until_it_is_saved()
    {
        OpenDeployments open;
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
        OpenDeployments open;
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
        OpenDeployments open;
        QVERIFY(open.waitForDetail());
        QTest::keyClicks(open.find<QLineEdit>(u"phone"_s), u"call me"_s);
        QVERIFY(!open.saveButton()->isEnabled());
    }

    void offers_templates_in_the_order_of_the_keys()
    {
        OpenDeployments open;
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

    void archives_after_naming_the_consequence()
    {
        OpenDeployments open;
        QVERIFY(open.waitForDetail());
        QMetaObject::invokeMethod(&open.page, "askArchive");
        QVERIFY(open.answer(u"Archive deployment"_s));
        QTRY_VERIFY(open.services.deployments.list()->empty());
        QTRY_VERIFY(!open.page.isDetailShown());
    }

    void renames_the_customer_and_takes_it_back()
    {
        OpenDeployments open;
        QVERIFY(open.waitForDetail());
        QSignalSpy toasts(&open.page, &Page::toastRequested);
        QMetaObject::invokeMethod(&open.page, "askRenameCustomer");
        auto *dialog = open.page.findChild<QDialog *>(u"renameCustomerDialog"_s);
        QVERIFY(dialog != nullptr);
        auto *name = dialog->findChild<QLineEdit *>(u"customerName"_s);
        QTRY_VERIFY(!name->text().isEmpty());
        const QString before = name->text();
        auto *rename = dialog->findChild<Button *>(u"renameCustomer"_s);
        QVERIFY(!rename->isEnabled()); // it has that name
        name->selectAll();
        QTest::keyClicks(name, u"Halden Freight"_s);
        rename->click();
        const CustomerId customer = open.stored().customer;
        const auto stored = [&open, customer] {
            return open.services.customers.find(customer)->name;
        };
        QTRY_COMPARE(stored(), u"Halden Freight"_s);
        QTRY_COMPARE(toasts.size(), 1);
        toasts.first().first().value<ToastMessage>().undo();
        QTRY_COMPARE(stored(), before);
    }

    void says_that_the_customer_cannot_be_read()
    {
        OpenDeployments open;
        QVERIFY(open.waitForDetail());
        QVERIFY(open.run(u"ALTER TABLE customer RENAME TO away"_s, {}));
        QMetaObject::invokeMethod(&open.page, "askRenameCustomer");
        auto *name = open.page.findChild<QDialog *>(u"renameCustomerDialog"_s)
                         ->findChild<QLineEdit *>(u"customerName"_s);
        QTRY_VERIFY(name->property("error").toBool());
    }

    void makes_a_deployment_with_a_customer_of_its_own()
    {
        OpenDeployments open;
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

    void says_that_the_customers_cannot_be_read()
    {
        OpenDeployments open;
        QVERIFY(open.waitForDetail());
        QVERIFY(open.run(u"ALTER TABLE customer RENAME TO away"_s, {}));
        open.find<Button>(u"newDeployment"_s)->click();
        auto *dialog = open.page.findChild<QDialog *>(u"newDeploymentDialog"_s);
        QVERIFY(dialog != nullptr);
        auto *customer = dialog->findChild<QComboBox *>(u"newDeploymentCustomer"_s);
        QTRY_VERIFY(customer->property("error").toBool());
    }

    void names_its_controls_and_renders_no_markup()
    {
        OpenDeployments open;
        QVERIFY(open.waitForDetail());
        QCOMPARE(richTextWidgets(open.page), QStringList());
        QCOMPARE(namelessControls(open.page), QStringList());
    }
};

QTEST_MAIN(TestDeploymentsPage)
#include "tst_deployments_page.moc"
