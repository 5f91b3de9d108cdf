#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/labels/design/designchoice.h"

namespace vestibule {

class ChangeLog;
class Clock;
class Database;
class WriteTransaction;

/// All label designs: those of the program, and the operators' own.
class DesignService
{
public:
    DesignService(Database &database, ChangeLog &changes, const Clock &clock);

    /// Those of the program in the order of the picker, then the own ones by name.
    [[nodiscard]] Result<std::vector<LabelDesign>> all();
    /// Errors: NotFound with field "design".
    [[nodiscard]] Result<LabelDesign> find(const QString &id);
    /// Adds an own design; gives it its id. Errors, all Invalid: field "name" (empty, or longer
    /// than 60 characters), "lines" (none, more than 12, one longer than 200 characters, or none
    /// of rank 0), "placeholder" (unknown, its name as detail), "size" (letters outside 4 to 72
    /// points, or smallest above largest), "level" (a logo in the code without level H); Conflict
    /// with field "name" when it is taken.
    [[nodiscard]] Result<LabelDesign> create(LabelDesign design, const Actor &actor);
    /// Errors: as create(), and NotFound; a design of the program can't be changed.
    [[nodiscard]] Result<> update(LabelDesign design, const Actor &actor);
    /// Errors: NotFound.
    [[nodiscard]] Result<> remove(const QString &id, const Actor &actor);
    /// Each label gets the default of its device's model; the standard design where nobody chose one, or where the
    /// chosen one is gone.
    [[nodiscard]] Result<DesignChoice> byModel();
    /// byModel() for DesignChoice::byModelId; else, for all labels, what find() finds.
    [[nodiscard]] Result<DesignChoice> choice(const QString &id);
    /// An empty `id` chooses none. Errors: NotFound, Invalid with field "model" when empty.
    [[nodiscard]] Result<> setDefault(const QString &model, const QString &id, const Actor &actor);

private:
    Result<> check(const LabelDesign &design);
    Result<> note(WriteTransaction &transaction, const QString &type, const QString &id,
                  const Actor &actor);

    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
