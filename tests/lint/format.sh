#!/bin/sh
# format.sh ROOT: every source looks as clang-format 14 makes it.
cd "$1" || exit 1
format=$(command -v clang-format-14 || command -v clang-format) || {
    echo "format: skipped, because clang-format is not installed"
    exit 77
}
case $("$format" --version) in
    *"version 14."*) ;;
    *)
        echo "format: skipped, because clang-format is not version 14: others decide differently"
        exit 77
        ;;
esac
find app core portalserver tests -name node_modules -prune -o \( -name '*.h' -o -name '*.cpp' \) -print0 \
    | xargs -0 -r -n 16 -P "$(nproc)" "$format" --dry-run -Werror || exit 1
