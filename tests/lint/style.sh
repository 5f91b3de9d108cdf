#!/bin/sh
# style.sh ROOT: file length, calls that are banned, unfinished work, paths of one machine.
cd "$1" || exit 1
findings=$(mktemp)
trap 'rm -f "$findings"' EXIT

# files PATTERN...: our files with such names.
files() {
    names=""
    for pattern in "$@"; do
        names="$names -o -name $pattern"
    done
    set -f
    # shellcheck disable=SC2086 # the words of a find expression
    find app core portalserver resources translations tests installer .ci README.md CONTRIBUTING.md CHANGELOG.md \
        CMakeLists.txt CMakePresets.json -name node_modules -prune -o -type f \( -false $names \) -print 2>/dev/null
    set +f
}

# A file over 250 lines is a question, over 400 a defect.
files '*.h' '*.cpp' '*.sh' '*.js' '*.mjs' '*.css' '*.qss' '*.html' '*.mustache' '*.sql' '*.cmake' CMakeLists.txt \
    | while read -r file; do
        lines=$(wc -l <"$file")
        if [ "$lines" -gt 400 ]; then
            echo "$file:$lines: longer than 400 lines: split it" >>"$findings"
        elif [ "$lines" -gt 250 ]; then
            echo "$file: $lines lines: can it be split?"
        fi
    done

# ban 'EXTENDED REGEX' 'REASON': in C++, comments aside.
ban() {
    files '*.h' '*.cpp' | xargs -r grep -nHE -- "$1" | grep -vE '^[^:]*:[0-9]+:[[:space:]]*//' \
        | sed -E "s|^([^:]*:[0-9]+):.*|\1: $2|" >>"$findings"
}
ban 'QFuture<QHttpServerResponse>' 'a QFuture as an answer crashes when the client leaves'
ban 'ignoreSslErrors' 'a certificate that is wrong is an error'
ban 'Qt::AutoText' 'say PlainText or RichText: AutoText runs what people typed'
ban '(QSqlDatabase::|[dD]atabase(\(\))?(\.|->))transaction\(' 'use WriteTransaction: it begins with BEGIN IMMEDIATE'
# (The tray's m_icon shows plain text only.)
ban '[^n]->setToolTip\(([^p]|p[^l])|^[[:space:]]*setToolTip\(([^p]|p[^l])' 'what people typed may look like markup: setToolTip(plainTip(...))'
ban '::instance\(\)' 'no singletons: take it by constructor'
ban 'BlockingQueuedConnection' 'one thread never waits for another one'
ban 'QThread::[mu]?sleep|std::this_thread::sleep|QTest::q(Wait|Sleep)\(' 'no sleeps: wait for what you need'

# SQL is in repositories, in core/store, and in those that CONTRIBUTING.md names.
files '*.h' '*.cpp' | grep -E '^(app|core|portalserver)/' | grep -vE 'repository\.cpp$|^core/store/' \
    | grep -vE '^core/(cases/case(lists|timeline)|events/eventlog|labels/codes/labellists|sites/(devicelist|spacepaths))\.cpp$' \
    | grep -vE '^core/security/(auditlog|devicecookies|lockedphones|pinfailures|vaultkeyrows|wrongpins)\.cpp$' \
    | xargs -r grep -nHE '"[^"]*\<(SELECT|INSERT INTO|UPDATE [a-z_]+ SET|DELETE FROM)\>' \
    | sed -E "s|^([^:]*:[0-9]+):.*|\1: SQL belongs into a repository|" >>"$findings"

# find_in_texts 'EXTENDED REGEX' 'REASON': in every text file. (This file's own patterns must not match themselves.)
find_in_texts() {
    files '*' | grep -vE '\.(ts|png|jpg|jpeg|ico|woff2?|ttf|pdf)$' | xargs -r grep -InHE -- "$1" \
        | sed -E "s|^([^:]*:[0-9]+):.*|\1: $2|" >>"$findings"
}
find_in_texts '\<(TOD[O]|FIXM[E]|XX[X])\>' 'finish it, or write an issue'
find_in_texts '(^|[^[:alnum:]_.])/(wor[k]|hom[e]/[a-z]+|roo[t]|tm[p]/wt)/' 'a path of one machine'
find_in_texts '(registry\.npmj[s]|deb\.debia[n]|snapshot\.debia[n])\.org' 'which mirror to use is the user'"'"'s choice'

sort -u "$findings"
[ ! -s "$findings" ]
