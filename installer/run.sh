#!/usr/bin/env bash
# Installs what is missing, builds a release and starts the console.
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset release
cmake --build --preset release
exec build/release/app/vestibule "$@"
