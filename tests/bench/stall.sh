#!/usr/bin/env bash
# Prints how long a phone's report takes from the portal's answer into the console's list of cases, and how long the
# window did not answer: at its start, while pages open, with many cases, and while reports stream in. REPORTS and CASES
# are 200 and 10000 unless told; PROGRAM is another build's stall.
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v xvfb-run >/dev/null || { echo "xvfb-run is missing; see installer/packages.sh" >&2; exit 1; }
if [ -z "${PROGRAM:-}" ]; then
    cmake --preset release -DBUILD_TESTING=ON >/dev/null
    cmake --build --preset release --target stall vestibule-picture >/dev/null
    PROGRAM=build/release/tests/bench/stall
fi
exec xvfb-run -a -s "-screen 0 1440x900x24 -noreset" env QT_QPA_PLATFORM=xcb "$PROGRAM" "${1:-200}" "${2:-10000}"
