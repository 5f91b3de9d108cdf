// Saves pictures of the console's pages over a real store: pagegallery <folder> [width height
// [translation.qm]].
#include "app/cases/casespage.h"
#include "app/frame/mainwindow.h"
#include "app/frame/rail.h"
#include "app/labels/studio/sheetview.h"
#include "app/navigation.h"
#include "app/widgets/choicebar.h"
#include "tests/app/gallery/codepictures.h"
#include "tests/app/gallery/demosite.h"
#include "tests/app/gallery/picture.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QTranslator>

using namespace vestibule;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    qputenv("QT_SCALE_FACTOR", "2");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"."_s));
    folder.mkpath(u"."_s);
    QTranslator translator;
    speak(translator, arguments.value(4));
    const QTemporaryDir memoryFolder;
    DemoSite site;
    for (const bool isDark : {false, true}) {
        site.theme.setAppearance(isDark ? Appearance::Dark : Appearance::Light);
        site.theme.apply();
        QSettings memory(memoryFolder.filePath(u"window.ini"_s), QSettings::IniFormat);
        MainWindow window(navigation(site.context), memory);
        QMenu menu;
        window.rail()->setWorkspace(u"Vestibule"_s, u"Harbour Quay"_s);
        window.rail()->setOperator(u"Marta Lindqvist"_s, u"Marta Lindqvist"_s, u"Manager"_s);
        window.rail()->setWorkspaceMenu(&menu);
        window.resize(arguments.value(2, u"1440"_s).toInt(), arguments.value(3, u"900"_s).toInt());
        window.show();
        QApplication::setActiveWindow(&window);
        window.openPage(u"overview"_s);
        savePicture(window, folder, u"overview"_s, isDark);
        window.openPage(u"devices"_s);
        savePicture(window, folder, u"devices-list"_s, isDark);
        auto *devices = window.findChild<QListView *>(u"deviceList"_s);
        devices->setCurrentIndex(devices->model()->index(2, 0));
        savePicture(window, folder, u"devices"_s, isDark);
        window.openPage(u"labels"_s, u"need"_s);
        settle();
        Q_EMIT window.page(u"labels"_s)->findChild<SheetView *>()->positionChosen(5);
        savePicture(window, folder, u"labels"_s, isDark);
        saveCodePictures(window, folder, isDark);
        window.openPage(u"deployments"_s);
        savePicture(window, folder, u"deployments"_s, isDark);
        window.findChild<ChoiceBar *>(u"deploymentTabs"_s)->setCurrentIndex(1);
        savePicture(window, folder, u"deployments-branding"_s, isDark);
        window.findChild<ChoiceBar *>(u"deploymentTabs"_s)->setCurrentIndex(3);
        savePicture(window, folder, u"deployments-spaces"_s, isDark);
        window.findChild<ChoiceBar *>(u"deploymentTabs"_s)->setCurrentIndex(4);
        savePicture(window, folder, u"deployments-history"_s, isDark);
        window.openPage(u"cases"_s);
        savePicture(window, folder, u"cases-list"_s, isDark);
        window.page(u"cases"_s)->findChild<QAbstractButton *>(u"listViews"_s)->click();
        savePicture(*window.findChild<QMenu *>(u"viewMenu"_s), folder, u"cases-views"_s, isDark);
        savePicture(*window.findChild<QMenu *>(u"columnMenu"_s), folder, u"cases-columns"_s,
                    isDark);
        window.findChild<QMenu *>(u"viewMenu"_s)->close();
        window.openPage(u"cases"_s, site.scrubber.toString());
        savePicture(window, folder, u"cases"_s, isDark);
        auto *page = static_cast<CasesPage *>(window.page(u"cases"_s));
        page->findChild<QListView *>(u"caseList"_s)->selectAll();
        savePicture(window, folder, u"cases-bulk"_s, isDark);
        page->findChild<QListView *>(u"caseList"_s)->clearSelection();
        page->openNewCase();
        settle();
        savePicture(*window.findChild<QDialog *>(u"newCaseDialog"_s), folder, u"new-case"_s,
                    isDark);
        window.findChild<QDialog *>(u"newCaseDialog"_s)->reject();
        window.openPage(u"cases"_s, site.scrubber.toString());
        settle();
        page->resolveSelected();
        savePicture(*window.findChild<QDialog *>(u"resolveDialog"_s), folder, u"resolve"_s, isDark);
        window.findChild<QDialog *>(u"resolveDialog"_s)->reject();
        settle();
    }
    return 0;
}
