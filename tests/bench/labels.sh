#!/usr/bin/env bash
# Prints how many labels a second come into a PDF, each decoded before, beside pdfkit with qrcode in Node and beside
# glabels-batch; and peak memory and size. Options go to labels.py: --rounds 3, --labels 10000, --glabels 500.
# PROGRAM is another build's manylabels.
set -euo pipefail
cd "$(dirname "$0")/../.."
for command in pdftoppm zbarimg python3; do
    command -v "$command" >/dev/null || { echo "$command is missing; see develop_packages in installer/packages.sh" >&2; exit 1; }
done
if [ -z "${PROGRAM:-}" ]; then
    cmake --preset release -DBUILD_TESTING=ON >/dev/null
    cmake --build --preset release --target manylabels >/dev/null
    PROGRAM=build/release/tests/bench/manylabels
fi
# Without these labels.py says so.
if command -v npm >/dev/null && [ ! -d tests/bench/node_modules/pdfkit ]; then
    npm ci --prefix tests/bench --ignore-scripts --no-audit --no-fund >&2 || true
fi
QT_QPA_PLATFORM=offscreen exec python3 tests/bench/labels.py "$PROGRAM" "$@"
