#pragma once

#include <QString>
#include <QStringList>

namespace vestibule {

/// The few places where database engines speak differently. Everything else is SQL that all of them
/// know.
class Dialect
{
public:
    enum class Engine { Sqlite };

    explicit Dialect(Engine engine) : m_engine(engine) { }

    [[nodiscard]] Engine engine() const { return m_engine; }
    /// Qt's name of the driver.
    [[nodiscard]] QString driver() const;
    /// Statements to run on every new connection, in order.
    [[nodiscard]] QStringList connectionSetUp() const;
    /// The statement that begins a transaction which may write, and waits for its turn there.
    [[nodiscard]] QString beginWrite() const;
    /// Queries that bring the write-ahead log into the file, see Checkpoint.
    [[nodiscard]] QString checkpointPassive() const;
    [[nodiscard]] QString checkpointTruncate() const;

private:
    Engine m_engine;
};

/// `text` as search and sorting compare it: composed differences removed, case folded, spaces
/// squeezed.
QString foldForSearch(const QString &text);
/// A LIKE pattern (escape character `\`) that finds `typed` anywhere in a folded text.
QString containsPattern(const QString &typed);

} // namespace vestibule
