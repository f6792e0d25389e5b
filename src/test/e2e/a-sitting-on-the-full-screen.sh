# A learner answers, looks, takes an answer back, goes on, and finishes.
. "$(dirname "$0")/words.bash"

tell "From home, Enter begins; there, Esc leaves the welcome."
open_hanmi 120 40
see "Welcome."
press Escape
see "Enter  study"
press Enter
see "1 of "
see_full_screen

tell "Who does not know is shown the answer, the source, and what to do next."
press 0
see "✗ Not known yet"
see "Source: "
see "https://"
see "Enter next"
right=$(right_option)

tell "u takes that back: the question stands again, as if it had not been answered."
press u
see "Undone."
see_not "Source: "

tell "A wrong option, by its digit, says why it is wrong."
press "$(another_than "$right")"
see "✗ $(another_than "$right")"
see "✗ Wrong"
see "✓ $right"

tell "Taken back as well, and answered well."
press u
see "Undone."
press "$right"
see "✓ Right"
see "✓ $right"

tell "Enter brings the next question."
press Enter
see "2 of "
see_not "Source: "

tell "q finishes: what was answered, and how well."
press q
see "Done"
see "1 answer, 1 right"

tell "Back home, the day counts."
press Enter
see "한미 Hanmi"
see "day 1"

tell "Each answer and each undo is a line of the log."
expect_logged 3 review
expect_logged 2 undo

tell "q gives the terminal back as it was."
press q
expect_end 0
