#!/usr/bin/env bash
# Installs what the tests need, builds, runs every test, and ends with ctest's summary line.
# Arguments go to ctest, for example: -R tst_base
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/packages.sh
source installer/setup.sh

install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"

# The browser tests are the only ones that need something from outside Debian, so they may be left out.
notes=()
commands_to_install=()
for pair in "${test_commands[@]}"; do
    command -v "${pair%%:*}" >/dev/null || commands_to_install+=("${pair#*:}")
done
if [ "${#commands_to_install[@]}" -gt 0 ] && ! (install_packages "${commands_to_install[@]}"); then
    notes+=("browser tests: skipped, because Node and npm could not be installed")
elif [ tests/browser/package-lock.json -nt tests/browser/node_modules/.package-lock.json ]; then
    say "Fetching the browser driver and the accessibility checker with npm."
    if npm ci --prefix tests/browser --ignore-scripts --no-audit --no-fund --loglevel=error; then
        touch tests/browser/node_modules/.package-lock.json
    else
        rm -rf tests/browser/node_modules
        notes+=("browser tests: skipped, because npm could not fetch playwright-core and axe-core")
    fi
fi

build debug

say "Running the tests."
log=build/debug/Testing/summary.log
mkdir -p "$(dirname "$log")"
status=0
ctest --preset debug --parallel "$(nproc)" "$@" 2>&1 | tee "$log" || status=$?

# A test that can't run says "NAME: skipped, because REASON"; Qt Test says SKIP for a part of one.
mapfile -t -O "${#notes[@]}" notes < <(
    sed -nE -e 's/^SKIP *: (.*)$/\1: skipped/p' -e '/: skipped, because /p' \
        build/debug/Testing/Temporary/LastTest.log 2>/dev/null | sort -u)
if [ "${#notes[@]}" -gt 0 ]; then
    say "Not everything ran:"
    printf '  %s\n' "${notes[@]}"
fi
echo
grep -E 'tests passed, [0-9]+ tests? failed out of|No tests were found' "$log" | tail -n 1
exit "$status"
