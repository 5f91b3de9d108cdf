#pragma once

#include <QString>

namespace vestibule {

enum class PinProblem {
    None,
    Missing, ///< nothing was typed, or no digits
    Wrong,
    TooMany, ///< wrong ones; this one was not looked at
    Busy, ///< the same, since much comes from the phone's network
};

/// What was the matter with the PIN that was typed before.
struct PinTrouble {
    PinProblem problem = PinProblem::None;
    int triesLeft = 0; ///< shown when the PIN was wrong and this is over 0
    int waitMinutes = 15; ///< how long one would have to wait after that
    QString tryAgainAt; ///< the time of day for TooMany and Busy
};

} // namespace vestibule
