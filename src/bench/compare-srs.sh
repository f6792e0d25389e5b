#!/bin/bash
# How fast this program steps and fits, and how well it predicts, beside ts-fsrs and the binding of fsrs-rs, in one run.
#
#   src/bench/compare-srs.sh [TABLE ZONE]     TABLE is a real history (card_id, review_rating, review_time, …), if there is one
#
# The others come from npm and stay in a folder for temporary files; WORK names one to use again.
set -euo pipefail
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=${WORK:-$(mktemp -d)}
[ -n "${WORK:-}" ] || trap 'rm -rf "$work"' EXIT
mkdir -p "$work"
if [ $# -ge 2 ]; then
    cp "$1" "$work/real.csv"
    printf '%s\n' "$2" >"$work/real.zone"
fi
if [ ! -d "$work/node_modules" ]; then
    printf '{"private": true}\n' >"$work/package.json"
    npm install --silent --no-audit --no-fund --prefix "$work" ts-fsrs@5 @open-spaced-repetition/binding@0.5
fi

ours() {
    mvn -q -o -f "$repository/pom.xml" -Pbench -DskipTests exec:exec \
        -Dmain=org.hanmi.fit.CompareSrs -Dbench="$1 $work"
}

mvn -q -o -f "$repository/pom.xml" -Pbench -DskipTests -Dspotless.check.skip test-compile
ours write
printf 'load %s\n' "$(cut -d' ' -f1 /proc/loadavg 2>/dev/null)"
ours fit
node "$repository/src/bench/srs/compare.mjs" "$work"
ours score
