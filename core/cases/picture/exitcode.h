#pragma once

namespace vestibule::picturehelper {

/// The helper ends with this when the system failed, and the picture may be a good one.
inline constexpr int notThePicture = 3;

} // namespace vestibule::picturehelper
