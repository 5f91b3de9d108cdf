#include "app/widgets/choicebar.h"
#include "app/widgets/switch.h"
#include "tests/app/opencases.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// Two cases in the list, both selected.
struct Selected : OpenCases {
    Selected()
    {
        first = reported(u"First"_s);
        clock.advance(60);
        second = reported(u"Second"_s);
        isThere = QTest::qWaitFor([this] { return rows() == 2; });
        list()->selectAll();
    }
    QDialog *dialog() { return page.findChild<QDialog *>(u"resolveDialog"_s); }
    QPlainTextEdit *words() { return inDialog<QPlainTextEdit>(u"resolveDialog"_s, u"solution"_s); }
    Button *resolveNow() { return inDialog<Button>(u"resolveDialog"_s, u"resolveNow"_s); }
    QString subject()
    {
        QStringList texts;
        for (const QLabel *label : dialog()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    /// As another program would, announced to nobody.
    bool setStatus(const CaseId &id, const QString &status)
    {
        return run(u"UPDATE service_case SET status = ? WHERE id = ?"_s, {status, id.toString()});
    }
    ToastMessage toast(int place) const { return toasts.at(place).at(0).value<ToastMessage>(); }

    Case first;
    Case second;
    bool isThere = false;
    QSignalSpy toasts{&page, &Page::toastRequested};
};

} // namespace

/// What is done with several cases at once.
class TestCaseBulk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_bar_is_there_for_several_cases_only()
    {
        Selected it;
        QVERIFY(it.isThere);
        auto *bar = it.find<QWidget>(u"caseBulkBar"_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(it.find<QLabel>(u"bulkCount"_s)->text(), u"2 selected"_s);
        it.clickButton(u"bulkClear"_s);
        QVERIFY(!bar->isVisible());
        it.list()->setCurrentIndex(it.list()->model()->index(0, 0));
        QVERIFY(!bar->isVisible());
    }

    void several_cases_are_resolved_with_the_same_words()
    {
        Selected it;
        it.clickButton(u"bulkResolve"_s);
        QVERIFY(it.dialog() != nullptr);
        QVERIFY(it.subject().contains(u"2 cases"_s));
        QTest::keyClicks(it.words(), u"Changed the belt."_s);
        it.resolveNow()->click();
        QTRY_VERIFY(it.dialog() == nullptr);
        for (const Case &one : {it.first, it.second}) {
            QCOMPARE(it.statusOf(one.id), CaseStatus::Resolved);
            QCOMPARE(it.cases.find(one.id)->finalSolution, u"Changed the belt."_s);
            QCOMPARE(it.cases.timeline(one.id, true)->back().text, u"Changed the belt."_s);
        }
        QTRY_COMPARE(it.rows(), 0); // of the open ones
        QCOMPARE(it.toasts.size(), 1);
        QCOMPARE(it.toast(0).sentence, u"2 cases are resolved."_s);
        it.toast(0).undo();
        QTRY_COMPARE(it.statusOf(it.second.id), CaseStatus::Open);
        QTRY_COMPARE(it.statusOf(it.first.id), CaseStatus::Open);
        QTRY_COMPARE(it.rows(), 2);
    }

    void the_words_are_for_colleagues_when_the_reporter_isnt_told()
    {
        Selected it;
        it.clickButton(u"bulkResolve"_s);
        QTest::keyClicks(it.words(), u"Changed the belt."_s);
        it.inDialog<Switch>(u"resolveDialog"_s, u"tellReporter"_s)->click();
        it.resolveNow()->click();
        QTRY_COMPARE(it.statusOf(it.first.id), CaseStatus::Resolved);
        QCOMPARE(it.cases.find(it.first.id)->finalSolution, u"Changed the belt."_s);
        QVERIFY(it.cases.timeline(it.first.id, true)->back().text.isEmpty());
    }

    void cases_that_are_resolved_already_are_left_out()
    {
        Selected it;
        QVERIFY(it.cases.resolve(it.first.id, u"Was nothing."_s, false, it.first.revision,
                                 Actor::system()));
        QTRY_COMPARE(it.rows(), 1); // of the open ones
        it.page.tabs()->setCurrentIndex(4);
        QTRY_COMPARE(it.rows(), 2);
        it.list()->selectAll();
        it.clickButton(u"bulkResolve"_s);
        QVERIFY(it.dialog() != nullptr);
        QVERIFY(it.subject().contains(u"1 case"_s));
        QTest::keyClicks(it.words(), u"Changed the belt."_s);
        it.resolveNow()->click();
        QTRY_COMPARE(it.statusOf(it.second.id), CaseStatus::Resolved);
        QCOMPARE(it.cases.find(it.first.id)->finalSolution, u"Was nothing."_s);
    }

    void nothing_can_be_done_with_archived_ones()
    {
        Selected it;
        for (const Case &one : {it.first, it.second}) {
            const auto resolved = it.cases.resolve(one.id, {}, false, one.revision,
                                                   Actor::system());
            QVERIFY(it.cases.changeStatus(one.id, CaseStatus::Archived, resolved->revision,
                                          Actor::system()));
        }
        QTRY_COMPARE(it.rows(), 0); // of the open ones
        it.page.tabs()->setCurrentIndex(4);
        QTRY_COMPARE(it.rows(), 2);
        it.list()->selectAll();
        QCOMPARE(it.find<QLabel>(u"bulkCount"_s)->text(), u"2 selected"_s);
        for (const QString &button : {u"bulkAssign"_s, u"bulkResolve"_s, u"bulkArchive"_s})
            QVERIFY2(!it.find<Button>(button)->isEnabled(), qPrintable(button));
    }

    void one_that_cannot_be_resolved_any_more_is_told_with_the_way_back()
    {
        Selected it;
        it.clickButton(u"bulkResolve"_s);
        QVERIFY(it.setStatus(it.first.id, u"archived"_s));
        it.resolveNow()->click();
        QTRY_VERIFY(it.dialog() == nullptr); // once more would help nobody
        QCOMPARE(it.statusOf(it.second.id), CaseStatus::Resolved);
        QTRY_COMPARE(it.toasts.size(), 1);
        QVERIFY(it.toast(0).sentence.contains(it.second.number));
        QVERIFY(it.toast(0).sentence.contains(u"1 of 2 cases stayed as they were"_s));
        QVERIFY(it.toast(0).sentence.contains(u"archived"_s));
        it.toast(0).undo();
        QTRY_COMPARE(it.statusOf(it.second.id), CaseStatus::Open);
    }

    void the_words_stay_when_none_could_be_resolved()
    {
        Selected it;
        it.clickButton(u"bulkResolve"_s);
        QTest::keyClicks(it.words(), u"Changed the belt."_s);
        QVERIFY(it.setStatus(it.first.id, u"archived"_s));
        QVERIFY(it.setStatus(it.second.id, u"archived"_s));
        it.resolveNow()->click();
        auto *problem = it.inDialog<QLabel>(u"resolveDialog"_s, u"resolveProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QCOMPARE(it.words()->toPlainText(), u"Changed the belt."_s);
        QTRY_VERIFY(it.resolveNow()->isEnabled());
    }

    void several_cases_are_archived_after_the_consequence_was_told()
    {
        Selected it;
        for (const Case &one : {it.first, it.second})
            QVERIFY(it.cases.resolve(one.id, {}, false, one.revision, Actor::system()));
        QTRY_COMPARE(it.rows(), 0); // of the open ones
        it.page.tabs()->setCurrentIndex(4);
        QTRY_COMPARE(it.rows(), 2);
        it.list()->selectAll();
        it.clickButton(u"bulkArchive"_s);
        auto *verb = it.inDialog<Button>(u"messageDialog"_s, u"verb"_s);
        QVERIFY(verb != nullptr);
        QCOMPARE(verb->text(), u"Archive 2 cases"_s);
        QCOMPARE(it.statusOf(it.first.id), CaseStatus::Resolved);
        verb->click();
        QTRY_COMPARE(it.statusOf(it.second.id), CaseStatus::Archived);
        QTRY_COMPARE(it.statusOf(it.first.id), CaseStatus::Archived);
    }
};

QTEST_MAIN(TestCaseBulk)
#include "tst_casebulk.moc"
