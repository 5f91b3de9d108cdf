#include "core/labels/printing/labelsheets.h"

#include "core/base/clock.h"
#include "core/labels/printing/labelsheetrepository.h"
#include "core/labels/stock/labelstock.h"
#include "core/security/changelog.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;

Result<QString> checkedName(const QString &name)
{
    QString tidy = name.simplified();
    if (tidy.size() > longestName)
        return failure(ErrorCode::Invalid, u"too long"_s, u"name"_s);
    return tidy;
}

Event eventOf(const QString &type, const QString &subject, const QStringList &fields)
{
    Event event;
    event.type = type;
    event.subjectKind = u"label_sheet"_s;
    event.subjectId = subject;
    event.fields = fields;
    return event;
}

} // namespace

LabelSheets::LabelSheets(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<LabelSheet> LabelSheets::open(const LabelStock &stock, const QString &name,
                                     const Actor &actor)
{
    if (stock.kind != LabelStock::Kind::Sheet || stock.labelsPerPage() < 2)
        return failure(ErrorCode::Invalid, u"no sheet"_s, u"stock"_s);
    const auto tidy = checkedName(name);
    if (!tidy)
        return tl::unexpected(tidy.error());
    LabelSheet sheet;
    sheet.id = LabelSheetId::make();
    sheet.stock = stock.id;
    sheet.name = *tidy;
    sheet.capacity = stock.labelsPerPage();
    sheet.openedAt = m_clock.now();
    sheet.openedBy = actor.operatorId;
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto put = LabelSheetRepository::insert(*transaction, sheet); !put)
        return tl::unexpected(put.error());
    const auto noted = m_changes.note(*transaction, actor,
                                      eventOf(u"label_sheet.opened"_s, sheet.id.toString(), {}));
    if (!noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return sheet;
}

Result<std::vector<LabelSheet>> LabelSheets::of(const QString &stock)
{
    if (stock.isEmpty())
        return std::vector<LabelSheet>();
    return LabelSheetRepository(m_database).unfinished(stock);
}

Result<std::vector<LabelSheet>> LabelSheets::all()
{
    return LabelSheetRepository(m_database).unfinished({});
}

Result<LabelSheet> LabelSheets::find(const LabelSheetId &id)
{
    return LabelSheetRepository(m_database).find(id);
}

Result<> LabelSheets::change(
    const LabelSheetId &id, const QStringList &fields, const Actor &actor,
    const std::function<Result<>(WriteTransaction &, const LabelSheet &)> &make)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto sheet = LabelSheetRepository(m_database).find(id);
    if (!sheet)
        return tl::unexpected(sheet.error());
    if (const auto made = make(*transaction, *sheet); !made)
        return made;
    const auto noted = m_changes.note(*transaction, actor,
                                      eventOf(u"label_sheet.updated"_s, id.toString(), fields));
    if (!noted)
        return noted;
    return transaction->commit();
}

Result<> LabelSheets::take(const LabelSheetId &id, const std::vector<int> &positions,
                           const PrintJobId &job, const Actor &actor)
{
    return change(id, {u"uses"_s}, actor, [&](WriteTransaction &transaction, const LabelSheet &) {
        return takeFromSheet(transaction, id, positions, {0, job, actor.operatorId, m_clock.now()});
    });
}

Result<> LabelSheets::putBack(const LabelSheetId &id, const std::vector<int> &positions,
                              const Actor &actor)
{
    return change(id, {u"uses"_s}, actor, [&](WriteTransaction &transaction, const LabelSheet &) {
        return freeOnSheet(transaction, id, positions);
    });
}

Result<int> LabelSheets::release(const PrintJobId &job, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto sheets = LabelSheetRepository(m_database).takenBy(job);
    if (!sheets)
        return tl::unexpected(sheets.error());
    int freed = 0;
    for (const LabelSheet &sheet : *sheets) {
        std::vector<int> positions;
        for (const LabelSheet::Use &use : sheet.uses)
            positions.push_back(use.position);
        if (const auto done = freeOnSheet(*transaction, sheet.id, positions); !done)
            return tl::unexpected(done.error());
        freed += static_cast<int>(positions.size());
        const auto noted = m_changes.note(
            *transaction, actor,
            eventOf(u"label_sheet.updated"_s, sheet.id.toString(), {u"uses"_s}));
        if (!noted)
            return tl::unexpected(noted.error());
    }
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return freed;
}

Result<> LabelSheets::rename(const LabelSheetId &id, const QString &name, const Actor &actor)
{
    const auto tidy = checkedName(name);
    if (!tidy)
        return tl::unexpected(tidy.error());
    return change(id, {u"name"_s}, actor,
                  [&](WriteTransaction &transaction, const LabelSheet &sheet) -> Result<> {
                      if (sheet.finishedAt.isValid())
                          return failure(ErrorCode::Gone, u"finished"_s, u"sheet"_s);
                      return LabelSheetRepository::setName(transaction, id, *tidy);
                  });
}

Result<> LabelSheets::finish(const LabelSheetId &id, const Actor &actor)
{
    return change(id, {u"finished_at"_s}, actor,
                  [&](WriteTransaction &transaction, const LabelSheet &sheet) -> Result<> {
                      if (sheet.finishedAt.isValid())
                          return failure(ErrorCode::Gone, u"finished"_s, u"sheet"_s);
                      return LabelSheetRepository::setFinished(transaction, id, m_clock.now());
                  });
}

} // namespace vestibule
