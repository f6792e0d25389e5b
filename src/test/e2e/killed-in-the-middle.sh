# Signals end the program; none of them takes an answer with it.
. "$(dirname "$0")/words.bash"

answered=0
for ending in TERM:143 HUP:129 INT:130; do
    tell "SIG${ending%:*} at a question: exit code ${ending#*:}, the terminal as it was, the answer kept."
    open_hanmi 80 24 study
    see "▸ 1"
    press 1
    see "u undo"
    press Enter
    see "2 of "
    send_signal "${ending%:*}"
    expect_end "${ending#*:}"
    answered=$((answered + 1))
    expect_logged $answered review
done

for ending in TERM:143 HUP:129; do
    tell "SIG${ending%:*} at a line: exit code ${ending#*:}, the terminal as it was, the answer kept."
    open_hanmi 80 24 study --plain
    see "Question 1 of"
    type_text "0"
    press Enter
    see "Not known yet."
    press Enter
    see "Question 2 of"
    type_text "half"
    see "half"
    send_signal "${ending%:*}"
    expect_end "${ending#*:}"
    answered=$((answered + 1))
    expect_logged $answered review
done

tell "SIGKILL right after an answer: nothing can be tidied, but the answer is on disk."
open_hanmi 80 24 study
see "▸ 1"
press 0
see "✗ Not known yet"
question=$(screen | sed -n '3,4p')
send_signal KILL
until_so "the program is gone" eval '! kill -0 "$(cat "$seat/pid")" 2>/dev/null'
expect_logged $((answered + 1)) review

tell "The log is sound."
run "$hanmi" replay "$HANMI_DATA/reviews.jsonl" --json
expect_code 0
expect_quiet_err
[ "$(grep -o '"retrievability"' <<<"$out" | wc -l)" -eq $((answered + 1)) ] || fail "one state an answer: $out"

tell "The next start says nothing of it and goes on with the next question."
open_hanmi 80 24
see "day 1"
press Enter
see "▸ 1"
see "1 of "
[ "$(screen | sed -n '3,4p')" != "$question" ] || fail "what was answered is not asked again: $(screen)"
press 0
see "✗ Not known yet"
expect_logged $((answered + 2)) review
press q
see "Done"
press q
see "한미 Hanmi"
press q
expect_end 0
run "$hanmi" replay "$HANMI_DATA/reviews.jsonl" --json
expect_code 0
expect_quiet_err
