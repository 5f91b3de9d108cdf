#include "core/labels/stock/stockjson.h"
#include "core/labels/studio/labelpress.h"
#include "tests/support/decode.h"
#include "tests/support/labelsample.h"

#include <QImageReader>
#include <QSvgRenderer>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

using Kind = PrintTarget::Kind;

PrintRun::Outcome save(const QString &stock, Kind kind, const QString &path)
{
    PrintOrder order;
    order.stock = *builtInStock(stock);
    order.labels.push_back({LabelCodeId::make(), 412, sampleLabel()});
    return runPrint({PrintJobId::make(), {kind, path}, order, *piecesOf(order)}, {}, {});
}

QImage pageOf(const QString &pdf, int page, int dpi)
{
    const QString picture = pdf + u"-page"_s;
    (void)outputOf("pdftoppm",
                   {u"-png"_s, u"-singlefile"_s, u"-r"_s, QString::number(dpi), u"-f"_s,
                    QString::number(page), pdf, picture});
    return QImage(picture + u".png"_s);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// While it lives, this process can't write more than `bytes` to a file: as on a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
};

} // namespace

class TestLabelExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QImageReader::setAllocationLimit(0); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oneLabelAsPdfSvgAndPngDecodes_data()
    {
        QTest::addColumn<QString>("stock");
        QTest::newRow("large") << u"roll-63x38"_s;
        QTest::newRow("small") << u"zebra-2x1in"_s;
    }
    void oneLabelAsPdfSvgAndPngDecodes()
    {
        QFETCH(QString, stock);
        const LabelStock paper = *builtInStock(stock);
        const LabelContent content = sampleLabel();
        const QString png = m_folder->filePath(u"label.png"_s);
        QVERIFY(!save(stock, Kind::PngFile, png).error);
        const QImage picture(png);
        QCOMPARE(picture.size(), (paper.label * (300 / 25.4)).toSize());
        QCOMPARE(picture.dotsPerMeterX(), 11811);
        QCOMPARE(decodedByZxing(picture), content.address);

        const QString svg = m_folder->filePath(u"label.svg"_s);
        QVERIFY(!save(stock, Kind::SvgFile, svg).error);
        QVERIFY(
            contentsOf(svg).contains(u"width=\"%1mm\" height=\"%2mm\""_s.arg(paper.label.width())
                                         .arg(paper.label.height())
                                         .toUtf8()));
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QImage drawn(picture.size(), QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        QCOMPARE(decodedByZxing(drawn), content.address);
        if (const QString folder = qEnvironmentVariable("VESTIBULE_PICTURES"); !folder.isEmpty())
            drawn.save(folder + u"/svg-%1.png"_s.arg(stock));

        const QString pdf = m_folder->filePath(u"label.pdf"_s);
        QVERIFY(!save(stock, Kind::PdfFile, pdf).error);
        if (!hasProgram("pdftoppm"))
            QSKIP("pdftoppm is not installed");
        const QImage page = pageOf(pdf, 1, 300);
        QCOMPARE(page.size(), picture.size());
        QCOMPARE(decodedByZxing(page), content.address);
        if (const QString folder = qEnvironmentVariable("VESTIBULE_PICTURES"); !folder.isEmpty())
            page.save(folder + u"/pdf-%1.png"_s.arg(stock));
    }

    void aFolderIsNoFile()
    {
        const auto saved = save(u"roll-63x38"_s, Kind::PngFile, m_folder->path());
        QCOMPARE(saved.error->code, ErrorCode::Invalid);
        QCOMPARE(saved.error->field, u"path"_s);
        QCOMPARE(saved.out, 0);
    }

    void aPictureShowsNoSheet()
    {
        const QString path = m_folder->filePath(u"label.svg"_s);
        const auto saved = save(u"avery-l7160"_s, Kind::SvgFile, path);
        QCOMPARE(saved.error->field, u"labels"_s);
        QVERIFY(!QFile::exists(path));
    }

    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("PDF") << static_cast<int>(Kind::PdfFile);
        QTest::newRow("SVG") << static_cast<int>(Kind::SvgFile);
        QTest::newRow("PNG") << static_cast<int>(Kind::PngFile);
    }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(int, format);
        const QString path = m_folder->filePath(u"label"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("what was there");
        old.close();
        PrintRun::Outcome saved;
        {
            const SmallDisk disk(1000);
            saved = save(u"roll-63x38"_s, static_cast<Kind>(format), path);
        }
        QVERIFY(saved.error);
        QCOMPARE(saved.error->code, ErrorCode::Unavailable);
        QCOMPARE(saved.error->field, u"path"_s);
        QCOMPARE(contentsOf(path), QByteArray("what was there"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestLabelExport)
#include "tst_labelexport.moc"
