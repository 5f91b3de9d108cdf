#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QTimer>

namespace vestibule {

class Clock;
class Desk;
class Store;

/// Writes a copy of the store once a day, and keeps fourteen.
class BackupRound : public QObject
{
    Q_OBJECT
public:
    static constexpr int copiesKept = 14;

    /// All three must outlive this.
    BackupRound(Store &store, Desk &desk, const Clock &clock, QObject *parent = nullptr);

    /// Looks now and then every half hour.
    void start();
    /// Whether the newest copy is older than a day, or there is none.
    [[nodiscard]] bool isDue() const;
    /// Answers with finished().
    void writeNow();

Q_SIGNALS:
    /// The path of the copy.
    void finished(const vestibule::Result<QString> &path);

private:
    Store &m_store;
    Desk &m_desk;
    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace vestibule
