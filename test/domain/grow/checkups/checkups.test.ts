import { checkups, datedCheckups, nextCheckup, type CheckupId } from '../../../../src/domain/grow/checkups/checkups'

const states = (birthOn: string, today: string, done: CheckupId[] = []) => datedCheckups(birthOn, today, new Set(done)).map(({ id, state }) => `${id} ${state}`)

test('there are thirteen, in the order of age, none overlapping the next', () => {
  const dated = datedCheckups('2026-01-31', '2026-01-31', new Set())
  expect(dated).toHaveLength(13)
  for (const [i, { from, until }] of dated.entries()) {
    expect(from < until).toBe(true)
    const next = dated[i + 1]
    if (next) expect(until <= next.from).toBe(true)
  }
  expect(checkups.every(({ done, prepare }) => done.length > 0 && prepare.length > 0)).toBe(true)
})

test('at eight months: what was done, what was passed, what is now, what comes', () => {
  expect(states('2026-03-21', '2026-11-23', ['newbornVisit', 'month1', 'month3']).slice(0, 6)).toEqual(['newbornVisit done', 'month1 done', 'month3 done', 'month6 passed', 'month8 now', 'month12 later'])
})

test('the next one is the one of today, else the first to come; after seven years there is none', () => {
  expect(nextCheckup(datedCheckups('2026-03-21', '2026-11-23', new Set()))?.id).toBe('month8')
  expect(nextCheckup(datedCheckups('2026-03-21', '2026-11-23', new Set(['month8'] as const)))?.id).toBe('month12')
  expect(nextCheckup(datedCheckups('2018-03-21', '2026-11-23', new Set()))).toBeUndefined()
})

test('born on the 31st of August: six months are full on the last of February', () => {
  expect(datedCheckups('2026-08-31', '2026-09-01', new Set()).find(({ id }) => id === 'month6')?.from).toBe('2027-02-28')
})
