#include "core/cases/attachmentservice.h"
#include "core/cases/draftpictures.h"
#include "tests/support/caseshop.h"
#include "tests/support/pictures.h"

#include <QDir>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

struct DraftShop : CaseShop {
    AttachmentService attachments{*database, changes, clock};
    DraftPictures drafts{*database, attachments, hub, clock};
    QString draft = DraftPictures::nameOf(u"session"_s, u"form"_s);

    const QString client = u"10.0.0.9"_s;

    AttachmentId keepOne()
    {
        const auto kept = drafts.keep(draft, client, {}, {{u"arch.jpg"_s, pictures::jpeg()}});
        return kept ? kept->front() : AttachmentId();
    }
    NewCase with(const KeptPictures &kept)
    {
        NewCase report = phoneReport();
        report.kept = kept;
        return report;
    }
    qsizetype files() const
    {
        return QDir(store->location().attachmentDirectory()).entryList(QDir::Files).size();
    }
};

} // namespace

class TestDraftPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSentPictureBelongsToItsCase()
    {
        DraftShop shop;
        const AttachmentId id = shop.keepOne();
        const auto reported = shop.cases.report(shop.with({shop.draft, {id}}), Actor::reporter());
        QVERIFY(reported);
        QVERIFY(shop.drafts.of(shop.draft)->empty());
        const auto timeline = shop.cases.timeline(reported->record.id);
        QCOMPARE(timeline->front().pictures, std::vector<AttachmentId>{id});
        QCOMPARE(shop.attachments.processing()->front().ownerKind, Attachment::Owner::Case);
        QCOMPARE(*shop.drafts.sweep(), 0);
    }

    void aPictureIsSentByItsOwnFormOnly()
    {
        DraftShop shop;
        const AttachmentId id = shop.keepOne();
        for (const QString &other : {DraftPictures::nameOf(u"session"_s, u"another form"_s),
                                     DraftPictures::nameOf(u"another session"_s, u"form"_s)}) {
            const auto refused = shop.cases.report(shop.with({other, {id}}), Actor::reporter());
            QVERIFY(!refused);
            QCOMPARE(refused.error(), (Error{ErrorCode::Invalid, u"gone"_s, u"photo"_s}));
        }
        QVERIFY(shop.cases.list({})->empty());
        QCOMPARE(shop.drafts.of(shop.draft)->size(), 1U);
    }

    void oneThatCouldNotBeReadIsToldOfInTheTimeline()
    {
        DraftShop shop;
        const AttachmentId id = shop.keepOne();
        QVERIFY(shop.attachments.markFailed(id));
        const auto reported = shop.cases.report(shop.with({shop.draft, {id}}), Actor::reporter());
        QVERIFY(reported);
        const auto timeline = shop.cases.timeline(reported->record.id, true);
        QCOMPARE(timeline->size(), 2U);
        QCOMPARE(timeline->back().kind, CaseEntry::Kind::PictureFailed);
        QCOMPARE(timeline->back().text, u"arch.jpg"_s);
    }

    void keptAndNewOnesTogetherAreThreeAtMost()
    {
        DraftShop shop;
        NewCase report = shop.with({shop.draft, {shop.keepOne()}});
        report.pictures.assign(3, {u"x.jpg"_s, pictures::jpeg()});
        const auto refused = shop.cases.report(report, Actor::reporter());
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"too_many"_s);
    }

    void whatTheFormNoLongerNamesGoes()
    {
        DraftShop shop;
        const AttachmentId first = shop.keepOne();
        const AttachmentId second = shop.keepOne();
        QCOMPARE(shop.drafts.of(shop.draft)->size(), 1U);
        QVERIFY(
            shop.drafts.keep(shop.draft, shop.client, {second}, {{u"x.jpg"_s, pictures::jpeg()}}));
        QCOMPARE(shop.drafts.of(shop.draft)->size(), 2U);
        QVERIFY(shop.drafts.remove(shop.draft, second));
        QVERIFY(shop.drafts.remove(shop.draft, first));
        QCOMPARE(shop.drafts.of(shop.draft)->size(), 1U);
        QCOMPARE(shop.files(), 1);
    }

    void aSessionKeepsOnlySoMany()
    {
        DraftShop shop;
        const std::vector<IncomingPicture> three(3, {u"x.jpg"_s, pictures::jpeg()});
        for (int form = 0; form < 3; ++form)
            QVERIFY(shop.drafts.keep(DraftPictures::nameOf(u"session"_s, QString::number(form)),
                                     shop.client, {}, three));
        const auto refused = shop.drafts.keep(shop.draft, shop.client, {}, three);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
        QVERIFY(shop.drafts.keep(DraftPictures::nameOf(u"another"_s, u"form"_s), shop.client, {},
                                 three));
        QCOMPARE(shop.files(), 12);
    }

    void aClientKeepsOnlySoManyWhateverItsSessions()
    {
        DraftShop shop;
        const std::vector<IncomingPicture> three(3, {u"x.jpg"_s, pictures::jpeg()});
        const auto keepAs = [&](int session, const QString &client) {
            const QString draft = DraftPictures::nameOf(QString::number(session), u"form"_s);
            return shop.drafts.keep(draft, client, {}, three).has_value();
        };
        for (int session = 0; session < 6; ++session)
            QVERIFY(keepAs(session, shop.client));
        QVERIFY(!keepAs(6, shop.client));
        QVERIFY(keepAs(7, u"10.0.0.10"_s));
    }

    void oneWhoseHourIsOverIsNeitherShownNorSent()
    {
        DraftShop shop;
        const AttachmentId id = shop.keepOne();
        shop.clock.advance(DraftPictures::lifetimeSeconds + 1);
        QVERIFY(shop.drafts.of(shop.draft)->empty());
        const auto refused = shop.cases.report(shop.with({shop.draft, {id}}), Actor::reporter());
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"gone"_s);
    }

    void anHourEndsThem()
    {
        DraftShop shop;
        shop.keepOne();
        shop.clock.advance(DraftPictures::lifetimeSeconds - 1);
        QCOMPARE(*shop.drafts.sweep(), 0);
        shop.clock.advance(2);
        QCOMPARE(*shop.drafts.sweep(), 1);
        QVERIFY(shop.drafts.of(shop.draft)->empty());
        QCOMPARE(shop.files(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDraftPictures)
#include "tst_draftpictures.moc"
