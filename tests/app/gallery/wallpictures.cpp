#include "tests/app/gallery/wallpictures.h"

#include "app/frame/mainwindow.h"
#include "app/labels/wall/photoreader.h"
#include "app/labels/wall/walltab.h"
#include "core/engine/services.h"
#include "core/labels/studio/labelstudio.h"
#include "core/sites/deviceservice.h"
#include "tests/app/gallery/demosite.h"
#include "tests/app/gallery/picture.h"
#include "tests/support/wallphoto.h"

#include <QListView>
#include <QTemporaryDir>
#include <QTest>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QImage wallOf(DemoSite &site)
{
    Services services(*site.database, site.hub, site.vault, site.clock);
    const auto devices = services.devices.list({});
    std::vector<LabelWish> wishes;
    for (size_t i = 0; i < 8 && i < devices->size(); ++i)
        wishes.push_back({devices->at(i).device.id, {}});
    const auto labels = services.studio.prepare(wishes, {u"No. %1"_s, u"Problem?"_s},
                                                site.portal.baseAddress,
                                                Actor::byOperator(site.marta));
    std::vector<LabelContent> contents;
    for (const ReadyLabel &label : *labels)
        contents.push_back(label.content);
    contents.push_back(contents.front());
    contents.back().address = u"HTTPS://SHOP.EXAMPLE/COFFEE"_s;
    LabelPage page = labelPage(contents);
    const QRectF worn = page.areas.at(4);
    QPainter(&page.picture)
        .fillRect(QRectF(worn.left(), worn.top(), worn.width() / 4, worn.height() / 2), Qt::gray);
    PhotoLook look;
    look.longestSide = 3000;
    return photographed(page.picture, look).picture.copy(0, 0, 2120, 1300);
}

} // namespace

void saveWallPictures(MainWindow &window, DemoSite &site, const QDir &folder, bool isDark)
{
    window.openPage(u"labels"_s, u"wall:"_s);
    savePicture(window, folder, u"wall"_s, isDark);
    const QTemporaryDir photos;
    const QString path = photos.filePath(u"Hall 2, door side.jpg"_s);
    wallOf(site).save(path);
    auto *tab = window.findChild<WallTab *>();
    tab->addFiles({path});
    if (!QTest::qWaitFor([tab] { return !tab->reader()->isBusy(); }, 60000))
        qWarning("The photo is not read.");
    settle();
    savePicture(window, folder, u"wall-photo"_s, isDark);
    auto *rows = window.findChild<QListView *>(u"wallRows"_s);
    rows->setCurrentIndex(rows->model()->index(1, 0));
    savePicture(window, folder, u"wall-chosen"_s, isDark);
}

} // namespace vestibule
