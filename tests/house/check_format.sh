#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Names each file that is not in the house format. `./desk format` mends them.
cd "$1" || exit 1
find app models ui tests -name '*.cpp' -o -name '*.h' | xargs clang-format --dry-run --Werror 2>&1 | grep -E '^[^ ]+:[0-9]+' | cut -d: -f1 | sort -u >"$2"
if [ -s "$2" ]; then
    sed 's/$/: not in the house format, run .\/desk format/' "$2"
    exit 1
fi
