#include "core/labels/design/designservice.h"

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/labels/design/designrepository.h"
#include "core/labels/design/placeholders.h"
#include "core/security/changelog.h"
#include "core/store/writetransaction.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;
constexpr size_t mostLines = 12;
constexpr int longestLine = 200;
constexpr double smallestLetters = 4;
constexpr double largestLetters = 72;
constexpr int mostWraps = 4;

const LabelDesign *builtIn(const QString &id)
{
    for (const LabelDesign &design : builtInDesigns()) {
        if (design.id == id)
            return &design;
    }
    return nullptr;
}

Result<> checkLine(const LabelDesign::Line &line)
{
    if (line.text.size() > longestLine || line.lines < 1 || line.lines > mostWraps || line.rank < 0)
        return failure(ErrorCode::Invalid, u"line"_s, u"lines"_s);
    const bool isSized = line.smallest >= smallestLetters && line.largest <= largestLetters
        && line.smallest <= line.largest;
    if (!isSized)
        return failure(ErrorCode::Invalid, u"letters"_s, u"size"_s);
    const QStringList unknown = placeholders::unknownIn(line.text);
    if (!unknown.isEmpty())
        return failure(ErrorCode::Invalid, unknown.front(), u"placeholder"_s);
    return {};
}

Result<> checkShape(const LabelDesign &design)
{
    if (design.name.trimmed().isEmpty() || design.name.size() > longestName)
        return failure(ErrorCode::Invalid, u"no name, or too long"_s, u"name"_s);
    const bool hasNeeded = std::any_of(design.lines.begin(), design.lines.end(),
                                       [](const auto &line) { return line.rank == 0; });
    if (design.lines.size() > mostLines || !hasNeeded)
        return failure(ErrorCode::Invalid, u"none, or too many"_s, u"lines"_s);
    for (const LabelDesign::Line &line : design.lines) {
        if (const auto checked = checkLine(line); !checked)
            return checked;
    }
    if (design.logo == LabelDesign::Logo::InCode && design.level != QrSymbol::Level::H)
        return failure(ErrorCode::Invalid, u"a logo in the code needs level H"_s, u"level"_s);
    return {};
}

} // namespace

DesignService::DesignService(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<std::vector<LabelDesign>> DesignService::all()
{
    auto own = DesignRepository(m_database).list();
    if (!own)
        return own;
    std::vector<LabelDesign> designs = builtInDesigns();
    std::move(own->begin(), own->end(), std::back_inserter(designs));
    return designs;
}

Result<LabelDesign> DesignService::find(const QString &id)
{
    if (const LabelDesign *design = builtIn(id))
        return *design;
    return DesignRepository(m_database).find(id);
}

Result<> DesignService::check(const LabelDesign &design)
{
    if (const auto shaped = checkShape(design); !shaped)
        return shaped;
    const auto &known = builtInDesigns();
    const bool isBuiltIn = std::any_of(known.begin(), known.end(),
                                       [&](const auto &one) { return one.name == design.name; });
    const auto taken = DesignRepository(m_database).isTakenName(design.name, design.id);
    if (!taken)
        return tl::unexpected(taken.error());
    if (isBuiltIn || *taken)
        return failure(ErrorCode::Conflict, u"taken"_s, u"name"_s);
    return {};
}

Result<LabelDesign> DesignService::create(LabelDesign design, const Actor &actor)
{
    design.id.clear();
    design.name = design.name.trimmed();
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto checked = check(design); !checked)
        return tl::unexpected(checked.error());
    design.id = u"own-"_s + Id<LabelDesign>::make().toString();
    design.isOwn = true;
    const auto put = DesignRepository::insert(*transaction, design, m_clock.now());
    if (!put)
        return tl::unexpected(put.error());
    const auto noted = note(*transaction, u"label_design.created"_s, design.id, actor);
    if (!noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return design;
}

Result<> DesignService::update(LabelDesign design, const Actor &actor)
{
    design.name = design.name.trimmed();
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto found = DesignRepository(m_database).find(design.id); !found)
        return tl::unexpected(found.error());
    if (const auto checked = check(design); !checked)
        return checked;
    if (const auto put = DesignRepository::update(*transaction, design); !put)
        return put;
    if (const auto noted = note(*transaction, u"label_design.updated"_s, design.id, actor); !noted)
        return noted;
    return transaction->commit();
}

Result<> DesignService::remove(const QString &id, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto found = DesignRepository(m_database).find(id); !found)
        return tl::unexpected(found.error());
    if (const auto removed = DesignRepository::remove(*transaction, id); !removed)
        return removed;
    if (const auto noted = note(*transaction, u"label_design.removed"_s, id, actor); !noted)
        return noted;
    return transaction->commit();
}

Result<DesignChoice> DesignService::choice(const QString &id)
{
    if (id == DesignChoice::byModelId)
        return byModel();
    const auto design = find(id);
    if (!design)
        return tl::unexpected(design.error());
    return DesignChoice::always(*design);
}

Result<DesignChoice> DesignService::byModel()
{
    const auto defaults = DesignRepository(m_database).defaults();
    if (!defaults)
        return tl::unexpected(defaults.error());
    DesignChoice choice{DesignChoice::byModelId.toString(), standardDesign(), {}};
    for (auto one = defaults->cbegin(); one != defaults->cend(); ++one) {
        auto design = find(one.value());
        if (design)
            choice.models.insert(one.key(), std::move(*design));
        else if (design.error().code != ErrorCode::NotFound)
            return tl::unexpected(design.error());
    }
    return choice;
}

Result<> DesignService::setDefault(const QString &model, const QString &id, const Actor &actor)
{
    if (model.trimmed().isEmpty())
        return failure(ErrorCode::Invalid, u"empty"_s, u"model"_s);
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (id.isEmpty()) {
        if (const auto cleared = DesignRepository::clearDefault(*transaction, model); !cleared)
            return cleared;
    } else {
        if (const auto found = find(id); !found)
            return tl::unexpected(found.error());
        if (const auto set = DesignRepository::setDefault(*transaction, model, id); !set)
            return set;
    }
    if (const auto noted = note(*transaction, u"label_design.default_set"_s, id, actor); !noted)
        return noted;
    return transaction->commit();
}

Result<> DesignService::note(WriteTransaction &transaction, const QString &type, const QString &id,
                             const Actor &actor)
{
    Event event;
    event.type = type;
    event.subjectKind = u"label_design"_s;
    event.subjectId = id;
    return m_changes.note(transaction, actor, std::move(event));
}

} // namespace vestibule
