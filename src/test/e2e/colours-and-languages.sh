# What the learner's environment says is heeded.
. "$(dirname "$0")/words.bash"

# A colour other than the terminal's own: 30–37, 90–97, 38;5 or 38;2, or their backgrounds.
has_colour() { grep -qE $'\e''\[([0-9;]*;)?([349][0-7]|10[0-7]|[34]8;[25];[0-9;]*)(;[0-9;]*)?m' "$seat/bytes"; }

one_answer() {
    open_terminal 100 30 "$1 hanmi study; echo code \$?"
    see "▸ 1"
    press 0
    see "✗"
    see "✓"
    press C-c
    see "code 130"
}

tell "In colour."
one_answer "TERM=xterm-256color"
has_colour || fail "there are colours: $(cat -v "$seat/bytes")"

tell "With NO_COLOR there is none, and right and wrong can still be told apart."
one_answer "NO_COLOR=1"
has_colour && fail "there is no colour: $(cat -v "$seat/bytes")"

tell "In the C locale the Hangul is on the screen, and in a pipe."
open_terminal 80 24 "LC_ALL=C hanmi; echo code \$?"
see "한미 Hanmi"
press q
see "code 0"
run env LC_ALL=C "$hanmi" </dev/null
expect_code 0
expect_out "한미 Hanmi"

tell "Korean, by the locale or by HANMI_LANG."
open_terminal 80 40 "LC_ALL=ko_KR.UTF-8 hanmi; echo code \$?"
see "오늘"
see "종료"
press Enter
see "마치기"
press 0
see "출처:"
see "되돌리기"
press C-c
see "code 130"
run env -u LC_ALL LANG=ko_KR.UTF-8 "$hanmi" </dev/null
expect_code 0
expect_out "오늘"
run sh -c "echo 0 | HANMI_LANG=ko '$hanmi' study --plain --limit 1"
expect_code 0
expect_out "정답:"
expect_out "출처:"

tell "HANMI_LANG wins over the locale."
run env LC_ALL=ko_KR.UTF-8 HANMI_LANG=en "$hanmi" </dev/null
expect_out "Today"
