// Saves pictures of the Labels page's tabs over a real store: labelgallery <folder> [width height [translation.qm]].
#include "app/frame/mainwindow.h"
#include "app/frame/rail.h"
#include "app/labels/labelspage.h"
#include "tests/app/gallery/demosite.h"
#include "tests/app/gallery/picture.h"
#include "tests/app/gallery/printpages.h"
#include "tests/app/gallery/wallpictures.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

QList<NavigationEntry> labelsAlone(const PageContext &context)
{
    return {{u"labels"_s, NavigationGroup::Site, u"qr"_s, u"Labels"_s,
             [&context] { return std::make_unique<LabelsPage>(context); }}};
}

} // namespace

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
        MainWindow window(labelsAlone(site.context), memory);
        window.rail()->setWorkspace(u"Vestibule"_s, u"Harbour Quay"_s);
        window.resize(arguments.value(2, u"1440"_s).toInt(), arguments.value(3, u"900"_s).toInt());
        window.show();
        QApplication::setActiveWindow(&window);
        savePrinting(window, site, folder, isDark);
        saveWallPictures(window, site, folder, isDark);
        window.openPage(u"labels"_s, u"designs:"_s);
        settle();
        auto *designs = window.findChild<QListView *>(u"designList"_s);
        savePicture(window, folder, u"designs"_s, isDark);
        if (!isDark)
            window.findChild<QAbstractButton *>(u"copyDesign"_s)->click();
        settle();
        designs->setCurrentIndex(designs->model()->index(5, 0));
        settle();
        auto *text = window.findChild<QLineEdit *>(u"lineText"_s);
        text->setText({});
        QTest::keyClicks(text, u"{brand} {room}"_s);
        savePicture(window, folder, u"design-own"_s, isDark);
        window.openPage(u"labels"_s, u"own-stock:avery-l7160"_s);
        settle();
        auto *stock = window.findChild<QDialog *>(u"stockDialog"_s);
        QTest::keyClicks(stock->findChild<QLineEdit *>(u"stockPart"_s), u"House labels"_s);
        savePicture(*stock, folder, u"stock"_s, isDark);
        stock->findChild<QSpinBox *>(u"stockColumns"_s)->setValue(4);
        savePicture(*stock, folder, u"stock-fault"_s, isDark);
        stock->findChild<QAbstractButton *>(u"importStocks"_s)->click();
        savePicture(*stock->findChild<QDialog *>(u"stockImport"_s), folder, u"stock-import"_s,
                    isDark);
        stock->done(0);
    }
    return 0;
}
