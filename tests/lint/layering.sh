#!/bin/sh
# layering.sh ROOT [QT_HEADERS]: fails when a file includes against the arrows app -> portalserver -> core, when a
# layer uses a Qt module that is not for it, or when one connector knows another. QT_HEADERS is the folder that
# holds QtWidgets/ and the like: it tells <QLabel> from <QString>.
cd "$1" || exit 1
qt_headers=${2:-}
findings=$(mktemp)
trap 'rm -f "$findings"' EXIT

# Which Qt modules a layer must do without.
forbidden_modules() {
    case $1 in
        core) echo "QtWidgets QtPrintSupport QtWebEngineCore QtWebEngineWidgets QtHttpServer" ;;
        portalserver) echo "QtWidgets QtPrintSupport QtWebEngineCore QtWebEngineWidgets" ;;
    esac
}

for layer in core portalserver app; do
    [ -d "$layer" ] || continue

    find "$layer" \( -name '*.h' -o -name '*.cpp' \) -exec \
        grep -nHE '^[[:space:]]*#[[:space:]]*include[[:space:]]*["<]' {} + \
        | sed -E 's/^([^:]*:[0-9]+):[^"<]*["<]([^">]*).*/\1 \2/' \
        | awk -v layer="$layer" '
            function refuse(why) { print where ": includes " header ": " why }
            {
                where = $1
                header = $2
                split(where, position, ":")
                file = position[1]
                split(header, part, "/")
                target = part[1]
                if (header ~ /(^|\/)\.\.\//)
                    refuse("include by path from the root")
                else if (target == "tests")
                    refuse("the programs know nothing of the tests")
                else if (layer == "core" && (target == "portalserver" || target == "app"))
                    refuse("core knows no other layer")
                else if (layer == "portalserver" && target == "app")
                    refuse("portalserver knows only core")
                else if (file ~ /^core\/connectors\/[^\/]+\// && header ~ /^core\/connectors\/[^\/]+\//) {
                    split(file, own, "/")
                    if (own[3] != part[3])
                        refuse("a connector knows no other connector")
                }
            }' >>"$findings"

    for module in $(forbidden_modules "$layer"); do
        names=$module/
        if [ -d "$qt_headers/$module" ]; then
            names=$(cd "$qt_headers/$module" && printf '%s\n' Q* q*.h | sed 's/\./\\./' | paste -sd '|')
            names="$module/[^>\"]*|($module/)?($names)"
        else
            names="$module/[^>\"]*"
        fi
        find "$layer" \( -name '*.h' -o -name '*.cpp' \) -exec \
            grep -nHE "^[[:space:]]*#[[:space:]]*include[[:space:]]*[\"<]($names)[>\"]" {} + \
            | sed -E "s/^([^:]*:[0-9]+):.*[\"<]([^\">]*).*/\1: includes \2: $layer does without $module/" >>"$findings"
        find "$layer" -name CMakeLists.txt -exec grep -nHE "Qt6::${module#Qt}\>" {} + \
            | sed -E "s/^([^:]*:[0-9]+):.*/\1: links $module: $layer does without it/" >>"$findings"
    done
done

sort -u "$findings"
[ ! -s "$findings" ]
