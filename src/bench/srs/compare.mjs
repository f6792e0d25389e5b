// The other side of compare-srs.sh: ts-fsrs steps, fsrs-rs fits.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const folder = process.argv[2]
const require = createRequire(folder + '/')
const { fsrs } = require('ts-fsrs')
const { computeParameters, FSRSBindingItem, FSRSBindingReview } = require('@open-spaced-repetition/binding')

const LARGEST = Number(process.env.LARGEST ?? 1_000_000)

/** Cards as arrays of [days since the review before, grade]. */
function read(name) {
  const cards = []
  let last = ''
  for (const line of readFileSync(`${folder}/${name}.txt`, 'utf8').trimEnd().split('\n')) {
    const [fact, elapsed, grade] = line.split(' ')
    if (fact !== last) cards.push([])
    last = fact
    cards.at(-1).push([Number(elapsed), Number(grade)])
  }
  return cards
}

/** For each review on a later day its card up to it, as fsrs-rs wants them. */
function items(cards) {
  const items = []
  for (const card of cards) {
    const reviews = card.map(([elapsed, grade], i) => new FSRSBindingReview(grade, i === 0 ? 0 : elapsed))
    for (let i = 1; i < card.length; i++) {
      if (card[i][0] > 0) items.push(new FSRSBindingItem(reviews.slice(0, i + 1)))
    }
  }
  return items
}

function steps(cards) {
  const algorithm = fsrs()
  let count = 0
  let best = 0
  for (let round = 0; round < 10; round++) {
    const began = performance.now()
    count = 0
    for (const card of cards) {
      let state = null
      for (const [elapsed, grade] of card) {
        state = algorithm.next_state(state, state === null ? 0 : elapsed, grade)
        count++
      }
    }
    best = Math.max(best, count / ((performance.now() - began) / 1000))
  }
  console.log('ts-fsrs'.padEnd(40), (best / 1e6).toFixed(2).padStart(8), 'million steps a second')
}

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  .sort((a, b) => parseInt(a) - parseInt(b))
const timed = new Set()
for (const name of names) {
  const size = parseInt(name)
  if (size > LARGEST) continue
  const cards = read(name)
  if (name === '100000-0') steps(cards)
  const train = items(cards)
  const cpu = process.cpuUsage()
  const began = performance.now()
  const found = await computeParameters(train, { enableShortTerm: true })
  const took = performance.now() - began
  const { user, system } = process.cpuUsage(cpu)
  writeFileSync(`${folder}/${name}.fsrs-rs`, JSON.stringify(Array.from(found)))
  if (size >= 10_000 && !timed.has(size)) {
    timed.add(size)
    console.log(
      'fsrs-rs, its defaults'.padEnd(40), String(size).padStart(8), 'reviews', took.toFixed(0).padStart(8), 'ms, CPU',
      ((user + system) / 1000).toFixed(0).padStart(6), 'ms')
  }
}
