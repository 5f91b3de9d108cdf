#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What a fuzzer calls for each input (https://llvm.org/docs/LibFuzzer.html#fuzz-target).
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace vestibule {

/// Ends the program when something that must hold for every input does not.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace vestibule
