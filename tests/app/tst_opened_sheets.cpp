#include "app/labels/sheets/opensheetdialog.h"
#include "app/labels/sheets/sheetrows.h"
#include "app/labels/sheets/sheetstab.h"
#include "app/labels/studio/sheetview.h"
#include "app/widgets/plainlabel.h"
#include "core/labels/printing/labelsheets.h"
#include "core/labels/stock/stockjson.h"
#include "tests/support/openpage.h"
#include "tests/support/widgettree.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

struct OpenSheets : OpenPage<SheetsTab> {
    LabelSheet begin(const QString &name, const std::vector<int> &gone)
    {
        const Actor by = Actor::byOperator(marta);
        const auto sheet = services.sheets.open(*builtInStock(u"avery-l7160"_s), name, by);
        std::ignore = services.sheets.take(sheet->id, gone, {}, by);
        return *services.sheets.find(sheet->id);
    }
    QListView *list() { return find<QListView>(u"openedSheets"_s); }
    SheetView *view() { return find<SheetView>(u"openedView"_s); }
    QString remark() { return find<PlainLabel>(u"openedRemark"_s)->text(); }
    void clickCell(int index)
    {
        QTest::mouseClick(view(), Qt::LeftButton, {}, view()->cellRect(index).center().toPoint());
    }
};

} // namespace

class TestOpenedSheets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void its_list_follows_the_rules_of_models()
    {
        SheetsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SheetRow one;
        one.sheet.id = LabelSheetId::make();
        one.sheet.capacity = 21;
        SheetRow two = one;
        two.sheet.id = LabelSheetId::make();
        model.setRows({one, two});
        two.sheet.uses.push_back({1, {}, {}, {}});
        model.setRows({two});
        QCOMPARE(model.data(model.index(0), TrailingTextRole).toString(), u"20 free"_s);
    }

    void shows_what_is_free_and_who_began_it()
    {
        OpenSheets open;
        open.begin(u"Box 3"_s, {1, 2, 3, 4});
        QTRY_COMPARE(open.list()->model()->rowCount(), 1);
        QTRY_COMPARE(open.find<PlainLabel>(u"openedTitle"_s)->text(), u"Box 3"_s);
        QTRY_VERIFY2(open.remark().startsWith(u"17 free"_s), qPrintable(open.remark()));
        QVERIFY2(open.remark().contains(u"Marta Lindqvist"_s), qPrintable(open.remark()));
    }

    void a_click_marks_a_label_and_another_one_takes_it_back()
    {
        OpenSheets open;
        const LabelSheet sheet = open.begin(u"Box 3"_s, {1});
        QTRY_VERIFY(open.remark().startsWith(u"20 free"_s));
        open.clickCell(6);
        QTRY_VERIFY(open.remark().startsWith(u"19 free"_s));
        QVERIFY(!open.services.sheets.find(sheet.id)->isFree(7));
        open.clickCell(0);
        QTRY_VERIFY(open.services.sheets.find(sheet.id)->isFree(1));
    }

    void a_sheet_is_renamed_where_it_stands()
    {
        OpenSheets open;
        const LabelSheet sheet = open.begin({}, {1});
        auto *name = open.find<QLineEdit>(u"openedName"_s);
        QTRY_VERIFY(open.remark().startsWith(u"20 free"_s));
        name->setText(u"Box 4"_s);
        Q_EMIT name->editingFinished();
        QTRY_COMPARE(open.services.sheets.find(sheet.id)->name, u"Box 4"_s);
        QTRY_COMPARE(open.find<PlainLabel>(u"openedTitle"_s)->text(), u"Box 4"_s);
    }

    void a_sheet_is_forgotten_after_a_question()
    {
        OpenSheets open;
        open.begin(u"Box 3"_s, {1});
        QTRY_VERIFY(open.remark().startsWith(u"20 free"_s));
        open.find<Button>(u"openedForget"_s)->click();
        QVERIFY(open.tells(u"Forget this sheet?"_s));
        QVERIFY(open.answer(u"Forget the sheet"_s));
        QTRY_VERIFY(open.services.sheets.all()->empty());
        QTRY_COMPARE(open.list()->model()->rowCount(), 0);
    }

    void a_sheet_that_lies_there_is_added()
    {
        OpenSheets open;
        QTRY_COMPARE(open.find<PlainLabel>(u"openedCount"_s)->text(), u"0 begun sheets"_s);
        open.find<Button>(u"openedAdd"_s)->click();
        auto *dialog = open.page.window()->findChild<OpenSheetDialog *>();
        dialog->findChild<QLineEdit *>(u"openSheetName"_s)->setText(u"Drawer"_s);
        dialog->findChild<Button *>(u"openSheetAdd"_s)->click();
        QTRY_COMPARE(open.services.sheets.all()->size(), size_t(1));
        QCOMPARE(open.services.sheets.all()->front().name, u"Drawer"_s);
        QTRY_COMPARE(open.list()->model()->rowCount(), 1);
    }

    void leads_to_the_studio()
    {
        OpenSheets open;
        open.begin(u"Box 3"_s, {1});
        QTRY_VERIFY(open.remark().startsWith(u"20 free"_s));
        QSignalSpy asked(&open.page, &PageTab::navigationRequested);
        open.find<Button>(u"openedPrint"_s)->click();
        QCOMPARE(asked.front().at(1).toString(), u"studio:"_s);
    }

    void names_its_controls_and_renders_no_markup()
    {
        OpenSheets open;
        open.begin(u"<b>Box</b>"_s, {1});
        QTRY_VERIFY(open.remark().startsWith(u"20 free"_s));
        QCOMPARE(richTextWidgets(open.page), QStringList());
        QCOMPARE(namelessControls(open.page), QStringList());
    }
};

QTEST_MAIN(TestOpenedSheets)
#include "tst_opened_sheets.moc"
