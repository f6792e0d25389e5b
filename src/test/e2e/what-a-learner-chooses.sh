# A learner chooses otherwise, changes their mind, and everything is saved at once.
. "$(dirname "$0")/words.bash"

settings() { cat "$HANMI_DATA/settings.json"; }
is_chosen() { settings | grep -q "$1"; }

tell "A comma at home opens the settings; what nobody chose is usual."
open_hanmi 80 24
see "한미 Hanmi"
press Escape
see ", settings"
press ,
see "▸ 1 Retention        90 %                 usual"

tell "Arrows change a value, and what that comes to is said in words."
press Right Right
see "▸ 1 Retention        92 %"
see "more to review than at 90 %."
is_chosen '"retention": 0.92' || fail "it is saved at once: $(settings)"

tell "Enter lets one type; below it stands how it reads, also while the window changes."
press 5
press Enter
type_text "14 June"
see "A day, such as"
type_text " 2031"
see "→ 14 June 2031."
resize 60 16
see "> 14 June 2031"
resize 80 24
press Enter
see "5 Exam             14 June 2031"
is_chosen '"exam": "2031-06-14"' || fail "it is saved at once: $(settings)"

tell "What cannot be is refused in a sentence, and stays to be mended."
press 2
press Enter
press C-u
type_text "many"
press Enter
see "“many” is no whole number from 0 to 9999."
see "> many"
press Escape
see "2 New a day        10"

tell "u takes back one after the other."
press u
see "5 Exam             none"
press u
see "1 Retention        90 %"
is_chosen retention && fail "it is as if it had never been chosen: $(settings)"

tell "Another language is there at once, on the same line, and can be taken back as well."
press 4
press Left
see "▸ 4 언어"
see "한국어"
press u
see "▸ 4 Language         as the system says"
press Escape
see "Next days"
press q
expect_end 0

tell "The command says the same."
run "$hanmi" settings new 25
expect_code 0
open_hanmi 80 24
see ", settings"
press ,
see "2 New a day        25"
press C-c
expect_end 130
