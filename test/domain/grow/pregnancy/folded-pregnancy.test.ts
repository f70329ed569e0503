import * as fc from 'fast-check'
import { foldedPregnancy } from '../../../../src/domain/grow/pregnancy/file/folded-pregnancy'
import type { NewPregnancyEntry, PregnancyNote } from '../../../../src/domain/grow/pregnancy-contract'

let next = 0
const line = (note: PregnancyNote): NewPregnancyEntry => {
  next += 1
  return { id: String(next).padStart(26, '0'), at: new Date(Date.UTC(2026, 0, 1, 0, next)).toISOString(), note }
}
const child = 'C'.repeat(26)

describe('a pregnancy is what its log says', () => {
  test('the last dating counts, the earlier ones stay readable', () => {
    const { due, datings } = foldedPregnancy([line({ what: 'dated', dating: { by: 'lastPeriod', on: '2026-01-01' } }), line({ what: 'dated', dating: { by: 'doctor', on: '2026-10-12' } })])
    expect([due, datings.length]).toEqual(['2026-10-12', 2])
  })

  test('a visit noted again shows what was said last; a weight taken away is gone; the bag holds what is packed', () => {
    const wrong = line({ what: 'weighed', on: '2026-03-01', weightKg: 600 / 10 })
    const file = foldedPregnancy([
      line({ what: 'visited', visit: 'nt', on: '2026-03-01', note: '' }),
      line({ what: 'visited', visit: 'nt', on: '2026-03-02', note: '都好' }),
      wrong,
      line({ what: 'weighed', on: '2026-03-02', weightKg: 58 }),
      line({ what: 'removed', of: wrong.id }),
      line({ what: 'bag', item: '产褥垫', packed: true }),
      line({ what: 'bag', item: '身份证', packed: true }),
      line({ what: 'bag', item: '身份证', packed: false }),
    ])
    expect(file).toMatchObject({ visits: [{ note: '都好' }], weights: [{ weightKg: 58 }], packed: ['产褥垫'] })
  })

  test('a birth leads to the child; a loss stays a loss, whatever another phone sends late', () => {
    expect(foldedPregnancy([line({ what: 'born', on: '2026-10-01', childId: child })])).toMatchObject({ state: 'born', childId: child, bornOn: '2026-10-01' })
    const loss = line({ what: 'lost' })
    expect(foldedPregnancy([loss, line({ what: 'born', on: '2026-10-01', childId: child }), line({ what: 'removed', of: loss.id })]).state).toBe('lost')
  })
})

const note: fc.Arbitrary<PregnancyNote> = fc.oneof(
  fc.record({ what: fc.constant('dated' as const), dating: fc.record({ by: fc.constant('doctor' as const), on: fc.constantFrom('2026-10-01', '2026-10-02') }) }),
  fc.record({ what: fc.constant('weighed' as const), on: fc.constantFrom('2026-03-01', '2026-03-02'), weightKg: fc.constantFrom(55, 56) }),
  fc.record({ what: fc.constant('bag' as const), item: fc.constantFrom('甲', '乙'), packed: fc.boolean() }),
  fc.record({ what: fc.constant('removed' as const), of: fc.constantFrom('A', 'B', 'C') }),
  fc.record({ what: fc.constant('reminders' as const), on: fc.boolean() }),
  fc.record({ what: fc.constant('before' as const), heightCm: fc.constantFrom(160, 162), weightKg: fc.constantFrom(50, 54) }),
  fc.record({ what: fc.constant('visited' as const), visit: fc.constantFrom('nt' as const, 'day42' as const), on: fc.constantFrom('2026-03-01', '2026-03-02'), note: fc.constantFrom('', '都好') }),
  fc.record({ what: fc.constant('kicks' as const), from: fc.constantFrom('2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'), minutes: fc.constant(60), count: fc.constantFrom(3, 5) }),
  fc.record({ what: fc.constant('born' as const), on: fc.constantFrom('2026-10-01', '2026-10-02') }),
  fc.constant({ what: 'lost' as const }),
)
const log = fc.array(fc.record({ id: fc.constantFrom('A', 'B', 'C', 'D', 'E'), at: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'), note }), { maxLength: 10 })

test('any order and any repetition of the lines gives the same pregnancy', () => {
  const shuffled = log.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray([...lines, ...lines], { minLength: lines.length * 2, maxLength: lines.length * 2 })))
  fc.assert(fc.property(shuffled, ([lines, again]) => expect(foldedPregnancy(again)).toEqual(foldedPregnancy(lines))), { numRuns: 2000 })
})
