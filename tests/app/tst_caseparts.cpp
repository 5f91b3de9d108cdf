#include "app/cases/casefile.h"
#include "app/cases/casesmodel.h"
#include "app/cases/casetimelineview.h"
#include "app/cases/picturethumb.h"
#include "app/cases/reportercard.h"
#include "app/words/casetexts.h"
#include "tests/support/consoleshop.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestCaseParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFollowMovesRemovalsAndChanges_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("one comes first") << u"abc"_s << u"xabc"_s;
        QTest::newRow("one goes") << u"abc"_s << u"ac"_s;
        QTest::newRow("two change places") << u"abcd"_s << u"adcb"_s;
        QTest::newRow("all others") << u"abc"_s << u"xyz"_s;
        QTest::newRow("mixed") << u"abcdef"_s << u"xfbyad"_s;
        QTest::newRow("none left") << u"abc"_s << QString();
        QTest::newRow("reversed") << u"abcdef"_s << u"fedcba"_s;
    }

    void rowsFollowMovesRemovalsAndChanges()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QHash<QChar, CaseId> ids;
        const auto rowsOf = [&](const QString &letters, const QString &suffix) {
            std::vector<CaseSummary> rows;
            for (const QChar letter : letters) {
                if (!ids.contains(letter))
                    ids.insert(letter, CaseId::make());
                CaseSummary row;
                row.id = ids.value(letter);
                row.title = letter + suffix;
                rows.push_back(row);
            }
            return rows;
        };
        CasesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(rowsOf(before, u"1"_s));
        QList<std::pair<QPersistentModelIndex, CaseId>> places;
        for (int i = 0; i < model.rowCount(); ++i)
            places.append({model.index(i), model.row(i).id});
        model.setRows(rowsOf(after, u"2"_s));
        QCOMPARE(model.rows(), rowsOf(after, u"2"_s));
        for (const auto &[place, id] : std::as_const(places)) {
            if (place.isValid())
                QCOMPARE(model.row(place.row()).id, id);
            else
                QCOMPARE(model.rowOf(id.toString()), -1);
        }
    }

    void anAddressCannotSmuggleRecipients()
    {
        Case record;
        record.reporter.email = u"a@example.com?bcc=b@example.com&x"_s;
        const QUrl address = ReporterCard::writeUrl(record);
        QVERIFY(!address.query().contains(u"bcc"_s));
        QCOMPARE(ReporterCard::callUrl(u"+49 (0)40 5550-0142"_s), QUrl(u"tel:+4904055500142"_s));
        QVERIFY(!ReporterCard::callUrl(u"none"_s).isValid());
    }

    void agesAreShort_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<QString>("age");
        QTest::newRow("just now") << qint64(20) << u"now"_s;
        QTest::newRow("minutes") << qint64(14 * 60) << u"14 min"_s;
        QTest::newRow("hours") << qint64(5 * 3600) << u"5 h"_s;
        QTest::newRow("yesterday") << qint64(86400) << u"Thu"_s;
        QTest::newRow("this year") << qint64(30 * 86400) << u"21 Oct"_s;
        QTest::newRow("before") << qint64(400 * 86400) << u"Oct 2025"_s;
    }

    void agesAreShort()
    {
        QFETCH(qint64, secondsAgo);
        QFETCH(QString, age);
        const FakeClock clock;
        QCOMPARE(CaseTexts::age(clock.now().addSecs(-secondsAgo), clock.now()), age);
    }

    void aPictureThatCannotBeReadSaysSo()
    {
        ConsoleShop shop;
        const Case record = shop.reported();
        CaseFile file;
        file.record = record;
        file.entries = *shop.cases.timeline(record.id);
        Attachment lost;
        lost.id = AttachmentId::make();
        lost.state = Attachment::State::Ready;
        Attachment failed = lost;
        failed.id = AttachmentId::make();
        failed.state = Attachment::State::Failed;
        Attachment coming = lost;
        coming.id = AttachmentId::make();
        coming.state = Attachment::State::Processing;
        file.pictures = {lost, failed, coming};
        file.entries.front().pictures = {lost.id, failed.id, coming.id};
        CaseTimelineView view(shop.context);
        view.setFile(file);
        const QList<PictureThumb *> thumbs = view.findChildren<PictureThumb *>();
        QCOMPARE(thumbs.size(), 3);
        QTRY_COMPARE(thumbs.at(0)->text(), u"This picture could not be read"_s);
        QCOMPARE(thumbs.at(1)->text(), u"This picture could not be read"_s);
        QCOMPARE(thumbs.at(2)->text(), u"This picture is being prepared"_s);
    }
};

QTEST_MAIN(TestCaseParts)
#include "tst_caseparts.moc"
