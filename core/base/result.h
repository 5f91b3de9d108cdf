#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace vestibule {

/// A value, or the reason why there is none. Functions that return one are [[nodiscard]].
template<class T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure: `return failure(ErrorCode::NotFound, u"device"_s);`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {},
                                                   QString field = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail), std::move(field)});
}

} // namespace vestibule
