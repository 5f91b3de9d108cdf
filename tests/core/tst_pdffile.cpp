#include "core/labels/drawing/pdffile.h"
#include "tests/support/decode.h"
#include "tests/support/labelsample.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 300;
constexpr double dots = dpi / 25.4;
constexpr QSizeF paper(100, 60); // mm

TextLine lineOf(const QString &text, double points, bool isBold = false, const QString &font = {})
{
    TextFit fit;
    fit.width = 200;
    fit.room = 40;
    fit.largest = fit.smallest = points;
    fit.font = font;
    return fitText({{text, isBold}}, fit, u"text"_s)->front();
}

/// How much of `area` (mm) is dark, from 0 to 1.
double inkIn(const QImage &page, const QRectF &area)
{
    const QImage part = page.copy(QRectF(area.topLeft() * dots, area.size() * dots).toAlignedRect())
                            .convertToFormat(QImage::Format_Grayscale8);
    double ink = 0;
    for (int y = 0; y < part.height(); ++y) {
        for (int x = 0; x < part.width(); ++x)
            ink += 255 - part.constScanLine(y)[x];
    }
    return ink / 255 / (part.width() * part.height());
}

} // namespace

class TestPdfFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesLookAsOnPaper_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("font");
        QTest::newRow("letters") << u"Ærø AVA To. 12"_s << u""_s;
        QTest::newRow("Arabic") << u"رافعة ٧"_s << u""_s;
        QTest::newRow("combining marks") << u"Z\u0323a\u0301"_s << u""_s;
        QTest::newRow("a font that does more than kern") << u"12x34 -> fi"_s << u"Inter"_s;
    }
    /// Where the ink of a line is must be the same in the file as in the printer's picture.
    void linesLookAsOnPaper()
    {
        QFETCH(QString, text);
        QFETCH(QString, font);
        PrintDrawing drawing;
        drawing.size = paper;
        drawing.items.emplace_back(PrintDrawing::Text{{10, 20}, lineOf(text, 30, true, font)});
        const QImage page = pageOf({{drawing, {}, 0}});
        if (page.isNull())
            QSKIP("pdftoppm is not installed");
        const QImage wanted = rasterOf(drawing, dpi);
        QVERIFY(inkIn(wanted, {8, 8, 80, 20}) > 0.02);
        for (int column = 0; column < 40; ++column) {
            const QRectF area(8 + column * 2, 8, 2, 20);
            QVERIFY2(qAbs(inkIn(page, area) - inkIn(wanted, area)) < 0.03,
                     qPrintable(QString::number(column)));
        }
    }

    void charactersCanBeCopied()
    {
        if (!hasProgram("pdftotext"))
            QSKIP("pdftotext is not installed");
        PrintDrawing drawing;
        drawing.size = paper;
        addText(drawing, {10, 20}, {lineOf(u"Ærø AVA (12)"_s, 12), lineOf(u"fi & \\"_s, 12, true)});
        const QString path = saved({{drawing, {}, 0}});
        QCOMPARE(QString::fromUtf8(outputOf("pdftotext", {path, u"-"_s})).simplified(),
                 u"Ærø AVA (12) fi & \\"_s);
    }

    void boxesAreExactToATenthOfAMillimetre()
    {
        PrintDrawing drawing;
        drawing.size = {20, 10};
        drawing.items.emplace_back(PrintDrawing::Box{{5, 2, 10, 6}, 0, Qt::black, {}, 0});
        const QImage page = pageOf({{drawing, {30, 20}, 0}});
        if (page.isNull())
            QSKIP("pdftoppm is not installed");
        QVERIFY(inkIn(page, {35.1, 22.1, 9.8, 5.8}) > 0.999);
        for (const QRectF &beside : {QRectF(33, 20, 1.9, 10), QRectF(45.1, 20, 2, 10),
                                     QRectF(33, 19, 14, 2.9), QRectF(33, 28.1, 14, 2)})
            QVERIFY(inkIn(page, beside) < 0.001);
    }

    void whatIsTurnedTurnsAboutItsCorner()
    {
        PrintDrawing drawing;
        drawing.size = {20, 20};
        drawing.items.emplace_back(PrintDrawing::Box{{0, 0, 10, 1}, 0, Qt::black, {}, 0});
        const QImage page = pageOf({{drawing, {50, 20}, 90}});
        if (page.isNull())
            QSKIP("pdftoppm is not installed");
        QVERIFY(inkIn(page, {49.1, 20.1, 0.8, 9.8}) > 0.98);
        QVERIFY(inkIn(page, {51, 18, 20, 20}) < 0.001);
    }

    void coloursFramesAndPicturesComeOut()
    {
        PrintDrawing drawing;
        drawing.size = paper;
        drawing.items.emplace_back(
            PrintDrawing::Box{{5, 5, 20, 20}, 3, QColor(200, 0, 0), QColor(0, 0, 200), 2});
        drawing.items.emplace_back(PrintDrawing::Picture{{40, 5, 20, 20}, sampleMark()});
        const QImage page = pageOf({{drawing, {}, 0}});
        if (page.isNull())
            QSKIP("pdftoppm is not installed");
        const auto at = [&](double x, double y) {
            return page.pixelColor((QPointF(x, y) * dots).toPoint());
        };
        QVERIFY(at(15, 15).red() > 190 && at(15, 15).blue() < 20);
        QVERIFY(at(15, 5).blue() > 190 && at(15, 5).red() < 20);
        QVERIFY(at(5, 5).red() > 250 && at(5, 5).blue() > 250); // a round corner
        QVERIFY(at(45, 15).red() < 20);
        QVERIFY(at(50, 8).red() > 250);
    }

    /// A symbol's bits may hold the two letters that end a picture within a page.
    void everySymbolDecodes()
    {
        int withEnd = 0;
        for (int number = 0; number < 20'000 && withEnd < 2; ++number) {
            const QString address = sampleLabel(number % 10'000).address + QString::number(number);
            const auto symbol = QrSymbol::forText(address);
            if (number > 1 && !symbol->mask().contains("EI"))
                continue;
            withEnd += symbol->mask().contains("EI") ? 1 : 0;
            PrintDrawing drawing;
            drawing.size = paper;
            drawing.items.emplace_back(PrintDrawing::Symbol{{10, 10}, 10 * 25.4 / dpi, *symbol});
            const QImage page = pageOf({{drawing, {}, 0}});
            if (page.isNull())
                QSKIP("pdftoppm is not installed");
            QCOMPARE(decodedByZxing(page), address);
        }
        QCOMPARE(withEnd, 2);
    }

    void readersFindNothingToMend()
    {
        if (!hasProgram("qpdf"))
            QSKIP("qpdf is not installed");
        PrintDrawing drawing;
        drawing.size = paper;
        drawing.items.emplace_back(PrintDrawing::Text{{10, 20}, lineOf(u"Hall 3"_s, 12)});
        drawing.items.emplace_back(PrintDrawing::Text{{10, 30}, lineOf(u"رافعة"_s, 12)});
        drawing.items.emplace_back(PrintDrawing::Picture{{40, 5, 20, 20}, sampleMark()});
        const auto symbol = QrSymbol::forText(sampleLabel().address);
        drawing.items.emplace_back(PrintDrawing::Symbol{{60, 20}, 10 * 25.4 / dpi, *symbol});
        const QByteArray said = outputOf("qpdf", {u"--check"_s, saved({{drawing, {}, 0}})});
        QVERIFY2(said.contains("No syntax or stream encoding errors found"), said.constData());
    }

private:
    QString saved(const PageDrawing &page)
    {
        const QString path = m_folder.filePath(u"page.pdf"_s);
        const auto pdf = PdfFile::create(path, paper, dpi);
        (*pdf)->add((*pdf)->contentOf(page));
        return (*pdf)->commit() ? path : QString();
    }
    /// As pdftoppm shows it; null without that program.
    QImage pageOf(const PageDrawing &page)
    {
        return QImage::fromData(outputOf(
            "pdftoppm", {u"-r"_s, QString::number(dpi), u"-png"_s, u"-singlefile"_s, saved(page)}));
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPdfFile)
#include "tst_pdffile.moc"
