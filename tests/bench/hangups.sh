#!/usr/bin/env bash
# Lets CUTS clients hang up at random bytes, with the sanitizers watching. Usage: hangups.sh [CUTS], 10000 unless told.
# PROGRAM is another build's server.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${PROGRAM:-}" ]; then
    cmake --preset sanitize >/dev/null
    cmake --build --preset sanitize --target vestibule-server >/dev/null
fi
exec python3 tests/bench/hangups.py "${PROGRAM:-build/sanitize/portalserver/vestibule-server}" "${1:-10000}"
