import { vaccinePlan } from '../../../../src/domain/grow/vaccines/plan'
import { calendarDays, columns, givenDays, laterDays, type Column } from '../../../../src/domain/grow/vaccines/timeline'
import type { Child, Given } from '../../../../src/domain/grow/vaccines/child'

const child: Child = { birthDate: '2026-01-10', sex: 'girl' }
const usual: Given[] = [
  { code: 'HepB', date: '2026-01-10' },
  { code: 'BCG', date: '2026-01-10' },
  { code: 'HepB', date: '2026-02-12' },
  { code: 'DTaP', date: '2026-03-12' },
  { code: 'IPV', date: '2026-03-12' },
]
const at = (shown: readonly Column[], months: number) => shown.find((column) => column.months === months)?.dots

const of = (given: readonly Given[], today: string) => columns(child, given, vaccinePlan(child, given, today))

test('a dose given stands at the age at which it was given', () => {
  const shown = of(usual, '2026-03-20')
  expect(at(shown, 0)).toEqual(['given', 'given'])
  expect(at(shown, 1)).toEqual(['given'])
  expect(at(shown, 2)).toEqual(['given', 'given'])
})

test('the column of the child’s own age is lit, and only that', () => {
  expect(of(usual, '2026-03-20').filter(({ current }) => current).map(({ months }) => months)).toEqual([2])
  // Between two columns the one before: at seven months, that of six.
  expect(of(usual, '2026-08-12').find(({ current }) => current)?.months).toBe(6)
})

test('what is due stands at its age, what is late at the age at which it was due', () => {
  const soon = of(usual, '2026-04-12')
  expect(at(soon, 3)).toEqual(['now'])
  const late = of(usual, '2026-09-12')
  expect(at(late, 3)?.every((state) => state === 'late' || state === 'now')).toBe(true)
  expect(late.flatMap(({ dots }) => dots)).toContain('late')
})

test('every dose of the record and of the plan is one dot', () => {
  const plan = vaccinePlan(child, usual, '2026-09-12')
  expect(of(usual, '2026-09-12').flatMap(({ dots }) => dots)).toHaveLength(usual.length + plan.doses.length)
})

test('a dose dated before the birth is no dot', () => {
  const given: Given[] = [...usual, { code: 'IPV', date: '2025-12-31' }]
  expect(of(given, '2026-03-20').flatMap(({ dots }) => dots).filter((state) => state === 'given')).toHaveLength(usual.length)
})

test('given doses are numbered in their series, the newest day first; a combination in each of its own', () => {
  const given: Given[] = [...usual.slice(0, 3), { code: 'DTaP-IPV-Hib', date: '2026-03-12' }]
  const days = givenDays(child, given, '2026-04-01')
  expect(days.map(({ date }) => date)).toEqual(['2026-03-12', '2026-02-12', '2026-01-10'])
  expect(days[0]?.doses.map(({ name }) => name)).toEqual(['百白破 1、脊灰 1'])
  expect(days[2]?.doses.map(({ name }) => name)).toEqual(['乙肝 1', '卡介苗 1'])
})

test('a dose that came too early bears no number', () => {
  const given: Given[] = [{ code: 'DTaP', date: '2026-02-01' }]
  expect(givenDays(child, given, '2026-04-01')[0]?.doses[0]?.name).toBe('百白破')
})

test('later days come in order, and hold nothing that is due', () => {
  const plan = vaccinePlan(child, usual, '2026-04-12')
  const days = laterDays(plan)
  expect(days.map(({ date }) => date)).toEqual([...days.map(({ date }) => date)].sort())
  expect(days.flatMap(({ doses }) => doses).some(({ dueNow }) => dueNow)).toBe(false)
})

test('a calendar has what is due tomorrow, and nothing beyond its end', () => {
  const plan = vaccinePlan(child, usual, '2026-04-12')
  const days = calendarDays(plan, 100)
  expect(days[0]?.date).toBe('2026-04-13')
  expect(days[0]?.doses.every(({ dueNow }) => dueNow)).toBe(true)
  expect(days.every(({ date }) => date <= '2026-07-21')).toBe(true)
  expect(calendarDays(plan, 400).length).toBeGreaterThan(days.length)
})
