# Somebody starts Hanmi for the first time.
. "$(dirname "$0")/words.bash"

tell "There is nothing yet: one screen says what this is, what to press, and can speak Korean."
open_hanmi 80 24
see "Welcome."
see "Four keys to know"
see "Enter begin"
[ ! -e "$HANMI_DATA/reviews.jsonl" ] || fail "nothing is written before anything was pressed"

tell "l puts everything into Korean, at once and for good; and back."
press l
see "반갑습니다."
see "Enter 시작"
grep -q '"language": "ko"' "$HANMI_DATA/settings.json" || fail "the language is kept: $(cat "$HANMI_DATA/settings.json")"
press l
see "Welcome."

tell "Enter begins a first sitting of five questions with options."
press Enter
see "1 of 5"
see "▸ 1"
press 1
see "Enter next"
expect_logged 1 review

tell "q finishes it, then home is there; the welcome does not come back."
press q
see "Done"
press q
see "Next days"
press q
expect_end 0
open_hanmi 80 24
see "day 1"
see_not "Welcome."
press q
expect_end 0

tell "Esc goes home without a sitting, and that, too, is remembered."
export HANMI_DATA=$place/other
open_hanmi 40 12
see "Welcome."
press Escape
see "Today"
press q
expect_end 0
open_hanmi 40 12
see "Today"
press C-c
expect_end 130

tell "Line by line it is a few lines; in a pipe there is no welcome."
export HANMI_DATA=$place/third
run sh -c "'$hanmi' </dev/null"
expect_code 0
expect_out "한미 Hanmi"
[[ $out != *Welcome* ]] || fail "nobody is welcomed in a pipe: $out"
open_terminal 80 40 "hanmi --plain; echo code \$?"
see "Welcome."
see "u: take back whatever you did last"
type_text "h"
press Enter
see "Today: "
type_text "q"
press Enter
see "code 0"
