#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace vestibule {

/// Turns SIGINT and SIGTERM into a signal in the event loop, so that the program ends in order.
/// One per process.
class TerminationSignals : public QObject
{
    Q_OBJECT
public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    /// Somebody asked the process to end.
    void terminationRequested();

private:
    QSocketNotifier m_notifier;
};

} // namespace vestibule
