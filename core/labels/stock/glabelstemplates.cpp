#include "core/labels/stock/glabelstemplates.h"

#include <QXmlStreamReader>

#include <array>
#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double millimetresPerInch = 25.4;

/// Reads attributes of one element; an unreadable one makes the template unreadable.
class Attributes
{
public:
    Attributes(const QXmlStreamAttributes &attributes, GlabelsTemplate &target)
        : m_attributes(attributes),
          m_target(target)
    { }

    double length(const QString &name)
    {
        const auto value = glabelsLength(m_attributes.value(name));
        if (!value)
            m_target.isReadable = false;
        return value.value_or(0);
    }
    int count(const QString &name)
    {
        bool isNumber = false;
        const int value = m_attributes.value(name).toInt(&isNumber);
        if (!isNumber)
            m_target.isReadable = false;
        return value;
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        return m_attributes.value(name).toString().simplified();
    }

private:
    const QXmlStreamAttributes &m_attributes;
    GlabelsTemplate &m_target;
};

void readElement(const QXmlStreamReader &xml, GlabelsTemplate &target)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    Attributes read(attributes, target);
    if (xml.name() == u"Label-rectangle") {
        target.isRectangular = true;
        target.label = {read.length(u"width"_s), read.length(u"height"_s)};
        target.round = read.length(u"round"_s);
    } else if (xml.name() == u"Layout") {
        ++target.grids;
        target.columns = read.count(u"nx"_s);
        target.rows = read.count(u"ny"_s);
        target.first = {read.length(u"x0"_s), read.length(u"y0"_s)};
        target.pitch = {read.length(u"dx"_s), read.length(u"dy"_s)};
    }
}

GlabelsTemplate begin(const QXmlStreamReader &xml)
{
    GlabelsTemplate started;
    const QXmlStreamAttributes attributes = xml.attributes();
    Attributes read(attributes, started);
    started.brand = read.text(u"brand"_s);
    started.part = read.text(u"part"_s);
    started.sameAs = read.text(u"equiv"_s);
    started.page = read.text(u"size"_s);
    if (started.page == u"Other")
        started.ownPage = {read.length(u"width"_s), read.length(u"height"_s)};
    return started;
}

} // namespace

std::optional<double> glabelsLength(QStringView text)
{
    struct Unit {
        QStringView name;
        double millimetres;
    };
    static constexpr std::array<Unit, 5> units = {{{u"pt", millimetresPerInch / 72},
                                                   {u"in", millimetresPerInch},
                                                   {u"mm", 1},
                                                   {u"cm", 10},
                                                   {u"pc", millimetresPerInch / 6}}};
    QStringView number = text.trimmed();
    if (number.isEmpty())
        return 0;
    double factor = units.front().millimetres;
    for (const Unit &unit : units) {
        if (number.endsWith(unit.name)) {
            factor = unit.millimetres;
            number = number.chopped(unit.name.size()).trimmed();
            break;
        }
    }
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    return value * factor;
}

Result<std::vector<GlabelsTemplate>> readGlabelsTemplates(const QByteArray &text)
{
    std::vector<GlabelsTemplate> templates;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"Template")
            templates.push_back(begin(xml));
        else if (!templates.empty())
            readElement(xml, templates.back());
    }
    if (xml.hasError())
        return failure(ErrorCode::Invalid, xml.errorString());
    return templates;
}

Result<QHash<QString, QSizeF>> readGlabelsPages(const QByteArray &text)
{
    QHash<QString, QSizeF> pages;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Paper-size")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto width = glabelsLength(attributes.value(u"width"_s));
        const auto height = glabelsLength(attributes.value(u"height"_s));
        if (width && height)
            pages.insert(attributes.value(u"id"_s).toString(), {*width, *height});
    }
    if (xml.hasError())
        return failure(ErrorCode::Invalid, xml.errorString());
    return pages;
}

} // namespace vestibule
