#pragma once

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTranslator>
#include <QWidget>

namespace vestibule {

/// Lets the desk and the portal answer: a picture has nothing else to wait for.
inline void settle()
{
    constexpr qint64 milliseconds = 500;
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
}

/// The pictures speak the language of a .qm file, when there is one.
inline void speak(QTranslator &translator, const QString &file)
{
    if (!translator.load(file))
        return;
    QLocale::setDefault(QLocale(translator.language()));
    QApplication::installTranslator(&translator);
}

/// Saves what `widget` shows as `name`-light.png or -dark.png.
inline void savePicture(QWidget &widget, const QDir &folder, const QString &name, bool isDark)
{
    settle();
    const QString shade = isDark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png");
    widget.grab().save(folder.filePath(name + shade));
}

} // namespace vestibule
