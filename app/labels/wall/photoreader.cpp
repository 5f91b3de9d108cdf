#include "app/labels/wall/photoreader.h"

#include "app/printing/printing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPointer>
#include <QTemporaryDir>
#include <QTransform>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// As large as the helper writes pictures that are only looked at.
constexpr int longestSearchedSide = 4096;
/// A modern phone's photo takes two.
constexpr PictureProcess::Limits usualLimits = {10, 512, 60};
constexpr std::chrono::seconds longestSearch{30};
/// Windows need not hear of each of some hundred parts.
constexpr int partsPerNotice = 8;

Error timeIsOver()
{
    return {ErrorCode::TooLarge, u"time"_s, u"photo"_s};
}

Result<QByteArray> bytesOf(const PhotoSource &source)
{
    if (source.path.isEmpty())
        return source.bytes;
    // A pipe or a device would be waited for, so only files are opened.
    QFile file(source.path);
    if (!QFileInfo(source.path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, u"unreadable file"_s);
    return file.read(maximumPictureBytes + 1);
}

/// Puts the photo where the child finds it; it isn't decoded here.
Result<> stage(const PhotoSource &source, const QString &path)
{
    const auto bytes = bytesOf(source);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto facts = inspectPicture(*bytes); !facts)
        return tl::unexpected(facts.error());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.flush())
        return failure(ErrorCode::Unavailable, file.errorString());
    return {};
}

/// What the child wrote, which must be what it said.
Result<QImage> writtenPicture(const QString &path, const PictureFacts &said)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, file.errorString());
    QByteArray bytes = file.readAll();
    const auto facts = inspectPicture(bytes);
    const bool isAsSaid = facts && *facts == said
        && std::max(said.width, said.height) <= longestSearchedSide;
    if (!isAsSaid)
        return failure(ErrorCode::Invalid, u"undecodable"_s, u"photo"_s);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, said.mediaType.sliced(6).toLatin1());
    reader.setDecideFormatFromContent(false);
    QImage picture = reader.read();
    if (picture.isNull())
        return failure(ErrorCode::Invalid, u"undecodable"_s, u"photo"_s);
    return picture;
}

QImage toShow(const QImage &picture)
{
    constexpr int side = WallPhoto::longestShownSide;
    if (std::max(picture.width(), picture.height()) <= side)
        return picture;
    return picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// Outlines as parts of the photo, in the order of reading.
std::vector<SeenSymbol> inParts(std::vector<SeenSymbol> symbols, const QSize &photo)
{
    constexpr int lines = 12; // what stands on one of them is read from left to right
    const QTransform parts = QTransform::fromScale(1.0 / photo.width(), 1.0 / photo.height());
    for (SeenSymbol &symbol : symbols)
        symbol.outline = parts.map(symbol.outline);
    const auto place = [](const SeenSymbol &symbol) {
        const QPointF centre = symbol.outline.boundingRect().center();
        return std::pair(int(centre.y() * lines), centre.x());
    };
    std::sort(symbols.begin(), symbols.end(),
              [&place](const auto &one, const auto &other) { return place(one) < place(other); });
    return symbols;
}

} // namespace

PhotoReader::PhotoReader(const QString &helper, QObject *parent)
    : PhotoReader(helper, usualLimits, parent)
{ }

PhotoReader::PhotoReader(const QString &helper, PictureProcess::Limits limits, QObject *parent)
    : QObject(parent),
      m_helper(helper),
      m_limits(limits)
{ }

PhotoReader::~PhotoReader()
{
    if (m_stop)
        *m_stop = true;
}

QString PhotoReader::path(const QString &file) const
{
    return m_folder->filePath(file);
}

void PhotoReader::add(std::vector<PhotoSource> sources)
{
    for (PhotoSource &source : sources)
        m_waiting.push_back(std::move(source));
    if (!isBusy())
        next();
}

void PhotoReader::cancel()
{
    m_waiting.clear();
    if (!m_stop)
        return;
    *m_stop = true;
    next();
}

void PhotoReader::next()
{
    m_folder.reset(); // the files go with it, or with the thread that reads them still
    m_stop.reset();
    if (m_process) { // perhaps its own signal led here
        m_process->disconnect(this);
        m_process.release()->deleteLater();
    }
    if (m_waiting.empty()) {
        Q_EMIT finished();
        return;
    }
    const PhotoSource source = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_name = source.name;
    m_folder = std::make_shared<QTemporaryDir>();
    m_stop = std::make_shared<std::atomic_bool>(false);
    Q_EMIT began(m_name, int(m_waiting.size()));
    prepare(source);
}

void PhotoReader::fail(const Error &error)
{
    const QString name = m_name;
    Q_EMIT failed(name, error);
    next();
}

void PhotoReader::prepare(const PhotoSource &source)
{
    if (!m_folder->isValid())
        return fail({ErrorCode::Unavailable, m_folder->errorString(), {}});
    printing::run(
        this, [source, folder = m_folder] { return stage(source, folder->filePath(u"photo"_s)); },
        [this, stop = m_stop](const Result<> &staged) {
            if (*stop)
                return;
            if (!staged)
                return fail(staged.error());
            m_process = std::make_unique<PictureProcess>(m_helper, m_limits);
            connect(m_process.get(), &PictureProcess::ended, this, &PhotoReader::finishDecoding);
            m_process->start({path(u"photo"_s), path(u"picture"_s), false, longestSearchedSide});
        });
}

void PhotoReader::finishDecoding(const PictureProcess::End &end)
{
    using Kind = PictureProcess::End::Kind;
    switch (end.kind) {
    case Kind::Written:
        return search(end.facts);
    case Kind::Refused:
        return fail({ErrorCode::Invalid, u"undecodable"_s, u"photo"_s});
    case Kind::OverLimit:
        return fail(timeIsOver());
    case Kind::SystemFailed:
    case Kind::NotStarted:
        return fail({ErrorCode::Unavailable, end.detail, {}});
    }
}

void PhotoReader::search(const PictureFacts &facts)
{
    const auto found = std::make_shared<WallPhoto>(WallPhoto{m_name, {}});
    const auto tell = [guard = QPointer<PhotoReader>(this), stop = m_stop](auto say) {
        QMetaObject::invokeMethod(
            qApp,
            [guard, stop, say] {
                if (guard && !*stop)
                    say(*guard);
            },
            Qt::QueuedConnection);
    };
    printing::run(
        this,
        [facts, found, tell, stop = m_stop, folder = m_folder]() -> Result<> {
            const auto picture = writtenPicture(folder->filePath(u"picture"_s), facts);
            if (!picture)
                return tl::unexpected(picture.error());
            found->picture = toShow(*picture);
            tell([name = found->name, shown = found->picture](PhotoReader &reader) {
                Q_EMIT reader.opened({name, shown, {}, true, false});
            });
            const auto goOn = [&tell, &stop](int done, int total) {
                if (done % partsPerNotice == 0)
                    tell([done, total](PhotoReader &reader) {
                        Q_EMIT reader.progressed(done, total);
                    });
                return !*stop;
            };
            WallReading reading = readWall(*picture, {longestSearch, goOn});
            found->symbols = inParts(std::move(reading.symbols), picture->size());
            found->isWhole = reading.isWhole;
            return {};
        },
        [this, found, stop = m_stop](const Result<> &result) {
            if (*stop)
                return;
            if (!result)
                return fail(result.error());
            Q_EMIT read(*found);
            next();
        });
}

} // namespace vestibule
