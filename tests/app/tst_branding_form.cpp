#include "app/deployments/brandingform.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/countedtextedit.h"
#include "core/sites/brandingservice.h"
#include "core/sites/deploymentservice.h"
#include "tests/app/opendeployments.h"

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// The workspace has a name, a colour and a welcome text; the deployment nothing of its own.
struct OpenBranding : OpenDeployments {
    OpenBranding()
    {
        Branding above;
        above.name = u"Harbour Quay"_s;
        above.colour = u"#0d6e6e"_s;
        (void)services.branding.set({}, above, Actor::system());
        LocalisedText welcome;
        welcome.byLanguage = {{u"en"_s, u"Welcome to the quay."_s}};
        (void)services.deployments.setText({}, PortalTextKind::Welcome, welcome, Actor::system());
    }
    bool waitForInherited()
    {
        return QTest::qWaitFor([this] {
            auto *line = find<QWidget>(u"brandNameInherited"_s);
            return line != nullptr && line->isVisibleTo(line->parentWidget());
        });
    }
    Button *switchOf(const QString &line)
    {
        return find<QWidget>(line)->findChild<Button *>(u"inheritSwitch"_s);
    }
    Branding own() { return *services.branding.stored(hall); }
};

} // namespace

class TestBrandingForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_what_comes_from_the_workspace()
    {
        OpenBranding open;
        QVERIFY(open.waitForDetail());
        QVERIFY(open.waitForInherited());
        auto *name = open.find<QLineEdit>(u"brandName"_s);
        QCOMPARE(name->text(), QString());
        QCOMPARE(name->placeholderText(), u"Harbour Quay"_s);
        QCOMPARE(open.switchOf(u"brandNameInherited"_s)->text(), u"Use our own"_s);
        QVERIFY(!open.page.hasUnsavedChanges());
    }

    void a_value_of_its_own_and_the_way_back()
    {
        OpenBranding open;
        QVERIFY(open.waitForDetail());
        QVERIFY(open.waitForInherited());
        auto *back = open.switchOf(u"brandColourInherited"_s);
        back->click();
        QVERIFY(open.page.hasUnsavedChanges());
        open.saveButton()->click();
        QTRY_VERIFY(!open.page.hasUnsavedChanges());
        QCOMPARE(open.own().colour, u"#0d6e6e"_s);
        QCOMPARE(back->text(), u"Use the workspace's"_s);
        back->click();
        open.saveButton()->click();
        QTRY_VERIFY(!open.page.hasUnsavedChanges());
        QCOMPARE(open.own().colour, QString());
    }

    void a_text_is_inherited_until_it_is_written()
    {
        OpenBranding open;
        QVERIFY(open.waitForDetail());
        auto *edit = open.find<CountedTextEdit>(u"portalText"_s);
        QTRY_COMPARE(edit->placeholderText(), u"Welcome to the quay."_s);
        open.switchOf(u"textInherited"_s)->click();
        QCOMPARE(edit->toPlainText(), u"Welcome to the quay."_s);
        QTest::keyClicks(edit, u"!"_s);
        open.saveButton()->click();
        QTRY_VERIFY(open.services.deployments.texts(open.hall)
                        ->value(PortalTextKind::Welcome)
                        .in(u"en"_s)
                        .contains(u'!'));
    }
};

QTEST_MAIN(TestBrandingForm)
#include "tst_branding_form.moc"
