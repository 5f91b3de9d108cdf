#include "portalserver/http/gzip.h"

#include <zlib.h>

namespace vestibule {

QByteArray gzip(const QByteArray &bytes)
{
    constexpr int GzipWindow = 15
        + 16; // zlib.h: "add 16 to windowBits to write a simple gzip header"
    constexpr int MemoryLevel = 9;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, GzipWindow, MemoryLevel,
                     Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    QByteArray compressed;
    compressed.resize(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))));
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(compressed.data());
    stream.avail_out = static_cast<uInt>(compressed.size());
    const bool isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    compressed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return isWhole ? compressed : QByteArray();
}

} // namespace vestibule
