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
# better-sqlite3 is compiled here, against the headers of the Node that runs it. measure.py says so when it isn't there.
if command -v npm >/dev/null && [ ! -d tests/bench/node_modules/better-sqlite3/build ]; then
    node_prefix=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
    if [ -e "$node_prefix/include/node/node.h" ]; then
        npm ci --prefix tests/bench --build-from-source --nodedir="$node_prefix" --no-audit --no-fund >&2 || true
    fi
fi
exec python3 tests/bench/measure.py "${PROGRAM:-build/release/portalserver/vestibule-server}" "$@"
