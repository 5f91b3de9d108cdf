#pragma once

#include <QString>

class QComboBox;

namespace vestibule {

/// Fills `box` with the time zones that have cities; the item's data is the IANA name.
void fillTimeZones(QComboBox *box);
/// Chooses `zone`, added when it isn't one of them.
void chooseTimeZone(QComboBox *box, const QString &zone);

} // namespace vestibule
