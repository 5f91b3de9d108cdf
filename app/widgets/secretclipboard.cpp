#include "app/widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace vestibule {

SecretClipboard::SecretClipboard(QObject *parent, std::chrono::milliseconds keptFor)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keptFor);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::forget);
}

SecretClipboard::~SecretClipboard()
{
    forget();
}

void SecretClipboard::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_text = text;
    m_timer.start();
}

void SecretClipboard::forget()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!m_text.isEmpty() && clipboard->text() == m_text)
        clipboard->clear();
    m_text.clear();
}

} // namespace vestibule
