#!/bin/sh
# keyring.sh TST_DESKTOPKEYRING: runs it with a session bus and a keyring of its own.
for tool in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$tool" >/dev/null; then
        echo "keyring: skipped, because $tool is not installed"
        exit 77
    fi
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home" XDG_CURRENT_DESKTOP=GNOME
export VESTIBULE_TEST_KEYRING=1
# shellcheck disable=SC2016 # the inner shell expands them
timeout 60 dbus-run-session -- sh -c '
    printf "a password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    "$1"' keyring "$1"
