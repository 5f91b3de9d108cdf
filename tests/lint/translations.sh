#!/bin/sh
# translations.sh ROOT: no language has an unfinished or empty text.
cd "$1" || exit 1
[ ! -d translations ] || ! find translations -name '*.ts' -exec grep -nHE 'type="unfinished"|<translation></translation>|<translation */>' {} +
