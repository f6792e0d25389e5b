# A learner has a mouse.
. "$(dirname "$0")/words.bash"

# As terminals send it: the button, the column and the row, from 1.
row_of() { screen | grep -nF "$1" | head -1 | cut -d: -f1; }
column_of() { screen | grep -F "$1" | head -1 | awk -v text="$1" '{ print index($0, text) }'; }
turn() { type_text $'\e'"[<$1;10;10M"; }
click() {
    see "$1"
    type_text $'\e'"[<0;$(column_of "$1");$(row_of "$1")M"
    type_text $'\e'"[<0;$(column_of "$1");$(row_of "$1")m"
}

tell "An option is chosen by a press, and given by a second one; keys on the last line can be pressed."
open_hanmi 80 24 study
see "▸ 1"
until_so "the program asks for the mouse" is_terminal '#{mouse_any_flag}' 1
click " 2  "
see "▸ 2"
click "▸ 2"
see "Source: "
expect_logged 1 review
click "undo"
see "▸ 1"
expect_logged 1 undo

tell "The wheel scrolls, and what the mouse does elsewhere is no key."
click "help"
see "Keys"
turn 65
turn 65
see "↑"
turn 64
turn 64
click "Esc close"
see "▸ 1"
type_text $'\e[<2;3;3M\e[<35;70;20M\e[<0;70;20m'
see "▸ 1"

tell "The shell has its mouse back while the program is stopped, and after Control-C."
press C-z
see_normal_screen
type_text "fg"
press Enter
see_full_screen
until_so "the program has the mouse again" is_terminal '#{mouse_any_flag}' 1
press C-c
see_normal_screen

tell "And when it is terminated."
open_hanmi 80 24 study
see "▸ 1"
send_signal TERM
expect_end 143

tell "HANMI_MOUSE=0 leaves the mouse to the terminal."
open_terminal 80 24 "HANMI_MOUSE=0 hanmi study; echo code \$?"
see "▸ 1"
is_terminal '#{mouse_any_flag}' 0 || fail "the program does not ask for the mouse"
press C-c
see "code 130"
