# A log that was handled by others: a clock that goes back, lines of unknown origin, an end that was cut off.
. "$(dirname "$0")/words.bash"
log=$HANMI_DATA/reviews.jsonl
sitting() { run sh -c "printf '%s\n' $* | '$hanmi' study --plain"; }

tell "A learner answers, while the machine believes that it is the year 2099."
sitting 1 2
expect_code 0
expect_logged 2 review
sed -i 's/"at":"20[0-9][0-9]/"at":"2099/' "$log"

tell "The clock is set right: the sitting goes on, and nothing that was answered is lost."
sitting 1 2
expect_code 0
expect_quiet_err
answers=$(logged review)
[ "$answers" -ge 3 ] || fail "the second sitting wrote its answers: $(cat "$log")"
run "$hanmi" replay "$log" --json
expect_code 0
[ "$(grep -o '"retrievability"' <<<"$out" | wc -l)" -eq "$answers" ] || fail "one state an answer: $out"
run "$hanmi" log check
expect_code 0
expect_out "reviews.jsonl:2: warning: this lies "
expect_out "reviews.jsonl:4: warning: the clock went back by "

tell "A line that is none of ours is reported with its number, and neither it nor what follows is lost."
printf 'a note to myself\n' >>"$log"
sitting 1
expect_code 0
expect_err "reviews.jsonl:$((answers + 2)): warning: this line is not a JSON object"
expect_logged $((answers + 1)) review
grep -q 'a note to myself' "$log" || fail "the line stays where it is"
run "$hanmi" log check
expect_code 3
expect_out "reviews.jsonl:$((answers + 2)): error: this line is not a JSON object"

tell "An end that was cut off is moved out, and said once."
printf '%s' '{"seq":99,"kind":"review","at":"2026-1' >>"$log"
run "$hanmi" log check
expect_out "error: the last line was cut off after 38 bytes"
sitting 1
expect_code 0
expect_err "the last line had been cut off; its 38 bytes were moved to $HANMI_DATA/reviews.torn"
expect_logged $((answers + 2)) review
sitting 1
[[ $err != *"cut off"* ]] || fail "it is said once; $(said)"

tell "A log from a newer Hanmi is left alone."
sed -i '1s/.*/{"format":"hanmi-reviews\/2"}/' "$log"
cp "$log" "$place/newer"
sitting 1
expect_code 1
expect_err "is a review log of version 2, but this Hanmi knows version 1 only"
run "$hanmi" log check
expect_code 3
cmp -s "$log" "$place/newer" || fail "not a byte was changed"

tell "Settings from a newer Hanmi, or damaged ones, are said in one sentence and left alone; the log is, too."
sed -i '1s/.*/{"format":"hanmi-reviews\/1"}/' "$log"
cp "$log" "$place/before"
settings=$HANMI_DATA/settings.json
printf '{"format":"hanmi-settings/2","retention":"as you like"}\n' >"$settings"
cp "$settings" "$place/settings"
sitting 1
expect_code 1
expect_err "has settings of version 2, but this Hanmi knows version 1 only; use the Hanmi that wrote them"
[ "$(wc -l <"$place/err")" -eq 1 ] || fail "it is one line; $(said)"
cmp -s "$settings" "$place/settings" || fail "not a byte of the settings was changed"
printf '{"format":"hanmi-settings/1", "retention"' >"$settings"
sitting 1
[ "$code" -ne 0 ] && [ "$code" -ne 70 ] || fail "damaged settings are no bug and no reason to guess; $(said)"
expect_err "$settings"
cmp -s "$log" "$place/before" || fail "nothing was written into the log"
rm "$settings"
sitting 1
expect_code 0
