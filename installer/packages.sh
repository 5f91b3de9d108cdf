# shellcheck shell=bash disable=SC2034 # read by the scripts that source this file
# The Debian packages that Vestibule needs. Why each library was chosen: CONTRIBUTING.md.

build_packages=(
    g++ cmake ninja-build ccache mold pkg-config
    # HttpServer's CMake files look for those of WebSockets.
    qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qt6-svg-dev
    # lupdate and lrelease, their CMake files, and lprodump: three packages.
    qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
    libgl-dev libxkbcommon-dev
    libqrencode-dev libzxing-dev libseccomp-dev libsodium-dev libsqlite3-dev zlib1g-dev
    qtkeychain-qt6-dev libexpected-dev libkainjow-mustache-dev
)

# Loaded when the programs run, so the linker asks for none of them.
run_packages=(
    libqt6sql6-sqlite libqt6svg6
    # Photos in WebP.
    qt6-image-formats-plugins
    # The desktop's keyring.
    libsecret-1-0
    fonts-inter fonts-liberation
    ca-certificates tzdata
)

test_packages=(
    # A screen and a window manager for the tests that drive the real console.
    xvfb xauth openbox fonts-dejavu-core
    # The phone of the browser tests. Node and npm come from `test_commands`.
    chromium
    # PDF labels as pictures, to decode what was printed.
    poppler-utils zbar-tools qpdf
    # A print server of its own for the test of printing; what sends to label printers is in cups itself.
    cups cups-client
    # A keyring of its own for the test of keyrings.
    gnome-keyring dbus-daemon
    # The checks of the sources.
    clang-format shellcheck
)

# Needed as commands: a machine that has them from elsewhere keeps its own. COMMAND:PACKAGE
test_commands=(node:nodejs npm:npm python3:python3)

# No script installs these: the long fuzzing, the linters and the benchmarks are run by hand.
develop_packages=(
    clang libclang-rt-14-dev
    clang-tidy clazy
    nginx-light wrk xdotool glabels
)
