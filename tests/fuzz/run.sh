#!/usr/bin/env bash
# The long fuzz run: each target (or those named in $TARGETS) over the given number of inputs, 10 million
# unless told, under the address and undefined behaviour sanitizers. Needs clang.
set -euo pipefail
cd "$(dirname "$0")/../.."
inputs=${1:-10000000}
targets=${TARGETS:-"requestgate form multipart cookies"}
command -v clang++ >/dev/null || { echo "clang++ is missing (apt install clang)" >&2; exit 1; }
cmake --preset fuzz >/dev/null
for target in $targets; do
    cmake --build --preset fuzz --target "fuzz_$target" >/dev/null
    corpus=build/fuzz/corpus/$target
    mkdir -p "$corpus"
    echo "$target: $inputs inputs"
    "build/fuzz/tests/fuzz/fuzz_$target" -runs="$inputs" -max_len=20000 -len_control=1000 \
        -dict=tests/fuzz/http.dict -artifact_prefix="build/fuzz/$target-" -print_final_stats=1 -verbosity=0 \
        "$corpus" "tests/fuzz/seeds/$target"
done
