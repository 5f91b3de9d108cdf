#!/bin/sh
# onedefinition-selftest.sh: plants one pair of classes after the other and expects onedefinition.py to know clashes.
lint=$(dirname "$0")/onedefinition.py
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$tree/app" "$tree/core" "$tree/portalserver"
failed=0

# plant FIRST SECOND: two files of different rooms with these lines.
plant() {
    printf '%s\n' '#pragma once' "$1" >"$tree/app/page.h"
    printf '%s\n' '// a page' "$2" >"$tree/portalserver/page.cpp"
    output=$(python3 "$lint" "$tree")
}

expect_refused() {
    if plant "$1" "$2"; then
        echo "not found: $1 and $2"
        failed=1
    elif ! echo "$output" | grep -q '^portalserver/page.cpp:2: '; then
        echo "found, but not named: $1 and $2: $output"
        failed=1
    fi
}

expect_accepted() {
    if ! plant "$1" "$2"; then
        echo "refused without reason: $1 and $2: $output"
        failed=1
    fi
}

expect_refused 'namespace v { class Page { int a; }; }' 'namespace v { struct Page { int b; }; }'
expect_refused 'namespace v { class Page : public Base { }; }' 'namespace v { class Page final { }; }'
expect_refused 'namespace v::text { struct Page { }; }' 'namespace v { namespace text { struct Page { }; } }'
expect_refused 'struct Page { struct Row { }; };' 'struct Page { };'
expect_refused 'namespace v { struct Page { }; }' 'namespace v { const char *a = "{"; struct Page { }; }'

expect_accepted 'namespace v { class Page { }; }' 'namespace v { class Page; }'
expect_accepted 'namespace v { class Page { }; }' 'namespace v { namespace { class Page { }; } }'
expect_accepted 'namespace v { class Page { }; }' 'namespace v::text { class Page { }; }'
expect_accepted 'namespace v { struct Page { struct Row { }; }; }' 'namespace v { struct List { struct Row { }; }; }'
expect_accepted 'namespace v { class Page { }; }' 'namespace v { enum class Page { One }; }'
expect_accepted 'namespace v { class Page { }; }' 'void f() { struct Page { }; }'
expect_accepted 'namespace v { class Page { }; }' '/* namespace v { class Page { }; } */'
expect_accepted 'namespace v { class Page { }; }' 'namespace v { template<> struct hash<Page> { }; }'
exit "$failed"
