# What the stories say. Sourced by each of them: see README.md.
set -uo pipefail
export LC_ALL=C.UTF-8

hanmi=${1:-./hanmi}
hanmi=$(cd "$(dirname "$hanmi")" && pwd)/$(basename "$hanmi")
place=$(mktemp -d)
export HANMI_DATA=$place/data
unset HANMI_LANG NO_COLOR ACCESSIBLE COLORTERM
export hanmi
# A small course, so that no story depends on what is in the repository's. By a link: the options are split at blanks.
ln -s "$(dirname "$hanmi")/src/test/resources/course" "$place/course"
index=$place/bank.index
export HANMI_JAVA_OPTS="-Dhanmi.home=$place/course -Dhanmi.index=$index"
patience=30
# The terminal in use, by the name of its tmux socket, its folder, and one that was kept for later.
socket= seat= terminals=0 kept=

# What a terminal's PATH finds: it leaves its process id in the terminal's folder and becomes the program.
mkdir "$place/bin"
printf '#!/bin/sh\necho $$ >"$seat/pid"\nexec "$hanmi" "$@"\n' >"$place/bin/hanmi"
chmod +x "$place/bin/hanmi"

trap 'leave_nothing' EXIT

leave_nothing() {
    close_terminal "$socket"
    close_terminal "$kept"
    rm -rf "$place"
}

close_terminal() {
    [ -n "$1" ] || return
    tmux -L "$1" kill-server 2>/dev/null
    rm -f "${TMUX_TMPDIR:-/tmp}/tmux-$(id -u)/$1"
}

tell() { printf '  %s\n' "$*"; }

fail() {
    printf '  NOT SO: %s\n' "$*"
    exit 1
}

run() {
    "$@" >"$place/out" 2>"$place/err"
    code=$?
    out=$(cat "$place/out")
    err=$(cat "$place/err")
}

said() { printf 'code %s\n--- out\n%s\n--- err\n%s\n' "$code" "$out" "$err"; }

expect_code() { [ "$code" -eq "$1" ] || fail "the exit code is $1; $(said)"; }
expect_out() { [[ $out == *"$1"* ]] || fail "standard output has “$1”; $(said)"; }
expect_err() { [[ $err == *"$1"* ]] || fail "standard error has “$1”; $(said)"; }
expect_quiet_err() { [ -z "$err" ] || fail "standard error is empty; $(said)"; }
expect_no_escapes() { [[ $out$err != *$'\e'* ]] || fail "there is no escape sequence; $(said | cat -v)"; }

# Waits until a command succeeds; says what should have been so if it never does.
until_so() {
    local what=$1 start=$SECONDS
    shift
    until "$@"; do
        [ $((SECONDS - start)) -lt $patience ] || fail "$what; the screen is
$(screen)"
        sleep 0.05
    done
}

open_terminal() {
    close_terminal "$socket"
    # Another name each time: a server that is ending takes nobody in.
    terminals=$((terminals + 1))
    socket=hanmi-story-$$-$terminals
    seat=$place/terminal-$terminals
    mkdir "$seat"
    env -u TMUX PATH="$place/bin:$PATH" seat="$seat" tmux -L "$socket" -f /dev/null -u \
        new-session -d -x "$1" -y "$2" -c "$seat" "PS1='shell> ' sh -i" || fail "tmux opens a terminal"
    tmux -L "$socket" pipe-pane "cat >'$seat/bytes'"
    see 'shell>'
    shift 2
    type_text "$*"
    press Enter
}

open_hanmi() {
    local columns=$1 rows=$2
    shift 2
    open_terminal "$columns" "$rows" "stty -a >before; hanmi${*:+ $*}; echo code \$?; stty -a >after"
}

expect_end() {
    see "code $1"
    until_so "the terminal's modes are as before" same_modes "$seat/before" "$seat/after"
    see_normal_screen
}

# But for the size, and the number of the line discipline, which says nothing: the terminal library leaves it to chance.
same_modes() { [ -s "$2" ] && diff <(modes "$1") <(modes "$2") >/dev/null 2>&1; }
modes() { sed 's/line = [0-9]*;//; s/rows [0-9]*; columns [0-9]*;//' "$1"; }

keep_terminal() { kept=$socket kept_seat=$seat socket= seat=; }
other_terminal() {
    local was=$socket was_seat=$seat
    socket=$kept seat=$kept_seat kept=$was kept_seat=$was_seat
}

press() { tmux -L "$socket" send-keys "$@"; }
type_text() { tmux -L "$socket" send-keys -l -- "$*"; }
resize() { tmux -L "$socket" resize-window -x "$1" -y "$2"; }
screen() { tmux -L "$socket" capture-pane -p 2>/dev/null; }
send_signal() { kill -s "$1" "$(cat "$seat/pid")"; }

shows() { [[ $(screen) == *"$1"* ]]; }
shows_not() { [[ $(screen) != *"$1"* ]]; }
reads() { [[ $(screen | tr -s ' \n' ' ') == *"$1"* ]]; }
is_terminal() { [ "$(tmux -L "$socket" display-message -p "$1")" = "$2" ]; }

see() { until_so "the screen shows “$1”" shows "$1"; }
see_words() { until_so "the screen says “$1”" reads "$1"; }
see_not() { until_so "the screen no longer shows “$1”" shows_not "$1"; }
see_full_screen() { until_so "the program has the screen" is_terminal '#{alternate_on}' 1; }
see_normal_screen() {
    until_so "the shell's screen is back, with its cursor and no mouse" \
        is_terminal '#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{keypad_cursor_flag}' '0 1 0 0'
    until_so "what is pasted is typed again" pastes_plainly
}
# tmux does not say; what it was sent last does.
pastes_plainly() { [[ $(grep -ao $'\e\[?2004[hl]' "$seat/bytes" | tail -n 1) != *h ]]; }

# The number of the right option, which a screen shows after an answer.
right_option() { screen | sed -n 's/^ *✓ \([1-9]\) .*/\1/p'; }
another_than() { [ "$1" = 1 ] && echo 2 || echo 1; }

# The lines of the log of some kind.
logged() { grep -c "\"kind\":\"$1\"" "$HANMI_DATA/reviews.jsonl"; }
expect_logged() { [ "$(logged "$2")" = "$1" ] || fail "the log has $1 × $2: $(cat "$HANMI_DATA/reviews.jsonl")"; }
