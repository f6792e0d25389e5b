# A learner takes an exam: nothing is said until the end, answers can be changed, the clock runs, nothing is lost.
. "$(dirname "$0")/words.bash"

seconds() { screen | sed -n '1s/.* \([0-9]*\) s left.*/\1/p'; }
clock_moved() { [ -n "$(seconds)" ] && [ "$(seconds)" -lt "$1" ]; }

tell "Four questions in a minute: how many, and how much time is left, stand at the top."
open_hanmi 80 24 quiz --exam --limit 4 --minutes 1 --seed 7
see "1 of 4 · "
see " s left"
see_full_screen

tell "The clock goes by itself, and writes no more than what is another than before."
now=$(seconds) bytes=$(wc -c <"$seat/bytes")
until_so "the clock moves" clock_moved "$now"
until_so "the clock moves again" clock_moved $((now - 2))
[ $(($(wc -c <"$seat/bytes") - bytes)) -lt 400 ] || fail "a clock writes little: $(tail -c +"$bytes" "$seat/bytes" | cat -v)"

tell "Away in the shell, the clock goes on: nobody gains time by Control-Z."
now=$(seconds)
press C-z
see "Stopped"
type_text "clear; sleep 2; fg; echo code \$?; stty -a >after"
press Enter
see " s left"
[ "$(seconds)" -le $((now - 2)) ] || fail "two seconds are gone: from $now to $(seconds)"

tell "An answer is followed by the next question, with no word about it; it is on disk already."
press 1
see "2 of 4 · "
see_not "Source: "
see_not "Right"
see_not "Wrong"
expect_logged 1 cram

tell "p goes back, and another answer takes the place of the first."
press p
see "1 of 4 · "
see "Your answer: "
press 2
see "2 of 4 · "
expect_logged 2 cram
expect_logged 1 undo

tell "Before it is handed in, what is still open is named; Enter goes there."
press q
see "Before you hand in"
see "1 of 4 questions answered."
see "Still open"
press Enter
see "2 of 4 · "

tell "Handed in: the score, by topic, and what became of the answers."
press q
see "Before you hand in"
press q
see "of 4 right"
see "By topic"
see "the schedule stays as it is"

tell "Then what was missed, one by one, with the key, the reason and the source."
press Enter
see "Missed 1 of "
see "✓ "
see "Source: "
press q
see "of 4 right"
press q
expect_end 0

tell "What was seen and left open is in the log as not known; what was never seen is not."
expect_logged 3 cram

tell "From home, e begins an exam. SIGKILL in the middle takes no answer with it."
open_hanmi 80 24
see "e  exam"
press e
see "▸ Questions   10"
press Enter
see "1 of 10 · 10 min left"
# Drawn by chance: an option is chosen by its letter, lines stay in the order in which they stand.
answer_whatever() {
    for key in a Enter; do
        shows "2 of 10 · " && return
        press "$key"
        sleep 0.3
    done
    shows "2 of 10 · "
}
until_so "the first question is answered" answer_whatever
send_signal KILL
until_so "the program is gone" eval '! kill -0 "$(cat "$seat/pid")" 2>/dev/null'
expect_logged 4 cram

tell "The log is sound, and the schedule knows nothing of all that."
run "$hanmi" replay "$HANMI_DATA/reviews.jsonl" --json
expect_code 0
expect_quiet_err
[ "$(tr -d ' \n' <<<"$out")" = "[]" ] || fail "nothing is replayed: $out"

tell "Line by line the same: the clock is said at each question."
open_hanmi 80 40 quiz --exam --limit 2 --plain --seed 7
see "Question 1 of 2 · 2 min left"
type_text "1"
press Enter
see "Question 2 of 2"
type_text ":p"
press Enter
see "Your answer: "
type_text "q"
press Enter
see "Still open:"
type_text "q"
press Enter
see "of 2 right"
type_text "q"
press Enter
expect_end 0
