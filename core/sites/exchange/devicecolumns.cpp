#include "core/sites/exchange/devicecolumns.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

struct Spellings {
    DeviceField field;
    QStringList words; ///< in lower case, without blanks and signs; the first is the export's
};

const std::vector<Spellings> &spellings()
{
    static const std::vector<Spellings> all = {
        {DeviceField::Name,
         {u"name"_s, u"device"_s, u"devicename"_s, u"asset"_s, u"assetname"_s, u"title"_s,
          u"bezeichnung"_s, u"gerät"_s, u"gerätename"_s, u"anlage"_s}},
        {DeviceField::Model, {u"model"_s, u"devicemodel"_s, u"type"_s, u"modell"_s, u"typ"_s}},
        {DeviceField::Manufacturer,
         {u"manufacturer"_s, u"maker"_s, u"brand"_s, u"vendor"_s, u"hersteller"_s, u"marke"_s}},
        {DeviceField::Serial,
         {u"serial"_s, u"serialnumber"_s, u"serialno"_s, u"sn"_s, u"seriennummer"_s,
          u"seriennr"_s}},
        {DeviceField::Place,
         {u"place"_s, u"location"_s, u"position"_s, u"ort"_s, u"standort"_s, u"platz"_s}},
        {DeviceField::Space,
         {u"space"_s, u"room"_s, u"area"_s, u"building"_s, u"raum"_s, u"bereich"_s, u"gebäude"_s}},
        {DeviceField::Tags, {u"tags"_s, u"tag"_s, u"labels"_s, u"keywords"_s, u"stichworte"_s}},
    };
    return all;
}

QString plain(const QString &header)
{
    QString word = header.toLower();
    word.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return word;
}

} // namespace

QString deviceFieldName(DeviceField field)
{
    const auto found = std::find_if(spellings().begin(), spellings().end(),
                                    [&](const Spellings &one) { return one.field == field; });
    return found->words.front();
}

ColumnMapping guessColumns(const QStringList &header)
{
    ColumnMapping mapping(static_cast<size_t>(header.size()));
    for (const Spellings &one : spellings()) {
        // The better known word wins where two columns could hold the field.
        for (const QString &word : one.words) {
            const auto column = std::find_if(header.cbegin(), header.cend(),
                                             [&](const auto &cell) { return plain(cell) == word; });
            if (column == header.cend())
                continue;
            auto &slot = mapping[static_cast<size_t>(column - header.cbegin())];
            if (slot)
                continue;
            slot = one.field;
            break;
        }
    }
    return mapping;
}

} // namespace vestibule
