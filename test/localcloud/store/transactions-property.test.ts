import fc from 'fast-check'
import { temporaryStore } from './temporary-store'

const held = temporaryStore()
const seed = 31
const now = new Date(0)
const once = { multi: false, merge: true, upsert: true, now }

/** What a step does to one document: adds to it, removes it, or looks at it. */
type Deed = { kind: 'add'; id: string; amount: number } | { kind: 'remove'; id: string } | { kind: 'look'; id: string }
type State = ReadonlyMap<string, number>

const id = fc.constantFrom('a', 'b', 'c', 'd')
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('add' as const), id, amount: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), id }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('look' as const), id }) },
)
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ who: fc.integer({ min: 0, max: 3 }), deed }) },
  { weight: 1, arbitrary: fc.record({ who: fc.integer({ min: 0, max: 3 }), end: fc.constantFrom('commit' as const, 'commit' as const, 'abort' as const) }) },
  { weight: 1, arbitrary: fc.record({ who: fc.constant(-1), deed }) },
)

/** Does the deed in the store and tells what a look sees. */
function inStore(name: string, { kind, id: _id, ...rest }: Deed, tx?: string): number | undefined {
  if (kind === 'add') held.store.modify(name, { _id }, { $inc: { n: (rest as { amount: number }).amount } }, once, tx)
  else if (kind === 'remove') held.store.remove(name, { _id }, { multi: false }, tx)
  return held.store.find(name, { filter: { _id } }, tx).docs[0]?.['n'] as number | undefined
}

function inModel(state: State, deed: Deed): State {
  const next = new Map(state)
  if (deed.kind === 'add') next.set(deed.id, (state.get(deed.id) ?? 0) + deed.amount)
  else if (deed.kind === 'remove') next.delete(deed.id)
  return next
}

describe('interleaved transactions', () => {
  it('each see their snapshot and their own writes, and leave what they would leave one after the other', () => {
    let runs = 0
    let committed = 0
    let refused = 0
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
        const name = `c${runs++}`
        held.store.createCollection(name)
        let serial: State = new Map()
        const open = new Map<number, { tx: string; deeds: Deed[]; sees: State }>()
        for (const { who, ...what } of steps) {
          if (who < 0 && 'deed' in what) {
            // A plain write goes ahead only where no transaction holds the document, as the gateway has it.
            if (held.store.holderOf(name, { _id: what.deed.id })) continue
            serial = inModel(serial, what.deed)
            expect(inStore(name, what.deed)).toBe(serial.get(what.deed.id))
            continue
          }
          const mine = open.get(who) ?? { tx: held.store.begin(), deeds: [], sees: serial }
          open.set(who, mine)
          try {
            if ('deed' in what) {
              // Removing what is not there is a look: it locks nothing, as in MongoDB.
              if (what.deed.kind === 'add' || mine.sees.has(what.deed.id)) mine.deeds.push(what.deed)
              mine.sees = inModel(mine.sees, what.deed)
              expect(inStore(name, what.deed, mine.tx)).toBe(mine.sees.get(what.deed.id))
              continue
            }
            open.delete(who)
            held.store[what.end](mine.tx)
            if (what.end === 'abort') continue
            committed++
            serial = mine.deeds.reduce(inModel, serial)
          } catch (error) {
            if (!(error instanceof Error) || !/TransactionConflict/.test(error.message)) throw error
            open.delete(who)
            refused++
          }
        }
        for (const { tx } of open.values()) held.store.abort(tx)
        const left = held.store.find(name, { filter: {} }).docs.map((doc) => [doc._id, doc['n']] as const)
        expect(new Map(left)).toEqual(serial)
      }),
      { seed, numRuns: process.env['LONG'] ? 3000 : 150 },
    )
    // The runs are worth something only if both happened often.
    expect(Math.min(committed, refused)).toBeGreaterThan(100)
  })
})
