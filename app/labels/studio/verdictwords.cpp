#include "app/labels/studio/verdictwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace vestibule::verdictwords {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::LabelVerdict)
};

QString millimetres(double length)
{
    return QLocale().toString(length, 'g', 4);
}

QString tooLong(const QString &name, const QString &field)
{
    const QHash<QString, QString> sentences{
        {u"name"_s, Words::tr("The name “%1” doesn't fit. Shorten it or take larger labels.")},
        {u"place"_s, Words::tr("The place of “%1” doesn't fit. Shorten it or take larger labels.")},
        {u"brand"_s,
         Words::tr("The brand's name doesn't fit on “%1”. Shorten it or take another design.")},
    };
    return sentences
        .value(field,
               Words::tr("A text on “%1” doesn't fit. Take larger labels or another design."))
        .arg(name);
}

QString materialWord(LabelStock::Material material)
{
    switch (material) {
    case LabelStock::Material::Paper:
        return Words::tr("paper");
    case LabelStock::Material::ThermalPaper:
        return Words::tr("thermal paper");
    case LabelStock::Material::WhiteFilm:
        return Words::tr("white film");
    case LabelStock::Material::SilverPolyester:
        return Words::tr("silver polyester");
    case LabelStock::Material::TamperProofFilm:
        return Words::tr("tamper-proof film");
    }
    return {};
}

QString pageWord(const QSizeF &page)
{
    if (page == QSizeF(210, 297))
        return u"A4"_s;
    return page == QSizeF(215.9, 279.4) ? u"Letter"_s : QString();
}

} // namespace

QString sentence(const QString &name, const LabelVerdict &verdict)
{
    switch (verdict.kind) {
    case LabelVerdict::Kind::Good:
        return Words::tr("“%1” reads well.").arg(name);
    case LabelVerdict::Kind::SmallCode:
        return Words::tr("The code on “%1” is too small for phones: dots of %2 mm, at least %3 mm "
                         "needed. Such a code is %4 mm wide.")
            .arg(name, QLocale().toString(verdict.module, 'f', 2),
                 QLocale().toString(verdict.neededModule, 'f', 2),
                 QLocale().toString(verdict.neededSide, 'f', 1));
    case LabelVerdict::Kind::Unreadable:
        return Words::tr("The code on “%1” can't be read: it has too little room. Take larger "
                         "labels or a design with a larger code.")
            .arg(name);
    case LabelVerdict::Kind::TextTooLong:
        return tooLong(name, verdict.field);
    case LabelVerdict::Kind::NoRoom:
        return Words::tr("This design needs labels of at least %1 mm. Take larger labels or "
                         "another design.")
            .arg(QString(verdict.leastSize).replace(u" x "_s, u" × "_s));
    }
    return {};
}

QString summary(int good, int bad)
{
    if (bad == 0)
        return Words::tr("All %n labels read well", nullptr, good);
    if (good == 0)
        return Words::tr("%n labels don't read well", nullptr, bad);
    return Words::tr("%1 read well, %n do not", nullptr, bad).arg(good);
}

QString stockFacts(const LabelStock &stock)
{
    QStringList facts;
    if (const QString page = pageWord(stock.page); !page.isEmpty())
        facts.append(page);
    if (stock.labelsPerPage() > 1)
        facts.append(Words::tr("%n labels a sheet", nullptr, stock.labelsPerPage()));
    facts.append(materialWord(stock.material));
    if (stock.isForOutdoors)
        facts.append(Words::tr("for outdoors"));
    return facts.join(u", "_s);
}

QString stockName(const LabelStock &stock)
{
    const QString size = Words::tr("%1 × %2 mm")
                             .arg(millimetres(stock.label.width()),
                                  millimetres(stock.label.height()));
    const bool isNamedBySize = stock.part.contains(u'×') && stock.maker.isEmpty();
    return isNamedBySize ? stock.name() : u"%1, %2"_s.arg(stock.name(), size);
}

QString byModel()
{
    return Words::tr("By model");
}

QString meaning(const DesignChoice &choice)
{
    constexpr qsizetype most = 3;
    QStringList lines;
    for (const LabelDesign &design : choice.designs()) {
        if (design.id == choice.usual.id)
            continue;
        QStringList models;
        for (auto one = choice.models.cbegin(); one != choice.models.cend(); ++one) {
            if (one.value().id == design.id)
                models.append(one.key());
        }
        models.sort();
        const qsizetype more = std::max<qsizetype>(0, models.size() - most);
        const QString shown = models.mid(0, most).join(u", "_s);
        lines.append(more == 0 ? Words::tr("“%1” for %2.").arg(designName(design), shown)
                               : Words::tr("“%1” for %2 and %n more models.", nullptr, int(more))
                                     .arg(designName(design), shown));
    }
    const QString usual = designName(choice.usual);
    lines.append(lines.isEmpty()
                     ? Words::tr("“%1” for all: no model has another design. Set them on the "
                                 "Designs tab.")
                           .arg(usual)
                     : Words::tr("“%1” for all others.").arg(usual));
    return lines.join(u'\n');
}

QString designName(const LabelDesign &design)
{
    const QHash<QString, QString> names{
        {u"side-by-side"_s, Words::tr("Side by side")}, {u"code-above"_s, Words::tr("Code above")},
        {u"code-only"_s, Words::tr("Code only")},       {u"branded"_s, Words::tr("Branded")},
        {u"cable-flag"_s, Words::tr("Cable flag")},
    };
    return design.isOwn ? design.name : names.value(design.id, design.name);
}

} // namespace vestibule::verdictwords
