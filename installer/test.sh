#!/usr/bin/env bash
# Installs what the tests need, builds, and runs every test. Ends with ctest's summary.
set -euo pipefail
cd "$(dirname "$0")/.."
sudo=""
[ "$(id -u)" -eq 0 ] || sudo=sudo
packages="g++ cmake ninja-build ccache mold pkg-config ca-certificates qt6-base-dev qt6-httpserver-dev
 qt6-websockets-dev qt6-svg-dev libqt6svg6 libqt6sql6-sqlite qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
 libgl-dev libxkbcommon-dev libqrencode-dev libsodium-dev libsqlite3-dev zlib1g-dev qtkeychain-qt6-dev
 libexpected-dev libkainjow-mustache-dev libzxing-dev fonts-inter fonts-liberation fonts-dejavu-core"
missing=""
for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
    echo "Installing:$missing"
    $sudo apt-get update -q
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -q --no-install-recommends $missing
fi
cmake --preset debug
cmake --build --preset debug
ctest --preset debug
