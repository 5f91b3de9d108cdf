#pragma once

#include <QDir>

namespace vestibule {
class MainWindow;

/// Saves pictures of the Labels page's Codes tab and of its dialogs.
void saveCodePictures(MainWindow &window, const QDir &folder, bool isDark);

} // namespace vestibule
