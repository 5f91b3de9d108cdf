#include "app/widgets/combobox.h"
#include "tests/app/opencases.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// A case whose dialog "Edit case" is open.
struct Editing : OpenCases {
    Editing()
    {
        record = reported();
        page.openSubject(record.id.toString());
        isOpen = QTest::qWaitFor([this] { return find<Button>(u"caseResolve"_s)->isVisible(); });
        chooseFromMenu(u"caseMenu"_s, u"Edit case …"_s);
    }
    QDialog *dialog() { return page.findChild<QDialog *>(u"editCaseDialog"_s); }
    template<class T>
    T *field(const QString &name)
    {
        return inDialog<T>(u"editCaseDialog"_s, name);
    }
    void type(const QString &name, const QString &text)
    {
        auto *line = field<QLineEdit>(name);
        line->clear();
        QTest::keyClicks(line, text);
    }
    Button *save() { return field<Button>(u"editSave"_s); }
    QString problem()
    {
        auto *label = field<QLabel>(u"editProblem"_s);
        return label->isVisible() ? label->text() : QString();
    }
    Case stored() { return *cases.find(record.id); }

    Case record;
    bool isOpen = false;
};

} // namespace

class TestEditCaseDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_was_typed_is_stored_and_shown()
    {
        Editing it;
        QVERIFY(it.isOpen);
        QCOMPARE(it.field<QLineEdit>(u"editTitle"_s)->text(), it.record.title);
        QCOMPARE(it.field<QPlainTextEdit>(u"editDescription"_s)->toPlainText(),
                 it.record.description);
        it.type(u"editTitle"_s, u"Belt is torn"_s);
        it.field<QPlainTextEdit>(u"editDescription"_s)->setPlainText(u"Seen at noon."_s);
        auto *kind = it.dialog()->findChild<ComboBox *>();
        kind->setCurrentIndex(kind->findData(int(CaseType::Damage)));
        it.type(u"editTags"_s, u" belt, agv ,, Belt"_s);
        it.save()->click();
        QTRY_VERIFY(it.dialog() == nullptr);
        const Case now = it.stored();
        QCOMPARE(now.title, u"Belt is torn"_s);
        QCOMPARE(now.description, u"Seen at noon."_s);
        QCOMPARE(now.type, CaseType::Damage);
        QCOMPARE(now.tags, (QStringList{u"agv"_s, u"belt"_s}));
        const CaseEntry line = it.cases.timeline(it.record.id)->back();
        QCOMPARE(line.text, u"title,description,type,tags"_s);
        QCOMPARE(line.actor, Actor::byOperator(it.marta));
        QTRY_COMPARE(it.find<QLabel>(u"caseTitle"_s)->text(), u"Belt is torn"_s);
    }

    void cancelling_changes_nothing()
    {
        Editing it;
        it.type(u"editTitle"_s, u"Belt is torn"_s);
        it.dialog()->reject();
        QTRY_VERIFY(it.dialog() == nullptr);
        QCOMPARE(it.stored(), it.record);
    }

    void a_title_is_needed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u"   "_s;
    }
    void a_title_is_needed()
    {
        QFETCH(QString, typed);
        Editing it;
        it.type(u"editTitle"_s, typed);
        auto *title = it.field<QLineEdit>(u"editTitle"_s);
        QVERIFY(!it.save()->isEnabled());
        QVERIFY(title->accessibleDescription().contains(u"needs a title"_s));
        QTest::keyClicks(title, u"x"_s);
        QVERIFY(it.save()->isEnabled());
        QVERIFY(!title->property("error").toBool());
    }

    void too_long_tags_are_mended_and_saved_with_the_rest()
    {
        Editing it;
        it.type(u"editTitle"_s, u"Belt is torn"_s);
        it.type(u"editTags"_s, QString(41, u'x'));
        it.save()->click();
        auto *tags = it.field<QLineEdit>(u"editTags"_s);
        QTRY_VERIFY(tags->property("error").toBool());
        QVERIFY(tags->accessibleDescription().contains(u"too long"_s));
        QCOMPARE(it.stored(), it.record);
        it.type(u"editTags"_s, u"belt"_s);
        it.save()->click();
        QTRY_VERIFY(it.dialog() == nullptr);
        QCOMPARE(it.stored().title, u"Belt is torn"_s);
        QCOMPARE(it.stored().tags, QStringList{u"belt"_s});
    }

    void a_change_by_somebody_else_keeps_what_was_typed()
    {
        Editing it;
        it.type(u"editTitle"_s, u"Belt is torn"_s);
        QVERIFY(
            it.cases.setPriority(it.record.id, CasePriority::Urgent, Actor::byOperator(it.jonas)));
        it.save()->click();
        QTRY_VERIFY(it.problem().contains(u"Somebody changed the case meanwhile"_s));
        QCOMPARE(it.field<QLineEdit>(u"editTitle"_s)->text(), u"Belt is torn"_s);
        QCOMPARE(it.stored().title, it.record.title);
    }

    void an_archived_case_is_not_edited()
    {
        Editing it;
        it.type(u"editTitle"_s, u"Belt is torn"_s);
        QVERIFY(it.run(u"UPDATE service_case SET status = 'archived' WHERE id = ?"_s,
                       {it.record.id.toString()}));
        it.save()->click();
        QTRY_VERIFY(it.problem().contains(u"archived"_s));
        QVERIFY(it.save()->isEnabled());
    }
};

QTEST_MAIN(TestEditCaseDialog)
#include "tst_editcasedialog.moc"
