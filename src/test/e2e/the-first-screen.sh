# A learner types hanmi in a terminal.
. "$(dirname "$0")/words.bash"

tell "Home appears, in Hangul and Latin."
open_terminal 80 24 "'$hanmi'; echo code \$?"
see "한미 Hanmi"

tell "q leaves it, and the shell is back."
press q
press Enter
see "code 0"
see "shell>"
