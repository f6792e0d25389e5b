// The yardstick for reading a log: node reads its lines into typed arrays, and does nothing with them.
//
//   node columns.js LOG
const fs = require('fs');

function read(file) {
  const bytes = fs.readFileSync(file);
  let capacity = 1 << 16;
  let at = new Float64Array(capacity);
  let grade = new Uint8Array(capacity);
  let item = new Int32Array(capacity);
  let millis = new Int32Array(capacity);
  const grown = (column) => {
    const longer = new column.constructor(capacity);
    longer.set(column);
    return longer;
  };
  const grades = { again: 1, hard: 2, good: 3, easy: 4 };
  const items = new Map();
  let count = 0;
  let from = bytes.indexOf(10) + 1;
  while (from < bytes.length) {
    const to = bytes.indexOf(10, from);
    const entry = JSON.parse(bytes.toString('utf8', from, to));
    from = to + 1;
    if (entry.kind !== 'review') continue;
    if (count === capacity) {
      capacity *= 2;
      at = grown(at);
      grade = grown(grade);
      item = grown(item);
      millis = grown(millis);
    }
    let number = items.get(entry.item);
    if (number === undefined) items.set(entry.item, (number = items.size));
    at[count] = Date.parse(entry.at);
    grade[count] = grades[entry.rating];
    item[count] = number;
    millis[count++] = entry.millis;
  }
  return { count, at, grade, item, millis };
}

const times = [];
const processor = [];
const worked = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
};
let count = 0;
for (let round = 0; round < 5; round++) {
  const before = worked();
  const start = process.hrtime.bigint();
  count = read(process.argv[2]).count;
  times.push(Number(process.hrtime.bigint() - start) / 1e6);
  processor.push(worked() - before);
}
const ms = (number) => number.toFixed(0);
const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
const first = `first ${ms(times[0])} ms (processors ${ms(processor[0])})`;
console.log(`${first}, median ${ms(median(times))} ms (${ms(median(processor))}), ${count} reviews`);
