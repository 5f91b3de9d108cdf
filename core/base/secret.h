#pragma once

#include <QByteArray>
#include <QDebug>

namespace vestibule {

/// Bytes that must not be shown or logged: a PIN, a password, a key. Wiped from memory when the
/// last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    explicit Secret(const QString &text);
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &revealBytes() const { return m_bytes; }
    [[nodiscard]] QString revealText() const { return QString::fromUtf8(m_bytes); }

    /// Compares in constant time for equal lengths.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    void wipe();
    QByteArray m_bytes;
};

/// Prints as •••, whatever it holds.
QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace vestibule
