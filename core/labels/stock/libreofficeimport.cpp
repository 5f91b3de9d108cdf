#include "core/labels/stock/importing.h"

#include <QXmlStreamReader>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double unitsPerMillimetre = 100;

/// `measure`: S or C, then column pitch, row pitch, width, height, left, top, columns, rows, page
/// width, page height.
void takeLabel(const QString &maker, const QString &part, const QString &measure,
               importing::Gatherer &gatherer)
{
    LabelStock stock;
    stock.maker = maker;
    stock.part = part;
    const QStringList fields = measure.trimmed().split(u';');
    if (fields.front() == u"C")
        return gatherer.refuse(stock.name(), RefusedStock::Reason::Continuous);
    if (fields.size() != 11 || fields.front() != u"S")
        return gatherer.refuse(stock.name(), RefusedStock::Reason::Unreadable);
    std::array<int, 11> numbers{};
    for (qsizetype at = 1; at < fields.size(); ++at) {
        bool isNumber = false;
        numbers[static_cast<size_t>(at)] = fields.at(at).toInt(&isNumber);
        if (!isNumber)
            return gatherer.refuse(stock.name(), RefusedStock::Reason::Unreadable);
    }
    const auto length = [&](size_t at) { return numbers[at] / unitsPerMillimetre; };
    stock.pitch = {length(1), length(2)};
    stock.label = {length(3), length(4)};
    stock.first = {length(5), length(6)};
    stock.columns = numbers[7];
    stock.rows = numbers[8];
    stock.page = {length(9), length(10)};
    stock.kind = importing::kindOf(stock);
    gatherer.take(std::move(stock));
}

} // namespace

Result<StockImport> importLibreOffice(const QString &file)
{
    const auto contents = importing::contentsOf(file);
    if (!contents)
        return tl::unexpected(contents.error());
    importing::Gatherer gatherer;
    QXmlStreamReader xml(*contents);
    QString maker;
    QString part;
    bool isTable = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView tag = xml.name();
        if (tag == u"manufacturers") {
            isTable = true;
        } else if (tag == u"manufacturer") {
            maker = xml.attributes().value(u"name"_s).toString().simplified();
        } else if (tag == u"name") {
            part = xml.readElementText().simplified();
        } else if (tag == u"measure") {
            takeLabel(maker, part, xml.readElementText(), gatherer);
        }
    }
    if (xml.hasError() || !isTable)
        return failure(ErrorCode::Invalid, file, u"path"_s);
    return gatherer.finish();
}

} // namespace vestibule
