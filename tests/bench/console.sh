#!/usr/bin/env bash
# Prints how long the console takes from its start to its first window, with the demo site and everything in the cache:
# the median and the longest of ROUNDS starts, 15 unless told. PROGRAM is another build's console.
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-15}
target=300
for command in xvfb-run xdotool; do
    command -v "$command" >/dev/null || { echo "$command is missing; see installer/packages.sh" >&2; exit 1; }
done
if [ -z "${PROGRAM:-}" ]; then
    cmake --preset release >/dev/null
    cmake --build --preset release --target vestibule >/dev/null
    PROGRAM=build/release/app/vestibule
fi
if [ -z "${UNDER_XVFB:-}" ]; then
    exec env PROGRAM="$PROGRAM" UNDER_XVFB=1 xvfb-run -a -s "-screen 0 1440x900x24 -noreset" "$0" "$rounds"
fi

folder=$(mktemp -d)
console=
end() {
    if [ -n "$console" ]; then kill "$console"; fi
    rm -rf "$folder"
}
trap end EXIT

# Sets `took` to the milliseconds until a window of the console is there.
start_once() {
    local begin=$EPOCHREALTIME
    QT_QPA_PLATFORM=xcb "$PROGRAM" --data-dir "$folder/data" "$@" 2>>"$folder/log" &
    console=$!
    until xdotool search --onlyvisible --pid "$console" >/dev/null 2>&1; do
        kill -0 "$console" || { cat "$folder/log" >&2; exit 1; }
        # A window is looked for about every 10 ms; looking takes most of that.
        read -rt 0.005 <> <(:) || true
    done
    took=$(((${EPOCHREALTIME/./} - ${begin/./}) / 1000))
}
stop() {
    kill "$console"
    wait "$console" || true
    console=
}

start_once --demo
read -rt 3 <> <(:) || true # the demo site is made meanwhile
stop
for ((round = 0; round < rounds; ++round)); do
    start_once
    stop
    echo "$took"
done >"$folder/times"
mapfile -t times < <(sort -n "$folder/times")
echo "first window of the console: median ${times[rounds / 2]} ms, longest ${times[-1]} ms (target $target ms)"
