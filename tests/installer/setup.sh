#!/usr/bin/env bash
# setup.sh ROOT: what installer/run.sh starts, and what it says when packages can't be had. The programs, cmake,
# dpkg-query and apt-get are stand-ins that tell how they were called.
set -euo pipefail
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$tree"/{bin,home,build/release/{app,portalserver}}
cp -r "$1/installer" "$tree/"

stand_in() {
    printf '#!/bin/sh\n%s\n' "$2" >"$tree/$1"
    chmod +x "$tree/$1"
}
# shellcheck disable=SC2016 # meant for the stand-ins
{
    stand_in build/release/app/vestibule 'echo "console: $*"'
    stand_in build/release/portalserver/vestibule-server \
        'echo "server: $*" >&2; echo "{\"pid\":1,\"portal_url\":\"http://192.0.2.7:8080\"}"'
    stand_in bin/dpkg-query 'shift 2; for name; do printf "%s\tinstalled\n" "$name"; done'
}
stand_in bin/cmake ':'
stand_in bin/sudo 'exec "$@"'
stand_in bin/apt-get 'echo "E: no network"; exit 100'

failed=0
# expect DESCRIPTION TEXT [VARIABLE=VALUE...] -- [ARGUMENT...]: run.sh with these writes TEXT.
expect() {
    local what=$1 text=$2 variables=()
    shift 2
    while [ "$1" != -- ]; do
        variables+=("$1")
        shift
    done
    shift
    local output
    output=$(env -i PATH="$tree/bin:/usr/sbin:/usr/bin:/sbin:/bin" HOME="$tree/home" "${variables[@]}" \
        "$tree/installer/run.sh" "$@" 2>&1 | cat) || true
    if ! grep -qFx -- "$text" <<<"$output"; then
        printf 'not so: %s\nexpected: %s\ngot: %s\n\n' "$what" "$text" "$output"
        failed=1
    fi
}

data=$tree/home/.local/share/vestibule
expect "the first start opens the demo site in a folder of its own" \
    "console: --demo --data-dir $data-demo" DISPLAY=:9 --
expect "the demo lies where the user's data lies" \
    "console: --demo --data-dir $tree/elsewhere/vestibule-demo" DISPLAY=:9 XDG_DATA_HOME="$tree/elsewhere" --
expect "whoever names a folder gets it" \
    "console: --data-dir /nowhere" DISPLAY=:9 -- --data-dir /nowhere
expect "other arguments go along with the demo" \
    "console: --start-page cases --demo --data-dir $data-demo" WAYLAND_DISPLAY=wayland-0 -- --start-page cases
expect "without a display the server starts" \
    "server: --print-connection-info --demo --data-dir $data-demo" --
expect "and says where the portal is" \
    "The portal is at http://192.0.2.7:8080" --
expect "a subcommand is passed on as it is" \
    "server: doctor --json" -- doctor --json

mkdir -p "$data"
: >"$data/vestibule.db"
expect "once there is a store, it is opened" \
    "console: " DISPLAY=:9 --

stand_in bin/dpkg-query ':'
expect "without network it says what to do" \
    "The packages could not be installed; the lines above say why. Is this computer online? What was done so far is kept: mend the cause and run the script again." \
    DISPLAY=:9 --
exit "$failed"
