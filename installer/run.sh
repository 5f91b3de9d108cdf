#!/usr/bin/env bash
# Installs what is missing, builds a release and starts the console on the user's data folder.
# Arguments go to the program. Without a display the server starts instead.
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/packages.sh
source installer/setup.sh

case "${1:-}" in
    -h | --help)
        cat <<'WORDS'
run.sh [OPTIONS OF THE PROGRAM]
Installs what is missing, builds a release and opens the console on your data; the first time on a demo site.
Without a display it starts vestibule-server. Options go to the program, for example:
  --data-dir FOLDER    work with the data in FOLDER
  --demo               fill an empty store with the demo site
  --portal-port N      port of the portal
After a build, build/release/app/vestibule --help lists them all.
WORDS
        exit 0
        ;;
esac

install_packages "${build_packages[@]}" "${run_packages[@]}"
build release

# First start: nothing is stored yet, so a demo site opens in a folder of its own, to look around in.
# Whoever says which store to use gets that one.
data="${XDG_DATA_HOME:-$HOME/.local/share}/vestibule"
arguments=("$@")
case " $*" in
    *--data-dir* | *--database* | *--demo* | *--help* | *--version* | " "[!-]*) ;;
    *)
        if [ ! -e "$data/vestibule.db" ]; then
            say "There is no data yet: starting with a demo site in $data-demo"
            arguments+=(--demo --data-dir "$data-demo")
        fi
        ;;
esac

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Starting the console."
    exec build/release/app/vestibule "${arguments[@]}"
fi

server=build/release/portalserver/vestibule-server
case " ${arguments[*]}" in
    *--print-connection-info* | *--help* | *--version* | " "[!-]*)
        exec "$server" "${arguments[@]}"
        ;;
esac
say "There is no display: starting the server without a window. Ctrl+C stops it."
exec "$server" --print-connection-info "${arguments[@]}" \
    > >(exec sed -nuE 's/.*"portal_url":"([^"]*)".*/The portal is at \1/p')
