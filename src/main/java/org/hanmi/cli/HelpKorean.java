package org.hanmi.cli;

/**
 * What {@code --help} says in Korean. Each command begins with {@code #} and its name; lines follow that describe it, the
 * first short enough for the list of commands, then its options and parameters as {@code name: text}, then after
 * {@code ---} its foot, line by line. What stands before the first command are options that several have.
 */
final class HelpKorean {

    static final String TEXT = """
            --help: 이 도움말을 보여 주고 끝냅니다.
            --version: 판 번호를 보여 주고 끝냅니다.
            --color: 색: auto(NO_COLOR, COLORTERM, TERM에 따름), always(언제나), never(쓰지 않음). 기본값은 auto.
            --data: 학습 기록과 설정이 있는 폴더(기본값: $HANMI_DATA, $XDG_DATA_HOME/hanmi, ~/.local/share/hanmi).
            --articles: 기사가 있는 폴더(기본값: 프로그램 옆).
            --questions: 문제 은행이 있는 폴더(기본값: 프로그램 옆).
            --article: 이 기사의 문제만(id의 일부).
            --topic: 이 주제만. 주제의 id는 articles/topics.yaml에 있습니다.
            --person: 이 인물에 관한 문제만.
            --place: 이 장소에 관한 문제만.
            --from: 이때 이미 끝난 일은 빼고. 예: 2021, 2021-03, 2021-03-17
            --to: 이때까지 시작된 일만.
            --kind: 이 종류의 문제만. 예: who-met-whom, which-year
            --difficulty: 이 난이도만.
            --plain: 한 줄씩. 화면 낭독기, 파이프, 단순한 터미널에 알맞습니다.
            --json: JSON으로 씁니다.
            --csv: 표(CSV)로 씁니다.
            --out: 이 파일에 씁니다(기본값: 표준 출력).
            --seed: 같은 시드는 같은 문제를 뽑습니다(기본값: 1).
            --set: 이 문제지의 문제를 그 차례대로. 조건으로 고른 문제 대신입니다.
            --title: 문제지의 제목(기본값: Hanmi).
            --from-csv: 표. 열은 card_id, review_rating(1부터 4까지), review_time(ISO), review_duration입니다.
            --parameters: 수 21개를 담은 JSON 배열.
            --retention: 목표 기억률. 0보다 크고 1보다 작습니다(기본값: 0.9).
            --zone: 날짜를 줄마다 적힌 시간대 대신 이 시간대로 셉니다.
            LOG: 학습 기록.

            # hanmi
            터미널에서 한미 외교의 역사와 오늘을 배웁니다.
            ---

            명령이 없으면 첫 화면을 엽니다. 터미널이 아니면 오늘의 요약을 보여 줍니다.
            끝날 때의 코드: 0 정상, 1 읽거나 쓸 수 없음, 2 잘못된 사용법, 3 자료의 잘못,
            70 프로그램의 결함.

            # hanmi study
            복습할 것을 학습한 다음, 새 사실을 학습합니다.
            --limit: 문제는 많아야 이만큼(기본값: 기다리는 것 모두).
            --new: 오늘 새 사실은 많아야 이만큼(기본값: 설정대로, 10).
            --by-topic: 먼저 목록에서 주제를 고릅니다.
            --cram: 연습합니다. 복습할 때가 되었든 아니든 조건에 맞는 것을, 가장 모르는 것부터. 복습 일정은 그대로입니다.
            --count: --cram과 함께: 그래도 답을 복습 일정에 넣습니다.
            ---

            예:
              hanmi study                         전체 화면으로 학습
              hanmi study --plain --limit 10      열 문제를 한 줄씩
              hanmi study --by-topic              주제를 골라 그 길을 따라
              hanmi study --topic nuclear --from 2021
              hanmi study --article kyodo-blinken     기사를 읽고 나서 답하기
              hanmi study --cram --person blinken     시험 전에, 복습 일정과 따로
              printf '1\\n2\\n' | hanmi study --plain --limit 2

            # hanmi quiz
            복습 일정과 따로 퀴즈나 시험을 보고, 끝에 결과를 봅니다.
            --limit: 문제는 많아야 이만큼(기본값: 10).
            --count: 답을 복습 일정에 넣습니다.
            --exam: 모두 제출할 때까지 정답을 알려 주지 않습니다. 그때까지는 답을 고칠 수 있습니다.
            --minutes: 시험 시간, 분(기본값: 문제마다 1분).
            --form: --set의 어느 형인지(기본값: 첫째).
            --seed: 어느 퀴즈인지. 같은 문제 은행에서 같은 시드는 같은 문제를 뽑습니다. hanmi set과 같습니다.
            --typed: 답을 입력합니다. 그렇게 물을 수 없는 문제는 뺍니다.
            ---

            답은 기록에 남고, --count가 없으면 복습 일정은 그대로입니다.

            예:
              hanmi quiz                              열 문제를 하나하나 풀이와 함께
              hanmi quiz --topic summits --limit 20 --typed
              hanmi quiz --exam --minutes 15          제출할 때까지 정답 없이
              hanmi quiz --exam --seed 7              모두에게 같은 시험
              hanmi quiz --exam --set autumn.json --form B
              printf '1\\n2\\n' | hanmi quiz --plain --limit 2

            # hanmi browse
            인물, 직책, 장소, 기관, 기사, 연표, 문제를 찾아봅니다.
            이름은 어떤 표기와 글자로 써도 찾고, 제목과 낱말로도 찾습니다.
            문제의 정답이 되는 것은 그 문제의 카드에만 나옵니다.
            TEXT: 찾을 것. 낱말이나, person/joe-biden 같은 id.
            --all: 하나를 가리키는 것이 분명해도 찾은 것을 모두 보여 줍니다.
            --json: 카드나 찾은 것을 JSON 하나로 씁니다.
            --open: 목록이나 카드에서 그 번호의 줄을 엽니다.
            ---

            예:
              hanmi browse                      전체 화면으로. 파이프에서는 개요
              hanmi browse chung eui yong       그 이름이 뜻하는 인물의 카드
              hanmi browse 블링컨 --all         그 이름이 나오는 모든 것
              hanmi browse seoul --all --open 3
              hanmi browse person/joe-biden --json
              hanmi browse timeline/year --plain

            # hanmi stats
            지금까지 한 것과 남아 있는 기억을 봅니다.
            오늘 한 것, 실제 기억률, 앞으로 복습할 것, 한 해의 날들, 주제·인물·기사를 얼마나 아는지, 가장 어려운 것, 예측이 얼마나 맞았는지 보여 줍니다.
            터미널에서는 그림과 함께, 파이프나 --plain에서는 말과 수로 나옵니다.
            --csv: 모든 수를 table,row,column,value 줄로 씁니다.
            --days: 앞뒤로 이만큼의 날을 하루씩 보여 줍니다(기본값: 30).
            --json: 모든 수를 JSON 하나로 씁니다.
            --plain: 그림 없이 말과 수로. 화면 낭독기에 알맞습니다.
            ---

            --json과 --csv의 표: today, totals, days, calendar, forecast, retention,
            retentionByDay, retentionByMonth, stability, difficulty, retrievability, topics,
            people, kinds, articles, hardest, calibration, fit. CSV의 한 줄은
            table,row,column,value입니다.

            예:
              hanmi stats                         모든 쪽
              hanmi stats --topic nuclear --plain
              hanmi stats --json --days 365 | jq .forecast
              hanmi stats --csv > hanmi.csv

            # hanmi simulate
            목표 기억률마다 하루에 드는 복습과 시간, 얻는 것을 봅니다.
            기억 모형대로 잊는 학습자로 앞날을 살아 봅니다. 기록에 있는 것에서 시작하고, --cards를 쓰면 아무것도 없이 시작합니다.
            --cards: 문제 은행과 지금 아는 것 대신, 새 사실 이만큼.
            --csv: table,row,column,value 줄로 씁니다.
            --days: 이만큼의 날 동안(기본값: 365).
            --json: JSON으로: 가정, 그리고 기억률마다 한 줄.
            --new: 하루 새 사실(기본값: 설정대로).
            --options: 모두 보기 K개로 물을 때: 목표를 높이고 더러 찍어서 맞힙니다(기본값: 0).
            --plain: 말과 수로. 화면 낭독기에 알맞습니다.
            --seed: 다른 운으로 다시(기본값: 1).
            --targets: 목표 기억률들. 0보다 크고 1보다 작습니다(기본값: 0.8,0.85,0.9,0.95,0.97).
            ---

            예:
              hanmi simulate                      이 문제 은행으로 오늘부터 한 해
              hanmi simulate --cards 2000 --new 10
              hanmi simulate --targets 0.85,0.9 --days 180 --topic nuclear --json

            # hanmi check
            articles/와 questions/의 잘못을 모두 찾습니다.
            file:line: error: sentence 꼴로, 문장은 영어로 나옵니다.
            PATH: 이 파일과 폴더의 것만 보여 줍니다. 검사는 모두 합니다.
            --coverage: 어느 사실에 문제가 있고, 왜 다른 것에는 없는지 보여 줍니다.
            --fix: 먼저 모든 기사와 목록을 정해진 꼴로 고쳐 씁니다.
            --json: --coverage와 함께: JSON으로.
            --markdown: --coverage와 함께: 시대, 종류, 값어치의 표만 Markdown으로.
            ---

            예:
              hanmi check                         기사와 문제 은행을 검사
              hanmi check articles/2021           그 안의 잘못만
              hanmi check --fix                   먼저 기사를 정해진 꼴로
              hanmi check --coverage              문제가 없는 사실과 그 까닭

            # hanmi generate
            기사에서 문제 은행을 만듭니다: articles/ → questions/
            --check: 아무것도 쓰지 않고, 문제 은행이 낡았으면 3으로 끝납니다.
            --explain: 문제가 무엇에 근거하는지, 정답이 왜 확실하고 오답지가 왜 틀렸는지, 같은 사실에서 무엇을 버렸는지 보여 줍니다. ID는 문제나 사실, 또는 그 일부입니다. 아무것도 쓰지 않습니다.
            --out: 문제 은행 대신 이 폴더에 씁니다.
            ---

            예:
              hanmi generate                      questions/를 쓰고, 그 차이를 읽기
              hanmi generate --check              문제 은행이 낡았으면 실패
              hanmi generate --explain ID         문제가 있거나 없는 까닭

            # hanmi set
            조건마다 몇 문제인지 정해 문제지를 만듭니다.
            --approved: 사람이 승인했거나 고쳐 쓴 문제만.
            --blueprint: 출제 계획이 든 YAML 파일.
            --build: 한 걸음씩 만듭니다: 행을 더하고, 문제를 보고, 바꾸고, 고정하고, 다시 뽑습니다.
            --count: 조건에 맞는 문제 이만큼.
            --exclude: 이 문제지가 묻는 것은 뺍니다. 여러 번 쓸 수 있습니다.
            --forms: 문제지의 형, A부터 F까지. 예: A,B,C(기본값: A).
            --options: 보기가 있는 문제(기본값).
            --plain: --build와 함께: 화면 대신 한 줄씩.
            --row: 출제 계획의 행. 여러 번 쓸 수 있습니다.
            --seed: 다른 시드는 다른 문제지를 만듭니다(기본값: 1).
            --short: 모자라는 행이 있어도 씁니다.
            --typed: 답을 입력할 수 있는 문제만, 그렇게 묻습니다.
            ---

            예:
              hanmi set --count 20 --topic alliance --from 2015 --forms A,B --out set.json
              hanmi set --row topic=nuclear,from=2015,count=5 --row kind=quote,count=3
              hanmi set --build --topic summits --count 12 --out quiz.json
              hanmi set --blueprint autumn.yaml --exclude spring.json --out autumn.json
              hanmi export docx --set autumn.json --out autumn.docx

            행은 name=value,name=value 꼴입니다: topic, from, to, kind, difficulty, article,
            person, place, asked(typed 또는 options), count. 출제 계획은 YAML이고 title, seed,
            forms, asked, approved(yes 또는 no), rows가 들어갑니다. rows의 항목은 행과 같은
            이름을 씁니다. 한 문제지의 두 문제가 같은 사실을 묻거나 서로 정답을 드러내지
            않습니다. 문제가 모자라면 그 행을 알려 주고, --short가 없으면 쓰지 않습니다.

            # hanmi export
            다른 도구나 종이에 쓸 문제를 내보냅니다.
            FORMAT: 아래에 있는 형식 가운데 하나.
            --bom: csv 첫머리에 바이트 순서 표시를 넣습니다. 엑셀에 필요합니다.
            --cartridge: qti12에: Common Cartridge 1.1. Canvas가 아닌 학습 플랫폼에 씁니다.
            --form: --set의 이 형만(기본값: html, docx, markdown은 모든 형을 한 파일에, 형마다 새 쪽에서. 나머지는 첫째 형).
            --language: html, docx, markdown에서 문제를 둘러싼 말의 언어(기본값: 화면과 같음).
            --out: 이 파일에 씁니다(기본값: 표준 출력. 압축 파일은 터미널에 쓰지 않습니다).
            --paper: A4나 letter. html과 docx에 씁니다(기본값: A4).
            --seconds: kahoot에: 5, 10, 20, 30, 60, 90, 120, 240 가운데 하나(기본값: 20).
            --seed: 다른 시드는 보기의 차례를 다르게 합니다(기본값: 1).
            --since: 전에 들여온 이 문제지보다 새롭거나 다르게 묻는 문제만. moodle-xml과 gift는 날짜로 이름 붙인 범주에, qti12와 qti21은 퀴즈에 넣습니다.
            --title: 문제지의 제목(기본값: --set의 제목, 없으면 Hanmi).
            --typed: 할 수 있으면 답을 입력하게 묻습니다.
            ---

            형식:
              gift        Moodle에 쓸 글, 손으로 고칠 수 있음
              moodle-xml  Moodle, 풀이와 꼬리표까지
              qti12       Canvas와 오래된 시스템
              qti21       그 밖의 학습 시스템
              anki        Anki. 다시 들여오면 갱신됨
              anki-text   Anki, 글로만
              kahoot      Kahoot의 표, 실시간 퀴즈용
              csv         표, 한 줄에 한 문제
              aiken       붙여 넣는 글, 정답이 하나인 것만
              html        인쇄하거나 화면에서 푸는 쪽
              docx        문제지, 답안지, 정답지. 고치고 인쇄할 수 있음
              markdown    그대로 읽을 수 있는 글

            예:
              hanmi export gift --topic alliance --out alliance.gift
              hanmi export moodle-xml --from 2021 --to 2022 > questions.xml
              hanmi export anki --typed --out hanmi.apkg
              hanmi export docx --paper letter --title "Quiz 3" --out quiz3.docx
              hanmi export html --set quiz3.json --form B --language ko --out quiz3-b.html
              hanmi export moodle-xml --topic alliance --since quiz3.json --out more.xml
              hanmi export qti12 --cartridge --set quiz3.json --out quiz3.imscc

            형식에 담을 수 없는 문제는 까닭과 함께 표준 오류에 나옵니다. Moodle은 문제를
            바꾸어 넣지 않습니다. --since가 남긴 것을 들여오고, 옛 문제는 거기서 내리세요.

            # hanmi results
            학급의 답을 분석합니다.
            문제마다 얼마나 어려웠는지, 아는 학생을 가려내는지, 어느 보기를 골랐는지, 무엇을 고쳐야 하는지 보여 줍니다.
            학생이 30명보다 적으면 판정 없이 수만 나옵니다.
            FILE: 답의 표(CSV)나 학습 기록들.
            --csv: 표로 씁니다.
            --form: 모든 학생이 받은 --set의 형.
            --html: 웹 쪽으로 씁니다.
            --learn: 문제의 난이도가 이 답들에서 배웁니다. 파일마다 한 번만 셉니다.
            --set: 물은 문제지. 표에는 꼭 있어야 합니다.
            ---

            예:
              hanmi results answers.csv --set quiz.json
              hanmi results answers.csv --set quiz.json --form B --html --out results.html
              hanmi results minji.jsonl juno.jsonl sora.jsonl
              hanmi results answers.csv --set quiz.json --learn

            표의 열은 student, item, chosen이고, 형이 여럿이었으면 form도 있습니다. item은
            문제의 id나 그 형에서의 번호, chosen은 그 형의 글자나 보기의 말입니다. 학생마다
            하나인 학습 기록에서는 문제마다 첫 답을 셉니다. --learn은 수를 overlay.json에
            더하고, 답이 30개가 넘으면 난이도가 그것을 따릅니다. 기록은 계속 자라므로 처음
            읽을 때 들어 있는 것만 셉니다.

            # hanmi review
            문제를 하나씩 보고 승인하거나 내리거나 고쳐 씁니다.
            학습자가 표시한 것, 초안, 정한 뒤로 달라진 것, 아무도 보지 않은 것이 나옵니다. 정한 것은 바로 questions/overlay.json에 남습니다.
            ID: 문제 id의 일부.
            --changed: 달라진 문제, 또는 근거나 출처가 달라진 문제.
            --drafts: 빠진 것이 있어 아직 묻지 않는 문제.
            --flagged: 학습자가 표시한 문제.
            --limit: 문제는 많아야 이만큼.
            --new: 아직 아무도 정하지 않은 문제.
            ---

            예:
              hanmi review --flagged               학습자가 표시한 것만
              hanmi review --new --topic alliance --limit 20
              hanmi review meeting-date/2021-03    id의 일부로 고르기
              printf 'approve read it\\nquit\\n' | hanmi review --changed

            명령: approve [REASON], retire REASON, reword [STEM], distractor N,
            rationale [TEXT], fact ARTICLE#FACT, skip, undo, show, help, quit.
            첫머리만 써도 됩니다.

            # hanmi new
            새로운 것을 씁니다: 문제.
            ---

            예:
              hanmi new item

            # hanmi new item
            문제를 손으로 씁니다. 한 줄씩 묻고, 어긴 규칙을 바로 알려 줍니다.
            사실, 종류, 질문, 정답, 입력할 수 있는 답, 오답지와 그 까닭, 설명, 주제, 난이도를 차례로 묻습니다. 규칙을 어긴 문제는 쓰지 않습니다.
            --name: 새 파일의 이름, .json은 빼고(기본값: 질문의 첫 낱말들).
            ---

            예:
              hanmi new item
              hanmi new item --name seoul-talks    questions/handwritten/seoul-talks.json에
              hanmi new item < answers.txt         묻는 차례대로 한 줄에 답 하나

            # hanmi import
            GIFT, Aiken, Moodle XML, CSV의 문제를 들여옵니다.
            questions/handwritten에 씁니다. 읽을 수 없는 것은 줄 번호와 까닭을 알려 줍니다. 출처나 오답지의 까닭이 없어 규칙에 어긋난 문제는 초안이 됩니다. 초안은 남지만, hanmi review --drafts에서 채우기 전에는 묻지 않습니다.
            FILE: 읽을 파일, UTF-8.
            --dry-run: 무엇을 쓸지 알려 주기만 하고 쓰지 않습니다.
            --fact: 모든 문제가 근거로 삼는 사실과 그 출처.
            --format: gift, aiken, moodle-xml, csv(기본값: 파일 이름대로).
            --out: 이 새 파일에 씁니다(기본값: questions/handwritten에, 읽은 파일과 같은 이름으로).
            --topic: 주제가 적혀 있지 않은 문제의 주제.
            ---

            예:
              hanmi import quiz.gift --dry-run          어떻게 될지 보기
              hanmi import quiz.txt --format aiken --fact ARTICLE#FACT
              hanmi import moodle.xml --out questions/handwritten/spring.json

            끝날 때의 코드: 0 모두 읽음, 3 읽지 못한 문제가 있음.

            # hanmi replay
            기록의 복습마다 그 뒤의 기억 상태를 보여 줍니다.
            --json: JSON 배열로, 복습마다 하나(지금은 이 꼴뿐입니다).
            ---

            예:
              hanmi replay ~/.local/share/hanmi/reviews.jsonl --json
              hanmi replay reviews.jsonl --zone Asia/Seoul --retention 0.85 --json
              hanmi replay --from-csv reviews.csv --zone UTC-7 --parameters mine.json --json

            # hanmi fit
            기억 모형을 내 복습에 맞춥니다.
            새 값은 맞출 때 보지 않은 복습을 더 잘 예측할 때만 씁니다. 내 기록이면 설정에 남고, 따로 적은 기록이나 표는 보기만 합니다.
            ---

            예:
              hanmi fit                                      내 기록
              hanmi fit other.jsonl --zone Asia/Seoul
              hanmi fit --from-csv reviews.csv --zone UTC-7 --json

            # hanmi resume
            보류한 사실을 보거나, 다시 묻게 합니다.
            ID: 사실 id의 일부.
            --all: 보류한 것 모두.
            ---

            예:
              hanmi resume                     보류한 것
              hanmi resume vienna-summit       이것을 다시 묻기(id의 일부)
              hanmi resume --all

            # hanmi settings
            설정을 보거나 바꿉니다: 목표 기억률, 하루의 양, 시험, 쉬는 날.
            NAME [VALUE…]: 설정의 이름과 고를 값.
            --json: 모든 설정을 JSON 하나로 씁니다.
            --unset: 이 설정을 기본값으로 되돌립니다.
            ---

            예:
              hanmi settings                            모든 설정과 그 뜻
              hanmi settings retention 0.92             기억률이 92%%가 되면 다시 묻기
              hanmi settings exam 2027-06-14            그날 모두 알고 있기
              hanmi settings days-off saturday sunday 2026-12-24/2027-01-02
              hanmi settings --unset exam
              hanmi settings --json

            # hanmi log
            학습 기록을 검사하거나, 합치거나, 표로 씁니다.
            ---

            예:
              hanmi log check
              hanmi log merge laptop.jsonl desktop.jsonl --out both.jsonl
              hanmi log export --anki-csv --out reviews.csv

            # hanmi log check
            학습 기록의 이상한 점을 모두 알려 줍니다.
            file:line: error: sentence 꼴로, 문장은 영어로 나옵니다. error는 셈에 들지 않는 줄, warning은 셈에 들지만 드문 줄입니다.
            LOG: 학습 기록, 또는 그 폴더(기본값: 학습자의 기록).
            ---

            예:
              hanmi log check                        학습 폴더의 기록
              hanmi log check both.jsonl             다른 기록

            아무것도 바꾸지 않습니다. error가 있으면 3으로 끝납니다.

            # hanmi log merge
            여러 컴퓨터의 학습 기록을 하나로 합칩니다.
            시간 차례로, 겹치는 것 없이 합칩니다. 원래 기록은 그대로이고, 다른 파일을 덮어쓰지 않습니다.
            LOG: 학습 기록들, 또는 그 폴더들.
            --out: 합친 기록을 쓸 새 파일(기본값: 표준 출력).
            ---

            예:
              hanmi log merge laptop.jsonl desktop.jsonl --out both.jsonl
              hanmi log merge ~/.local/share/hanmi /media/stick/hanmi > both.jsonl

            합친 기록으로 학습을 이으려면, 학습하고 있지 않을 때 reviews.jsonl 자리에
            놓으세요.

            # hanmi log export
            셈에 드는 복습을 다른 프로그램이 읽는 표로 씁니다.
            --anki-csv의 열은 card_id, review_rating(1 다시부터 4 쉬움까지), review_time(UTC), review_duration(ms)입니다. Anki의 일정을 맞추는 도구들이 주고받는 꼴입니다. 카드는 사실이고, 되돌린 것은 빠지며, 평가는 고친 뒤의 것입니다.
            LOG: 학습 기록, 또는 그 폴더(기본값: 학습자의 기록).
            --data: 학습자의 폴더(기본값: $HANMI_DATA, $XDG_DATA_HOME/hanmi, ~/.local/share/hanmi).
            --out: 표를 쓸 새 파일(기본값: 표준 출력).
            --anki-csv: 위에 적은 표로. 지금은 이 꼴뿐입니다.
            ---

            예:
              hanmi log export --anki-csv --out reviews.csv
              hanmi log export both.jsonl --anki-csv > reviews.csv

            # hanmi doctor
            터미널, 자바, 폴더, 문제 은행, 설정, 기록을 살펴봅니다.
            하나하나 괜찮은지, 그것이 무슨 뜻인지, 무엇을 하면 되는지 알려 줍니다. 아무것도 바꾸지 않습니다.
            터미널이 있으면 한글의 폭을 물어보므로 잠깐 걸립니다.
            --json: 모든 결과를 JSON 하나로 씁니다: name, state, says, advice.
            ---

            예:
              hanmi doctor
              hanmi doctor --data /media/stick/hanmi      기록이 이동식 저장 장치에 있을 때
              hanmi doctor --json | jq '.findings[] | select(.state != "fine")'

            한미를 쓸 수 있으면 0, 읽거나 쓸 수 없는 것이 있으면 1, 그 밖에 잘못이 있으면
            3으로 끝납니다.

            # hanmi completion
            bash나 zsh에서 명령을 자동 완성하는 스크립트를 출력합니다.
            명령과 옵션, 그리고 지금 문제 은행에 있는 주제, 인물, 장소, 문제 종류를 완성합니다.
            SHELL: bash나 zsh.
            ---

            예:
              source <(hanmi completion bash)         이 셸에서만
              hanmi completion bash > ~/.local/share/bash-completion/completions/hanmi
              hanmi completion zsh > ~/.hanmi.zsh     ~/.zshrc에서 compinit 뒤에 source

            # hanmi man
            설명서(man)를 출력합니다. 모든 명령과 옵션, 예가 영어로 있습니다.
            ---

            예:
              hanmi man | man -l -                    읽기
              hanmi man > ~/.local/share/man/man1/hanmi.1
            """;

    private HelpKorean() {}
}
