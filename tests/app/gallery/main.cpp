// Saves pictures of the shared widgets with sample values: gallery <folder> [width height].
#include "app/frame/commandpalette.h"
#include "app/frame/mainwindow.h"
#include "app/frame/rail.h"
#include "app/widgets/theme.h"
#include "tests/app/gallery/samplepages.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

using namespace vestibule;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    qputenv("QT_SCALE_FACTOR", "2");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"."_s));
    folder.mkpath(u"."_s);

    Theme theme(application);
    const QTemporaryDir memoryFolder;
    for (const bool isDark : {false, true}) {
        theme.setAppearance(isDark ? Appearance::Dark : Appearance::Light);
        QSettings memory(memoryFolder.filePath(u"window.ini"_s), QSettings::IniFormat);
        QMenu menu;
        MainWindow window(sampleNavigation(), memory);
        window.rail()->setWorkspace(u"Vestibule"_s, u"Harbour Quay"_s);
        window.rail()->setOperator(u"Marta Lindqvist"_s, u"Marta Lindqvist"_s, u"Manager"_s);
        window.rail()->setWorkspaceMenu(&menu);
        window.rail()->setOperatorMenu(&menu);
        window.setBadge(u"cases"_s, {12, false});
        window.setBadge(u"labels"_s, {14, true});
        window.setBadge(u"accounts"_s, {3, true});
        window.resize(arguments.value(2, u"1440"_s).toInt(), arguments.value(3, u"900"_s).toInt());
        window.show();
        QApplication::setActiveWindow(&window);
        QApplication::processEvents();
        for (const QString &page : {u"overview"_s, u"cases"_s, u"deployments"_s, u"devices"_s}) {
            window.openPage(page);
            QApplication::processEvents();
            if (QWidget *field = window.findChild<QWidget *>(u"welcome"_s))
                field->setFocus(Qt::TabFocusReason);
            QApplication::processEvents();
            const QString name = page + (isDark ? u"-dark.png"_s : u"-light.png"_s);
            window.grab().save(folder.filePath(name));
        }
        window.palette()->openPalette();
        QApplication::processEvents();
        window.grab().save(
            folder.filePath(isDark ? u"palette-dark.png"_s : u"palette-light.png"_s));
    }
    return 0;
}
