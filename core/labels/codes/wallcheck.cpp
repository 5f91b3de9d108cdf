#include "core/labels/codes/wallcheck.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/labels/codes/labelcoderepository.h"

#include <QHash>
#include <QRegularExpression>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// A symbol's text taken apart.
struct LabelText {
    QString address;
    QString code; ///< empty: it isn't a label's
};

LabelText partsOf(const QString &text)
{
    static const QRegularExpression form(u"^(https?://[^/?#]{1,300})/d/([^/?#]{1,40})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(text.trimmed());
    const QString code = normaliseBase32(found.captured(2));
    const auto address = normalisedBase(found.captured(1));
    if (!found.hasMatch() || code.size() != labelCodeLength || !address)
        return {};
    return {*address, code};
}

WallFinding::Kind kindOf(const LabelCode &label, const QString &address, const QString &present,
                         const QDateTime &now)
{
    using Kind = WallFinding::Kind;
    // Before all else: whoever copies a code onto an address of his own chooses one that works.
    if (address != label.baseAddress && address != present)
        return Kind::WrongAddress;
    switch (label.state) {
    case LabelCode::State::Blank:
        return Kind::Blank;
    case LabelCode::State::Revoked:
        return Kind::Revoked;
    case LabelCode::State::Replaced:
        return label.graceEnd > now ? Kind::Grace : Kind::Replaced;
    case LabelCode::State::Active:
        break;
    }
    if (present.isEmpty())
        return Kind::NotCompared;
    return address == present ? Kind::Active : Kind::OldAddress;
}

/// Those that the store knows.
std::vector<LabelCodeId> idsOf(const std::vector<WallFinding> &findings)
{
    std::vector<LabelCodeId> ids;
    for (const WallFinding &finding : findings) {
        if (!finding.row.label.id.isNull())
            ids.push_back(finding.row.label.id);
    }
    return ids;
}

} // namespace

WallCheck::WallCheck(Database &database, const Clock &clock) : m_database(database), m_clock(clock)
{ }

Result<std::vector<WallFinding>> WallCheck::lookUp(const QStringList &texts,
                                                   const QString &baseAddress)
{
    std::vector<LabelText> parts;
    QStringList codes;
    for (const QString &text : texts) {
        parts.push_back(partsOf(text));
        if (!parts.back().code.isEmpty())
            codes.append(parts.back().code);
    }
    auto known = LabelLists(m_database, m_clock).withCodes(codes);
    if (!known)
        return tl::unexpected(known.error());
    QHash<QString, LabelListRow> rows;
    for (LabelListRow &row : *known)
        rows.insert(row.label.code, std::move(row));

    std::vector<WallFinding> findings;
    for (size_t i = 0; i < parts.size(); ++i) {
        WallFinding finding;
        finding.text = texts.at(qsizetype(i));
        finding.address = parts[i].address;
        if (const auto row = rows.constFind(parts[i].code); row != rows.cend()) {
            finding.row = *row;
            finding.kind = kindOf(row->label, finding.address, baseAddress, m_clock.now());
            const auto successor = successorOf(*row);
            if (!successor)
                return tl::unexpected(successor.error());
            finding.successor = *successor;
        } else if (!parts[i].code.isEmpty()) {
            finding.kind = WallFinding::Kind::Unknown;
        }
        findings.push_back(std::move(finding));
    }
    return findings;
}

Result<qint64> WallCheck::successorOf(const LabelListRow &row)
{
    if (row.label.state == LabelCode::State::Active || !row.label.isLinked())
        return 0;
    const auto newest = LabelCodeRepository(m_database)
                            .newestActive({row.deployment, row.label.device, row.label.space});
    if (!newest)
        return tl::unexpected(newest.error());
    return *newest ? (*newest)->number : 0;
}

Result<LabelPlace> WallCheck::likelyPlace(const std::vector<WallFinding> &findings)
{
    QHash<QString, int> counts;
    LabelPlace place;
    int most = 0;
    for (const WallFinding &finding : findings) {
        if (finding.row.label.id.isNull())
            continue;
        const int count = ++counts[finding.row.deployment.toString()];
        if (count > most) {
            most = count;
            place.deployment = finding.row.deployment;
        }
    }
    if (place.deployment.isNull())
        return place;
    std::vector<LabelCodeId> there;
    for (const WallFinding &finding : findings) {
        if (!finding.row.label.id.isNull() && finding.row.deployment == place.deployment)
            there.push_back(finding.row.label.id);
    }
    LabelLists lists(m_database, m_clock);
    const auto space = lists.usualSpace(there);
    if (!space)
        return tl::unexpected(space.error());
    if (space->isNull())
        return place;
    const auto inside = lists.countWithin(*space, there);
    if (!inside)
        return tl::unexpected(inside.error());
    if (size_t(*inside) * 2 > there.size())
        place.space = *space;
    return place;
}

Result<MissingLabels> WallCheck::missing(const LabelPlace &place,
                                         const std::vector<WallFinding> &findings)
{
    auto rows = LabelLists(m_database, m_clock).printedAt(place, idsOf(findings), mostMissing + 1);
    if (!rows)
        return tl::unexpected(rows.error());
    MissingLabels missing{std::move(*rows), true};
    missing.isAll = missing.rows.size() <= size_t(mostMissing);
    if (!missing.isAll)
        missing.rows.resize(size_t(mostMissing));
    return missing;
}

} // namespace vestibule
