#include "app/devices/devicespage.h"
#include "app/printing/labelsaving.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/printing/printjobs.h"
#include "core/sites/deviceservice.h"
#include "tests/support/decode.h"
#include "tests/support/openpage.h"

#include <QFileDialog>
#include <QSignalSpy>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

struct OpenDevice : OpenPage<DevicesPage> {
    LabelCode label() { return services.labels.of(device)->front(); }
};

} // namespace

/// One label that is saved beside its device.
class TestLabelSaving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saves_a_label_that_decodes_to_its_address()
    {
        OpenDevice open;
        LabelSaving saving(open.context, &open.page);
        QSignalSpy finished(&saving, &LabelSaving::finished);
        const QString path = open.directory.filePath(u"label.png"_s);
        saving.saveOne({open.device, {}}, {PrintTarget::Kind::PngFile, path});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().toBool());
        QCOMPARE(decodedByZxing(QImage(path)),
                 symbolText(u"http://192.168.20.14:8080"_s, open.label().code));
        QTRY_COMPARE(open.services.devices.list({})->front().label, DeviceSummary::Label::Printed);
    }

    void a_saved_label_is_in_the_print_log_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("PDF") << int(PrintTarget::Kind::PdfFile) << u"label.pdf"_s;
        QTest::newRow("SVG") << int(PrintTarget::Kind::SvgFile) << u"label.svg"_s;
        QTest::newRow("PNG") << int(PrintTarget::Kind::PngFile) << u"label.png"_s;
    }
    void a_saved_label_is_in_the_print_log()
    {
        QFETCH(int, kind);
        QFETCH(QString, name);
        OpenDevice open;
        LabelSaving saving(open.context, &open.page);
        QSignalSpy finished(&saving, &LabelSaving::finished);
        const PrintTarget target{PrintTarget::Kind(kind), open.directory.filePath(name)};
        saving.saveOne({open.device, {}}, target);
        QTRY_COMPARE(finished.size(), 1);
        saving.saveOne({open.device, {}}, {target.kind, u"/nowhere/"_s + name});
        QTRY_COMPARE(finished.size(), 2);
        const auto jobs = open.services.printJobs.list({});
        QCOMPARE(jobs->size(), 2U);
        QCOMPARE(jobs->at(1).target, target);
        QCOMPARE(jobs->at(1).by, open.context.me);
        QCOMPARE(jobs->at(1).state, PrintJob::State::Done);
        QCOMPARE(jobs->at(0).state, PrintJob::State::Stopped);
        QCOMPARE(jobs->at(0).error->field, u"path"_s);
    }

    void asks_whether_the_address_lasts_before_the_first_label()
    {
        OpenDevice open;
        LabelSaving saving(open.context, &open.page);
        const auto asked = [&open] { return open.tells(u"Will this address last?"_s); };
        const auto files = [&open] { return open.page.findChild<QFileDialog *>(); };
        saving.askOne({open.device, {}}, u"AGV 12"_s, PrintTarget::Kind::PdfFile);
        QTRY_VERIFY(asked());
        QVERIFY(!files());
        QVERIFY(open.answer(u"Save anyway"_s));
        QTRY_VERIFY(files());
        files()->close();
        QTRY_VERIFY(!files());
        QVERIFY(open.services.labels.notePrints(
            {{open.services.labels.forDevice(open.device, open.portal.baseAddress, Actor::system())
                  ->id,
              u"roll-63x38"_s, 1, u"pdf"_s, true}},
            Actor::system()));
        saving.askOne({open.device, {}}, u"AGV 12"_s, PrintTarget::Kind::PdfFile);
        QTRY_VERIFY(files());
        QVERIFY(!asked());
    }

    void gives_a_label_of_an_old_address_a_new_code()
    {
        OpenDevice open;
        QVERIFY(open.services.labels.forDevice(open.device, u"http://10.0.0.1:8080"_s,
                                               Actor::system()));
        const QString old = open.label().code;
        QVERIFY(open.services.labels.notePrints(
            {{open.label().id, u"roll-63x38"_s, 1, u"pdf"_s, true}}, Actor::system()));
        LabelSaving saving(open.context, &open.page);
        QSignalSpy finished(&saving, &LabelSaving::finished);
        saving.saveOne({open.device, {}},
                       {PrintTarget::Kind::PngFile, open.directory.filePath(u"label.png"_s)});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(open.label().code != old);
        QCOMPARE(open.label().baseAddress, u"http://192.168.20.14:8080"_s);
    }

    void says_what_is_wrong_without_an_address()
    {
        OpenDevice open;
        open.portal.baseAddress.clear();
        LabelSaving saving(open.context, &open.page);
        QSignalSpy finished(&saving, &LabelSaving::finished);
        QSignalSpy failed(&saving, &LabelSaving::failed);
        saving.saveOne({open.device, {}},
                       {PrintTarget::Kind::PngFile, open.directory.filePath(u"label.png"_s)});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished.first().first().toBool());
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(TestLabelSaving)
#include "tst_label_saving.moc"
