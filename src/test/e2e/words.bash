# What the stories say. Sourced by each of them: see README.md.
set -uo pipefail
export LC_ALL=C.UTF-8

hanmi=${1:-./hanmi}
hanmi=$(cd "$(dirname "$hanmi")" && pwd)/$(basename "$hanmi")
place=$(mktemp -d)
export HANMI_DATA=$place/data
unset HANMI_LANG NO_COLOR ACCESSIBLE COLORTERM
socket=hanmi-story-$$
trap 'tmux -L "$socket" kill-server 2>/dev/null; rm -rf "$place"' EXIT

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

open_terminal() {
    tmux -L "$socket" kill-server 2>/dev/null
    env -u TMUX tmux -L "$socket" -f /dev/null -u new-session -d -x "$1" -y "$2" \
        "PS1='shell> ' sh -i" || fail "tmux opens a terminal"
    see 'shell>'
    shift 2
    type_text "$*"
    press Enter
}

press() { tmux -L "$socket" send-keys "$@"; }
type_text() { tmux -L "$socket" send-keys -l "$*"; }
resize() { tmux -L "$socket" resize-window -x "$1" -y "$2"; }
screen() { tmux -L "$socket" capture-pane -p; }

see() {
    local tries=0
    until [[ $(screen) == *"$1"* ]]; do
        tries=$((tries + 1))
        [ $tries -lt 200 ] || fail "the screen shows “$1”; it is
$(screen)"
        sleep 0.05
    done
}

see_not() {
    local tries=0
    while [[ $(screen) == *"$1"* ]]; do
        tries=$((tries + 1))
        [ $tries -lt 200 ] || fail "the screen no longer shows “$1”; it is
$(screen)"
        sleep 0.05
    done
}
