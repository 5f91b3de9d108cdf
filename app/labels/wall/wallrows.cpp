#include "app/labels/wall/wallrows.h"

#include "app/labels/wall/wallwords.h"
#include "core/engine/services.h"
#include "core/labels/studio/labelstudio.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/spaceservice.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace vestibule {
using namespace Qt::StringLiterals;
using Kind = WallFinding::Kind;

namespace {

/// What there is something to do about comes first.
int urgency(const WallRow &row)
{
    if (row.kind == WallRow::Kind::Unreadable)
        return 0;
    switch (row.finding.kind) {
    case Kind::WrongAddress:
        return 0;
    case Kind::Replaced:
    case Kind::Revoked:
    case Kind::Unknown:
        return 1;
    case Kind::OldAddress:
    case Kind::NotCompared:
    case Kind::Grace:
        return 2;
    case Kind::Blank:
        return 3;
    case Kind::Active:
        return 4;
    case Kind::Foreign:
        return 5;
    }
    return 5;
}

Result<std::vector<NamedPlace>> placesOf(Services &services)
{
    const auto sites = services.deployments.list();
    if (!sites)
        return tl::unexpected(sites.error());
    std::vector<NamedPlace> places;
    for (const DeploymentSummary &site : *sites) {
        places.push_back({{site.deployment.id, {}}, site.deployment.name});
        const auto tree = services.spaces.tree(site.deployment.id);
        if (!tree)
            return tl::unexpected(tree.error());
        QHash<SpaceId, QString> paths;
        for (const Space &space : *tree) {
            const QString path = paths.value(space.parent, site.deployment.name) + u" › "_s
                + space.name;
            paths.insert(space.id, path);
            places.push_back({{site.deployment.id, space.id}, path});
        }
    }
    return places;
}

} // namespace

bool WallRow::isPrintable() const
{
    return finding.row.target != LabelWish();
}

bool WallRow::canBeAffixed() const
{
    return kind == Kind::Read && finding.kind != WallFinding::Kind::WrongAddress
        && finding.row.label.state == LabelCode::State::Active
        && !finding.row.label.affixedAt.isValid();
}

Result<WallLookup> lookUpWall(Services &services, const QStringList &texts,
                              const QString &portalAddress, const std::optional<LabelPlace> &chosen)
{
    WallLookup lookup;
    const auto address = services.studio.knownAddress(portalAddress);
    if (!address)
        return tl::unexpected(address.error());
    auto findings = services.wall.lookUp(texts, *address);
    if (!findings)
        return tl::unexpected(findings.error());
    lookup.findings = std::move(*findings);
    auto places = placesOf(services);
    if (!places)
        return tl::unexpected(places.error());
    lookup.places = std::move(*places);
    const auto place = chosen ? Result<LabelPlace>(*chosen)
                              : services.wall.likelyPlace(lookup.findings);
    if (!place)
        return tl::unexpected(place.error());
    lookup.place = *place;
    if (lookup.place.deployment.isNull())
        return lookup;
    auto missing = services.wall.missing(lookup.place, lookup.findings);
    if (!missing)
        return tl::unexpected(missing.error());
    lookup.missing = std::move(*missing);
    return lookup;
}

QStringList textsOf(const std::vector<WallPhoto> &photos)
{
    QStringList texts;
    for (const WallPhoto &photo : photos) {
        for (const SeenSymbol &symbol : photo.symbols) {
            if (symbol.isRead() && !texts.contains(symbol.text))
                texts.append(symbol.text);
        }
    }
    return texts;
}

std::vector<WallRow> foundRows(const std::vector<WallPhoto> &photos,
                               const std::vector<WallFinding> &findings)
{
    std::vector<WallRow> rows;
    QHash<QString, size_t> rowOfText;
    for (const WallFinding &finding : findings) {
        rowOfText.insert(finding.text, rows.size());
        rows.push_back({finding.text, WallRow::Kind::Read, finding});
    }
    for (size_t i = 0; i < photos.size(); ++i) {
        for (size_t k = 0; k < photos[i].symbols.size(); ++k) {
            const SymbolPlace place{int(i), int(k)};
            const SeenSymbol &symbol = photos[i].symbols[k];
            if (!symbol.isRead())
                rows.push_back(
                    {u"unreadable/%1/%2"_s.arg(i).arg(k), WallRow::Kind::Unreadable, {}, {place}});
            else if (const auto row = rowOfText.constFind(symbol.text); row != rowOfText.cend())
                rows[*row].places.push_back(place);
        }
    }
    const auto byUrgency = [](const WallRow &one, const WallRow &other) {
        const auto key = [](const WallRow &row) {
            return std::tuple(urgency(row), row.finding.row.name.toCaseFolded(),
                              row.finding.row.label.number);
        };
        return key(one) < key(other);
    };
    std::stable_sort(rows.begin(), rows.end(), byUrgency);
    return rows;
}

std::vector<WallRow> missingRows(const MissingLabels &missing)
{
    std::vector<WallRow> rows;
    for (const LabelListRow &label : missing.rows) {
        WallRow row{label.label.id.toString(), WallRow::Kind::Missing};
        row.finding.kind = Kind::Active;
        row.finding.row = label;
        rows.push_back(std::move(row));
    }
    return rows;
}

QVariant WallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WallRow &shown = row(index.row());
    switch (role) {
    case TitleRole:
        return wallwords::title(shown);
    case SecondLineRole:
        return wallwords::secondLine(shown);
    case ChipRole:
        return QVariant::fromValue(wallwords::chip(shown));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3")
            .arg(wallwords::title(shown), wallwords::secondLine(shown),
                 wallwords::chip(shown).text);
    default:
        return {};
    }
}

} // namespace vestibule
