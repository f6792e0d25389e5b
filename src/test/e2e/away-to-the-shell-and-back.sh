# Control-Z in the middle of a question: the shell, then the question again. On the full screen and at a line.
. "$(dirname "$0")/words.bash"

open_hanmi 100 30 study
see "▸ 1"
press Down
see "▸ 2"

tell "Control-Z gives the shell back, with its screen, its cursor and its modes."
press C-z
see_normal_screen
see "Stopped"
type_text "stty -a >meanwhile"
press Enter
until_so "the modes are the shell's" same_modes "$seat/before" "$seat/meanwhile"
see_not "▸ 2"

tell "fg paints the question again, with what was chosen."
type_text "fg"
press Enter
see_full_screen
see "▸ 2"
see "q finish"

tell "It works a second time, and in a window that changed meanwhile."
press C-z
see_normal_screen
resize 60 20
type_text "clear; fg"
press Enter
see_full_screen
see "▸ 2"
see "1 of "

tell "The keys are heard."
press Up
see "▸ 1"
press 0
see "✗ Not known yet"
expect_logged 1 review

tell "A stop from outside, that no program hears of, is mended by fg as well."
send_signal STOP
see "Stopped"
type_text "fg"
press C-j
see_not "Stopped"
see "✗ Not known yet"
press Enter
see "2 of "
press C-c
see_normal_screen
type_text 'code=$?; stty -a >after; echo code $code'
press Enter
expect_end 130

tell "At a line, half typed: the shell with its modes, then the line as it was."
open_hanmi 80 24 study --plain
see "Question 1 of"
type_text "한미"
see "> 한미"
press C-z
see "Stopped"
see_normal_screen
type_text "stty -a >meanwhile; clear"
press Enter
until_so "the modes are the shell's" same_modes "$seat/before" "$seat/meanwhile"
see_not "한미"
type_text "fg"
press Enter
see "> 한미"
press C-c
see "Control-C again"
press C-c
see_normal_screen

tell "Where lines are not edited, the prompt comes again."
open_terminal 80 24 "TERM=dumb hanmi study"
see "Question 1 of"
press C-z
see "Stopped"
type_text "clear; fg"
press Enter
see "hanmi study
>"
press C-c
