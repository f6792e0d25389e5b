# Control-C ends it wherever one is, with exit code 130.
. "$(dirname "$0")/words.bash"

tell "At home."
open_hanmi 80 24
see "한미 Hanmi"
press C-c
expect_end 130

tell "At a question, and after an answer, which is kept."
open_hanmi 80 24 study
see "▸ 1"
press C-c
expect_end 130
open_hanmi 80 24 study
see "▸ 1"
press 0
see "✗ Not known yet"
press C-c
expect_end 130
expect_logged 1 review

tell "While an answer is put together, it asks once whether to lose it."
open_hanmi 80 24 study --kind match
see_words "A letter goes to"
press a
see "→ a "
press C-c
see_words "Control-C again leaves without it."
press C-c
expect_end 130
expect_logged 1 review

tell "At a line, with and without line editing."
open_hanmi 80 24 study --plain
see "Question 1 of"
press C-c
expect_end 130
open_hanmi 80 24 study --plain
see "Question 1 of"
type_text "한"
see "> 한"
press C-c
see_words "Control-C again leaves without it."
type_text "미"
see "> 한미"
press C-c
expect_end 130
open_terminal 80 24 "TERM=dumb hanmi study; echo code \$?"
see "Question 1 of"
press C-c
see "code 130"
