#pragma once

namespace vestibule {

class Theme;

/// What pages are made from: references to the application's objects, filled in where those are joined.
struct PageContext {
    Theme &theme;
};

} // namespace vestibule
