/**
 * The process that is killed: eight writers take turns, and each answered write is said on standard output only after the store has
 * returned. Arguments: folder, seed.
 */
import { writeSync } from 'node:fs'
import { openStore } from '../../../localcloud/store/open-store'

const [dir = '', seed = '1'] = process.argv.slice(2)
const store = openStore(dir)
const now = new Date(0)
const once = { multi: false, merge: true, upsert: true, now }
const say = (fact: object) => writeSync(1, `${JSON.stringify(fact)}\n`)

let state = Number(seed)
/** A linear congruential generator: the same seed writes the same things. */
const random = (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) % below

store.createIndex('docs', { name: 'by_tags', keys: [['tags', 1], ['n', -1]] })
store.createIndex('docs', { name: 'by_key', keys: [['key', 1]], unique: true, sparse: true })
store.createIndex('pairs', { name: 'by_batch', keys: [['batch', 1]] })
say({ ready: true })

for (let turn = 0; ; turn++) {
  const writer = turn % 8
  const n = Math.floor(turn / 8)
  if (writer < 4) {
    const id = `w${writer}.${random(50)}`
    store.modify('docs', { _id: id }, { $set: { n, tags: [`t${random(5)}`, `t${random(9)}`], text: 'x'.repeat(random(3000)) } }, once)
    say({ id, n })
  } else if (writer === 4) {
    const id = `gone.${n}`
    store.insert('docs', [{ _id: id, key: n }])
    store.remove('docs', { _id: id }, { multi: false })
    say({ gone: id })
  } else if (writer === 5) {
    const { ids } = store.insert('docs', Array.from({ length: 20 }, (_, at) => ({ _id: `many.${n}.${at}`, tags: [`t${at % 3}`], n })))
    say({ ids })
  } else {
    // All or nothing: both halves of a pair and the total.
    const tx = store.begin()
    store.insert('pairs', [{ _id: `left.${writer}.${n}`, batch: turn }], tx)
    store.modify('pairs', { _id: 'total' }, { $inc: { sum: 1 } }, once, tx)
    store.insert('pairs', [{ _id: `right.${writer}.${n}`, batch: turn }], tx)
    store.commit(tx)
    say({ batch: turn })
  }
}
