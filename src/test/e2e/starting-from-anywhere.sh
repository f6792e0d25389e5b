# The launcher: from any folder, through links, in any locale, on any JDK from 17 on.
. "$(dirname "$0")/words.bash"

tell "From another folder."
cd / || exit 1
run "$hanmi" --version
expect_code 0
expect_out "hanmi "
expect_quiet_err

tell "Through a link to a link on the PATH."
mkdir -p "$place/a folder/bin"
ln -s "$hanmi" "$place/a folder/target"
ln -s ../target "$place/a folder/bin/hanmi"
run env PATH="$place/a folder/bin:$PATH" hanmi --version
expect_code 0
expect_out "hanmi "

tell "With a relative name."
cd "$(dirname "$hanmi")/src" || exit 1
run ../hanmi --version
expect_code 0

tell "Hangul in an argument survives the C locale."
run env LC_ALL=C "$hanmi" 한미
expect_code 2
expect_err "한미"
run env -u LC_ALL LANG=C "$hanmi" 한미
expect_err "한미"

tell "Exit codes come through."
run "$hanmi" study --no-such-option
expect_code 2
run "$hanmi" generate --check --questions "$place/nowhere"
expect_code 3

tell "A signal reaches the program, for the launcher has become it."
mkfifo "$place/keys"
"$hanmi" study --plain <"$place/keys" >"$place/out" 2>"$place/err" &
learner=$!
exec 9>"$place/keys"
until [ -s "$place/out" ] || ! kill -0 $learner; do sleep 0.05; done
kill -TERM $learner
wait $learner
[ $? -eq 143 ] || fail "the exit code is 143: $(cat "$place/out" "$place/err")"
exec 9>&-

tell "A Java that is too old is refused in a sentence."
mkdir -p "$place/old/bin"
printf '#!/bin/sh\nexit 99\n' >"$place/old/bin/java"
chmod +x "$place/old/bin/java"
printf 'JAVA_VERSION="11.0.2"\n' >"$place/old/release"
run env JAVA_HOME="$place/old" "$hanmi" --version
expect_code 1
expect_err "17 or newer"

if [ -n "${HANMI_NEWEST_JDK:-}" ]; then
    tell "On the newest JDK, with and without its archive, nothing is said but what was asked for."
    for _ in 1 2; do
        run env JAVA_HOME="$HANMI_NEWEST_JDK" "$hanmi" --version
        expect_code 0
        expect_out "hanmi "
        expect_quiet_err
    done
fi
