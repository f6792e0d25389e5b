# Eight learners, whose machines are switched off two hundred times: no answer that was acknowledged is missing.
. "$(dirname "$0")/words.bash"

learners=8 deaths=25 at_once=4

# An answer is acknowledged once the verdict is read; whole lines of the log are counted.
acknowledged() { grep -c -E '^(Right|Wrong)\.' "$1"; }
in_the_log() { grep -c '^{"seq":[0-9]*,"kind":"review".*"}$' "$HANMI_DATA/reviews.jsonl" 2>/dev/null || true; }

# Kills every second sitting at some moment after its start, the others at some moment after their first answer.
learner() {
    local death process acknowledged=0 logged seen
    RANDOM=$1
    export HANMI_DATA=$place/learner-$1
    for death in $(seq $deaths); do
        : >"$HANMI_DATA.out"
        "$hanmi" study --plain --new 100000 --limit 100000 < <(yes 1) >"$HANMI_DATA.out" 2>"$HANMI_DATA.err" &
        process=$!
        if [ $((death % 2)) -eq 0 ]; then
            until [ "$(acknowledged "$HANMI_DATA.out")" -gt 0 ] || ! kill -0 $process 2>/dev/null; do sleep 0.01; done
        fi
        sleep "0.$(printf '%03d' $((RANDOM % (death % 2 == 0 ? 100 : 300))))"
        kill -KILL $process 2>/dev/null || fail "learner $1 still answers at death $death: $(cat "$HANMI_DATA.err")"
        wait $process 2>/dev/null
        seen=$(acknowledged "$HANMI_DATA.out")
        acknowledged=$((acknowledged + seen))
        logged=$(in_the_log)
        [ "${logged:-0}" -ge $acknowledged ] || fail "$acknowledged answers of learner $1 were acknowledged, $logged are there"
        # The answer that the learner was not told of any more.
        [ "${logged:-0}" -le $((acknowledged + 1)) ] || fail "learner $1 gave $acknowledged answers, $logged are there"
        acknowledged=${logged:-0}
        grep -v -e 'had been cut off' -e 'hint: at most the last answer' "$HANMI_DATA.err" >"$HANMI_DATA.odd" \
            && fail "learner $1 is told at death $death: $(cat "$HANMI_DATA.odd")"
    done
    [ "$acknowledged" -ge $((deaths / 2)) ] || fail "learner $1 answered often, not $acknowledged times"
    "$hanmi" log check >"$HANMI_DATA.check" 2>&1 || fail "the log of learner $1 is sound: $(cat "$HANMI_DATA.check")"
    printf '1\n' | "$hanmi" study --plain --new 100000 >"$HANMI_DATA.out" 2>&1 || fail "learner $1 goes on: $(cat "$HANMI_DATA.out")"
    [ "$(in_the_log)" -eq $((acknowledged + 1)) ] || fail "learner $1 gave one answer more"
    printf '  learner %d: %d answers, none missing.\n' "$1" "$acknowledged"
}

tell "Each learner is killed $deaths times, with SIGKILL, in the middle of it."
failed=
for first in $(seq 1 $at_once $learners); do
    running=()
    for number in $(seq "$first" $((first + at_once - 1))); do
        (trap - EXIT && learner "$number") &
        running+=($!)
    done
    for process in "${running[@]}"; do
        wait "$process" || failed=yes
    done
done
[ -z "$failed" ]
