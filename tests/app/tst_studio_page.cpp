#include "app/labels/studio/tickbox.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/combobox.h"
#include "app/widgets/searchfield.h"
#include "core/labels/codes/labelbatches.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/design/designservice.h"
#include "core/labels/printing/sheetlayout.h"
#include "core/labels/stock/stockjson.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spaceservice.h"
#include "tests/support/decode.h"
#include "tests/support/openlabels.h"
#include "tests/support/widgettree.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 300;

} // namespace

class TestStudioPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void its_list_follows_the_rules_of_models()
    {
        StudioModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const StudioRow one{{DeviceId::make(), {}}, u"1"_s, u"Lift A"_s, u"Hall"_s, {}};
        const StudioRow two{{DeviceId::make(), {}}, u"2"_s, u"Lift B"_s, u"Yard"_s, {}};
        model.setAll({one, two});
        model.tickShown(true);
        model.search(u"yard"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.tickedCount(), 2);
        model.tickShown(false);
        QCOMPARE(model.shownState(), Qt::Unchecked);
        model.search({});
        QCOMPARE(model.shownState(), Qt::PartiallyChecked);
        model.setAll({two});
        QCOMPARE(model.tickedCount(), 0);
    }

    void shows_what_needs_a_label_and_ticks_it()
    {
        OpenLabels open;
        const DeviceId old = open.add(u"Dock door 6"_s);
        const DeviceId good = open.add(u"Lift B"_s);
        open.markPrinted(old, u"http://10.0.0.1:8080"_s);
        open.markPrinted(good, open.portal.baseAddress);
        QTRY_COMPARE(open.model()->rowCount(), 3);
        QTRY_COMPARE(open.model()->row(2).name, u"Lift B"_s); // it needs none, so it comes last
        QTRY_COMPARE(open.find<Button>(u"studioNeed"_s)->text(), u"Need a label: 2"_s);
        open.find<Button>(u"studioNeed"_s)->click();
        QCOMPARE(open.countText(), u"2 of 3 selected"_s);
        QVERIFY(open.find<Banner>(u"studioOldAddress"_s)->isVisibleTo(&open.page));
        open.page.openSubject(u"old"_s);
        QCOMPARE(open.countText(), u"1 of 3 selected"_s);
        open.page.openSubject(open.device.toString() + u',' + good.toString());
        QCOMPARE(open.countText(), u"2 of 3 selected"_s);
    }

    void ticks_what_is_shown_with_one_box()
    {
        OpenLabels open;
        open.add(u"Dock door 6"_s);
        QTRY_COMPARE(open.model()->rowCount(), 2);
        auto *all = open.find<TickBox>(u"studioAll"_s);
        all->click();
        QCOMPARE(all->state(), Qt::Checked);
        auto *list = open.find<QListView>(u"studioList"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(open.model()->index(0)).center());
        QCOMPARE(all->state(), Qt::PartiallyChecked);
        list->setCurrentIndex(open.model()->index(0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(all->state(), Qt::Checked);
        QTest::keyClicks(open.find<SearchField>(u"studioSearch"_s), u"dock"_s);
        QCOMPARE(open.model()->rowCount(), 1);
        QCOMPARE(open.countText(), u"2 of 2 selected"_s);
    }

    void follows_the_store_and_keeps_the_ticks()
    {
        OpenLabels open;
        QVERIFY(open.tickAll(1));
        open.add(u"Aa first of all"_s);
        QTRY_COMPARE(open.model()->rowCount(), 2);
        QCOMPARE(open.countText(), u"1 of 2 selected"_s);
        QCOMPARE(open.model()->ticked().front().wish.device, open.device);
    }

    void looking_makes_no_codes()
    {
        OpenLabels open;
        QVERIFY(open.tickAll(1));
        QTRY_VERIFY(open.verdict().contains(u"1"_s));
        QVERIFY(open.labelsOf(open.device).empty());
    }

    void shows_labels_that_a_phone_could_read()
    {
        OpenLabels open;
        open.page.resize(2400, 1800);
        QVERIFY(open.tickAll(1));
        QTRY_VERIFY(open.verdict().contains(u"1"_s));
        QTRY_VERIFY(
            decodedByZxing(open.sheet()->grab().toImage()).startsWith(u"HTTP://192.168."_s));
    }

    void each_label_takes_the_design_of_its_model_unless_one_is_chosen()
    {
        OpenLabels open;
        Device lift = *open.services.devices.find(open.device);
        lift.model = u"Lift"_s;
        QVERIFY(open.services.devices.update(lift, Actor::system()));
        QVERIFY(open.tickAll(1));
        const auto click = [&open](const QString &design) {
            open.find<QAbstractButton>(u"design-"_s + design)->click();
        };
        const auto distance = [&open] {
            return open.find<PlainLabel>(u"studioDistance"_s)->text();
        };
        const auto *meaning = open.find<PlainLabel>(u"designMeaning"_s);
        QTRY_VERIFY(meaning->text().startsWith(u"“Side by side” for all"_s));
        QTRY_VERIFY(distance().startsWith(u"Phones read it from"_s)); // of the ticked one
        const QString sideBySide = distance();
        click(u"code-above"_s);
        QVERIFY(!meaning->isVisibleTo(&open.page));
        QTRY_VERIFY(distance() != sideBySide);
        const QString codeAbove = distance();
        click(u"by-model"_s);
        QTRY_COMPARE(distance(), sideBySide);
        QVERIFY(open.services.designs.setDefault(u"Lift"_s, u"code-above"_s, Actor::system()));
        QTRY_COMPARE(meaning->text(), u"“Code above” for Lift.\n“Side by side” for all others."_s);
        QTRY_COMPARE(distance(), codeAbove);
        click(u"side-by-side"_s);
        QTRY_COMPARE(distance(), sideBySide);
    }

    void says_how_far_a_stock_is_read_before_anything_is_chosen()
    {
        OpenLabels open;
        const auto *distance = open.find<PlainLabel>(u"studioDistance"_s);
        QTRY_VERIFY(distance->text().startsWith(u"Phones read its code from about"_s));
        const QString usual = distance->text();
        auto *stock = open.find<ComboBox>(u"studioStock"_s);
        stock->setCurrentIndex(stock->findData(u"avery-l7165"_s)); // 99.1 × 67.7 mm
        QTRY_VERIFY(distance->text() != usual);
        QVERIFY(distance->isVisibleTo(&open.page));
    }

    void the_check_draws_by_the_design_of_the_model_too()
    {
        OpenLabels open;
        Device lift = *open.services.devices.find(open.device);
        lift.model = u"Lift"_s;
        QVERIFY(open.services.devices.update(lift, Actor::system()));
        QVERIFY(open.services.designs.setDefault(u"Lift"_s, u"cable-flag"_s, Actor::system()));
        open.add(u"Dock door 6"_s);
        QVERIFY(open.tickAll(2));
        auto *stock = open.find<ComboBox>(u"studioStock"_s);
        stock->setCurrentIndex(stock->findData(u"avery-l7651"_s)); // no room for two panels
        QTRY_VERIFY(open.verdict().contains(u"1 read well, 1 do not"_s));
        open.find<Button>(u"studioCheck"_s)->click();
        QTRY_VERIFY(open.verdict().contains(u"This design needs labels of at least"_s));
    }

    void a_click_says_where_the_sheet_starts()
    {
        OpenLabels open;
        QVERIFY(open.tickAll(1));
        QTRY_VERIFY(open.verdict().contains(u"1"_s));
        open.clickCell(4);
        QTRY_VERIFY(open.find<PlainLabel>(u"sheetRemark"_s)->text().startsWith(u"4 "_s));
        open.find<Button>(u"sheetFresh"_s)->click();
        QVERIFY(open.find<PlainLabel>(u"sheetRemark"_s)->text().startsWith(u"0 "_s));
    }

    void keys_say_where_the_sheet_starts()
    {
        OpenLabels open;
        QVERIFY(open.tickAll(1));
        open.sheet()->setFocus();
        QTest::keyClick(open.sheet(), Qt::Key_Down);
        QTest::keyClick(open.sheet(), Qt::Key_Right);
        QTest::keyClick(open.sheet(), Qt::Key_Space);
        QTRY_VERIFY(open.find<PlainLabel>(u"sheetRemark"_s)->text().startsWith(u"4 "_s));
        QVERIFY(open.sheet()->accessibleDescription().contains(u"5"_s));
    }

    void saves_what_is_seen_and_each_code_decodes()
    {
        if (!hasProgram("pdftoppm"))
            QSKIP("pdftoppm isn't installed");
        OpenLabels open;
        open.add(u"Dock door 6"_s);
        QVERIFY(open.tickAll(2));
        open.clickCell(4);
        const QString path = open.directory.filePath(u"labels.pdf"_s);
        open.studio()->saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 1000, 20'000);
        const QImage page = QImage::fromData(outputOf(
            "pdftoppm", {u"-r"_s, QString::number(dpi), u"-png"_s, u"-singlefile"_s, path}));
        const SheetLayout layout(*builtInStock(u"avery-l7160"_s), 5);
        int index = 0;
        for (const StudioRow &row : open.model()->ticked()) {
            const QRectF area = layout.place(index++).area;
            const QRectF dots(area.topLeft() * dpi / 25.4, area.size() * dpi / 25.4);
            const auto labels = open.labelsOf(row.wish.device);
            QCOMPARE(labels.size(), size_t(1));
            QCOMPARE(decodedByZxing(page.copy(dots.toRect())),
                     symbolText(open.portal.baseAddress, labels.front().code));
        }
        QTRY_COMPARE(open.model()->row(0).label, DeviceSummary::Label::Printed);
    }

    void begins_again_in_the_middle()
    {
        OpenLabels open;
        for (const char *name : {"Dock door 6", "Lift B"})
            open.add(QString::fromLatin1(name));
        QVERIFY(open.tickAll(3));
        open.find<QSpinBox>(u"studioFrom"_s)->setValue(3);
        QCOMPARE(open.find<Button>(u"studioPrint"_s)->text(), u"Print 1 labels"_s);
        const QString path = open.directory.filePath(u"labels.pdf"_s);
        const auto rows = open.model()->ticked();
        open.studio()->saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 1000, 20'000);
        QTRY_VERIFY(open.find<Button>(u"studioSave"_s)->isEnabled());
        QVERIFY(open.labelsOf(rows[0].wish.device).empty());
        QCOMPARE(open.labelsOf(rows[2].wish.device).size(), size_t(1));
    }

    void says_what_does_not_fit_and_finds_what_does()
    {
        OpenLabels open;
        open.add(u"The long name of a gate beside the loading dock of the northern hall"_s,
                 u"bay 12"_s);
        auto *stock = open.find<ComboBox>(u"studioStock"_s);
        QVERIFY(open.tickAll(2));
        stock->setCurrentIndex(stock->findData(u"avery-l7651"_s)); // 38.1 × 21.2 mm
        QTRY_VERIFY2_WITH_TIMEOUT(open.verdict().contains(u"doesn't fit"_s),
                                  qPrintable(open.verdict()), 20'000);
        QVERIFY(open.find<Button>(u"studioLarger"_s)->isVisibleTo(&open.page));
        open.find<Button>(u"studioLarger"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(stock->currentData().toString() != u"avery-l7651"_s, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            !open.verdict().contains(u"doesn't fit"_s) && open.verdict().contains(u"2"_s), 20'000);
    }

    void paper_stays_white_in_the_dark()
    {
        OpenLabels open;
        open.theme.setAppearance(Appearance::Dark);
        open.theme.apply();
        QVERIFY(open.tickAll(1));
        QTRY_VERIFY(open.verdict().contains(u"1"_s));
        const QRectF free = open.sheet()->cellRect(10);
        const auto inCell = [&open](bool isDarkest) {
            const QRectF cell = open.sheet()->cellRect(0).adjusted(8, 8, -8, -8);
            const double ratio = open.sheet()->devicePixelRatioF();
            const QImage label = open.sheet()->grab().toImage().copy(
                QRectF(cell.topLeft() * ratio, cell.size() * ratio).toRect());
            int found = qGray(label.pixel(0, 0));
            for (int y = 0; y < label.height(); ++y) {
                for (int x = 0; x < label.width(); ++x) {
                    const int grey = qGray(label.pixel(x, y));
                    found = isDarkest ? std::min(found, grey) : std::max(found, grey);
                }
            }
            return found;
        };
        QCOMPARE(open.at(free.center()), QColor(Qt::white));
        QTRY_VERIFY(inCell(true) < 60); // ink
        QTRY_VERIFY(inCell(false) > 240); // on paper
        open.theme.setAppearance(Appearance::Light);
        open.theme.apply();
    }

    void turns_the_sheets_of_many_labels()
    {
        OpenLabels open;
        for (int i = 0; i < 25; ++i)
            open.add(u"Gate %1"_s.arg(i));
        QVERIFY(open.tickAll(26));
        auto *title = open.find<PlainLabel>(u"sheetTitle"_s);
        QTRY_COMPARE(title->text(), u"Sheet 1 of 2"_s);
        open.find<Button>(u"sheetNext"_s)->click();
        QCOMPARE(title->text(), u"Sheet 2 of 2"_s);
        QTRY_VERIFY(open.verdict().contains(u"Only this sheet"_s));
        open.find<Button>(u"studioCheck"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(open.verdict().contains(u"26"_s), 20'000);
    }

    void labels_a_space_too()
    {
        OpenLabels open;
        Space space;
        space.deployment = open.hall;
        space.name = u"Aisle Z"_s;
        QVERIFY(open.services.spaces.create(space, Actor::system()));
        open.find<SegmentedControl>(u"studioKind"_s)->setCurrentIndex(1);
        QVERIFY(open.tickAll(2));
        const QString path = open.directory.filePath(u"spaces.pdf"_s);
        open.studio()->saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 1000, 20'000);
        QTRY_COMPARE(open.model()->row(0).label, DeviceSummary::Label::Printed);
    }

    void prints_blank_codes_of_a_batch()
    {
        if (!hasProgram("pdftoppm"))
            QSKIP("pdftoppm isn't installed");
        OpenLabels open;
        for (const auto &name : {u"Spare"_s, u"Yard"_s})
            QVERIFY(open.services.labelBatches.makeBlank(name, open.hall, 3,
                                                         open.portal.baseAddress, Actor::system()));
        open.find<SegmentedControl>(u"studioKind"_s)->setCurrentIndex(2);
        QTRY_COMPARE(open.model()->rowCount(), 6);
        QTest::keyClicks(open.find<SearchField>(u"studioSearch"_s), u"yard"_s);
        QCOMPARE(open.model()->rowCount(), 3);
        open.find<TickBox>(u"studioAll"_s)->click();
        QTRY_VERIFY(open.verdict().contains(u"All 3 labels read well"_s));
        const auto rows = open.model()->ticked();
        const QString path = open.directory.filePath(u"blank.pdf"_s);
        open.studio()->saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 1000, 20'000);
        const QImage page = QImage::fromData(outputOf(
            "pdftoppm", {u"-r"_s, QString::number(dpi), u"-png"_s, u"-singlefile"_s, path}));
        const QRectF area = SheetLayout(*builtInStock(u"avery-l7160"_s), 1).place(2).area;
        const LabelCode last = *open.services.labels.find(rows[2].wish.blank);
        QCOMPARE(decodedByZxing(page.copy(
                     QRectF(area.topLeft() * dpi / 25.4, area.size() * dpi / 25.4).toRect())),
                 symbolText(open.portal.baseAddress, last.code));
        QCOMPARE(last.state, LabelCode::State::Blank);
        QTRY_COMPARE(open.find<Button>(u"studioNeed"_s)->text(), u"Not printed: 3"_s);
        QCOMPARE(open.model()->ticked().front().label, DeviceSummary::Label::Printed);
    }

    void says_what_is_wrong_without_an_address()
    {
        OpenLabels open;
        open.portal.baseAddress.clear();
        QVERIFY(open.tickAll(1));
        open.studio()->saveTo(open.directory.filePath(u"labels.pdf"_s));
        QTRY_VERIFY(open.tells(u"The labels weren't made"_s));
        QVERIFY(open.find<Button>(u"studioSave"_s)->isEnabled());
    }

    void warns_once_of_an_address_that_may_change()
    {
        OpenLabels open;
        QVERIFY(open.tickAll(1));
        open.find<Button>(u"studioSave"_s)->click();
        QTRY_VERIFY(open.tells(u"Will this address last?"_s));
    }

    void leads_to_the_pin_card_that_deployments_have_too()
    {
        OpenLabels open;
        QSignalSpy asked(&open.page, &Page::navigationRequested);
        open.find<Button>(u"studioPinCard"_s)->click();
        open.page.openSubject(u"designs:"_s);
        open.find<Button>(u"pinCard"_s)->click();
        QCOMPARE(asked.size(), 2);
        for (const QVariantList &where : asked)
            QCOMPARE(where, QVariantList({u"labels"_s, u"pin-card"_s}));
        open.page.openSubject(u"pin-card"_s);
        QTRY_VERIFY(open.page.window()->findChild<QDialog *>(u"pinCardDialog"_s));
    }

    void names_its_controls_and_renders_no_markup()
    {
        OpenLabels open;
        QVERIFY(open.tickAll(1));
        QTRY_VERIFY(open.verdict().contains(u"1"_s));
        QCOMPARE(richTextWidgets(open.page), QStringList());
        QCOMPARE(namelessControls(open.page), QStringList());
    }
};

QTEST_MAIN(TestStudioPage)
#include "tst_studio_page.moc"
