#!/usr/bin/env bash
# tidy.sh [--all | FILE...]: clang-tidy and clazy (level 1) over these sources; without arguments over those that
# changed since main. Wants a configured debug preset.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=build/debug
[ -e "$build/compile_commands.json" ] || {
    echo "Configure first: cmake --preset debug" >&2
    exit 2
}
for tool in clang-tidy clazy-standalone; do
    command -v "$tool" >/dev/null || {
        echo "$tool is missing: apt-get install clang-tidy clazy" >&2
        exit 2
    }
done

case "${1:-}" in
    --all) mapfile -t files < <(find app core portalserver tests -name '*.cpp') ;;
    "") mapfile -t files < <(git diff --name-only --diff-filter=d "$(git merge-base main HEAD)" -- '*.cpp') ;;
    *) files=("$@") ;;
esac
[ "${#files[@]}" -gt 0 ] || {
    echo "No source changed."
    exit 0
}

# What moc writes must exist before a source that includes it is read.
cmake --build "$build" --target help | sed -nE 's/^(.*_autogen): phony$/\1/p' \
    | xargs -r cmake --build "$build" --target >/dev/null

status=0
printf '%s\0' "${files[@]}" \
    | xargs -0 -n 1 -P "$(nproc)" clang-tidy -p "$build" --quiet 2> >(grep -v 'warnings\? generated' >&2) || status=1
findings=$(printf '%s\0' "${files[@]}" \
    | xargs -0 -n 4 -P "$(nproc)" clazy-standalone -p "$build" --checks=level1 \
        --header-filter='(core|portalserver|app|tests)/' 2>&1 | grep -E '\[-Wclazy|error:' | sort -u || true)
if [ -n "$findings" ]; then
    printf '%s\n' "$findings"
    status=1
fi
exit "$status"
