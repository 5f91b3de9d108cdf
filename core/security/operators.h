#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;

/// A person using the console.
struct Operator {
    enum class Role { Manager, Technician };

    OperatorId id;
    QString name;
    Role role = Role::Manager;
    QString email;
    bool active = true;
    friend bool operator==(const Operator &, const Operator &) = default;
};

/// The people using the console and their passwords (Argon2id).
class OperatorService
{
public:
    OperatorService(Database &database, ChangeLog &changes, const Clock &clock);

    /// `person.id` is ignored. An empty password means: none set yet. Errors: Invalid (name empty).
    [[nodiscard]] Result<Operator> create(const Operator &person, const Secret &password,
                                          const Actor &actor);
    /// Errors: NotFound, Invalid (name empty), Conflict with field "role" for the last active
    /// manager becoming less.
    [[nodiscard]] Result<> update(const Operator &person, const Actor &actor);
    [[nodiscard]] Result<> setPassword(const OperatorId &id, const Secret &password,
                                       const Actor &actor);
    /// Slow on purpose (Argon2id, about 0.1 s). True for an operator without a password and an
    /// empty one; false for an inactive operator. Errors: NotFound.
    [[nodiscard]] Result<bool> verifyPassword(const OperatorId &id, const Secret &password);
    [[nodiscard]] Result<Operator> find(const OperatorId &id);
    /// By name; inactive ones only when asked for.
    [[nodiscard]] Result<std::vector<Operator>> list(bool withInactive = false);

private:
    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
