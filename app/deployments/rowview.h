#pragma once

#include <QString>

class QAbstractItemModel;
class QListView;

namespace vestibule {

/// A list that fills a tab with two-line rows of `model`. `name` is for screen readers.
QListView *makeRowView(const QString &name, QAbstractItemModel *model);

} // namespace vestibule
