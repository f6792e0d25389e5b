# A curator makes mistakes in a copy of the articles, and is told where.
. "$(dirname "$0")/words.bash"

cd "$place" || exit 1
visit=articles/2015/2015-02-08-korea-herald-blinken-seoul.yaml
options=articles/2021/2021-03-18-trt-world-seoul-options.yaml
talks=articles/2021/2021-03-18-voa-seoul-two-plus-two.yaml

cp -r course/articles articles
put_back() { cp "course/$1" "$1"; }

# Replaces the first of these in a file, and gives the line of it.
plant() {
    line=$(grep -n -m 1 -F -- "$2" "$1" | cut -d: -f1)
    [ -n "$line" ] || fail "$1 has “$2”"
    sed -i.bak "${line}s/$2/$3/" "$1" && rm "$1.bak"
}

tell "A name, a kind and a day are wrong: each is reported with its file and line, all in one run."
plant $visit "person: antony-blinken" "person: antony-blinkin"
person=$visit:$line
plant $options "kind: remark" "kind: remarc"
kind=$options:$line
plant $talks "when: 2021-03-18" "when: 2021-03-38"
day=$talks:$line
run "$hanmi" check --articles articles
expect_code 3
expect_out "$person: error: there is no person “antony-blinkin”"
expect_out "did you mean “antony-blinken”"
expect_out "$kind: error: “kind” cannot be “remarc”"
expect_out "$day: error: “2021-03-38” is not a day in the calendar"
expect_no_escapes

tell "No bank is made of that."
run "$hanmi" generate --articles articles --out bank
expect_code 3
[ ! -e bank ] || fail "nothing is written: $(ls bank)"

tell "Asked about one file, it reports that one."
run "$hanmi" check --articles articles $talks
expect_code 3
expect_out "$day: error"
[[ $out != *"$person"* ]] || fail "the other files are left out; $(said)"
put_back $visit
put_back $options
put_back $talks

tell "Lines out of order: check says so, --fix puts them back, and then there is nothing to say."
{ sed -n 1,2p $visit && sed -n 4p $visit && sed -n 3p $visit && sed -n '5,$p' $visit; } >disordered
mv disordered $visit
run "$hanmi" check --articles articles
expect_code 3
expect_out "$visit:3: error"
expect_out "hanmi check --fix"
run "$hanmi" check --fix --articles articles
expect_code 0
expect_out "wrote $visit"
cmp $visit "course/$visit" || fail "--fix gives the file as it was"

tell "A fact's date changes: the bank is stale until it is made again."
plant $talks "when: 2021-03-18" "when: 2021-03-17"
run "$hanmi" generate --check --articles articles
expect_code 3
expect_err "not what the articles give"
expect_err "hanmi generate"
run "$hanmi" generate --articles articles --out bank
expect_code 0
run "$hanmi" generate --check --articles articles --questions bank
expect_code 0
