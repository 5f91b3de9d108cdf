#!/bin/sh
# translations.sh ROOT [LUPDATE]: no language has an unfinished or empty text, nor lacks one that the sources have by
# now. English holds the plurals only.
cd "$1" || exit 1
lupdate=${2:-/usr/lib/qt6/bin/lupdate}
[ -x "$lupdate" ] || {
    echo "translations: skipped, because lupdate is not installed"
    exit 77
}
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
status=0
for file in translations/*.ts; do
    [ -e "$file" ] || continue
    case $file in
        */portal_*) sources="portalserver/text portalserver/commands" ;;
        *) sources=app ;;
    esac
    case $file in
        *_en.ts) plural=-pluralonly ;;
        *) plural= ;;
    esac
    case $file in
        */portal_*) twin=console_${file##*/portal_} ;;
        *) twin=portal_${file##*/console_} ;;
    esac
    [ -e "translations/$twin" ] || {
        echo "$file: there is no translations/$twin; a language has both"
        status=1
    }
    cp "$file" "$fresh/"
    # shellcheck disable=SC2086 # several sources; without a value there is no argument
    "$lupdate" -silent -I . -no-obsolete -locations none $plural $sources -ts "$fresh/${file##*/}" || exit 1
    unfinished=$(grep -cE 'type="unfinished"|<translation></translation>|<translation */>' "$fresh/${file##*/}")
    if [ "$unfinished" -gt 0 ]; then
        echo "$file: $unfinished texts are not translated (after bringing it up to date); for example:"
        grep -B 3 -E 'type="unfinished"|<translation></translation>|<translation */>' "$fresh/${file##*/}" \
            | sed -nE 's|.*<source>(.*)</source>|    \1|p' | head -n 5
        status=1
    fi
done
exit "$status"
