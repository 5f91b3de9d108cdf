#include "app/labels/cards/pincarddialog.h"
#include "app/printing/printing.h"
#include "core/labels/cards/pincard.h"
#include "core/labels/codes/labelcode.h"
#include "core/labels/design/labelpainter.h"
#include "core/labels/printing/sheetlayout.h"
#include "core/labels/stock/stockjson.h"
#include "core/sites/deploymentservice.h"
#include "tests/support/decode.h"
#include "tests/support/openpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 300;
constexpr double pointsPerMm = 72 / 25.4;

/// The size of the first page in mm, as the PDF says.
QSizeF pageSize(const QByteArray &pdf)
{
    static const QRegularExpression box(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
    const auto found = box.match(QString::fromLatin1(pdf));
    return QSizeF(found.captured(1).toDouble(), found.captured(2).toDouble()) / pointsPerMm;
}

/// The first page as `pdftoppm` shows it at `dpi`; null without that program.
QImage rendered(const QString &path)
{
    return QImage::fromData(
        outputOf("pdftoppm", {u"-r"_s, QString::number(dpi), u"-png"_s, u"-singlefile"_s, path}));
}

LabelContent sampleContent(const QString &code)
{
    LabelContent content;
    content.address = symbolText(u"http://192.168.20.14:8080"_s, code);
    content.name = u"AGV 12"_s;
    content.number = u"No. 00042"_s;
    content.code = groupedCode(code);
    content.callToAction = u"Problem?\nScan to report it."_s;
    return content;
}

LabelPainter painterFor(const LabelStock &stock)
{
    return *LabelPainter::create(standardDesign(), stock.label, stock.printable(), dpi);
}

bool near(double is, double wanted)
{
    return qAbs(is - wanted) < 0.5;
}

} // namespace

/// What goes to a printer, looked at in the PDF that the same printing path writes.
class TestPrinting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_sheet_has_the_papers_size_and_its_labels_decode()
    {
        if (!hasProgram("pdftoppm"))
            QSKIP("pdftoppm isn't installed");
        const auto stock = builtInStock(u"avery-l7160"_s);
        QVERIFY(stock.has_value());
        auto painter = painterFor(*stock);
        const SheetLayout layout(*stock, 3);
        printing::Job job{u"Labels"_s, stock->page, {}};
        job.pages.resize(1);
        const LabelContent content = sampleContent(u"7K3M9P2QX4TBD"_s);
        const QRectF area = layout.place(0).area;
        job.pages.front().push_back({painter.drawChecked(content)->drawing, area.topLeft()});
        const QString path = m_folder.filePath(u"sheet.pdf"_s);
        const auto printer = printing::printerFor(job);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        QVERIFY(printing::send(*printer, job));

        const QSizeF paper = pageSize(read(path));
        QVERIFY2(near(paper.width(), 210) && near(paper.height(), 297),
                 qPrintable(u"%1 x %2"_s.arg(paper.width()).arg(paper.height())));
        const QImage page = rendered(path);
        QVERIFY(!page.isNull());
        QCOMPARE(decodedByZxing(page), content.address);
        const QRectF dots(area.topLeft() * dpi / 25.4, area.size() * dpi / 25.4);
        QCOMPARE(decodedByZxing(page.copy(dots.toRect())), content.address);
    }

    void the_dialog_that_is_accepted_prints_and_names_the_printer()
    {
        printing::Job job{u"PIN card"_s, pinCardSize, {}};
        job.pages.resize(1);
        auto painter = painterFor(*builtInStock(u"roll-63x38"_s));
        job.pages.front().push_back(
            {painter.drawChecked(sampleContent(u"7K3M9P2QX4TBD"_s))->drawing, QPointF(10, 10)});
        QWidget window;
        window.show();
        int printed = 0;
        printing::ask(&window, job, [&printed](const QString &) { ++printed; });
        auto *dialog = window.findChild<QPrintDialog *>();
        QVERIFY(dialog != nullptr);
        const QString path = m_folder.filePath(u"dialog.pdf"_s);
        // Without a printer the dialog offers a file, which is where it goes.
        auto *file = dialog->findChild<QLineEdit *>(u"filename"_s);
        if (file == nullptr || !file->isVisible())
            QSKIP("this computer has a printer");
        file->setText(path);
        dialog->accept();
        QCOMPARE(printed, 1);
        const QImage page = rendered(path);
        if (!page.isNull())
            QCOMPARE(decodedByZxing(page), sampleContent(u"7K3M9P2QX4TBD"_s).address);
        const QSizeF paper = pageSize(read(path));
        QVERIFY2(near(paper.width(), pinCardSize.width())
                     && near(paper.height(), pinCardSize.height()),
                 qPrintable(u"%1 x %2"_s.arg(paper.width()).arg(paper.height())));
    }

    void paper_that_lies_across_is_turned_paper_for_the_printer()
    {
        const auto across = printing::printerFor({u"Cards"_s, {297, 210}, {}});
        QCOMPARE(across->pageLayout().pageSize().id(), QPageSize::A4);
        QCOMPARE(across->pageLayout().orientation(), QPageLayout::Landscape);
        const auto upright = printing::printerFor({u"Cards"_s, pinCardSize, {}});
        QCOMPARE(upright->pageLayout().orientation(), QPageLayout::Portrait);
    }

    void says_what_to_do_without_a_printer()
    {
        if (printing::hasPrinter())
            QSKIP("this computer has a printer");
        ConsoleShop shop;
        Services services{*shop.database, shop.hub, shop.vault, shop.clock};
        PinCardDialog dialog(shop.context, {*services.deployments.find(shop.hall)});
        QVERIFY(!dialog.findChild<Button *>(u"sendPinCard"_s)->isEnabled());
        QVERIFY(dialog.findChild<Button *>(u"savePinCard"_s)->isEnabled());
    }

    void a_pin_card_is_looked_at_without_its_secrets()
    {
        ConsoleShop shop;
        Services services{*shop.database, shop.hub, shop.vault, shop.clock};
        QVERIFY(services.deployments.setWifi(shop.hall, u"Visitors"_s, Secret(u"blue-crane-41"_s),
                                             Actor::system()));
        const PinCardWifi wifi{true, u"Visitors"_s, {}};
        const auto shown = shownPinCard(services, shop.hall, wifi);
        QVERIFY(shown);
        QCOMPARE(shown->pin.revealText(), u"••••"_s);
        QVERIFY(!shown->wifi->password.revealText().contains(u"crane"_s));
        const auto real = pinCardContent(services, shop.hall, wifi, Actor::system());
        QVERIFY(real);
        QCOMPARE(real->wifi->password.revealText(), u"blue-crane-41"_s);
        QCOMPARE(real->brand.name, shown->brand.name);
    }

    void a_pin_card_is_saved_for_the_chosen_deployment_on_the_chosen_paper()
    {
        ConsoleShop shop;
        Services services{*shop.database, shop.hub, shop.vault, shop.clock};
        Deployment other = *services.deployments.find(shop.hall);
        other.name = u"Yard"_s;
        other.key = u"YARD"_s;
        const auto made = services.deployments.create(other, Actor::system());
        QVERIFY(made);
        const QPointer dialog = new PinCardDialog(shop.context,
                                                  {*services.deployments.find(shop.hall), *made});
        QTRY_VERIFY(!dialog->findChild<QWidget *>(u"pinCardPicture"_s)->isHidden());
        dialog->findChild<QComboBox *>(u"pinCardSite"_s)->setCurrentIndex(1);
        auto *paper = dialog->findChild<QComboBox *>(u"pinCardPaper"_s);
        paper->setCurrentIndex(paper->findData(int(PinCardPaper::TwoWithMarks)));
        const QString path = m_folder.filePath(u"cards.pdf"_s);
        dialog->saveTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!dialog); // it is done
        if (hasProgram("pdftoppm")) {
            const QSizeF page = QSizeF(rendered(path).size()) * 25.4 / dpi;
            QVERIFY(near(page.width(), 297) && near(page.height(), 210));
        }
        if (hasProgram("pdftotext"))
            QVERIFY(QString::fromUtf8(outputOf("pdftotext", {path, u"-"_s})).contains(u"Yard"_s));
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
