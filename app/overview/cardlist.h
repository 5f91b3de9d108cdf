#pragma once

#include <QListView>

namespace vestibule {

/// A list inside a card: as high as its rows, without scroll bars, on the card's ground.
QListView *makeCardList(const QString &accessibleName);
/// Call it after the rows changed.
void fitToRows(QListView *list);

} // namespace vestibule
