#!/usr/bin/env bash
# Keeps 5,000 slow clients on the portal, and prints what another client and the server's memory notice of them.
# Options go to slow.py: --clients 5000, --requests 2000. PROGRAM is another build's server.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${PROGRAM:-}" ]; then
    cmake --preset release >/dev/null
    cmake --build --preset release --target vestibule-server >/dev/null
fi
exec python3 tests/bench/slow.py "${PROGRAM:-build/release/portalserver/vestibule-server}" "$@"
