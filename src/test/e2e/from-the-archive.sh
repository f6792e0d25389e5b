# What mvn package packs, unpacked: it runs anywhere, with nothing but a Java.
. "$(dirname "$0")/words.bash"
unset HANMI_JAVA_OPTS

archive=$(ls "$(dirname "$hanmi")"/target/hanmi-*.tar.gz 2>/dev/null | head -n 1)
if [ -z "$archive" ]; then
    tell "There is no archive here: mvn package makes one."
    exit 0
fi
mkdir -p "$place/a folder"
cd "$place/a folder" || exit 1
tar xzf "$archive"
packed=$(echo "$PWD"/hanmi-*)
bare=(env -i PATH=/usr/bin:/bin ${JAVA_HOME:+JAVA_HOME="$JAVA_HOME"} HANMI_DATA="$HANMI_DATA")

tell "From an empty folder with an empty environment."
mkdir "$place/empty"
cd "$place/empty" || exit 1
run "${bare[@]}" "$packed/hanmi"
expect_code 0
expect_out "Today: "
expect_quiet_err
run "${bare[@]}" sh -c 'printf "1\n\n" | "$1" study --plain --limit 1' sh "$packed/hanmi"
expect_code 0
expect_out "Question 1 of 1"
expect_logged 1 review

tell "The doctor finds nothing broken there, and soon an archive of classes."
run "${bare[@]}" "$packed/hanmi" doctor
expect_code 0
expect_out "fine   bank "
expect_no_escapes
until_so "there is an archive of classes" sh -c "ls '$packed/cache/'*.jsa '$packed/cache/'*.aot 2>/dev/null | grep -q ."
until_so "no rehearsal goes on" test ! -e "$packed/cache/rehearsing"
run "${bare[@]}" "$packed/hanmi" doctor
expect_out "starts fast"

tell "An edit of the bank is seen at the next start, even if a file gets an older one's content and time."
question=$(ls "$packed"/questions/1*/*.json | head -n 1)
run "${bare[@]}" "$packed/hanmi" study --plain --limit 1
expect_code 0
cp "$question" "$place/whole"
printf '{"format": "hanmi-questions/1",\n "items": [{]}' >"$place/old"
touch -d 2020-01-01 "$place/old"
cp -p "$place/old" "$question"
run "${bare[@]}" "$packed/hanmi"
expect_err "${question##*/}"
cp "$place/whole" "$question"
run "${bare[@]}" "$packed/hanmi"
expect_code 0
expect_quiet_err

tell "On the full screen, and the doctor measures Hangul there."
hanmi=$packed/hanmi
open_hanmi 80 24
see_full_screen
see "한미 Hanmi"
press q
expect_end 0
open_hanmi 80 24 doctor
see "한미 takes 4 columns"
expect_end 0

tell "The manual reads well, and bash completes topics."
if command -v man >/dev/null && man --version 2>/dev/null | grep -q man; then
    run env MANWIDTH=80 man -l --warnings "$packed/man/man1/hanmi.1"
    expect_code 0
    expect_quiet_err
    expect_out "hanmi doctor"
fi
open_terminal 80 24 "exec bash --norc -i"
type_text "PS1='bash> '; source '$packed/completion/hanmi.bash'"
press Enter
see "bash> "
type_text "hanmi study --topic nuc"
press Tab
see "hanmi study --topic nuclear"
type_text "--kind=who-m"
press Tab
see "hanmi study --topic nuclear --kind=who-met-whom"
