#pragma once

namespace vestibule {

/// What re-encodes pictures that are waiting. The engine calls it on its thread; it starts child
/// processes and returns at once.
class PictureWork
{
public:
    PictureWork() = default;
    virtual ~PictureWork() = default;
    PictureWork(const PictureWork &) = delete;
    PictureWork &operator=(const PictureWork &) = delete;

    /// There may be pictures to re-encode. Called after changes and once a minute; may find none.
    virtual void wake() = 0;
};

} // namespace vestibule
