#!/usr/bin/env bash
# Prints how long 10,000 rows of a table take into the list of devices, a second time and back, and how long the window
# did not answer meanwhile. ROWS is 10000 unless told; PROGRAM is another build's importing.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${PROGRAM:-}" ]; then
    cmake --preset release -DBUILD_TESTING=ON >/dev/null
    cmake --build --preset release --target importing >/dev/null
    PROGRAM=build/release/tests/bench/importing
fi
exec env QT_QPA_PLATFORM=offscreen "$PROGRAM" "${1:-10000}"
