#include "app/labels/codes/codeactions.h"
#include "app/labels/codes/codebar.h"
#include "app/labels/codes/codesmodel.h"
#include "app/labels/codes/codestab.h"
#include "app/labels/codes/codework.h"
#include "app/labels/codes/linkdialog.h"
#include "app/labels/codes/makecodesdialog.h"
#include "app/labels/codes/replacedialog.h"
#include "app/widgets/combobox.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/searchfield.h"
#include "core/labels/codes/labelbatches.h"
#include "core/labels/codes/labelservice.h"
#include "core/security/technicianphones.h"
#include "core/settings/settings.h"
#include "tests/support/openpage.h"
#include "tests/support/widgettree.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

QString allWords(const QWidget *root)
{
    QStringList words;
    for (const QLabel *label : root->findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u'\n');
}

/// The Codes tab over a site with one device.
struct OpenCodes : OpenPage<CodesTab> {
    OpenCodes()
    {
        QObject::connect(&page, &PageTab::toastRequested, &page,
                         [this](const auto &t) { toast = t; });
    }

    QAbstractItemModel *rows() { return find<QListView>(u"codeRows"_s)->model(); }
    QString count(int list)
    {
        return find<QListView>(u"codeLists"_s)
            ->model()
            ->index(list, 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    }
    void open(const QString &subject) { page.openSubject(subject); }
    void choose(int row)
    {
        auto *view = find<QListView>(u"codeRows"_s);
        view->setCurrentIndex(view->model()->index(row, 0));
    }
    template<class T>
    T *dialog(const QString &name)
    {
        return page.template findChild<T *>(name);
    }
    LabelBatch blanks(int count)
    {
        return *services.labelBatches.makeBlank(u"Roll 1"_s, hall, count, portal.baseAddress, me);
    }
    LabelCode printed()
    {
        const LabelCode label = *services.labels.forDevice(device, portal.baseAddress, me);
        (void)services.labels.notePrints({{label.id, u"avery-l7160"_s, 1, u"pdf"_s, true}}, me);
        return label;
    }
    LabelCode::State state(const LabelCode &label) { return services.labels.find(label.id)->state; }

    Actor me = Actor::system();
    ToastMessage toast;
};

} // namespace

class TestCodesTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void its_list_follows_the_rules_of_models()
    {
        CodesModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        LabelListRow one;
        one.label.id = LabelCodeId::make();
        LabelListRow two;
        two.target.device = DeviceId::make();
        model.setRows({one, two});
        model.setRows({two, one});
        model.setRows({two});
        QCOMPARE(model.rowCount(), 1);
    }

    void shows_what_the_store_has_and_follows_it()
    {
        OpenCodes open;
        QTRY_VERIFY(!open.count(0).isEmpty());
        QCOMPARE(open.rows()->rowCount(), 0);
        open.blanks(3);
        QTRY_COMPARE(open.rows()->rowCount(), 3);
        QTRY_VERIFY(open.count(5).contains(u'3'));
        QCOMPARE(open.rows()->index(0, 0).data(SecondLineRole).toString(), u"Roll 1"_s);
        QCOMPARE(open.rows()->index(0, 0).data(ChipRole).value<ChipText>().text, u"Blank"_s);
    }

    void each_list_can_be_linked_to()
    {
        OpenCodes open;
        open.blanks(2);
        const LabelCode label = open.printed();
        open.open(u"never"_s);
        QTRY_COMPARE(open.rows()->rowCount(), 1);
        QTRY_COMPARE(open.rows()->index(0, 0).data(TitleRole).toString(), u"AGV 12"_s);
        open.open(u"blank"_s);
        QTRY_COMPARE(open.rows()->rowCount(), 2);
        open.open(u"label/"_s + labelNumberText(label.number));
        QTRY_COMPARE(open.rows()->rowCount(), 1);
    }

    void an_empty_list_says_that_all_is_well()
    {
        OpenCodes open;
        open.open(u"ended"_s);
        QTRY_VERIFY(allWords(&open.page).contains(u"No ended label is scanned"_s));
    }

    void makes_blank_codes_with_a_name()
    {
        OpenCodes open;
        open.blanks(1);
        QTRY_COMPARE(open.rows()->rowCount(), 1);
        open.open(u"blank-batch"_s);
        auto *dialog = open.dialog<MakeCodesDialog>(u"makeCodesDialog"_s);
        QVERIFY(dialog);
        auto *count = dialog->findChild<QLineEdit *>(u"makeCodesCount"_s);
        auto *make = dialog->findChild<Button *>(u"makeCodesNow"_s);
        count->clear();
        QTest::keyClicks(count, u"0"_s);
        QVERIFY(!make->isEnabled());
        count->clear();
        QTest::keyClicks(count, u"450"_s);
        QCOMPARE(make->text(), u"Make 450 codes"_s);
        make->click();
        QTRY_COMPARE(open.services.labelBatches.list()->size(), 2U);
        QTRY_COMPARE(open.services.labelBatches.list()->front().made, 450);
        QTRY_VERIFY(open.toast.sentence.contains(u"are made"_s));
        QTRY_COMPARE(open.rows()->rowCount(), 451);
    }

    void goes_on_with_a_batch_that_was_interrupted()
    {
        OpenCodes open;
        const auto batch = open.services.labelBatches.begin(u"Roll 2"_s, open.hall, 300,
                                                            open.portal.baseAddress, open.me);
        QVERIFY(open.services.labelBatches.fill(batch->id, open.me));
        auto *banner = open.find<QWidget>(u"unfinishedBatch"_s);
        QTRY_VERIFY(banner->isVisible());
        banner->findChild<Button *>()->click();
        QTRY_COMPARE(open.services.labelBatches.find(batch->id)->made, 300);
        QTRY_VERIFY(!banner->isVisible());
    }

    void makes_codes_for_the_devices_that_have_none()
    {
        OpenCodes open;
        open.open(u"without"_s);
        QTRY_COMPARE(open.rows()->rowCount(), 1);
        open.choose(0);
        QTRY_VERIFY(open.find<Button>(u"makeForSelected"_s)->isVisible());
        open.find<Button>(u"makeForSelected"_s)->click();
        QTRY_COMPARE(open.services.labels.of(open.device)->size(), 1U);
        QTRY_COMPARE(open.toast.sentence, u"1 codes made."_s);
    }

    void makes_codes_for_devices_of_another_page()
    {
        OpenCodes open;
        open.open(u"make/"_s + open.device.toString());
        QTRY_COMPARE(open.services.labels.of(open.device)->size(), 1U);
    }

    void links_a_blank_label_by_its_number_and_takes_it_back()
    {
        OpenCodes open;
        const LabelBatch batch = open.blanks(2);
        const LabelCode blank = open.services.labelBatches.blankOf(batch.id)->front();
        open.open(u"link"_s);
        auto *dialog = open.dialog<LinkDialog>(u"linkDialog"_s);
        auto *link = dialog->findChild<Button *>(u"linkNow"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"linkLabel"_s), u"No. 00001"_s);
        QVERIFY(!link->isEnabled());
        auto *targets = dialog->findChild<QListView *>(u"linkTargets"_s);
        QTRY_VERIFY(targets->model()->rowCount() > 0);
        targets->setCurrentIndex(targets->model()->index(0, 0));
        QTRY_VERIFY(link->isEnabled());
        link->click();
        QTRY_COMPARE(open.state(blank), LabelCode::State::Active);
        QTRY_VERIFY(open.toast.undo);
        QCOMPARE(open.toast.sentence, u"Label 00001 leads to AGV 12 now."_s);
        open.toast.undo();
        QTRY_COMPARE(open.state(blank), LabelCode::State::Blank);
    }

    void says_why_a_label_cannot_be_linked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no such number") << u"99"_s << u"No label of this store"_s;
        QTest::newRow("no number") << u"blue"_s << u"Type the number"_s;
        QTest::newRow("in use") << u"1"_s << u"has a device already"_s;
    }
    void says_why_a_label_cannot_be_linked()
    {
        QFETCH(QString, typed);
        QFETCH(QString, sentence);
        OpenCodes open;
        open.printed();
        open.open(u"link/"_s + typed);
        auto *dialog = open.dialog<LinkDialog>(u"linkDialog"_s);
        QTRY_VERIFY(allWords(dialog).contains(sentence));
        QVERIFY(!dialog->findChild<Button *>(u"linkNow"_s)->isEnabled());
    }

    void replaces_with_a_grace_and_hands_the_new_ones_to_the_printer()
    {
        OpenCodes open;
        const LabelCode old = open.printed();
        QTRY_COMPARE(open.rows()->rowCount(), 1);
        open.choose(0);
        const QSignalSpy went(&open.page, &PageTab::navigationRequested);
        open.find<Button>(u"replaceSelected"_s)->click();
        auto *dialog = open.dialog<ReplaceDialog>(u"replaceDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<Button *>(u"replaceNow"_s)->click();
        QTRY_COMPARE(open.state(old), LabelCode::State::Replaced);
        QCOMPARE(open.services.labels.find(old.id)->graceEnd, open.clock.now().addDays(30));
        QTRY_COMPARE(went.size(), 1);
        QCOMPARE(went.front().at(1).toString(), open.device.toString());
        open.toast.undo();
        QTRY_COMPARE(open.state(old), LabelCode::State::Active);
    }

    void revokes_after_saying_what_follows_and_takes_it_back()
    {
        OpenCodes open;
        const LabelCode label = open.printed();
        QTRY_COMPARE(open.rows()->rowCount(), 1);
        open.choose(0);
        open.find<Button>(u"revokeSelected"_s)->click();
        QVERIFY(open.tells(u"Revoke 1 labels?"_s));
        QCOMPARE(open.state(label), LabelCode::State::Active);
        QVERIFY(open.answer(u"Revoke 1 labels"_s));
        QTRY_COMPARE(open.state(label), LabelCode::State::Revoked);
        QTRY_VERIFY(open.toast.undo);
        open.toast.undo();
        QTRY_COMPARE(open.state(label), LabelCode::State::Active);
    }

    void hands_what_is_selected_to_the_printer()
    {
        OpenCodes open;
        open.printed();
        QTRY_COMPARE(open.rows()->rowCount(), 1);
        const QSignalSpy went(&open.page, &PageTab::navigationRequested);
        open.choose(0);
        open.find<Button>(u"printSelected"_s)->click();
        QCOMPARE(went.front().at(0).toString(), u"labels"_s);
        QCOMPARE(went.front().at(1).toString(), open.device.toString());
    }

    void shows_the_scans_of_the_selected_device()
    {
        OpenCodes open;
        const LabelCode label = open.printed();
        QVERIFY(open.services.labels.countScans({{label.id, open.clock.now(), u"shown"_s, {}}}));
        auto *most = open.find<PlainLabel>(u"mostScanned"_s);
        QTRY_VERIFY(most->text().contains(u"AGV 12"_s));
        QTRY_COMPARE(open.rows()->rowCount(), 1);
        open.choose(0);
        QTRY_COMPARE(open.find<PlainLabel>(u"scansOf"_s)->text(), u"Scans of AGV 12"_s);
    }

    void says_what_helps_for_labels_of_an_old_address()
    {
        OpenCodes open;
        const LabelCode label = *open.services.labels.forDevice(
            open.device, u"http://192.168.20.9:8080"_s, open.me);
        QVERIFY(open.services.labels.notePrints({{label.id, u"avery-l7160"_s, 1, u"pdf"_s, true}},
                                                open.me));
        auto *banner = open.find<QWidget>(u"codesOldAddress"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(allWords(banner).contains(u"point to 192.168.20.9"_s));
        QVERIFY(allWords(banner).contains(u"This computer is now 192.168.20.14."_s));
        const QSignalSpy went(&open.page, &PageTab::navigationRequested);
        banner->findChild<Button *>()->click();
        auto *dialog = open.dialog<QDialog>(u"addressDialog"_s);
        QVERIFY(allWords(dialog).contains(u"Give this computer its old address back"_s));
        dialog->findChild<Button *>(u"addressReprint"_s)->click();
        QCOMPARE(went.front().at(1).toString(), u"old"_s);
    }

    void new_labels_take_a_name_of_their_own_and_give_it_back()
    {
        OpenCodes open;
        open.open(u"address"_s);
        QTRY_VERIFY(open.dialog<QDialog>(u"addressDialog"_s));
        auto *dialog = open.dialog<QDialog>(u"addressDialog"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"addressName"_s);
        auto *use = dialog->findChild<Button *>(u"addressUse"_s);
        QTest::keyClicks(name, u"help.example.com"_s);
        QVERIFY(!use->isEnabled());
        name->clear();
        QTest::keyClicks(name, u"http://help.example.com/"_s);
        QVERIFY(use->isEnabled());
        use->click();
        const auto stored = [&open] {
            return open.services.settings.read()->value(settingkeys::publicBaseAddress);
        };
        QTRY_COMPARE(stored(), u"http://help.example.com"_s);
        QTRY_VERIFY(open.dialog<QDialog>(u"addressDialog"_s) == nullptr);
        open.open(u"address"_s);
        QTRY_VERIFY(open.dialog<QDialog>(u"addressDialog"_s));
        open.dialog<QDialog>(u"addressDialog"_s)
            ->findChild<Button *>(u"addressOwnAgain"_s)
            ->click();
        QTRY_COMPARE(stored(), QString());
    }

    void shows_a_code_that_signs_a_phone_in_once()
    {
        OpenCodes open;
        open.open(u"pair"_s);
        QTRY_VERIFY(open.dialog<QDialog>(u"pairDialog"_s));
        auto *dialog = open.dialog<QDialog>(u"pairDialog"_s);
        auto *words = dialog->findChild<PlainLabel *>(u"pairWords"_s);
        QTRY_VERIFY(words->text().contains(u"10 minutes"_s));
        // Another phone than the code's: the dialog can't know the token, but sees the sign-in.
        const auto token = open.services.technicians.offer(open.hall,
                                                           Actor::byOperator(open.context.me));
        QVERIFY(open.services.technicians.accept(*token, u"iPhone"_s));
        QTRY_VERIFY(words->text().contains(u"signed in"_s));
    }

    void a_long_list_grows_as_one_scrolls()
    {
        OpenCodes open;
        open.blanks(700);
        QTRY_COMPARE(open.rows()->rowCount(), 500);
        open.find<QListView>(u"codeRows"_s)->scrollToBottom();
        QTRY_COMPARE(open.rows()->rowCount(), 700);
    }

    void work_that_is_cancelled_keeps_what_was_done()
    {
        OpenCodes open;
        CodeWork work(open.desk, nullptr);
        int done = 0;
        bool isFinished = false;
        connect(&work, &CodeWork::progressed, this, [&](int now, int) {
            done = now;
            if (now > 0)
                work.cancel();
        });
        work.run(
            1000, [](Services &, int, int) { return Result<>(); },
            [&](const Result<> &result) { isFinished = result.has_value(); });
        QTRY_VERIFY(isFinished);
        QCOMPARE(done, CodeWork::portion);
        QVERIFY(!work.isBusy());
    }
};

QTEST_MAIN(TestCodesTab)
#include "tst_codes_tab.moc"
