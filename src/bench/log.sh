#!/bin/bash
# Reading and folding a whole log, beside node reading the same lines into columns; and an answer on its way to disk,
# beside the same bytes appended to a bare file and forced. Needs node, and the classes of the benchmarks:
#
#   mvn -q -Pbench -DskipTests test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
#   src/bench/log.sh [LINES] [ROUNDS]      a million lines and 5 rounds if nothing is said
set -euo pipefail
lines=${1:-1000000} rounds=${2:-5}
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d "$repository/target/log-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=$repository/target/classes:$repository/target/test-classes:$(cat "$repository/target/bench.classpath")
# As the launcher starts a sitting: with the quick compiler alone.
hanmi() { "$java" -XX:TieredStopAtLevel=1 -cp "$classes" "org.hanmi.bench.$1" "${@:2}"; }

hanmi LogScale "$work/log" "$lines"
for _ in $(seq "$rounds"); do
    printf 'hanmi: '
    hanmi LogScale "$work/log"
    printf 'node:  '
    node "$repository/src/bench/columns.js" "$work/log/reviews.jsonl"
done
hanmi DurableAnswer "$work"
