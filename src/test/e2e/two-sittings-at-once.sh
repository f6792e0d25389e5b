# The same learner in two windows: one sitting at a time writes the log.
. "$(dirname "$0")/words.bash"

open_hanmi 80 24 study
see "▸ 1"
press 0
see "✗ Not known yet"

tell "A second sitting through a pipe says so in one sentence."
run sh -c "printf '1\n' | '$hanmi' study --plain"
expect_code 1
expect_err "another sitting is running"
[ "$(wc -l <"$place/err")" -eq 1 ] || fail "it is one line; $(said)"
expect_no_escapes

tell "A second sitting in another terminal says so too, and leaves the terminal alone."
keep_terminal
open_hanmi 100 24 study
expect_end 1
see_words "another sitting is running"

tell "Home opens, and notes it when study is chosen."
open_hanmi 100 24
see "한미 Hanmi"
press Enter
see_words "another sitting is running"
see "q quit"

tell "When the first sitting is finished, Enter at the second home begins."
other_terminal
press q
see "Done"
press q
expect_end 0
other_terminal
press Enter
see "▸ 1"
see_not "another sitting"
press C-c
expect_end 130
expect_logged 1 review
