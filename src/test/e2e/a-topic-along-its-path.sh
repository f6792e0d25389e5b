# A learner chooses a topic, reads what it is about, and answers.
. "$(dirname "$0")/words.bash"

tell "t at home shows the topics with what is asked about each."
open_hanmi 80 24
see_full_screen
see "Welcome"
press Escape
see "by topic"
press t
see "By topic"
see "questions"
see "▸ 1 Alliance and troops"

tell "The topic is introduced before its questions, and one key goes on."
press j Enter
see "Topic"
see "Nuclear diplomacy"
see "Enter begins with the questions."
press Enter
see "1 of"

tell "After an answer its article can be read as a card, and the answer is still there."
press 0
see "Not known yet"
press o
see "Article"
see "Enter goes back."
press Enter
see "Not known yet"

tell "What was answered is counted in the list, and home is behind it."
press q
see "1 answer, 0 right"
press q
see "By topic"
press Escape
see "한미 Hanmi"
press q
expect_end 0

tell "In a pipe the number of the topic is the first line, and the introduction takes none."
run sh -c "printf '2\n0\n' | '$hanmi' study --by-topic --plain --limit 1"
expect_code 0
expect_out "Nuclear diplomacy (topic)"
expect_out "1 answer, 0 right"

tell "An article is read before its questions."
run sh -c "printf '0\n' | '$hanmi' study --article 2022-12-kyodo --plain --limit 1"
expect_code 0
expect_out "(article)"
expect_out "Kyodo News"
