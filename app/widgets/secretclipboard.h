#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace vestibule {

/// Copies what not everybody at this desk should paste: a secret link, somebody's number. It is gone
/// after a while, unless something else was copied meanwhile.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    explicit SecretClipboard(QObject *parent = nullptr,
                             std::chrono::milliseconds keptFor = std::chrono::seconds(30));
    /// Takes what it copied along.
    ~SecretClipboard() override;
    Q_DISABLE_COPY_MOVE(SecretClipboard)

    void copy(const QString &text);

private:
    void forget();

    QString m_text;
    QTimer m_timer;
};

} // namespace vestibule
