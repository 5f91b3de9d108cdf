#include "app/labels/labelspage.h"
#include "app/labels/stocks/lengthbox.h"
#include "app/labels/stocks/stockdrawing.h"
#include "app/labels/stocks/stockimportdialog.h"
#include "app/labels/stocks/stockimportmodel.h"
#include "app/widgets/banner.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/combobox.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/searchfield.h"
#include "core/labels/stock/stockjson.h"
#include "core/labels/stock/stockservice.h"
#include "tests/support/openpage.h"
#include "tests/support/widgettree.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const QString tables = QStringLiteral(STOCK_TABLES);

/// The dialog of own stocks, opened as the pickers open it.
struct OpenStocks : OpenPage<LabelsPage> {
    explicit OpenStocks(const QString &id = u"avery-l7160"_s)
    {
        page.openSubject(u"own-stock:"_s + id);
        dialog = page.window()->findChild<QDialog *>(u"stockDialog"_s);
        isRead = QTest::qWaitFor([this] { return of<ComboBox>(u"stockChoice"_s)->count() > 0; });
    }
    template<class T>
    T *of(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    void type(const QString &field, const QString &text)
    {
        auto *box = of<QWidget>(field);
        if (auto *line = qobject_cast<QLineEdit *>(box))
            line->selectAll();
        else
            static_cast<QAbstractSpinBox *>(box)->selectAll();
        QTest::keyClicks(box, text);
    }
    QString verdict() const
    {
        QStringList words;
        for (const auto *label : of<Banner>(u"stockVerdict"_s)->findChildren<PlainLabel *>())
            words.append(label->text());
        return words.join(u' ');
    }
    std::vector<LabelStock> own()
    {
        const auto all = services.stocks.all();
        std::vector<LabelStock> found;
        for (const LabelStock &stock : *all) {
            if (stock.isOwn)
                found.push_back(stock);
        }
        return found;
    }
    LabelStock addOwn(const QString &name)
    {
        LabelStock stock = *builtInStock(u"avery-l7160"_s);
        stock.maker.clear();
        stock.part = name;
        return *services.stocks.create(stock, Actor::system());
    }
    Button *saving() { return of<Button>(u"saveStock"_s); }

    QDialog *dialog = nullptr;
    bool isRead = false;
};

} // namespace

class TestStockDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void its_import_list_follows_the_rules_of_models()
    {
        StockImportModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        StockImport import;
        import.stocks = {*builtInStock(u"avery-l7160"_s), *builtInStock(u"avery-l7163"_s)};
        import.refused = {{ u"Round 7"_s, RefusedStock::Reason::NotRectangular, {} }};
        model.setImport(import, {u"Avery L7163"_s});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.shownTakeable(), 1);
        model.tickShown(true);
        QCOMPARE(model.ticked().size(), size_t(1));
        model.tick(2, true); // a refused one can't be ticked
        QCOMPARE(model.ticked().size(), size_t(1));
        model.search(u"rectangles"_s);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.index(0).data(Qt::CheckStateRole).isValid());
    }

    void a_length_stays_exact_whatever_unit_shows_it()
    {
        LengthBox box;
        box.setMillimetres(63.5);
        box.setInch(true);
        QCOMPARE(box.text(), LengthBox::numberText(63.5, true));
        QCOMPARE(box.value(), 2.5);
        box.setMillimetres(38.1234);
        box.setInch(false);
        QCOMPARE(box.millimetres(), 38.1234);
        box.setInch(true);
        box.selectAll();
        QTest::keyClicks(&box, u"2.625"_s);
        QCOMPARE(box.millimetres(), 66.675);
        box.selectAll();
        QTest::keyClicks(&box, u"0,5"_s); // a comma is as good
        QCOMPARE(box.millimetres(), 12.7);
    }

    void a_new_stock_begins_with_the_one_that_was_chosen()
    {
        OpenStocks open;
        QVERIFY(open.isRead);
        QCOMPARE(open.of<LengthBox>(u"stockLabelWidth"_s)->millimetres(), 63.5);
        QVERIFY(!open.saving()->isEnabled());
        open.type(u"stockPart"_s, u"House labels"_s);
        QVERIFY(open.saving()->isEnabled());
        open.saving()->click();
        QTRY_COMPARE(open.own().size(), size_t(1));
        const LabelStock made = open.own().front();
        QCOMPARE(made.name(), u"House labels"_s);
        QCOMPARE(made.pitch, QSizeF(66.04, 38.1)); // exactly
        QVERIFY(!made.isVerified);
        QTRY_COMPARE(open.of<ComboBox>(u"stockChoice"_s)->currentData().toString(), made.id);
    }

    void measures_are_typed_in_inch()
    {
        OpenStocks open(u"avery-5160"_s);
        open.of<SegmentedControl>(u"stockUnit"_s)->setCurrentIndex(1);
        open.type(u"stockPart"_s, u"Mine"_s);
        open.type(u"stockCorner"_s, u"0.1"_s);
        open.saving()->click();
        QTRY_COMPARE(open.own().size(), size_t(1));
        QCOMPARE(open.own().front().cornerRadius, 2.54);
        QCOMPARE(open.own().front().page, builtInStock(u"avery-5160"_s)->page);
    }

    void a_fault_is_named_as_it_is_typed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("too many columns") << u"stockColumns"_s << u"4"_s << u"over the page"_s;
        QTest::newRow("labels too wide") << u"stockLabelWidth"_s << u"68"_s << u"each other"_s;
        QTest::newRow("a label too small") << u"stockLabelWidth"_s << u"5"_s << u"at least 8"_s;
        QTest::newRow("the first one off") << u"stockFirstX"_s << u"1"_s << u"margins"_s;
    }
    void a_fault_is_named_as_it_is_typed()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, words);
        OpenStocks open;
        open.type(u"stockPart"_s, u"Mine"_s);
        open.type(field, text);
        QVERIFY2(open.verdict().contains(words), qPrintable(open.verdict()));
        QVERIFY(!open.saving()->isEnabled());
    }

    void labels_are_centred_on_the_page()
    {
        OpenStocks open;
        open.type(u"stockPart"_s, u"Mine"_s);
        open.type(u"stockFirstX"_s, u"1"_s);
        QVERIFY(!open.saving()->isEnabled());
        open.of<Button>(u"stockCentre"_s)->click();
        QVERIFY(open.saving()->isEnabled());
    }

    void a_roll_has_the_label_as_its_page()
    {
        OpenStocks open;
        open.type(u"stockPart"_s, u"Roll"_s);
        open.of<ComboBox>(u"stockKind"_s)->setCurrentIndex(1);
        QVERIFY(!open.of<QWidget>(u"stockColumns"_s)->isVisibleTo(open.dialog));
        open.type(u"stockLabelWidth"_s, u"50"_s);
        open.saving()->click();
        QTRY_COMPARE(open.own().size(), size_t(1));
        QCOMPARE(open.own().front().page, QSizeF(50, 38.1));
        QCOMPARE(open.own().front().labelsPerPage(), 1);
    }

    void the_drawing_is_true_to_scale()
    {
        OpenStocks open;
        const auto *drawing = open.of<StockDrawing>(u"stockDrawing"_s);
        const double scale = drawing->pageRect().width() / 210;
        QVERIFY(qAbs(drawing->pageRect().height() - 297 * scale) < 0.5);
        QVERIFY(qAbs(drawing->cellRect(0).width() - 63.5 * scale) < 0.5);
        QVERIFY(drawing->pageRect().contains(drawing->cellRect(20)));
        QVERIFY(drawing->rect().contains(drawing->pageRect().toAlignedRect()));
    }

    void an_own_stock_is_changed_and_deleted()
    {
        OpenStocks open;
        const LabelStock made = open.addOwn(u"House labels"_s);
        open.dialog->close();
        open.page.openSubject(u"own-stock:"_s + made.id);
        const QList<QDialog *> dialogs = open.page.window()->findChildren<QDialog *>(
            u"stockDialog"_s);
        open.dialog = dialogs.back();
        QTRY_VERIFY(open.of<ComboBox>(u"stockChoice"_s)->count() > 1);
        QCOMPARE(open.of<QLineEdit>(u"stockPart"_s)->text(), u"House labels"_s);
        open.type(u"stockPart"_s, u"Shelf labels"_s);
        open.saving()->click();
        QTRY_COMPARE(open.own().front().part, u"Shelf labels"_s);
        QTRY_VERIFY(open.of<ComboBox>(u"stockChoice"_s)->currentText().startsWith(u"Shelf"_s));
        open.of<Button>(u"deleteStock"_s)->click();
        QTRY_VERIFY(open.tells(u"Delete “Shelf labels”?"_s));
        QVERIFY(open.answer(u"Delete stock"_s));
        QTRY_VERIFY(open.own().empty());
    }

    void nothing_typed_goes_without_a_question()
    {
        OpenStocks open;
        open.type(u"stockPart"_s, u"Mine"_s);
        open.dialog->reject();
        QVERIFY(open.dialog->isVisible());
        QVERIFY(open.tells(u"Throw away what you typed?"_s));
        QVERIFY(open.answer(u"Throw away"_s));
        QTRY_VERIFY(open.page.window()->findChild<QDialog *>(u"stockDialog"_s) == nullptr);
    }

    void stocks_are_imported_and_refused_ones_say_why()
    {
        OpenStocks open;
        auto *dialog = new StockImportDialog(open.context, {{}, tables + u"/labels.xml"_s},
                                             &open.page);
        dialog->show();
        const QSignalSpy imported(dialog, &StockImportDialog::imported);
        auto *list = dialog->findChild<QListView *>(u"importList"_s);
        QTRY_VERIFY(list->model()->rowCount() > 1);
        const auto *model = static_cast<StockImportModel *>(list->model());
        bool isReasonShown = false;
        for (int row = 0; row < model->rowCount(); ++row)
            isReasonShown
                |= model->index(row).data(SecondLineRole).toString().startsWith(u"Refused: "_s);
        QVERIFY(isReasonShown);
        QVERIFY(!dialog->findChild<Button *>(u"importTake"_s)->isEnabled());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(model->index(0)).center());
        QCOMPARE(model->ticked().size(), size_t(1));
        list->setCurrentIndex(model->index(0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(model->ticked().size(), size_t(0));
        dialog->findChild<Button *>(u"importAll"_s)->click();
        const size_t count = model->ticked().size();
        QVERIFY(count > 0);
        dialog->findChild<Button *>(u"importTake"_s)->click();
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(imported.front().front().toInt(), int(count));
        QCOMPARE(open.own().size(), count);
    }

    void without_the_program_it_says_what_to_install()
    {
        OpenStocks open;
        auto *dialog = new StockImportDialog(open.context, {{}, {}}, &open.page);
        const auto *sentence = dialog->findChild<PlainLabel *>(u"importSentence"_s);
        QTRY_VERIFY(sentence->text().contains(u"glabels-data"_s));
        dialog->findChild<SegmentedControl *>(u"importSource"_s)->setCurrentIndex(1);
        QVERIFY(sentence->text().contains(u"libreoffice-writer"_s));
    }

    void all_controls_have_names_and_no_text_is_markup()
    {
        OpenStocks open;
        QCOMPARE(richTextWidgets(*open.dialog), QStringList());
        QCOMPARE(namelessControls(*open.dialog), QStringList());
    }
};

QTEST_MAIN(TestStockDialog)
#include "tst_stock_dialog.moc"
