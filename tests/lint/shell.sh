#!/bin/sh
# shell.sh ROOT: shellcheck finds nothing in the scripts.
cd "$1" || exit 1
command -v shellcheck >/dev/null || {
    echo "shell: skipped, because shellcheck is not installed"
    exit 77
}
find installer tests .ci -name node_modules -prune -o \( -name '*.sh' -o -path .ci/run \) -print0 \
    | xargs -0 shellcheck --external-sources --source-path=SCRIPTDIR/..
