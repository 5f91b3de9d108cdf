#pragma once

namespace vestibule {

enum class PinProblem {
    None,
    Missing, ///< nothing was typed, or no digits
    Wrong,
};

/// What was the matter with the PIN that was typed before.
struct PinTrouble {
    PinProblem problem = PinProblem::None;
    int triesLeft = 0; ///< shown when the PIN was wrong and this is over 0
    int waitMinutes = 15; ///< how long one would have to wait after that
};

} // namespace vestibule
