# The disk is full in the middle of a sitting, and then it is not any more.
. "$(dirname "$0")/words.bash"

# A small disk of our own: the administrator may mount one, others where the system gives them a space of names.
if [ "$(id -u)" -ne 0 ] && [ -z "${HANMI_OWN_NAMES:-}" ]; then
    if unshare --user --map-root-user --mount true 2>/dev/null; then
        HANMI_OWN_NAMES=1 exec unshare --user --map-root-user --mount bash "$0" "$@"
    fi
fi
disk=$place/disk
mkdir "$disk"
if ! mount -t tmpfs -o size=256k hanmi-story "$disk" 2>/dev/null; then
    tell "LEFT OUT: no small disk can be mounted here."
    exit 0
fi
trap 'umount "$disk"; leave_nothing' EXIT
export HANMI_DATA=$disk/hanmi
log=$HANMI_DATA/reviews.jsonl
fill() { cat /dev/zero >"$disk/ballast" 2>/dev/null; }
make_room() { rm "$disk/ballast"; }
said_by() { grep -q -- "$2" "$place/$1"; }
verdicts() { [ "$(grep -c -E '^(Right|Wrong)\.' "$place/said")" -ge "$1" ]; }
answer() { printf '%s\n' "$1" >&7; }

tell "A learner begins, through a pipe that stays open, and answers until the disk is full."
mkfifo "$place/answers"
"$hanmi" study --plain --new 1000 --limit 1000 <"$place/answers" >"$place/said" 2>"$place/said.err" &
process=$!
exec 7>"$place/answers"
answer 1
until_so "the first answer is acknowledged" verdicts 1
fill
given=1
while ! said_by said 'Not saved'; do
    given=$((given + 1))
    [ $given -lt 100 ] || fail "a full disk is noticed: $(cat "$place/said")"
    answer 1
    until_so "answer $given is acknowledged or refused" \
        eval 'verdicts $given || said_by said "Not saved"'
done

tell "It is said in one sentence; the question stays, and nothing is torn."
sentence="Not saved, so it does not count: cannot write $log: no space left on device. Try again once that is mended."
[ "$(grep -c -F -x "$sentence" "$place/said")" -eq 1 ] || fail "“$sentence” is said once: $(cat "$place/said")"
[ ! -s "$place/said.err" ] || fail "standard error is empty: $(cat "$place/said.err")"
expect_logged $((given - 1)) review
[ -z "$(tail -c 1 "$log")" ] || fail "the log ends with a line feed: $(tail -c 300 "$log")"

tell "There is room again: the same sitting goes on with the same question."
make_room
answer 1
until_so "the answer is acknowledged" verdicts $given
expect_logged $given review
answer :q
exec 7>&-
wait $process || fail "it ends well: $(cat "$place/said.err")"
run "$hanmi" log check
expect_code 0

tell "Who answers on and on to a full disk is told so, and it ends with exit code 1."
fill
run sh -c "yes 1 | '$hanmi' study --plain --new 1000 --limit 1000"
expect_code 1
expect_err "hanmi: cannot write $log: no space left on device"
[ "$(wc -l <"$place/err")" -eq 1 ] || fail "it is one line; $(said)"
run "$hanmi" log check
expect_code 0

tell "A new learner on a full disk is told so in one sentence, and can begin when there is room."
export HANMI_DATA=$disk/other
run sh -c "printf '1\n' | '$hanmi' study --plain"
expect_code 1
[[ $err == "hanmi: cannot write $HANMI_DATA"*": no space left on device" ]] || fail "it is said; $(said)"
make_room
run sh -c "printf '1\n' | '$hanmi' study --plain"
expect_code 0
expect_logged 1 review
run "$hanmi" log check
expect_code 0

tell "Merging onto a full disk leaves nothing behind."
fill
before=$(ls -A "$disk")
run "$hanmi" log merge "$disk/hanmi" "$disk/other" --out "$disk/both.jsonl"
expect_code 1
expect_err "no space left on device"
[ "$(ls -A "$disk")" = "$before" ] || fail "nothing new is there: $(ls -A "$disk")"

tell "A disk that can only be read: what was learned is shown, and a sitting is refused in one sentence."
make_room
export HANMI_DATA=$disk/hanmi
mount -o remount,ro "$disk"
run "$hanmi" </dev/null
expect_code 0
expect_quiet_err
expect_out "Today:"
run sh -c "printf '1\n' | '$hanmi' study --plain"
expect_code 1
expect_err "hanmi: cannot write $log: read-only file system"
[ "$(wc -l <"$place/err")" -eq 1 ] || fail "it is one line; $(said)"
run "$hanmi" log check
expect_code 0
run "$hanmi" log merge "$disk/hanmi" "$disk/other"
expect_code 0
