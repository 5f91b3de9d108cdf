#!/usr/bin/env bash
# Kills the server KILLS times while phones report, until WRITES reports were acknowledged, and says which were lost.
# Usage: kill.sh [KILLS [WRITES [OPTIONS]]], 200 and 50000 unless told. PROGRAM is another build's server.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${PROGRAM:-}" ]; then
    cmake --preset release >/dev/null
    cmake --build --preset release --target vestibule-server >/dev/null
fi
exec python3 tests/bench/kill.py "${PROGRAM:-build/release/portalserver/vestibule-server}" \
    "${1:-200}" "${2:-50000}" "${@:3}"
