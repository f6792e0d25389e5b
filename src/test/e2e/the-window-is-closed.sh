# Somebody closes the window, or the line breaks: the program goes as well, at once, and the answers stay.
. "$(dirname "$0")/words.bash"

close_the_window() {
    local process
    process=$(cat "$seat/pid")
    close_terminal "$socket"
    socket=
    patience=2 until_so "the program is gone within two seconds" gone "$process"
}
# Nobody may have asked yet what became of it.
gone() { ! kill -0 "$1" 2>/dev/null || [[ $(ps -o stat= -p "$1") = Z* ]]; }

tell "At a question on the full screen, after an answer."
open_hanmi 80 24 study
see "▸ 1"
press 0
see "✗ Not known yet"
press Enter
see "2 of "
close_the_window
expect_logged 1 review

tell "At a line, with something half typed; and where lines are not edited."
open_hanmi 80 24 study --plain
see "Question 1 of"
type_text "0"
press Enter
see "Not known yet."
press Enter
see "Question 2 of"
type_text "half"
see "half"
close_the_window
expect_logged 2 review
open_terminal 80 24 "TERM=dumb hanmi study"
see "Question 1 of"
close_the_window

tell "In an exam, with the clock running."
open_hanmi 80 24 quiz --exam --limit 4 --minutes 1 --seed 7
see "1 of 4 · "
press 1
see "2 of 4 · "
close_the_window
expect_logged 1 cram

tell "The log is sound, and the next sitting is let in."
run "$hanmi" log check
expect_code 0
run sh -c "printf '0\n' | '$hanmi' study --plain"
expect_code 0
expect_logged 3 review
