import { pregnancyRows } from '../../../../src/domain/grow/pregnancy/due-rows'
import { moodPath } from '../../../../src/domain/grow/pregnancy/mood'
import { countedTaps, movementsAnswer } from '../../../../src/domain/grow/pregnancy/movements'
import { preparingSteps } from '../../../../src/domain/grow/pregnancy/preparing'
import { weekWords } from '../../../../src/domain/grow/pregnancy/weeks'
import { dayOfWeek } from '../../../../src/domain/grow/pregnancy/due-date'
import type { PregnancyFile } from '../../../../src/domain/grow/pregnancy/file/folded-pregnancy'

const due = '2027-03-12'
const rows = (today: string, file: Partial<Pick<PregnancyFile, 'visits' | 'state' | 'bornOn'>> = {}) =>
  pregnancyRows({ visits: [], due, state: 'going', bornOn: undefined, ...file }, today, new Date(`${today}T04:00:00Z`))
const ids = (...args: Parameters<typeof rows>) => rows(...args).map(({ id }) => id)

describe('what is due', () => {
  test('at 24 weeks and 3 days: what ends first comes first, and what was done is not asked again', () => {
    expect(rows('2026-11-23')[0]).toMatchObject({ id: 'visit3', inDays: 0 })
    const done = (['visit3', 'anomaly'] as const).map((visit, i) => ({ what: 'visited' as const, id: String(i), visit, on: '2026-11-10', note: '' }))
    expect(rows('2026-11-23', { visits: done })).toMatchObject([{ id: 'ogtt', text: '12月24日前都可以，空腹去，大约要留两个半小时' }, { id: 'visit4', inDays: 25 }])
  })
  test('never more than three, and each week of the end has its own first thing', () => {
    for (let weeks = 0; weeks < 44; weeks++) expect(rows(dayOfWeek(due, weeks)).length).toBeLessThanOrEqual(3)
    expect([28, 32, 37].map((weeks) => ids(dayOfWeek(due, weeks))[0])).toEqual(['kicks', 'bag', 'birth'])
  })
  test('after a loss nothing, after a birth the mother’s own visits, each until it was done or its days are over', () => {
    expect(ids('2026-11-23', { state: 'lost' })).toEqual([])
    const born = { state: 'born', bornOn: '2026-11-20' } as const
    expect([ids('2026-11-23', born), ids('2026-12-10', born), ids('2026-12-25', born), ids('2027-02-01', born)]).toEqual([['home'], [], ['day42'], []])
    expect(ids('2026-11-23', { ...born, visits: [{ what: 'visited', id: 'A', visit: 'home', on: '2026-11-22', note: '' }] })).toEqual([])
  })
})

test('a thought of harm, however seldom, leads to help today; two that are there at all, or one on most days, to a doctor', () => {
  expect(moodPath({ low: 'no', joyless: 'no', restless: 'no', harm: 'some' })).toBe('now')
  expect(moodPath({ low: 'some', joyless: 'some', restless: 'no', harm: 'no' })).toBe('see')
  expect(moodPath({ low: 'no', joyless: 'no', restless: 'most', harm: 'no' })).toBe('see')
  expect(moodPath({ low: 'some', joyless: 'no', restless: 'no', harm: 'no' })).toBe('rest')
})

test('taps within three minutes are one movement; fewer than three in an hour are never called usual', () => {
  const minute = 60_000
  expect(countedTaps([0, minute, 2 * minute, 3 * minute, 7 * minute])).toBe(3)
  expect([movementsAnswer(0, 20), movementsAnswer(2, 60), movementsAnswer(3, 60), movementsAnswer(3, 20), movementsAnswer(3, 120)]).toEqual(['short', 'few', 'usual', 'usual', 'few'])
})

test('folic acid begins three months before, the check six', () => {
  expect(preparingSteps('2027-05').map(({ id, from }) => [id, from])).toEqual([['check', '2026-11-01'], ['vaccines', '2026-11-01'], ['habits', '2026-11-01'], ['folicAcid', '2027-02-01']])
})

test('every week until the forty-second has words of its own', () => {
  const words = Array.from({ length: 39 }, (_, i) => weekWords(i + 4).child)
  expect(new Set(words).size).toBe(39)
  expect(weekWords(43)).toEqual(weekWords(42))
})
