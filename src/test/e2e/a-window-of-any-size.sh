# The window changes while a question stands: nothing that was chosen is lost.
. "$(dirname "$0")/words.bash"

open_hanmi 120 40 study
see "▸ 1"

tell "The second option is chosen, not yet answered."
press Down
see "▸ 2"

tell "At 40×12, one column; the choice stands."
resize 40 12
see "1 of "
see "▸ 2"

tell "At 20×5 it says that this is too small, what there is and what it needs."
resize 20 5
see "Too small"
see "20×5"
see "40×10"

tell "Back at 120×40, the choice still stands."
resize 120 40
see_not "Too small"
see "1 of "
see "▸ 2"
see "1–"

tell "Many sizes at once end in the last one."
for columns in 100 60 41 77 90; do
    resize $columns 24
done
see "▸ 2"
see "q finish"

tell "Down to nothing and back, so quickly that nobody sees it: nothing is missing."
before=$(screen)
for _ in 1 2 3 4 5; do
    resize 1 1
    resize 90 24
done
until_so "the screen is as it was" eval '[ "$(screen)" = "$before" ]'

tell "Enter answers with the second option."
press Enter
see "u undo"
until_so "the second option is marked" eval 'shows "✓ 2" || shows "✗ 2"'
press C-c
see "code 130"
see_normal_screen

tell "What is being typed stays, too, and goes on being typed meanwhile."
open_hanmi 80 24 browse
see "People"
press /
type_text "블"
see "블"
for columns in 1 50 120 2 41 80; do
    resize $columns 24
done
type_text "링컨"
see "블링컨"
see "Antony Blinken"
press C-c
expect_end 130
