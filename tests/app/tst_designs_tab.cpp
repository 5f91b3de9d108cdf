#include "app/labels/designs/designmodel.h"
#include "app/labels/designs/designstab.h"
#include "app/labels/designs/designwords.h"
#include "app/labels/designs/labelview.h"
#include "app/labels/labelspage.h"
#include "app/widgets/banner.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/combobox.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/savebar.h"
#include "app/widgets/switch.h"
#include "core/labels/design/designservice.h"
#include "core/sites/deviceservice.h"
#include "tests/support/openpage.h"
#include "tests/support/widgettree.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const Actor nobody = Actor::system();

/// The page with its tab of designs open and read.
struct OpenDesigns : OpenPage<LabelsPage> {
    OpenDesigns()
    {
        page.openSubject(u"designs:"_s);
        isRead = QTest::qWaitFor([this] { return list()->model()->rowCount() >= 5; });
    }
    QListView *list() { return find<QListView>(u"designList"_s); }
    SaveBar *bar() { return find<SaveBar>(u"designSaveBar"_s); }
    QLineEdit *name() { return find<QLineEdit>(u"designName"_s); }
    /// Of the line that stands `index`-th.
    QList<QLineEdit *> texts()
    {
        QList<QLineEdit *> shown;
        for (QLineEdit *text : page.findChildren<QLineEdit *>(u"lineText"_s)) {
            if (text->isVisibleTo(&page))
                shown.append(text);
        }
        return shown;
    }
    QString words(const QString &banner)
    {
        QStringList words;
        for (const auto *label : find<Banner>(banner)->findChildren<PlainLabel *>())
            words.append(label->text());
        return words.join(u' ');
    }
    QString problem()
    {
        QStringList words;
        for (const auto *label : page.findChildren<PlainLabel *>(u"lineProblem"_s)) {
            if (label->isVisibleTo(&page))
                words.append(label->text());
        }
        return words.join(u' ');
    }
    void choose(int row) { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    /// The own design that a click on "Make a copy" makes of row `row`; it is shown then.
    bool copyOf(int row)
    {
        choose(row);
        find<Button>(u"copyDesign"_s)->click();
        return QTest::qWaitFor([this] { return name()->isEnabled(); });
    }
    LabelDesign own() { return services.designs.all()->at(5); }
    void type(QLineEdit *field, const QString &text)
    {
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void save()
    {
        bar()->findChild<Button *>(u"saveChanges"_s)->click();
        QTRY_VERIFY(!bar()->isVisibleTo(&page));
    }
    DeviceId addDevice(const QString &name, const QString &model)
    {
        Device wished;
        wished.deployment = hall;
        wished.name = name;
        wished.model = model;
        return services.devices.create(wished, nobody)->id;
    }

    bool isRead = false;
};

} // namespace

class TestDesignsTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void its_list_follows_the_rules_of_models()
    {
        DesignModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        LabelDesign own = standardDesign();
        own.id = u"own-1"_s;
        own.isOwn = true;
        model.setRows({{standardDesign(), {}, false}, {own, {u"MiR250"_s}, true}});
        model.setRows({{own, {}, false}});
        QCOMPARE(model.rowCount(), 1);
    }

    void shows_a_label_of_this_site_with_its_verdict()
    {
        OpenDesigns open;
        QVERIFY(open.isRead);
        QTRY_VERIFY(open.words(u"designVerdict"_s).contains(u"It reads well"_s));
        const QString device = open.services.devices.find(open.device)->name;
        QCOMPARE(open.find<ComboBox>(u"designWhose"_s)->currentText(), device);
        const LabelView *view = open.find<LabelView>(u"designLabel"_s);
        QVERIFY(view->labelRect().width() > view->labelRect().height());
    }

    void those_of_the_program_are_changed_as_a_copy()
    {
        OpenDesigns open;
        QVERIFY(!open.name()->isEnabled());
        QVERIFY(open.find<Banner>(u"designFixed"_s)->isVisibleTo(&open.page));
        QVERIFY(open.copyOf(0));
        QCOMPARE(open.own().name, u"Side by side, copy"_s);
        QCOMPARE(open.own().lines, standardDesign().lines);
        QVERIFY(!open.find<Banner>(u"designFixed"_s)->isVisibleTo(&open.page));
        QVERIFY(open.copyOf(0));
        QTRY_COMPARE(open.services.designs.all()->size(), size_t(7));
        QCOMPARE(open.services.designs.all()->back().name, u"Side by side, copy 2"_s);
    }

    void what_is_typed_is_saved()
    {
        OpenDesigns open;
        QVERIFY(open.copyOf(0));
        open.type(open.name(), u"Forklifts"_s);
        open.type(open.texts().at(2), u"in {space}"_s);
        open.find<ComboBox>(u"designLayout"_s)->setCurrentIndex(1);
        open.find<SegmentedControl>(u"designOverflow"_s)->setCurrentIndex(1);
        QVERIFY(open.page.hasUnsavedChanges());
        open.save();
        const LabelDesign saved = open.own();
        QCOMPARE(saved.name, u"Forklifts"_s);
        QCOMPARE(saved.lines.at(2).text, u"in {space}"_s);
        QCOMPARE(saved.layout, LabelDesign::Layout::CodeAbove);
        QCOMPARE(saved.overflow, LabelDesign::Overflow::Keep);
        QVERIFY(!open.page.hasUnsavedChanges());
    }

    void lines_are_added_moved_and_removed()
    {
        OpenDesigns open;
        QVERIFY(open.copyOf(2));
        open.find<Button>(u"addLine"_s)->click();
        QTRY_COMPARE(open.texts().size(), 2);
        QVERIFY(open.problem().contains(u"remove this line"_s));
        open.type(open.texts().at(1), u"Call {phone}"_s);
        QCOMPARE(open.problem(), QString());
        const QList<QMenu *> menus = open.page.findChildren<QMenu *>(u"lineMenu"_s);
        menus.at(1)->actions().at(4)->trigger(); // up
        open.save();
        QCOMPARE(open.own().lines.size(), size_t(2));
        QCOMPARE(open.own().lines.front().text, u"Call {phone}"_s);
        menus.at(0)->actions().at(6)->trigger(); // remove
        open.save();
        QCOMPARE(open.own().lines.size(), size_t(1));
        QCOMPARE(open.own().lines.front().text, u"{code}"_s);
    }

    void placeholders_come_from_a_menu_and_unknown_ones_are_told()
    {
        OpenDesigns open;
        QVERIFY(open.copyOf(2));
        open.type(open.texts().at(0), u"{room} "_s);
        QVERIFY(open.problem().contains(u"{room}"_s));
        QVERIFY(!open.bar()->findChild<Button *>(u"saveChanges"_s)->isEnabled());
        open.type(open.texts().at(0), u"S/N "_s);
        const auto *menu = open.find<QMenu>(u"placeholderMenu"_s);
        for (QAction *action : menu->actions()) {
            if (action->text().endsWith(u"{serial}"_s))
                action->trigger();
        }
        QCOMPARE(open.problem(), QString());
        open.save();
        QCOMPARE(open.own().lines.front().text, u"S/N {serial}"_s);
    }

    void a_text_that_is_too_long_is_told_at_once()
    {
        OpenDesigns open;
        QVERIFY(open.copyOf(0));
        QTRY_VERIFY(open.words(u"designVerdict"_s).contains(u"It reads well"_s));
        open.type(open.texts().at(1), u"{device} "_s + QString(60, u'W'));
        QTRY_VERIFY(open.words(u"designVerdict"_s).contains(u"A text is too long"_s));
        open.find<SaveBar>(u"designSaveBar"_s)->findChild<Button *>(u"discardChanges"_s)->click();
        QTRY_VERIFY(open.words(u"designVerdict"_s).contains(u"It reads well"_s));
    }

    void a_design_without_room_says_what_it_needs()
    {
        OpenDesigns open;
        open.choose(4);
        auto *stocks = open.find<ComboBox>(u"designStock"_s);
        stocks->setCurrentIndex(stocks->findData(u"avery-l7651"_s));
        QTRY_VERIFY(open.words(u"designVerdict"_s).contains(u"needs labels of at least"_s));
    }

    void a_logo_in_the_code_takes_the_highest_level()
    {
        OpenDesigns open;
        QVERIFY(open.copyOf(0));
        open.find<SegmentedControl>(u"designLogo"_s)->setCurrentIndex(2);
        QVERIFY(!open.find<SegmentedControl>(u"designLevel"_s)->isEnabled());
        open.save();
        QCOMPARE(open.own().logo, LabelDesign::Logo::InCode);
        QCOMPARE(open.own().level, QrSymbol::Level::H);
    }

    void unsaved_words_stay_while_others_are_looked_at()
    {
        OpenDesigns open;
        QVERIFY(open.copyOf(0));
        open.type(open.name(), u"Forklifts"_s);
        open.choose(1);
        QVERIFY(!open.bar()->isVisibleTo(&open.page));
        QVERIFY(open.page.hasUnsavedChanges());
        open.choose(5);
        QCOMPARE(open.name()->text(), u"Forklifts"_s);
        QVERIFY(open.bar()->isVisibleTo(&open.page));
        open.bar()->findChild<Button *>(u"discardChanges"_s)->click();
        QCOMPARE(open.name()->text(), u"Side by side, copy"_s);
        QVERIFY(!open.page.hasUnsavedChanges());
    }

    void what_others_changed_meanwhile_is_said_and_nothing_typed_is_lost()
    {
        OpenDesigns open;
        QVERIFY(open.copyOf(0));
        open.type(open.name(), u"Forklifts"_s);
        LabelDesign other = open.own();
        other.name = u"Robots"_s;
        QVERIFY(open.services.designs.update(other, nobody));
        const auto says = [&open](const QString &words) {
            for (const auto *label : open.bar()->findChildren<PlainLabel *>()) {
                if (label->text().contains(words))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(u"Somebody changed it meanwhile"_s));
        QCOMPARE(open.name()->text(), u"Forklifts"_s);
        QVERIFY(open.services.designs.remove(other.id, nobody));
        QTRY_VERIFY(says(u"Somebody deleted this design"_s));
        open.save();
        QTRY_COMPARE(open.services.designs.all()->back().name, u"Forklifts"_s);
    }

    void a_taken_name_is_told_while_typing()
    {
        OpenDesigns open;
        QVERIFY(open.copyOf(0));
        open.type(open.name(), u"branded"_s);
        QVERIFY(!open.bar()->findChild<Button *>(u"saveChanges"_s)->isEnabled());
        open.type(open.name(), u"Branded 2"_s);
        QVERIFY(open.bar()->findChild<Button *>(u"saveChanges"_s)->isEnabled());
    }

    void deleting_says_what_follows()
    {
        OpenDesigns open;
        open.addDevice(u"Robot 1"_s, u"MiR250"_s);
        QVERIFY(open.copyOf(0));
        QVERIFY(open.services.designs.setDefault(u"MiR250"_s, open.own().id, nobody));
        QTRY_VERIFY(open.find<PlainLabel>(u"designModels"_s)->text().contains(u"MiR250"_s));
        open.find<Button>(u"deleteDesign"_s)->click();
        QVERIFY(open.tells(u"Delete “Side by side, copy”?"_s));
        QVERIFY(open.answer(u"Delete design"_s));
        QTRY_COMPARE(open.services.designs.all()->size(), size_t(5));
        QTRY_COMPARE(open.list()->model()->rowCount(), 5);
    }

    void a_model_gets_its_design()
    {
        OpenDesigns open;
        open.addDevice(u"Robot 1"_s, u"MiR250"_s);
        QTRY_COMPARE(open.find<ComboBox>(u"designWhose"_s)->count(), 2); // it was read
        open.page.openSubject(u"designs:branded"_s);
        open.find<Button>(u"chooseModels"_s)->click();
        auto *dialog = open.page.window()->findChild<QDialog *>(u"modelsDialog"_s);
        dialog->findChild<CheckBox *>(u"model-MiR250"_s)->click();
        dialog->findChild<Button *>(u"saveModels"_s)->click();
        QTRY_COMPARE(open.services.designs.byModel()->ofModel(u"MiR250"_s).id, u"branded"_s);
        QTRY_VERIFY(open.find<PlainLabel>(u"designModels"_s)->text().contains(u"MiR250"_s));
    }

    void the_link_asks_for_the_editor_of_own_stocks()
    {
        OpenDesigns open;
        const QSignalSpy asked(&open.page, &Page::navigationRequested);
        open.find<Button>(u"designOwnStock"_s)->click();
        QCOMPARE(asked.front(), QVariantList({u"labels"_s, u"own-stock:avery-l7160"_s}));
    }

    void all_controls_have_names_and_no_text_is_markup()
    {
        OpenDesigns open;
        QVERIFY(open.copyOf(0));
        const auto *tab = static_cast<QWidget *>(
            static_cast<TabbedPage &>(open.page).tab(u"designs"_s));
        QCOMPARE(richTextWidgets(*tab), QStringList());
        QCOMPARE(namelessControls(*tab), QStringList());
    }
};

QTEST_MAIN(TestDesignsTab)
#include "tst_designs_tab.moc"
