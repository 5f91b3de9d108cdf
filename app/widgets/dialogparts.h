#pragma once

#include <initializer_list>

class QDialog;
class QHBoxLayout;
class QString;
class QVBoxLayout;
class QWidget;

namespace vestibule {

class PlainLabel;

/// What the dialogs have in common: a column below a heading, and the buttons at its foot.
namespace dialogparts {

/// Lays `dialog` out as a column with `heading` at its top, within the margins of every dialog.
QVBoxLayout *column(QDialog *dialog, PlainLabel *heading);
/// "Cancel", which rejects `dialog`, before `actions` at the right end; `aside`, if any, at the left.
QHBoxLayout *foot(QDialog *dialog, std::initializer_list<QWidget *> actions,
                  QWidget *aside = nullptr);

} // namespace dialogparts

} // namespace vestibule
