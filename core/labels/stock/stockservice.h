#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/labels/stock/labelstock.h"

namespace vestibule {

class ChangeLog;
class Clock;
class Database;
class WriteTransaction;

/// All stocks that labels can be printed on: those of the program, and the operators' own.
class StockService
{
public:
    StockService(Database &database, ChangeLog &changes, const Clock &clock);

    /// Those of the program in the order of the picker, then the own ones by name.
    [[nodiscard]] Result<std::vector<LabelStock>> all();
    /// Errors: NotFound with field "stock".
    [[nodiscard]] Result<LabelStock> find(const QString &id);
    /// Adds an own stock; gives it its id. Errors: Invalid with field "part" (no name, or longer
    /// than 80 characters) or "geometry" (see faultOf()), Conflict with field "part" when the name
    /// is taken.
    [[nodiscard]] Result<LabelStock> create(LabelStock stock, const Actor &actor);
    /// Errors: as create(), and NotFound; a stock of the program can't be changed.
    [[nodiscard]] Result<> update(LabelStock stock, const Actor &actor);
    /// What was printed keeps its stock's id. Errors: NotFound.
    [[nodiscard]] Result<> remove(const QString &id, const Actor &actor);
    /// Takes imported stocks; those whose name is there already are left out. At most 2,000.
    /// Gives how many were taken. Errors: as create(), TooLarge.
    [[nodiscard]] Result<int> take(const std::vector<LabelStock> &stocks, const Actor &actor);

private:
    Result<> check(const LabelStock &stock);
    Result<> insert(WriteTransaction &transaction, LabelStock &stock, const Actor &actor);
    Result<> note(WriteTransaction &transaction, const QString &type, const QString &id,
                  const Actor &actor);

    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
