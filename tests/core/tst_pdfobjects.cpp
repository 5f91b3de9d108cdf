#include "core/labels/design/blackmark.h"
#include "core/labels/drawing/pdffile.h"
#include "tests/support/labelsample.h"
#include "tests/support/paintedfont.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 300;
constexpr QSizeF paper(100, 60); // mm

} // namespace

/// What a PDF holds once, however many pages show it.
class TestPdfObjects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPictureOnEveryPageStandsInTheFileOnce()
    {
        PrintDrawing drawing;
        drawing.size = paper;
        const QImage mark = sampleMark().convertToFormat(QImage::Format_Mono);
        drawing.items.emplace_back(PrintDrawing::Picture{{40, 5, 20, 20}, mark});
        const QString path = m_folder.filePath(u"page.pdf"_s);
        const auto pdf = PdfFile::create(path, paper, dpi);
        for (int page = 0; page < 5; ++page)
            (*pdf)->add((*pdf)->contentOf({{drawing, {}, 0}}));
        QVERIFY((*pdf)->commit());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("/Subtype /Image"), 1);
        QCOMPARE(bytes.count("/Type /Page "), 5);
    }

    void aPaintedLineOnEveryPageStandsInTheFileOnce()
    {
        PrintDrawing drawing;
        drawing.size = paper;
        TextLine line;
        line.runs = {{u"Ж"_s, false}}; // beyond Latin, so that it is shaped
        line.points = 20;
        line.font = loadPaintedFont();
        QVERIFY(!line.font.isEmpty());
        drawing.items.emplace_back(PrintDrawing::Text{{10, 20}, line});
        drawing.items.emplace_back(PrintDrawing::Text{{10, 40}, line});
        const QString path = m_folder.filePath(u"page.pdf"_s);
        const auto pdf = PdfFile::create(path, paper, dpi);
        for (int page = 0; page < 5; ++page) {
            const PdfContent content = (*pdf)->contentOf({{drawing, {}, 0}});
            QCOMPARE(content.pictures.size(), size_t(1));
            (*pdf)->add(content);
        }
        std::get<PrintDrawing::Text>(drawing.items.back()).colour = Qt::red;
        QCOMPARE((*pdf)->contentOf({{drawing, {}, 0}}).pictures.size(), size_t(2));
        QVERIFY((*pdf)->commit());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("/Subtype /Image"), 2); // with its transparency
    }

    void picturesAreLetGoWhenTheyAreWritten()
    {
        static int alive = 0; // of the pictures' bytes
        const auto pdf = PdfFile::create(m_folder.filePath(u"page.pdf"_s), paper, dpi);
        for (int page = 0; page < 3; ++page) {
            ++alive;
            auto *bytes = new uchar[8 * 8 * 4]();
            PrintDrawing drawing;
            drawing.size = paper;
            drawing.items.emplace_back(PrintDrawing::Picture{{40, 5, 20, 20},
                                                             QImage(
                                                                 bytes, 8, 8, QImage::Format_RGB32,
                                                                 [](void *held) {
                                                                     delete[] static_cast<uchar *>(
                                                                         held);
                                                                     --alive;
                                                                 },
                                                                 bytes)});
            (*pdf)->add((*pdf)->contentOf({{drawing, {}, 0}}));
        }
        QCOMPARE(alive, 0);
    }

    void twoMarksInTurnStayTwoPictures()
    {
        BlackMark black;
        const QImage one = sampleMark();
        const QImage other = sampleMark().mirrored();
        const qint64 first = black.of(one).cacheKey();
        const qint64 second = black.of(other).cacheKey();
        QCOMPARE(black.of(one).cacheKey(), first);
        QCOMPARE(black.of(other).cacheKey(), second);
    }

    void aLostFontIsAnErrorAndNoFile()
    {
        const QString path = m_folder.filePath(u"lost.pdf"_s);
        const auto pdf = PdfFile::create(path, paper, dpi);
        PdfContent content = (*pdf)->contentOf({});
        // The system gives another font then, in which this glyph is no A.
        content.glyphs[{u"No such font"_s, false, false}] = {{1, u'A'}};
        (*pdf)->add(content);
        const auto done = (*pdf)->commit();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Unavailable);
        QCOMPARE(done.error().field, u"font"_s);
        QVERIFY(!QFile::exists(path));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPdfObjects)
#include "tst_pdfobjects.moc"
