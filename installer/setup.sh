# shellcheck shell=bash
# What run.sh and test.sh share: speaking, and installing Debian packages.

say() {
    if [ -t 1 ]; then
        printf '\n\033[1m%s\033[0m\n' "$*"
    else
        printf '\n%s\n' "$*"
    fi
}

fail() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# missing_packages PACKAGE...: those that are not installed, one per line.
missing_packages() {
    comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query -W -f='${Package}\t${db:Status-Status}\n' "$@" 2>/dev/null \
            | awk -F'\t' '$2 == "installed" { print $1 }' | sort -u)
}

# apt_get ARGUMENT...: apt-get as root, without questions; on a terminal with its own progress bar, else silent
# until it fails.
apt_get() {
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    local command=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get
        -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300)
    if [ -t 1 ]; then
        "${command[@]}" --show-progress "$@"
        return
    fi
    local log
    log=$(mktemp)
    if ! "${command[@]}" -qq -o Dpkg::Use-Pty=0 "$@" >"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}

# install_packages PACKAGE...: installs those that are missing; without any, apt is not even asked.
install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    command -v apt-get >/dev/null \
        || fail "This script installs with apt-get, which is not here. Please install by hand: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "${#missing[@]} packages are missing and there is no sudo. Please run as root:" \
            "apt-get install --no-install-recommends ${missing[*]}"
    fi
    say "Installing Debian packages and what they need: ${missing[*]}"
    if [ -z "${lists_are_fresh:-}" ]; then
        apt_get update || say "The package lists could not be fetched; trying with those that are here."
        lists_are_fresh=1
    fi
    apt_get install -y --no-install-recommends "${missing[@]}" \
        || fail "The packages could not be installed; the lines above say why. Is this computer online?" \
            "What was done so far is kept: mend the cause and run the script again."
}

# build PRESET: configures and builds.
build() {
    say "Building ($1). Files that did not change are not built again."
    cmake --preset "$1" --log-level=WARNING >/dev/null \
        || fail "The build could not be set up; the lines above say why."
    NINJA_STATUS='[%f/%t] ' cmake --build --preset "$1" \
        || fail "The build failed; the first error is above."
}
