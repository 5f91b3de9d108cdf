#!/bin/sh
# Plants one violation after the other and expects style.sh to name each.
style=$(dirname "$0")/style.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir "$tree/core"
failed=0

# expect_refused FILE LINE
expect_refused() {
    printf '%s\n' "$2" >"$tree/$1"
    if sh "$style" "$tree" >/dev/null; then
        echo "not found: $2 in $1"
        failed=1
    fi
    rm "$tree/$1"
}

# expect_accepted FILE LINE
expect_accepted() {
    printf '%s\n' "$2" >"$tree/$1"
    if ! output=$(sh "$style" "$tree"); then
        echo "refused without reason: $2 in $1: $output"
        failed=1
    fi
    rm "$tree/$1"
}

expect_refused core/a.cpp 'QFuture<QHttpServerResponse> answer();'
expect_refused core/a.cpp '    reply->ignoreSslErrors();'
expect_refused core/a.cpp '    label->setTextFormat(Qt::AutoText);'
expect_refused core/a.cpp '    m_database.transaction();'
expect_refused core/a.cpp '    Settings::instance().save();'
expect_refused core/a.cpp '    invoke(this, Qt::BlockingQueuedConnection);'
expect_refused core/a.cpp '    tile->setToolTip(name);'
expect_refused core/a.cpp '    QThread::msleep(20);'
expect_refused core/a.cpp "    // TOD""O: later"
expect_refused core/a.cpp '    query(u"SELECT name FROM device"_s);'
expect_refused README.md "See /hom""e/somebody/notes."
expect_refused core/long.cpp "$(seq 401)"

expect_accepted core/a.cpp '    const WriteTransaction transaction(database);'
expect_accepted core/a.cpp '    // Never BlockingQueuedConnection: see the rules.'
expect_accepted core/a.cpp '    tile->setToolTip(plainTip(name));'
expect_accepted core/arepository.cpp '    query(u"SELECT name FROM device"_s);'
expect_accepted core/long.cpp "$(seq 400)"
expect_accepted README.md 'https://example.org/home/page'
exit "$failed"
