#!/bin/bash
# Gives exports of the whole bank, and of items made of every sign that some format has a use for, to programs that are
# not ours: xmllint with the official schemas, gift-pegjs, Python's sqlite3 and zipfile, LibreOffice. What is not here is
# left out, with a notice.
#
#   src/test/interop/run.sh [HANMI]
#
#   HANMI_SCHEMAS   the folder with the schemas of QTI and of IMS content packages, which are not ours to ship
#   HANMI_NODE      a folder whose node_modules has gift-pegjs; it is fetched into a temporary one if npm is here
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
hanmi=${1:-$here/../../../hanmi}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0 passed=0 skipped=0

well() { printf 'ok      %s\n' "$1"; passed=$((passed + 1)); }
bad() { printf 'FAILED  %s\n' "$1"; failed=$((failed + 1)); }
left() { printf 'left    %s\n' "$1"; skipped=$((skipped + 1)); }
check() { local what=$1; shift; if "$@" >"$work/log" 2>&1; then well "$what"; else bad "$what"; tail -5 "$work/log"; fi; }
have() { command -v "$1" >/dev/null; }

# What is looked at: the bank, and the hostile items with options and with typed answers.
sets="all hostile hostile-typed"
for format in gift moodle-xml qti12 qti21 anki anki-text kahoot csv aiken html docx markdown; do
    for set in $sets; do
        options=(--title '한미 & <Quiz>')
        case $set in *typed) options+=(--typed) ;; esac
        case $set in hostile*) options+=(--questions "$here/hostile") ;; esac
        said=$work/$set.$format.said
        "$hanmi" export "$format" "${options[@]}" --out "$work/$set.$format" 2>"$said"
        check "export $format ($set)" grep -q ' written as ' "$said"
        if [ "$format" = qti12 ]; then
            "$hanmi" export qti12 --cartridge "${options[@]}" --out "$work/$set.imscc" 2>"$said.cc"
            check "export qti12 --cartridge ($set)" grep -q ' written as ' "$said.cc"
        fi
    done
done

schemas=${HANMI_SCHEMAS:-}
unpack() { mkdir -p "$2" && python3 -m zipfile -e "$1" "$2"; }
lint() { xmllint --nonet --noout --schema "$@"; }
if ! have xmllint || ! have python3; then
    left "XML and QTI: there is no xmllint or no python3"
else
    check "Moodle XML is well-formed" xmllint --nonet --noout "$work"/*.moodle-xml
    for set in $sets; do
        unpack "$work/$set.qti12" "$work/$set-12" && unpack "$work/$set.qti21" "$work/$set-21"
        unpack "$work/$set.imscc" "$work/$set-cc"
        if [ ! -f "$schemas/qtiv2p1/imsqti_v2p1.xsd" ]; then
            left "QTI against its schemas ($set): HANMI_SCHEMAS names no folder that has them"
            continue
        fi
        check "QTI 1.2 ($set)" lint "$schemas/qtiv1p2/ims_qtiasiv1p2.xsd" "$work/$set-12"/g*/g*.xml
        check "QTI 1.2 manifest ($set)" lint "$schemas/imscp_v1p1.xsd" "$work/$set-12/imsmanifest.xml"
        check "QTI 2.1 items and test ($set)" lint "$schemas/qtiv2p1/imsqti_v2p1.xsd" "$work/$set-21/test.xml" \
            "$work/$set-21"/items/*.xml
        check "cartridge ($set)" lint "$schemas/cc11/ccv1p1_qtiasiv1p2p1_v1p0.xsd" "$work/$set-cc"/c*/c*.xml
        check "cartridge manifest ($set)" lint "$schemas/cc11/ccv1p1_imscp_v1p2_v1p0.xsd" "$work/$set-cc/imsmanifest.xml"
        check "QTI 2.1 manifest ($set)" lint "$schemas/imscp_v1p1.xsd" "$work/$set-21/imsmanifest.xml"
    done
fi

node=${HANMI_NODE:-$work/node}
if have node && have npm && [ ! -d "$node/node_modules/gift-pegjs" ]; then
    mkdir -p "$node" && npm install --silent --no-audit --no-fund --prefix "$node" gift-pegjs@1.0.2 >/dev/null 2>&1
fi
if have node && [ -d "$node/node_modules/gift-pegjs" ]; then
    for set in $sets; do
        check "GIFT ($set)" env NODE_PATH="$node/node_modules" node "$here/gift.js" "$work/$set.gift" "$work/$set.csv" \
            "$work/$set.gift.said"
    done
else
    left "GIFT: there is no node or no gift-pegjs"
fi

if have python3 && python3 -c 'import sqlite3' 2>/dev/null; then
    for set in $sets; do
        check "Anki ($set)" python3 "$here/anki.py" "$work/$set.anki" "$work/$set.csv"
    done
else
    left "Anki: there is no python3 with sqlite3"
fi

office() { soffice -env:UserInstallation="file://$work/office" --headless --convert-to "$1" --outdir "$work" "$2"; }
if have soffice; then
    cp "$work/hostile.docx" "$work/paper.docx"
    cp "$work/hostile.kahoot" "$work/sheet.xlsx"
    check "DOCX in LibreOffice" office pdf "$work/paper.docx"
    check "DOCX has pages" test -s "$work/paper.pdf"
    check "XLSX in LibreOffice" office csv "$work/sheet.xlsx"
    check "XLSX has its questions" grep -q '^1,.*Number' "$work/sheet.csv"
else
    left "DOCX and XLSX: there is no LibreOffice"
fi

echo "$passed passed, $failed failed, $skipped skipped"
[ $failed -eq 0 ]
