# Control-Z in the middle of a question: the shell, then the question again.
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
