#!/bin/sh
# layering-selftest.sh [QT_HEADERS]: plants one violation after the other and expects layering.sh to name each.
layering=$(dirname "$0")/layering.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failed=0

# expect_refused FILE LINE: a tree with this line in this file is refused, with file and line.
expect_refused() {
    mkdir -p "$tree/$(dirname "$1")"
    printf '%s\n' '#pragma once' "$2" >"$tree/$1"
    if output=$(sh "$layering" "$tree" "$qt_headers"); then
        echo "not found: $2 in $1"
        failed=1
    elif ! echo "$output" | grep -q "^$1:2: "; then
        echo "found, but not named: $2 in $1: $output"
        failed=1
    fi
    rm "$tree/$1"
}

# expect_accepted FILE LINE
expect_accepted() {
    mkdir -p "$tree/$(dirname "$1")"
    printf '%s\n' '#pragma once' "$2" >"$tree/$1"
    if ! output=$(sh "$layering" "$tree" "$qt_headers"); then
        echo "refused without reason: $2 in $1: $output"
        failed=1
    fi
    rm "$tree/$1"
}

qt_headers=${1:-}
expect_refused core/cases/case.cpp '#include "portalserver/http/request.h"'
expect_refused core/cases/case.h '#  include "app/mainwindow.h"'
expect_refused portalserver/http/router.cpp '#include "app/mainwindow.h"'
expect_refused app/cases/page.cpp '#include "../mainwindow.h"'
expect_refused app/cases/page.cpp '#include "tests/support/fakeclock.h"'
expect_refused core/cases/case.cpp '#include <QtWidgets/QLabel>'
expect_refused core/labels/printer.cpp '#include <QtPrintSupport/QPrinter>'
expect_refused core/cases/case.cpp '#include <QtHttpServer/QHttpServer>'
expect_refused portalserver/http/page.cpp '#include <QtWidgets/QtWidgets>'
expect_refused core/CMakeLists.txt '    LINK Qt6::Core Qt6::Widgets)'
expect_refused core/connectors/seam/seamconnector.cpp '#include "core/connectors/zwave/zwaveconnector.h"'

expect_accepted app/mainwindow.cpp '#include "portalserver/portalserver.h"'
expect_accepted app/mainwindow.cpp '#include <QtWidgets/QLabel>'
expect_accepted portalserver/http/router.cpp '#include "core/cases/case.h"'
expect_accepted portalserver/http/router.cpp '#include <QtHttpServer/QAbstractHttpServer>'
expect_accepted core/connectors/connectorregistry.cpp '#include "core/connectors/zwave/zwaveconnector.h"'
expect_accepted core/connectors/zwave/zwaveconnector.cpp '#include "core/connectors/connector.h"'
expect_accepted core/connectors/zwave/zwaveconnector.cpp '#include "core/connectors/zwave/message.h"'
expect_accepted core/cases/case.cpp '#include <QString>'

if [ -d "$qt_headers/QtWidgets" ]; then
    expect_refused core/cases/case.cpp '#include <QLabel>'
    expect_refused portalserver/http/page.cpp '#include <qwidget.h>'
    expect_accepted app/mainwindow.cpp '#include <QLabel>'
else
    echo "Not told where Qt's headers are: <QLabel> without its module was not tried."
fi
exit "$failed"
