#include "app/deployments/brandwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace vestibule {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::Brand)
};

} // namespace

QString brandPartTitle(BrandChange::Part part)
{
    switch (part) {
    case BrandChange::Part::Head:
        return Words::tr("Header");
    case BrandChange::Part::Button:
        return Words::tr("Buttons");
    case BrandChange::Part::Link:
        return Words::tr("Links");
    }
    return {};
}

QString brandChangeSentence(const BrandChange &change)
{
    const QString part = brandPartTitle(change.part);
    switch (change.reason) {
    case BrandChange::Reason::DarkenedForText:
        return Words::tr("%1: darkened, so that white text on it can be read.").arg(part);
    case BrandChange::Reason::LightenedForText:
        return Words::tr("%1: lightened, so that dark text on it can be read.").arg(part);
    case BrandChange::Reason::DarkenedAsText:
        return Words::tr("%1: darkened, so that it can be read as text on a light page.").arg(part);
    case BrandChange::Reason::LightenedAsText:
        return Words::tr("%1: lightened on dark phones, so that it can be read as text.").arg(part);
    case BrandChange::Reason::DarkenedToStandOut:
        return Words::tr("%1: darkened, so that it stands out from a light page.").arg(part);
    case BrandChange::Reason::LightenedToStandOut:
        return Words::tr("%1: lightened on dark phones, so that it stands out.").arg(part);
    case BrandChange::Reason::DarkenedForTheNight:
        return Words::tr("%1: darkened on dark phones, where a bright band would dazzle.")
            .arg(part);
    }
    return {};
}

QList<BrandPair> brandPairs(const BrandColours &colours, const Colour &brand, const Colour &head)
{
    using Part = BrandChange::Part;
    QList<BrandPair> pairs{{brandPartTitle(Part::Head), head, colours.light.head},
                           {brandPartTitle(Part::Button), brand, colours.light.brand},
                           {brandPartTitle(Part::Link), brand, colours.light.link}};
    for (const BrandChange &change : colours.changes) {
        if (change.isDarkScheme)
            pairs.append({Words::tr("%1, dark").arg(brandPartTitle(change.part)), change.asked,
                          change.used});
    }
    return pairs;
}

QString brandCorrection(const BrandColours &colours, const QList<BrandPair> &pairs)
{
    QStringList sentences;
    for (const BrandChange &change : colours.changes) {
        const QString sentence = brandChangeSentence(change);
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    if (!sentences.isEmpty())
        return sentences.join(u'\n');
    const bool isAsAsked = std::all_of(
        pairs.begin(), pairs.end(), [](const BrandPair &pair) { return pair.asked == pair.used; });
    return isAsAsked ? Words::tr("All colours can be read as they are.")
                     : Words::tr("This is the program's own colour: links get a shade of it that "
                                 "was chosen to be read as text.");
}

} // namespace vestibule
