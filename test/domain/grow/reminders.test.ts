import { addDays, addMonths, daysFrom } from '../../../src/domain/grow/calendar-days'
import { checkups } from '../../../src/domain/grow/checkups/checkups'
import type { Note } from '../../../src/domain/grow/contract'
import { folded } from '../../../src/domain/grow/file/folded'
import { nextReminderDay, remindersOn } from '../../../src/domain/grow/reminders'

const birthOn = '2026-01-20'
const child = { name: '禾禾', sex: 'girl' as const, birthOn }
let lines = 0
const file = (...notes: Note[]) => folded(notes.map((note) => ({ id: String(++lines).padStart(26, '0'), at: '2026-01-20T00:00:00.000Z', note })))
const given = (...doses: ReadonlyArray<readonly [code: 'HepB' | 'BCG', on: string]>): Note[] => doses.map(([code, on]) => ({ what: 'dosed', code, on }))
const visited: Note = { what: 'checkedUp', checkup: 'newbornVisit', on: '2026-01-25', note: '' }
const young = file(...given(['HepB', birthOn], ['BCG', birthOn]), visited)
const titles = (on: string, of = young) => remindersOn(child, of, on).map(({ title }) => title)

test('a dose is told of seven days and one day before it may be given, and not between by another name', () => {
  const dueOn = addMonths(birthOn, 1)
  expect(titles(addDays(dueOn, -8))).not.toContainEqual(expect.stringContaining('疫苗'))
  expect(remindersOn(child, young, addDays(dueOn, -7))).toContainEqual({ about: `vaccines ${dueOn} 7`, page: 'vaccines', title: '禾禾 7 天后可以打疫苗', text: expect.stringContaining('2026年2月20日起：乙肝 2') })
  const abouts = (on: string) => remindersOn(child, young, on).filter(({ page }) => page === 'vaccines').map(({ about }) => about)
  for (let before = 2; before <= 7; before++) expect(abouts(addDays(dueOn, -before))).toEqual([`vaccines ${dueOn} 7`])
  expect(titles(addDays(dueOn, -1))).toContain('禾禾明天可以打疫苗')
  expect(abouts(addDays(dueOn, -1))).toEqual([`vaccines ${dueOn} 1`])
})

test('what is due already is no reminder: the first page says it', () => {
  expect(titles(addDays(birthOn, 20), file(visited)).filter((title) => title.includes('疫苗'))).toEqual([])
})

test('a check-up is told of once, from seven days before its age until it is over, and not when it is noted', () => {
  const about = (on: string, of = young) => remindersOn(child, of, on).filter(({ page }) => page === 'checkups').map(({ about: what }) => what)
  const from = addMonths(birthOn, 3)
  expect(about(addDays(from, -8))).toEqual([])
  for (const on of [addDays(from, -7), from, addDays(addMonths(birthOn, 4), -1)]) expect(about(on)).toEqual(['checkup month3'])
  expect(about(addMonths(birthOn, 4))).toEqual([])
  expect(about(from, file({ what: 'checkedUp', checkup: 'month3', on: from, note: '' }))).toEqual([])
  expect(titles(addDays(from, -7))).toContain('禾禾 7 天后起可以做 3 月龄体检')
})

test('who wants no reminders gets none, until they want them again', () => {
  const off: Note = { what: 'reminders', on: false }
  const on = addDays(addMonths(birthOn, 1), -7)
  expect([titles(on, file(off)), nextReminderDay(child, file(off), on)]).toEqual([[], null])
  expect(titles(on, file(off, { what: 'reminders', on: true })).length).toBeGreaterThan(0)
})

test('looked at only on the days that are named, nothing is missed that looking every day would tell', () => {
  for (const noted of [young, file(), file(...given(['HepB', birthOn], ['BCG', addDays(birthOn, 1)], ['HepB', addDays(birthOn, 33)]))]) {
    const daily = new Set<string>()
    for (let day = 0; day < 420; day++) for (const { about } of remindersOn(child, noted, addDays(birthOn, day))) daily.add(about)
    const named = new Set<string>()
    let looks = 0
    for (let on: string | null = birthOn; on !== null && daysFrom(birthOn, on) < 420; on = nextReminderDay(child, noted, on)) {
      for (const { about } of remindersOn(child, noted, on)) named.add(about)
      looks += 1
    }
    expect([...daily].filter((about) => !named.has(about))).toEqual([])
    expect(looks).toBeLessThan(40)
  }
})

test('the next day is always a later one, and for a grown child there is none', () => {
  for (let day = 0; day < 2600; day += 39) {
    const today = addDays(birthOn, day)
    const next = nextReminderDay(child, young, today)
    if (next !== null) expect(next > today).toBe(true)
  }
  expect(nextReminderDay(child, young, addMonths(birthOn, 220))).toBeNull()
})

test('what is told fits the inbox', () => {
  const long = { ...child, name: '一二三四五六七八九十' }
  for (let day = 0; day < 2600; day += 6) {
    for (const { title, text } of remindersOn(long, young, addDays(birthOn, day))) {
      expect(title.length).toBeLessThanOrEqual(30)
      expect(text.length).toBeLessThanOrEqual(120)
    }
  }
  expect(checkups).toHaveLength(13)
})
