#include "core/labels/design/designjson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

using Layout = LabelDesign::Layout;
using Logo = LabelDesign::Logo;
using Overflow = LabelDesign::Overflow;
using Level = QrSymbol::Level;

template<typename Value>
struct Named {
    Value value;
    const char16_t *name;
};

constexpr std::array<Named<Layout>, 4> layouts = {{{Layout::CodeLeft, u"code_left"},
                                                   {Layout::CodeAbove, u"code_above"},
                                                   {Layout::CodeOnly, u"code_only"},
                                                   {Layout::CableFlag, u"cable_flag"}}};
constexpr std::array<Named<Logo>, 3> logos = {
    {{Logo::None, u"none"}, {Logo::Beside, u"beside"}, {Logo::InCode, u"in_code"}}};
constexpr std::array<Named<Overflow>, 2> overflows = {
    {{Overflow::Shrink, u"shrink"}, {Overflow::Keep, u"keep"}}};
constexpr std::array<Named<Level>, 3> levels = {
    {{Level::M, u"m"}, {Level::Q, u"q"}, {Level::H, u"h"}}};

template<typename Value, size_t size>
QString nameIn(const std::array<Named<Value>, size> &names, Value value)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const auto &named) { return named.value == value; });
    return QString::fromUtf16(found->name);
}

template<typename Value, size_t size>
bool readNamed(const std::array<Named<Value>, size> &names, const QJsonValue &json, Value &value)
{
    for (const auto &named : names) {
        if (json.toString() == QStringView(named.name)) {
            value = named.value;
            return true;
        }
    }
    return false;
}

QJsonObject lineToJson(const LabelDesign::Line &line)
{
    return {{u"text"_s, line.text},         {u"largest"_s, line.largest},
            {u"smallest"_s, line.smallest}, {u"lines"_s, line.lines},
            {u"bold"_s, line.isBold},       {u"monospace"_s, line.isMonospace},
            {u"foot"_s, line.isAtFoot},     {u"rank"_s, line.rank}};
}

std::optional<LabelDesign::Line> lineFromJson(const QJsonObject &json)
{
    LabelDesign::Line line;
    if (!json.value(u"text"_s).isString())
        return std::nullopt;
    line.text = json.value(u"text"_s).toString();
    line.largest = json.value(u"largest"_s).toDouble(line.largest);
    line.smallest = json.value(u"smallest"_s).toDouble(line.smallest);
    line.lines = json.value(u"lines"_s).toInt(line.lines);
    line.isBold = json.value(u"bold"_s).toBool();
    line.isMonospace = json.value(u"monospace"_s).toBool();
    line.isAtFoot = json.value(u"foot"_s).toBool();
    line.rank = json.value(u"rank"_s).toInt();
    return line;
}

} // namespace

QJsonObject designToJson(const LabelDesign &design)
{
    QJsonArray lines;
    for (const LabelDesign::Line &line : design.lines)
        lines.append(lineToJson(line));
    return {{u"id"_s, design.id},
            {u"name"_s, design.name},
            {u"layout"_s, nameIn(layouts, design.layout)},
            {u"lines"_s, lines},
            {u"logo"_s, nameIn(logos, design.logo)},
            {u"overflow"_s, nameIn(overflows, design.overflow)},
            {u"level"_s, nameIn(levels, design.level)},
            {u"band"_s, design.hasBand},
            {u"font"_s, design.font}};
}

Result<LabelDesign> designFromJson(const QJsonObject &json)
{
    const auto unreadable = [](const QString &field) {
        return failure(ErrorCode::Invalid, u"missing or unreadable"_s, field);
    };
    LabelDesign design;
    design.id = json.value(u"id"_s).toString();
    design.name = json.value(u"name"_s).toString();
    if (!readNamed(layouts, json.value(u"layout"_s), design.layout))
        return unreadable(u"layout"_s);
    if (!readNamed(logos, json.value(u"logo"_s), design.logo))
        return unreadable(u"logo"_s);
    if (!readNamed(overflows, json.value(u"overflow"_s), design.overflow))
        return unreadable(u"overflow"_s);
    if (!readNamed(levels, json.value(u"level"_s), design.level))
        return unreadable(u"level"_s);
    for (const QJsonValue &value : json.value(u"lines"_s).toArray()) {
        const auto line = lineFromJson(value.toObject());
        if (!line)
            return unreadable(u"lines"_s);
        design.lines.push_back(*line);
    }
    design.hasBand = json.value(u"band"_s).toBool();
    design.font = json.value(u"font"_s).toString();
    return design;
}

} // namespace vestibule
