import * as fc from 'fast-check'
import type { Note, Thing } from '../../../../src/domain/grow/contract'
import type { Line } from '../../../../src/domain/grow/file/child-file'
import { conditionsOf } from '../../../../src/domain/grow/file/conditions'
import { folded } from '../../../../src/domain/grow/file/folded'

const ids = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => letter.repeat(26))
const [a = '', d = ''] = ids
const minute = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString()

let next = 0
const line = (note: Note, more: Partial<Line> = {}): Line => {
  next += 1
  return { id: String(next).padStart(26, '0'), at: minute(next), note, ...more }
}
const weighed = (weightKg: number, on = '2026-03-01'): Note => ({ what: 'measured', on, weightKg })
const dose = (on: string, more: object = {}): Note => ({ what: 'dosed', code: 'HepB', on, ...more })

describe('a child’s file is what its log says', () => {
  test('the same dose noted by both parents is one, with what each of them knew', () => {
    const { doses } = folded([line(dose('2026-03-01', { clinic: '望月湖接种门诊' }), { by: '雨桐' }), line(dose('2026-03-01', { batch: '2026A' }), { by: '志远' })])
    expect(doses.map(({ thing }) => thing)).toEqual([{ what: 'dosed', code: 'HepB', on: '2026-03-01', clinic: '望月湖接种门诊', batch: '2026A' }])
    expect(doses[0]?.history.map(({ what, by }) => [what, by])).toEqual([['noted', '雨桐'], ['notedAgain', '志远']])
  })

  test('the same measurement twice is one; another value of the same day is another', () => {
    expect(folded([line(weighed(5)), line(weighed(5)), line(weighed(5.1))]).measurements.map(({ thing }) => thing.weightKg)).toEqual([5, 5.1])
  })

  test('a measurement that is corrected shows the new value and keeps the old one to be read', () => {
    const [first] = [line(weighed(17.5))]
    const { measurements } = folded([first, line({ what: 'changed', of: first.id, to: { what: 'measured', on: '2026-03-01', weightKg: 8.75 } })])
    expect(measurements.map(({ id, thing, history }) => [id, thing.weightKg, history.map((event) => event.thing.weightKg)])).toEqual([[first.id, 8.75, [17.5, 8.75]]])
  })

  test('a thing that is taken away is gone, with what the other parent had noted of it; noted afterwards, it is there again', () => {
    const [mine, theirs] = [line(dose('2026-03-01')), line(dose('2026-03-01'))]
    const gone = [mine, theirs, line({ what: 'removed', of: theirs.id })]
    expect(folded(gone)).toMatchObject({ doses: [], removed: [{ id: mine.id, history: [{ what: 'noted' }, { what: 'notedAgain' }, { what: 'removed' }] }] })
    expect(folded([...gone, line(dose('2026-03-01'))]).doses).toHaveLength(1)
  })

  test('corrected into what is there already, it is one', () => {
    const [one, other] = [line(dose('2026-03-01')), line(dose('2026-03-02'))]
    const changed = line({ what: 'changed', of: other.id, to: { what: 'dosed', code: 'HepB', on: '2026-03-01' } })
    expect(folded([one, other, changed]).doses.map(({ id }) => id)).toEqual([one.id])
    expect(folded([one, other, changed, line({ what: 'removed', of: other.id })]).doses).toEqual([])
  })

  test('a correction by a phone whose clock is slow is not lost', () => {
    const first = line(weighed(5))
    expect(folded([{ id: a, at: minute(-60), note: { what: 'changed', of: first.id, to: { what: 'measured', on: '2026-03-01', weightKg: 6 } } }, first]).measurements[0]?.thing.weightKg).toBe(6)
  })

  test('a correction to another kind of thing, or of what is not there, changes nothing', () => {
    const first = line(weighed(5))
    const before = folded([first])
    expect(folded([first, line({ what: 'changed', of: first.id, to: { what: 'dosed', code: 'BCG', on: '2026-03-01' } }), line({ what: 'removed', of: d })])).toEqual(before)
  })

  test('of a check-up the last result counts; of the birth the last word on each fact, and “not known” takes it back', () => {
    const file = folded([
      line({ what: 'checkedUp', checkup: 'month3', on: '2026-03-01', note: '' }),
      line({ what: 'checkedUp', checkup: 'month3', on: '2026-03-02', note: '都好' }),
      line({ what: 'birth', gestationDays: 273, weightKg: 3.4, hbsAg: 'positive' }),
      line({ what: 'birth', gestationDays: 245, hbsAg: null }),
    ])
    expect(file.checkups.map(({ thing }) => thing.on)).toEqual(['2026-03-02'])
    expect(file.birth).toEqual({ gestationDays: 245, weightKg: 3.4 })
    expect(conditionsOf(file.birth)).toMatchObject({ birthWeightG: 3400, gestationWeeks: 35, hbsAg: undefined })
  })

  test('reminders are on until somebody turns them off', () => {
    expect(folded([]).reminders).toBe(true)
    expect(folded([line({ what: 'reminders', on: false })]).reminders).toBe(false)
  })

  test('what waits on the phone is marked until the cloud has it', () => {
    const waiting = line(weighed(5), { waiting: true })
    expect(folded([waiting]).measurements[0]?.waiting).toBe(true)
    expect(folded([waiting, { ...waiting, waiting: false }]).measurements[0]?.waiting).toBe(false)
  })
})

const day = fc.constantFrom('2026-03-01', '2026-03-02')
const thing: fc.Arbitrary<Thing> = fc.oneof(
  fc.record({ what: fc.constant('measured' as const), on: day, weightKg: fc.constantFrom(5, 6) }),
  fc.record({ what: fc.constant('dosed' as const), code: fc.constantFrom('HepB' as const, 'BCG' as const), on: day }),
  fc.record({ what: fc.constant('checkedUp' as const), checkup: fc.constantFrom('month3' as const, 'month6' as const), on: day, note: fc.constantFrom('', '都好') }),
  fc.record({ what: fc.constant('signsAnswered' as const), age: fc.constant(3 as const), on: day, answers: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }) }),
  fc.record({ what: fc.constant('diary' as const), on: day, words: fc.constantFrom('笑了', '翻身'), first: fc.boolean() }),
)
const of = fc.constantFrom(...ids)
const note: fc.Arbitrary<Note> = fc.oneof(
  { weight: 5, arbitrary: thing },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('changed' as const), of, to: thing }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('removed' as const), of }) },
  fc.record({ what: fc.constant('birth' as const), gestationDays: fc.constantFrom(240, 273, null) }, { requiredKeys: ['what'] }),
  fc.record({ what: fc.constant('reminders' as const), on: fc.boolean() }),
)
/** Few ids and few minutes, so that lines meet. */
const log: fc.Arbitrary<Line[]> = fc.array(fc.record({ id: of, at: fc.integer({ min: 0, max: 3 }).map(minute), note, by: fc.constantFrom('雨桐', '志远') }), { maxLength: 14 })

describe('whatever way the lines came', () => {
  test('any order and any repetition of them gives the same file', () => {
    const shuffled = log.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray([...lines, ...lines], { minLength: lines.length * 2, maxLength: lines.length * 2 })))
    fc.assert(fc.property(shuffled, ([lines, again]) => expect(folded(again)).toEqual(folded(lines))), { numRuns: 2000 })
  })

  test('no two doses of one product and day, no two measurements of one day with the same values', () => {
    fc.assert(
      fc.property(log, (lines) => {
        const { doses, measurements } = folded(lines)
        const keys = [...doses.map(({ thing: { code, on } }) => `${code} ${on}`), ...measurements.map(({ thing: { on, weightKg } }) => `${on} ${weightKg}`)]
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 1000 },
    )
  })

  test('nothing that was noted disappears: it is in the file or among what was taken away', () => {
    const distinct = log.map((lines) => lines.filter(({ id }, i) => lines.findIndex((other) => other.id === id) === i))
    fc.assert(
      fc.property(distinct, (lines) => {
        const { measurements, doses, checkups, signs, diary, removed } = folded(lines)
        const things = [...measurements, ...doses, ...checkups, ...signs, ...diary, ...removed]
        const told = things.flatMap(({ history }) => history.filter(({ what }) => what === 'noted' || what === 'notedAgain'))
        expect(told).toHaveLength(lines.filter(({ note: { what } }) => !['changed', 'removed', 'birth', 'reminders'].includes(what)).length)
      }),
      { numRuns: 1000 },
    )
  })
})
