// Reads a GIFT file with gift-pegjs, a parser of its own, and compares it with the CSV export of the same items.
//   node gift.js FILE.gift FILE.csv SAID
// SAID is what the export said on standard error: the items that GIFT has no way to write are named there.
const fs = require('fs');
const { parse } = require('gift-pegjs');

function table(text) {
  const rows = [];
  let row = [], cell = '', quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') { cell += c; i++; }
      else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === ',') { row.push(cell); cell = ''; }
    else if (c === '\r') { row.push(cell); rows.push(row); row = []; cell = ''; i++; }
    else cell += c;
  }
  const [head, ...body] = rows;
  return body.map(cells => Object.fromEntries(cells.map((value, i) => [head[i], value])));
}

// The apostrophe is the table's; blanks in a row are one to this parser, though not to Moodle.
const bare = text => once(text).replace(/ {2,}/g, ' ');
const once = text => text.replace(/^'(?=[=+\-@＝＋－＠|])/, '');
const questions = parse(fs.readFileSync(process.argv[2], 'utf8')).filter(q => q.type !== 'Category');
const said = fs.readFileSync(process.argv[4], 'utf8');
const items = table(fs.readFileSync(process.argv[3], 'utf8')).filter(item => !said.includes(`skipped ${item.id}:`));
// Moodle takes a hundred characters of an id at most: of a longer one, the beginning and a hash.
const short = id => id.length <= 100 ? id : id.slice(0, 87);
let failed = 0;

function check(item, what, found, wanted) {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    failed++;
    console.error(`${item.id}: ${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
  }
}

if (questions.length !== items.length) {
  console.error(`${questions.length} questions instead of ${items.length}`);
  process.exit(1);
}
items.forEach((item, i) => {
  const question = questions[i];
  const options = 'abcdefghijklmnopqrstuvwxyz'.split('').map(c => item['option_' + c]).filter(Boolean).map(bare);
  const key = item.key.split(', ');
  check(item, 'id', item.id.length <= 100 ? question.id : question.id.slice(0, 87), short(item.id));
  check(item, 'stem', question.stem.text.startsWith(bare(item.question)), true);
  if (item.asked === 'choice' && question.type === 'TF') {
    check(item, 'key', question.isTrue, item.answer === 'True');
  } else if (item.asked === 'choice' || item.asked === 'multiple') {
    check(item, 'options', question.choices.map(choice => choice.text.text), options);
    const right = question.choices.map((choice, j) => choice.isCorrect || choice.weight > 0 ? 'ABCDEFGHIJ'[j] : '');
    check(item, 'key', right.filter(Boolean), key);
  } else if (item.asked === 'typed') {
    const accepted = item.accepted.split('\n').map(bare);
    check(item, 'accepted', 
      question.choices.filter(choice => choice.weight !== 0).map(choice => choice.text.text.replace(/\\\*/g, '*')), accepted);
  } else {
    // What has no left side makes up the number that Moodle wants.
    check(item, 'pairs', question.matchPairs.filter(pair => pair.subquestion.text !== '').length, key.length);
  }
});
console.log(`gift-pegjs: ${items.length} items, ${failed} differences`);
process.exit(failed ? 1 : 0);
