#!/bin/bash
# How long hanmi takes to start, as a ratio to an empty main on the same JVM in the same run: milliseconds of another
# machine, or of another minute on a busy one, say nothing.
#
#   src/bench/start.sh [ROUNDS]      11 rounds if nothing is said; every round measures each case once
#
# COURSE names a folder with articles and questions other than the repository's, such as grow.py makes.
# JAVA_HOME and NEWEST_JDK name two JDKs; without them, those in /usr/lib/jvm of 17 and 25.
set -uo pipefail
export LC_ALL=C.UTF-8
rounds=${1:-11}
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
course=${COURSE:-$repository}
where=
if [ "$course" != "$repository" ]; then
    # By a link: the launcher splits options at blanks.
    ln -s "$course" course
    where="-Dhanmi.home=$work/course -Dhanmi.index=$work/bank.index"
fi

# ---- what is measured -----------------------------------------------------------------------------------------------

names=() commands=() yards=() goals=()

# A case: its name, the number of the case it is compared with, the goal, and the command.
add() {
    names+=("$1") yards+=("$2") goals+=("$3") commands+=("$4")
}

# A terminal that nobody looks at.
in_terminal() { printf 'script -qec %q /dev/null' "$1"; }
has_script=$(script --version 2>/dev/null | grep -c util-linux)
frame=-Dhanmi.exit-after-first-frame=true

mkdir empty new some long
cat >empty/Empty.java <<'END'
public class Empty {
    public static void main(String[] words) {}
}
END

jvm() {
    local jdk=$1 label=$2 jar=$3 empty=${#names[@]}
    local start="env JAVA_HOME=$jdk HANMI_DATA=$work/new $repository/hanmi"
    local options="HANMI_JAVA_OPTS='$where'"
    add "$label: empty main" "$empty" "" "$jdk/bin/java -cp $work/empty Empty"
    add "$label: summary, no terminal" "$empty" 1.6 "$options $start"
    add "$label: the same, plain java -jar" "$empty" "" \
        "env HANMI_DATA=$work/new $jdk/bin/java $where -jar $jar"
    add "$label: the same, log of 100,000" "$((empty + 1))" "" \
        "$options env JAVA_HOME=$jdk HANMI_DATA=$work/long $repository/hanmi"
    add "$label: a question through a pipe" "$empty" 5 "$options $start study --plain --limit 1"
    if [ "$has_script" -gt 0 ]; then
        empty=${#names[@]}
        add "$label: empty main in a terminal" "$empty" "" "$(in_terminal "$jdk/bin/java -cp $work/empty Empty")"
        add "$label: first frame" "$empty" 3.5 "HANMI_JAVA_OPTS='$where $frame' $(in_terminal "$start")"
        add "$label: the same, log of 10,000" "$empty" 3.5 \
            "HANMI_JAVA_OPTS='$where $frame' $(in_terminal "env JAVA_HOME=$jdk HANMI_DATA=$work/some $repository/hanmi")"
        add "$label: first frame, plain java -jar" "$empty" 5 \
            "$(in_terminal "env HANMI_DATA=$work/new $jdk/bin/java $frame $where -jar $jar")"
    fi
}

# ---- making ready ---------------------------------------------------------------------------------------------------

oldest=${JAVA_HOME:-}
for home in /usr/lib/jvm/*17*; do
    [ -n "$oldest" ] || [ ! -x "$home/bin/javac" ] || oldest=$home
done
newest=${NEWEST_JDK:-}
for home in /usr/lib/jvm/*25*; do
    [ -n "$newest" ] || [ ! -x "$home/bin/javac" ] || newest=$home
done
"$oldest/bin/javac" --release 17 -d empty empty/Empty.java || exit 1

# A hundred thousand reviews of the items in the bank, three hundred a day, and the first ten thousand of them.
grep -rho '"id" *: *"[^"]*"' "$course/questions" --include='*.json' | cut -d'"' -f4 >ids
awk -v ids=ids 'BEGIN {
    while ((getline id < ids) > 0) item[n++] = id
    print "{\"format\":\"hanmi-reviews/1\"}"
    for (i = 0; i < 100000; i++) {
        day = int(i / 300); second = (i % 300) * 200
        printf "{\"seq\":%d,\"kind\":\"review\",\"at\":\"2025-%02d-%02dT%02d:%02d:%02d.000Z\",", \
            i + 1, 1 + int(day / 28), 1 + day % 28, second / 3600, second / 60 % 60, second % 60
        printf "\"zone\":\"Asia/Seoul\",\"item\":\"%s\",", item[(i * 7919) % n]
        printf "\"asked\":\"choice\",\"options\":4,\"rating\":\"good\",\"response\":\"x\",\"correct\":true,\"millis\":5312,"
        printf "\"bank\":\"0123456789abcdef\"}\n"
    }
}' >long/reviews.jsonl
head -10001 long/reviews.jsonl >some/reviews.jsonl

# Twice each, so that archive, index and snapshot are there; the archive of another JVM is made in the background.
for jdk in "$oldest" ${newest:+"$newest"}; do
    for _ in 1 2; do
        for data in some long; do
            HANMI_JAVA_OPTS=$where JAVA_HOME=$jdk HANMI_DATA=$work/$data "$repository/hanmi" study --plain --limit 1 \
                </dev/null >/dev/null || exit 1
        done
    done
    for _ in $(seq 150); do
        ls "$repository"/target/start/rehearsing "$repository"/target/rehearsing >/dev/null 2>&1 || break
        sleep 0.2
    done
done

jar=$repository/target/start/hanmi.jar
[ ! "$repository/target/hanmi.jar" -nt "$jar" ] || jar=$repository/target/hanmi.jar

# The launcher alone: a Java that does nothing.
mkdir -p none/bin
cp "$(type -P true)" none/bin/java
cp "$oldest/release" none/release
add "a process that does nothing" 0 "" "$work/none/bin/java"
add "the launcher without java" 0 "" "env JAVA_HOME=$work/none $repository/hanmi"
jvm "$oldest" 17 "$jar"
[ -z "$newest" ] || jvm "$newest" 25 "$jar"

# ---- measuring ------------------------------------------------------------------------------------------------------

TIMEFORMAT='%R %U %S'
for round in $(seq 0 "$rounds"); do
    for i in "${!commands[@]}"; do
        { time eval "${commands[i]}" </dev/null >out 2>&1; } 2>>"times.$i" || {
            printf '%s:\n' "${names[i]}" >&2
            cat out >&2
            exit 1
        }
    done
done

# The first round only warms the disk's cache. A column is 1, from start to end, or 2, what the processors worked.
median() {
    sed 1d "times.$1" | awk -v column="$2" '{ print 1000 * (column == 1 ? $1 : $2 + $3) }' | sort -n \
        | awk '{ a[NR] = $1 } END { print (a[int((NR + 1) / 2)] + a[int(NR / 2) + 1]) / 2 }'
}

printf '%d rounds on %s, load %s\n\n' "$rounds" "$(uname -sm)" "$(cut -d' ' -f1 /proc/loadavg 2>/dev/null)"
printf '%-38s %10s %8s %6s %10s %8s\n' case 'median ms' ratio goal 'CPU ms' ratio
for i in "${!names[@]}"; do
    awk -v name="${names[i]}" -v goal="${goals[i]}" -v t="$(median "$i" 1)" -v y="$(median "${yards[i]}" 1)" \
        -v c="$(median "$i" 2)" -v d="$(median "${yards[i]}" 2)" \
        'BEGIN { printf "%-38s %10.0f %8.2f %6s %10.0f %8.2f\n", name, t, t / y, goal, c, c / (d ? d : 1) }'
done
