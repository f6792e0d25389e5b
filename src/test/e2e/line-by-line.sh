# A learner who wants plain lines: for a screen reader, a slow line, a log.
. "$(dirname "$0")/words.bash"

expect_no_escape_sent() {
    grep -q 'code 0' "$seat/bytes" || fail "the bytes are all there: $(cat -v "$seat/bytes")"
    ! grep -q $'\e' "$seat/bytes" || fail "there is no escape sequence: $(cat -v "$seat/bytes")"
}

tell "hanmi study --plain in a terminal: a question, numbered options, a prompt."
open_hanmi 80 40 study --plain
see "Question 1 of"
see "1. "
see "> "

tell "? shows what can be typed."
type_text "?"
press Enter
see "0 don't know"
see "u undo"

tell "A number that is no option is no answer."
type_text "9"
press Enter
see "There is no option 9."

tell "0 shows the answer and its source."
type_text "0"
press Enter
see "Not known yet"
see "Answer: "
see "Source: "
expect_logged 1 review

tell "Enter goes on; :q finishes."
press Enter
see "Question 2 of"
type_text ":q"
press Enter
see "1 answer, 0 right"
press Enter
expect_end 0

tell "A terminal that is called dumb gets no escape sequence, even without --plain."
open_terminal 80 40 "TERM=dumb hanmi study; echo code \$?"
see "Question 1 of"
type_text "0"
press Enter
see "Answer: "
press Enter
see "Question 2 of"
type_text "q"
press Enter
see "1 answer, 0 right"
press Enter
see "code 0"
expect_no_escape_sent

tell "Nor does home there, nor one who asked for accessible output; what can be done is said in words."
open_terminal 80 40 "TERM=dumb hanmi; echo code \$?"
see "한미 Hanmi"
see "Enter study; "
type_text ","
press Enter
see "1. Retention: 90 % (usual)"
type_text "2 25"
press Enter
see "2. New a day: 25"
type_text "u"
press Enter
see "2. New a day: 10 (usual)"
press Enter
type_text "q"
press Enter
see "code 0"
expect_no_escape_sent
open_terminal 80 40 "ACCESSIBLE=1 hanmi; echo code \$?"
see "한미 Hanmi"
see ", settings"
type_text "q"
press Enter
see "code 0"
expect_no_escape_sent

tell "What goes into a pipe has none either, whatever the terminal is called."
run sh -c "printf '?\n9\n1\n:q\n' | TERM=xterm-256color COLORTERM=truecolor '$hanmi' study"
expect_code 0
expect_no_escapes
expect_quiet_err
expect_out "There is no option 9."
expect_out "Source: "
