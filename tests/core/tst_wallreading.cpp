#include "core/labels/check/wallreading.h"
#include "tests/support/wallphoto.h"

#include <QSet>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

std::vector<LabelContent> labels(int count)
{
    std::vector<LabelContent> contents;
    for (int i = 0; i < count; ++i)
        contents.push_back(sampleLabel(412 + i));
    return contents;
}

/// Drawn once: it takes a second.
const LabelPage &sheet()
{
    static const LabelPage page = labelPage(labels(21));
    return page;
}

/// Which label of the page lies under the middle of `outline`; -1: none.
int labelAt(const LabelPage &page, const PagePhoto &photo, const QPolygonF &outline)
{
    const QPointF centre = photo.fromPage.inverted().map(outline.boundingRect().center());
    for (size_t i = 0; i < page.areas.size(); ++i) {
        if (page.areas[i].contains(centre))
            return int(i);
    }
    return -1;
}

QSet<int> readLabels(const WallReading &reading, const LabelPage &page, const PagePhoto &photo)
{
    QSet<int> found;
    for (const SeenSymbol &symbol : reading.symbols) {
        const int label = labelAt(page, photo, symbol.outline);
        if (label >= 0 && symbol.text == sampleLabel(412 + label).address)
            found.insert(label);
    }
    return found;
}

QSet<int> unreadLabels(const WallReading &reading, const LabelPage &page, const PagePhoto &photo)
{
    QSet<int> found;
    for (const SeenSymbol &symbol : reading.symbols) {
        if (!symbol.isRead())
            found.insert(labelAt(page, photo, symbol.outline));
    }
    return found;
}

/// A patch over the middle of label `index`'s symbol: a sticker or a pen.
void spoil(LabelPage &page, int index, const QColor &colour)
{
    const QRectF area = page.areas[size_t(index)];
    QPainter(&page.picture).fillRect(QRectF(area.x() + 130, area.y() + 150, 150, 130), colour);
}

} // namespace

class TestWallReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_every_label_of_a_photographed_sheet_data()
    {
        QTest::addColumn<PhotoLook>("look");
        QTest::newRow("a good photo") << PhotoLook{2400};
        QTest::newRow("1,200 pixels") << PhotoLook{1200};
        QTest::newRow("from the side") << PhotoLook{1800, 0.16, 9};
        QTest::newRow("upside down") << PhotoLook{1600, 0.05, 181};
        QTest::newRow("in a dark corner") << PhotoLook{1600, 0.06, 3, 0.8, 6, 0.8};
        QTest::newRow("out of focus") << PhotoLook{1800, 0.06, 3, 1.3};
        QTest::newRow("a poor camera") << PhotoLook{1800, 0.06, 3, 1, 18, 0.45, 45};
    }
    void reads_every_label_of_a_photographed_sheet()
    {
        QFETCH(PhotoLook, look);
        const LabelPage &page = sheet();
        const PagePhoto photo = photographed(page.picture, look);
        const WallReading reading = readWall(photo.picture);
        QCOMPARE(readLabels(reading, page, photo).size(), 21);
        QVERIFY(reading.isWhole);
        // Nothing twice, and nothing that isn't there.
        QCOMPARE(reading.symbols.size(), size_t(21));
    }

    void reads_one_label_that_fills_the_photo()
    {
        const LabelPage page = labelPage(labels(1));
        const QRect label = page.areas.front().toRect();
        const QImage near = page.picture.copy(label).scaled(3200, 1600, Qt::IgnoreAspectRatio,
                                                            Qt::SmoothTransformation);
        const WallReading reading = readWall(near);
        QCOMPARE(reading.symbols.size(), size_t(1));
        QCOMPARE(reading.symbols.front().text, sampleLabel(412).address);
    }

    void tells_where_labels_are_that_cant_be_read()
    {
        LabelPage page = sheet();
        spoil(page, 4, Qt::white);
        spoil(page, 10, Qt::black);
        spoil(page, 18, Qt::white);
        const PagePhoto photo = photographed(page.picture, {2000});
        const WallReading reading = readWall(photo.picture);
        QCOMPARE(readLabels(reading, page, photo).size(), 18);
        QCOMPARE(unreadLabels(reading, page, photo), (QSet{4, 10, 18}));
        QCOMPARE(reading.symbols.size(), size_t(21));
        QVERIFY2(!reading.symbols.back().isRead(), "read ones come first");
        for (const SeenSymbol &symbol : reading.symbols)
            QCOMPARE(symbol.outline.size(), 4);
    }

    void the_same_code_at_two_places_is_two()
    {
        const LabelPage page = labelPage({sampleLabel(412), sampleLabel(413), sampleLabel(412)});
        const WallReading reading = readWall(photographed(page.picture, {1600}).picture);
        QCOMPARE(reading.symbols.size(), size_t(3));
        const auto copies = std::count_if(
            reading.symbols.begin(), reading.symbols.end(),
            [](const SeenSymbol &symbol) { return symbol.text == sampleLabel(412).address; });
        QCOMPARE(copies, 2);
    }

    void finds_nothing_where_there_is_none()
    {
        QVERIFY(readWall({}).symbols.empty());
        QImage flat(900, 600, QImage::Format_RGB32);
        flat.fill(Qt::gray);
        QVERIFY(readWall(flat).symbols.empty());
        photo::light(flat = flat.convertToFormat(QImage::Format_Grayscale8), {900, 0, 0, 0, 60});
        QVERIFY(readWall(flat).symbols.empty());
        QVERIFY(readWall(QImage(1, 1, QImage::Format_RGB32)).symbols.empty());
    }

    void says_how_far_it_is_and_stops_when_told()
    {
        const LabelPage &page = sheet();
        int calls = 0;
        int last = -1;
        const WallReading whole = readWall(page.picture.copy(0, 0, 900, 600),
                                           {std::chrono::minutes(2), [&](int done, int total) {
                                                ++calls;
                                                last = done;
                                                return done < total;
                                            }});
        QVERIFY(whole.isWhole);
        QVERIFY(calls > 50);
        QCOMPARE(last, calls - 1);
        const WallReading stopped = readWall(
            page.picture, {std::chrono::minutes(2), [](int, int) { return false; }});
        QVERIFY(!stopped.isWhole);
        QVERIFY(stopped.symbols.empty());
    }

    void says_when_there_was_no_time()
    {
        const LabelPage &page = sheet();
        QVERIFY(!readWall(page.picture, {std::chrono::milliseconds(0), {}}).isWhole);
    }
};

QTEST_MAIN(TestWallReading)
#include "tst_wallreading.moc"
