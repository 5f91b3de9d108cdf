#include "core/cases/attachmentservice.h"
#include "core/engine/demologo.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelbatches.h"
#include "core/labels/codes/labellinking.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/stock/stockjson.h"
#include "core/labels/studio/labelstudio.h"
#include "core/labels/studio/labelverdict.h"
#include "core/sites/brandingservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/store/writetransaction.h"
#include "tests/support/caseshop.h"
#include "tests/support/labelsample.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const QString here = u"http://192.168.20.14:8080"_s;
const QString before = u"http://10.0.0.1:8080"_s;
const LabelWords words{u"No. %1"_s, u"Problem?"_s};

struct Studio : CaseShop {
    Services services{*database, hub, vault, clock};

    LabelCode printed(const QString &base)
    {
        const auto label = services.labels.forDevice(device, base, Actor::system());
        std::ignore = services.labels.notePrints({{label->id, u"avery-l7160"_s, 1, u"pdf"_s, true}},
                                                 Actor::system());
        return *label;
    }
    size_t codes() { return services.labels.of(device)->size(); }
};

LabelPainters paintersFor(const QString &stock)
{
    const LabelStock paper = *builtInStock(stock);
    return {DesignChoice::always(standardDesign()), paper.label, paper.printable(), 300};
}

} // namespace

class TestLabelStudio : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_store_that_cant_be_read_isnt_taken_for_no_address_or_no_print()
    {
        Studio studio;
        QCOMPARE(*studio.services.studio.knownAddress({}), QString());
        QCOMPARE(*studio.services.studio.knownAddress(here), here);
        const LabelWish wish{studio.device, {}};
        std::ignore = studio.printed(here);
        std::ignore = studio.services.labels.forSpace(studio.space, here, Actor::system());
        const auto rename = [&studio](const QString &from, const QString &to) {
            auto transaction = WriteTransaction::begin(*studio.database);
            return transaction
                && transaction->execute(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to))
                && transaction->commit();
        };
        QVERIFY(studio.services.studio.spaces(here));
        QVERIFY(studio.services.studio.preview({wish}, words, here));
        QVERIFY(rename(u"label_print"_s, u"away"_s));
        QVERIFY(!studio.services.studio.spaces(here));
        QVERIFY(!studio.services.studio.preview({wish}, words, here));
        QVERIFY(rename(u"away"_s, u"label_print"_s));
        QVERIFY(rename(u"setting"_s, u"away"_s));
        QVERIFY(!studio.services.studio.knownAddress(here));
        QVERIFY(!studio.services.studio.preview({wish}, words, here));
    }

    void a_label_says_all_that_is_known()
    {
        Studio studio;
        Device device = *studio.services.devices.find(studio.device);
        device.serial = u"SN-7"_s;
        device.model = u"MiR250"_s;
        device.place = u"Hall 3"_s;
        QVERIFY(studio.services.devices.update(device, Actor::system()));
        Branding branding;
        branding.name = u"Halden"_s;
        branding.colour = u"#1f5f66"_s;
        QVERIFY(studio.services.branding.set(studio.hall, branding, Actor::system()));
        Deployment site = *studio.services.deployments.find(studio.hall);
        const auto made = studio.services.studio.prepare({{studio.device, {}}}, words, here,
                                                         Actor::system());
        QVERIFY(made);
        const LabelContent &content = made->front().content;
        QCOMPARE(content.name, device.name);
        QCOMPARE(content.place, u"Hall 3"_s);
        QCOMPARE(content.serial, u"SN-7"_s);
        QCOMPARE(content.model, u"MiR250"_s);
        QCOMPARE(content.deployment, site.name);
        QCOMPARE(content.phone, site.contact.phone);
        QCOMPARE(content.brand, u"Halden"_s);
        QCOMPARE(content.brandColour, QColor(0x1f, 0x5f, 0x66));
        QCOMPARE(content.address, symbolText(here, made->front().label.code));
        QCOMPARE(content.number, u"No. "_s + labelNumberText(made->front().label.number));
    }

    void a_label_bears_the_mark_of_its_site_once_that_is_ready()
    {
        Studio studio;
        AttachmentService &attachments = studio.services.attachments;
        const QByteArray picture = demoLogo();
        const auto logo = attachments.store(Attachment::Owner::Branding, u"workspace"_s,
                                            {u"logo.png"_s, picture}, Actor::system());
        QVERIFY(logo);
        Branding branding;
        branding.name = u"Halden"_s;
        branding.logo = logo->id;
        QVERIFY(studio.services.branding.set({}, branding, Actor::system()));
        const auto shown = [&studio] {
            return studio.services.studio.preview({{studio.device, {}}, {studio.device, {}}}, words,
                                                  here);
        };
        QVERIFY(shown()->front().mark.isNull());
        QFile part(attachments.files().partPath(logo->id));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(picture);
        part.close();
        QVERIFY(attachments.markReady(logo->id, {u"image/png"_s, 240, 240}, picture.size()));
        const auto labels = shown();
        QCOMPARE(labels->front().mark.size(), QSize(240, 240));
        QCOMPARE(labels->front().mark.cacheKey(), labels->back().mark.cacheKey());
        QCOMPARE(labels->front().mark.cacheKey(), shown()->front().mark.cacheKey());
    }

    void a_label_of_an_old_address_gets_a_new_code_once()
    {
        Studio studio;
        const LabelCode old = studio.printed(before);
        for (int round = 0; round < 2; ++round)
            QVERIFY(studio.services.studio.prepare({{studio.device, {}}}, words, here,
                                                   Actor::system()));
        QCOMPARE(studio.codes(), size_t(2));
        const auto replaced = studio.services.labels.find(old.id);
        QCOMPARE(replaced->state, LabelCode::State::Replaced);
        QCOMPARE(studio.clock.now().daysTo(replaced->graceEnd), qint64(LabelStudio::graceDays));
    }

    void a_preview_makes_nothing_data()
    {
        QTest::addColumn<QString>("printedFor");
        QTest::addColumn<bool>("isOwnCode");
        QTest::newRow("without a label a sample stands in") << QString() << false;
        QTest::newRow("a good label is shown as it is") << here << true;
        QTest::newRow("one of an old address gets another code") << before << false;
    }

    void a_preview_makes_nothing()
    {
        QFETCH(QString, printedFor);
        QFETCH(bool, isOwnCode);
        Studio studio;
        if (!printedFor.isEmpty())
            studio.printed(printedFor);
        const size_t count = studio.codes();
        const auto shown = studio.services.studio.preview({{studio.device, {}}}, words, here);
        QVERIFY(shown);
        QCOMPARE(studio.codes(), count);
        QVERIFY(shown->front().address.startsWith(here.toUpper()));
        QCOMPARE(!shown->front().code.startsWith(u"0000"_s), isOwnCode);
        QCOMPARE(shown->front().number != u"No. –"_s, isOwnCode);
        // As long as the real one, so that the symbol is as large.
        const auto made = studio.services.studio.prepare({{studio.device, {}}}, words, here,
                                                         Actor::system());
        QCOMPARE(shown->front().address.size(), made->front().content.address.size());
    }

    void prints_are_noted_where_they_stand()
    {
        Studio studio;
        const auto made = studio.services.studio.prepare({{{}, studio.space}}, words, here,
                                                         Actor::system());
        QVERIFY(made);
        QCOMPARE(made->front().content.name, u"Washroom 1.07"_s);
        QCOMPARE(studio.services.studio.spaces(here)->front().label,
                 DeviceSummary::Label::NotPrinted);
        QVERIFY(studio.services.labels.notePrints(
            {{made->front().label.id, u"avery-l7160"_s, 5, u"pdf"_s, true}}, Actor::system()));
        QCOMPARE(studio.services.studio.spaces(here)->front().label, DeviceSummary::Label::Printed);
        QCOMPARE(studio.services.studio.spaces(before)->front().label,
                 DeviceSummary::Label::OldAddress);
    }

    void a_blank_code_is_printed_as_it_is_and_takes_the_address_of_now_once()
    {
        Studio studio;
        const auto batch = studio.services.labelBatches.makeBlank(u"Spare"_s, studio.hall, 2,
                                                                  before, Actor::system());
        QVERIFY(batch);
        const LabelCode blank = studio.services.labelBatches.blankOf(batch->id)->front();
        const std::vector<LabelWish> wishes{{{}, {}, blank.id}};
        const auto shown = studio.services.studio.preview(wishes, words, here);
        QVERIFY(shown);
        QCOMPARE(shown->front().name, u"No. "_s + labelNumberText(blank.number));
        QCOMPARE(shown->front().address, symbolText(here, blank.code));
        const auto made = studio.services.studio.prepare(wishes, words, here, Actor::system());
        QVERIFY(made);
        QCOMPARE(made->front().label.number, blank.number);
        QCOMPARE(made->front().label.state, LabelCode::State::Blank);
        QCOMPARE(made->front().content.address, shown->front().address);
        QVERIFY(studio.services.labels.notePrints({{blank.id, u"avery-l7160"_s, 1, u"pdf"_s, true}},
                                                  Actor::system()));
        // Printed, it keeps what stands on paper.
        const auto again = studio.services.studio.prepare(wishes, words, before, Actor::system());
        QCOMPARE(again->front().content.address, shown->front().address);
        QCOMPARE(studio.services.studio.preview(wishes, words, before)->front().address,
                 shown->front().address);
    }

    void a_code_that_was_blank_is_printed_for_where_it_hangs_now()
    {
        Studio studio;
        const auto batch = studio.services.labelBatches.makeBlank(u"Spare"_s, studio.hall, 2, here,
                                                                  Actor::system());
        const auto blanks = *studio.services.labelBatches.blankOf(batch->id);
        QVERIFY(studio.services.linking.link(blanks[0].id, {studio.device, {}}, Actor::system()));
        QVERIFY(studio.services.labels.revoke(blanks[1].id, Actor::system()));
        const auto linked = studio.services.studio.prepare({{{}, {}, blanks[0].id}}, words, here,
                                                           Actor::system());
        QCOMPARE(linked->front().content.name, studio.services.devices.find(studio.device)->name);
        const auto gone = studio.services.studio.prepare({{{}, {}, blanks[1].id}}, words, here,
                                                         Actor::system());
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::Gone);
    }

    void without_an_address_nothing_is_made()
    {
        Studio studio;
        const auto made = studio.services.studio.prepare({{studio.device, {}}}, words, {},
                                                         Actor::system());
        QVERIFY(!made);
        QCOMPARE(made.error().field, u"base_address"_s);
        QCOMPARE(studio.codes(), size_t(0));
        QVERIFY(studio.services.studio.preview({{studio.device, {}}}, words, {}));
    }

    void judges_what_is_drawn()
    {
        LabelPainters wide = paintersFor(u"avery-l7160"_s);
        const JudgedLabel good = judgeLabel(wide, sampleLabel());
        QVERIFY(good.verdict.isGood() && good.drawn);
        LabelContent crowded = sampleLabel();
        crowded.name = QString(400, u'W');
        const JudgedLabel bad = judgeLabel(wide, crowded);
        QCOMPARE(bad.verdict.kind, LabelVerdict::Kind::TextTooLong);
        QCOMPARE(bad.verdict.field, u"name"_s);
        LabelContent far = sampleLabel();
        far.address = u"HTTP://"_s + QString(300, u'A');
        QCOMPARE(judgeLabel(wide, far).verdict.kind, LabelVerdict::Kind::SmallCode);
        far.address = u"HTTP://"_s + QString(2000, u'A');
        QCOMPARE(judgeLabel(wide, far).verdict.kind, LabelVerdict::Kind::Unreadable);
    }

    void finds_the_next_larger_stock_that_works()
    {
        const LabelStock small = *builtInStock(u"avery-l7651"_s);
        LabelContent content = sampleLabel();
        content.name = u"The long name of a gate beside the loading dock of the northern hall"_s;
        const auto larger = nextLargerStock(builtInStocks(), small,
                                            DesignChoice::always(standardDesign()), {content}, 300);
        QVERIFY(larger.has_value());
        QVERIFY(larger->label.width() > small.label.width());
        QCOMPARE(larger->page, small.page);
        content.name = QString(2000, u'W');
        QVERIFY(!nextLargerStock(builtInStocks(), small, DesignChoice::always(standardDesign()),
                                 {content}, 300));
    }
};

QTEST_MAIN(TestLabelStudio)
#include "tst_labelstudio.moc"
