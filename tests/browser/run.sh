#!/bin/sh
# run.sh SERVER PICTURES TEST.mjs: one browser test against a vestibule-server of its own. Pictures of the pages go to PICTURES.
here=$(dirname "$0")
name="browser_$(basename "$3" .test.mjs)"

skip() {
    echo "$name: skipped, because $1"
    exit 77
}
command -v node >/dev/null || skip "Node is not installed"
chromium=${VESTIBULE_CHROMIUM:-/usr/bin/chromium}
[ -x "$chromium" ] || skip "there is no $chromium"
for module in playwright-core axe-core; do
    [ -d "$here/node_modules/$module" ] || skip "npm has not fetched $module (npm ci --prefix tests/browser)"
done
VESTIBULE_SERVER=$1 VESTIBULE_PICTURES=$2 VESTIBULE_CHROMIUM=$chromium exec node "$here/$3"
