#!/usr/bin/env bash
# Prints the portal's device page beside the same page in Node and beside nginx with a static file, by CPU time for a
# request, and the server's memory. Options go to measure.py: --rounds 5, --seconds 4. PROGRAM is another build's server.
set -euo pipefail
cd "$(dirname "$0")/../.."
for command in wrk taskset python3; do
    command -v "$command" >/dev/null || { echo "$command is missing; see develop_packages in installer/packages.sh" >&2; exit 1; }
done
if [ -z "${PROGRAM:-}" ]; then
    cmake --preset release >/dev/null
    cmake --build --preset release --target vestibule-server >/dev/null
fi
# better-sqlite3 is compiled here, against the headers of the Node that runs it.
if command -v npm >/dev/null && [ ! -d tests/bench/node_modules/better-sqlite3/build ]; then
    npm ci --prefix tests/bench --build-from-source --no-audit --no-fund >&2 || true
fi
exec python3 tests/bench/measure.py "${PROGRAM:-build/release/portalserver/vestibule-server}" "$@"
