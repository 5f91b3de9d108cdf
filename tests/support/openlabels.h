#pragma once

#include "app/labels/labelspage.h"
#include "app/labels/studio/sheetview.h"
#include "app/labels/studio/studiomodel.h"
#include "app/labels/studio/studiotab.h"
#include "app/widgets/banner.h"
#include "app/widgets/plainlabel.h"
#include "core/labels/codes/labelservice.h"
#include "core/sites/deviceservice.h"
#include "tests/support/openpage.h"

#include <QListView>
#include <QTest>

namespace vestibule {

/// Looks into what the sheet shows, as it is painted.
struct OpenLabels : OpenPage<LabelsPage> {
    StudioModel *model()
    {
        return static_cast<StudioModel *>(find<QListView>(QStringLiteral("studioList"))->model());
    }
    StudioTab *studio() { return static_cast<StudioTab *>(page.tab(QStringLiteral("studio"))); }
    SheetView *sheet() { return find<SheetView>(QStringLiteral("studioSheet")); }
    DeviceId add(const QString &name, const QString &place = {})
    {
        Device wished;
        wished.deployment = hall;
        wished.name = name;
        wished.place = place;
        return services.devices.create(wished, Actor::system())->id;
    }
    /// All devices are there and ticked.
    bool tickAll(int count)
    {
        if (!QTest::qWaitFor([this, count] { return model()->rowCount() == count; }))
            return false;
        model()->tickShown(true);
        return true;
    }
    QString verdict()
    {
        auto *banner = find<Banner>(QStringLiteral("studioVerdict"));
        QStringList words;
        if (banner->isVisibleTo(&page)) {
            for (const auto *label : banner->findChildren<PlainLabel *>())
                words.append(label->text());
        }
        return words.join(QLatin1Char(' '));
    }
    QColor at(const QPointF &point)
    {
        return sheet()->grab().toImage().pixelColor(
            (point * sheet()->devicePixelRatioF()).toPoint());
    }
    QString countText() { return find<PlainLabel>(QStringLiteral("studioCount"))->text(); }
    void clickCell(int index)
    {
        QTest::mouseClick(sheet(), Qt::LeftButton, {}, sheet()->cellRect(index).center().toPoint());
    }
    std::vector<LabelCode> labelsOf(const DeviceId &id) { return *services.labels.of(id); }
    void markPrinted(const DeviceId &id, const QString &base)
    {
        const auto label = services.labels.forDevice(id, base, Actor::system());
        std::ignore = services.labels.notePrints(
            {{label->id, QStringLiteral("avery-l7160"), 1, QStringLiteral("pdf"), true}},
            Actor::system());
    }
};

} // namespace vestibule
