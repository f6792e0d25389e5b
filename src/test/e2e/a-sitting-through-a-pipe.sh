# A learner whose terminal is a pipe answers three questions.
. "$(dirname "$0")/words.bash"

tell "Without a terminal, hanmi says what there is to do, in plain text."
run "$hanmi" </dev/null
expect_code 0
expect_out "한미 Hanmi"
expect_no_escapes

tell "Three lines in, three answers."
run sh -c "printf '1\n2\n1\n' | '$hanmi' study --plain --limit 3"
expect_code 0
expect_quiet_err
expect_no_escapes

tell "Each answer is in the log, after the line that names its format."
[ "$(head -n 1 "$HANMI_DATA/reviews.jsonl")" = '{"format":"hanmi-reviews/1"}' ] || fail "the log names its format"
answers=$(grep -c '"kind":"review"' "$HANMI_DATA/reviews.jsonl")
[ "$answers" -ge 1 ] || fail "the log has answers: $(cat "$HANMI_DATA/reviews.jsonl")"

tell "The log can be replayed."
run "$hanmi" replay "$HANMI_DATA/reviews.jsonl" --json
expect_code 0
[ "$(grep -o '"retrievability"' <<<"$out" | wc -l)" -eq "$answers" ] || fail "one state an answer: $out"

tell "Another bank is studied, and the index of the usual one is left alone."
mkdir "$place/questions"
cp -r "$place/course/questions/2015" "$place/questions"
run "$hanmi" </dev/null
cp "$index" "$place/index"
run "$hanmi" --questions "$place/questions" </dev/null
expect_code 0
expect_out "한미 Hanmi"
cmp -s "$index" "$place/index" || fail "the index of the usual bank is as it was"
