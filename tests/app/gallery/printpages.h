#pragma once

class QDir;

namespace vestibule {

class MainWindow;
struct DemoSite;

/// Saves pictures of printing: the studio on a begun sheet and with a label printer, its dialogs, the tabs of sheets
/// and of what was printed.
void savePrinting(MainWindow &window, DemoSite &site, const QDir &folder, bool isDark);

} // namespace vestibule
