#pragma once

class QDir;

namespace vestibule {

class MainWindow;
struct DemoSite;

/// Pictures of the wall check: empty, and with a photo on which one label is worn and one is somebody else's.
void saveWallPictures(MainWindow &window, DemoSite &site, const QDir &folder, bool isDark);

} // namespace vestibule
