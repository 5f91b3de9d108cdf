#pragma once

#include "core/labels/codes/labelcode.h"
#include "core/labels/design/labelcontent.h"

#include <QPainter>

namespace vestibule {

/// A sign as brands have them: dark on nothing.
inline QImage sampleMark()
{
    QImage mark(120, 120, QImage::Format_ARGB32);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.fillRect(16, 12, 28, 96, Qt::black);
    painter.fillRect(76, 12, 28, 96, Qt::black);
    painter.fillRect(16, 46, 88, 28, Qt::black);
    return mark;
}

/// Label `number` of a warehouse.
inline LabelContent sampleLabel(qint64 number = 412)
{
    const QString code = QStringLiteral("7K3M9P2QX%1").arg(number, 4, 10, QLatin1Char('0'));
    LabelContent content;
    content.address = symbolText(QStringLiteral("http://192.168.10.25:8080"), code);
    content.name = QStringLiteral("AGV %1").arg(number % 400);
    content.place = QStringLiteral("Hall 3, aisle B");
    content.brand = QStringLiteral("Halden Logistics");
    content.mark = sampleMark();
    content.callToAction = QStringLiteral("Problem?\nScan to report it.");
    content.number = QStringLiteral("No. ") + labelNumberText(number);
    content.code = groupedCode(code);
    content.deployment = QStringLiteral("Halden North");
    content.serial = QStringLiteral("SN-%1").arg(number);
    content.model = QStringLiteral("MiR250");
    content.phone = QStringLiteral("+47 22 12 34 56");
    content.brandColour = QColor(0x1f, 0x5f, 0x66);
    return content;
}

} // namespace vestibule
