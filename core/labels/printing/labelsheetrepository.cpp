#include "core/labels/printing/labelsheetrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

LabelSheet sheetFrom(const Rows &row)
{
    LabelSheet sheet;
    sheet.id = LabelSheetId::fromStore(row.text(0));
    sheet.stock = row.text(1);
    sheet.name = row.text(2);
    sheet.capacity = static_cast<int>(row.integer(3));
    sheet.openedAt = row.time(4);
    sheet.openedBy = OperatorId::fromStore(row.text(5));
    sheet.finishedAt = row.time(6);
    return sheet;
}

} // namespace

Result<> LabelSheetRepository::addUses(LabelSheet &sheet)
{
    auto rows = m_database.query(u"SELECT position, job_id, operator_id, at FROM label_sheet_use"
                                 " WHERE sheet_id = ? ORDER BY position"_s,
                                 {sheet.id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        sheet.uses.push_back({static_cast<int>(rows->integer(0)),
                              PrintJobId::fromStore(rows->text(1)),
                              OperatorId::fromStore(rows->text(2)), rows->time(3)});
    }
    return {};
}

Result<std::vector<LabelSheet>> LabelSheetRepository::unfinished(const QString &stock)
{
    std::vector<LabelSheet> sheets;
    {
        auto rows = m_database.query(
            u"SELECT id, stock, name, capacity, opened_at, operator_id, finished_at"
            " FROM label_sheet WHERE finished_at = '' AND (stock = ? OR '' = ?)"
            " ORDER BY COALESCE((SELECT MAX(at) FROM label_sheet_use WHERE sheet_id = "
            "label_sheet.id),"
            " opened_at) DESC, id DESC"_s,
            {stock, stock});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next())
            sheets.push_back(sheetFrom(*rows));
    }
    for (LabelSheet &sheet : sheets) {
        if (const auto added = addUses(sheet); !added)
            return tl::unexpected(added.error());
    }
    return sheets;
}

Result<LabelSheet> LabelSheetRepository::find(const LabelSheetId &id)
{
    LabelSheet sheet;
    {
        auto rows = m_database.query(
            u"SELECT id, stock, name, capacity, opened_at, operator_id, finished_at"
            " FROM label_sheet WHERE id = ?"_s,
            {id.toString()});
        if (!rows)
            return tl::unexpected(rows.error());
        if (!rows->next())
            return failure(ErrorCode::NotFound, id.toString(), u"sheet"_s);
        sheet = sheetFrom(*rows);
    }
    if (const auto added = addUses(sheet); !added)
        return tl::unexpected(added.error());
    return sheet;
}

Result<std::vector<LabelSheet>> LabelSheetRepository::takenBy(const PrintJobId &job)
{
    std::vector<LabelSheet> sheets;
    auto rows = m_database.query(u"SELECT sheet_id, position FROM label_sheet_use"
                                 " WHERE job_id = ? ORDER BY sheet_id, position"_s,
                                 {job.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const auto id = LabelSheetId::fromStore(rows->text(0));
        if (sheets.empty() || sheets.back().id != id) {
            sheets.emplace_back();
            sheets.back().id = id;
        }
        sheets.back().uses.push_back({static_cast<int>(rows->integer(1)), job, {}, {}});
    }
    return sheets;
}

Result<> LabelSheetRepository::insert(WriteTransaction &transaction, const LabelSheet &sheet)
{
    return transaction.executeOne(
        u"INSERT INTO label_sheet (id, stock, name, capacity, opened_at, operator_id)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s,
        {sheet.id.toString(), sheet.stock, sheet.name, sheet.capacity, toStoreTime(sheet.openedAt),
         sheet.openedBy.toString()});
}

Result<> LabelSheetRepository::insertUse(WriteTransaction &transaction, const LabelSheetId &id,
                                         const LabelSheet::Use &use)
{
    return transaction.executeOne(
        u"INSERT INTO label_sheet_use (sheet_id, position, job_id, operator_id, at)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (sheet_id, position) DO NOTHING"_s,
        {id.toString(), use.position, use.job.toString(), use.by.toString(), toStoreTime(use.at)});
}

Result<> LabelSheetRepository::removeUse(WriteTransaction &transaction, const LabelSheetId &id,
                                         int position)
{
    return transaction.executeOne(
        u"DELETE FROM label_sheet_use WHERE sheet_id = ? AND position = ?"_s,
        {id.toString(), position});
}

Result<> LabelSheetRepository::remove(WriteTransaction &transaction, const LabelSheetId &id)
{
    return transaction.executeOne(u"DELETE FROM label_sheet WHERE id = ?"_s, {id.toString()});
}

Result<> LabelSheetRepository::setName(WriteTransaction &transaction, const LabelSheetId &id,
                                       const QString &name)
{
    return transaction.executeOne(u"UPDATE label_sheet SET name = ? WHERE id = ?"_s,
                                  {name, id.toString()});
}

Result<> LabelSheetRepository::setFinished(WriteTransaction &transaction, const LabelSheetId &id,
                                           const QDateTime &at)
{
    return transaction.executeOne(u"UPDATE label_sheet SET finished_at = ? WHERE id = ?"_s,
                                  {toStoreTime(at), id.toString()});
}

Result<> takeFromSheet(WriteTransaction &transaction, const LabelSheetId &id,
                       const std::vector<int> &positions, const LabelSheet::Use &use)
{
    LabelSheetRepository sheets(transaction.database());
    const auto sheet = sheets.find(id);
    if (!sheet)
        return tl::unexpected(sheet.error());
    if (sheet->finishedAt.isValid())
        return failure(ErrorCode::Gone, u"finished"_s, u"sheet"_s);
    if (positions.empty())
        return failure(ErrorCode::Invalid, u"none"_s, u"position"_s);
    for (const int position : positions) {
        if (position < 1 || position > sheet->capacity)
            return failure(ErrorCode::Invalid, QString::number(position), u"position"_s);
        LabelSheet::Use one = use;
        one.position = position;
        const auto put = LabelSheetRepository::insertUse(transaction, id, one);
        if (!put && put.error().code == ErrorCode::Conflict)
            return failure(ErrorCode::Conflict, QString::number(position), u"position"_s);
        if (!put)
            return put;
    }
    if (sheet->freeCount() > static_cast<int>(positions.size()))
        return {};
    return LabelSheetRepository::setFinished(transaction, id, use.at);
}

Result<> freeOnSheet(WriteTransaction &transaction, const LabelSheetId &id,
                     const std::vector<int> &positions)
{
    const auto sheet = LabelSheetRepository(transaction.database()).find(id);
    if (!sheet)
        return tl::unexpected(sheet.error());
    for (const int position : positions) {
        const auto removed = LabelSheetRepository::removeUse(transaction, id, position);
        if (!removed)
            return removed;
    }
    if (sheet->name.isEmpty() && sheet->uses.size() == positions.size())
        return LabelSheetRepository::remove(transaction, id);
    const bool isUsedUp = sheet->finishedAt.isValid() && sheet->freeCount() == 0;
    return isUsedUp && !positions.empty() ? LabelSheetRepository::setFinished(transaction, id, {})
                                          : Result<>();
}

} // namespace vestibule
