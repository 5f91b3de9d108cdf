#include "core/cases/attachmentservice.h"
#include "tests/support/caseshop.h"
#include "tests/support/pictures.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestCaseRights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTechnicianChangesOnlyWhatIsAssignedToThem()
    {
        CaseShop shop;
        const OperatorId id = shop.technician();
        const Actor lena = Actor::byOperator(id);
        const Case other = shop.reported();
        using enum ErrorCode;
        QCOMPARE(shop.cases.assign(other.id, id, lena).error().code, Forbidden);
        QCOMPARE(shop.cases.resolve(other.id, {}, false, 1, lena).error().code, Forbidden);
        QCOMPARE(shop.cases.setTags(other.id, {u"x"_s}, lena).error().code, Forbidden);
        QCOMPARE(shop.cases.comment(other.id, u"Hello"_s, true, lena).error().code, Forbidden);
        AttachmentService attachments(*shop.database, shop.changes, shop.clock);
        const auto add = [&] {
            return attachments.store(Attachment::Owner::Case, other.id.toString(),
                                     {u"a.jpg"_s, pictures::jpeg()}, lena);
        };
        QCOMPARE(add().error().code, Forbidden);
        QCOMPARE(*shop.cases.find(other.id), other);
        QVERIFY(shop.cases.assign(other.id, id, Actor::byOperator(shop.marta)));
        QVERIFY(shop.cases.comment(other.id, u"Hello"_s, true, lena));
        QVERIFY(shop.cases.changeStatus(other.id, CaseStatus::InProgress, 2, lena));
        QVERIFY(add());
    }

    void aTechnicianTakesBackOnlyWhatTheyGaveAwayLast()
    {
        CaseShop shop;
        const OperatorId lena = shop.technician();
        const Actor marta = Actor::byOperator(shop.marta);
        const auto assign = [&](const Case &record, const OperatorId &to, const Actor &by) {
            return shop.cases.assign(record.id, to, by);
        };
        const Case record = shop.reported();
        QVERIFY(assign(record, lena, marta));
        QVERIFY(assign(record, shop.jonas, Actor::byOperator(lena)));
        QCOMPARE(assign(record, shop.marta, Actor::byOperator(lena)).error().code,
                 ErrorCode::Forbidden);
        QVERIFY(assign(record, lena, Actor::byOperator(lena)));
        QVERIFY(assign(record, shop.jonas, Actor::byOperator(lena)));
        QVERIFY(shop.cases.comment(record.id, u"It is mine now."_s, false, marta));
        QCOMPARE(assign(record, lena, Actor::byOperator(lena)).error().code, ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestCaseRights)
#include "tst_caserights.moc"
