import { addDays } from '../../../../src/domain/grow/calendar-days'
import { dayOfWeek } from '../../../../src/domain/grow/pregnancy/due-date'
import { foldedPregnancy, type PregnancyFile } from '../../../../src/domain/grow/pregnancy/file/folded-pregnancy'
import { nextPregnancyReminderDay, pregnancyRemindersOn } from '../../../../src/domain/grow/pregnancy/reminders'

const due = '2027-03-15'
const file = (more: Partial<PregnancyFile> = {}): PregnancyFile => ({ ...foldedPregnancy([]), due, ...more })
const at = (week: number, days = 0) => addDays(dayOfWeek(due, week), days)
const told = (of: PregnancyFile, today: string) => pregnancyRemindersOn(of, today).map(({ about, title }) => [about, title])

test('seven days before its weeks begin a screening is told, and the next day to look is another one', () => {
  expect(told(file(), at(23))).toEqual([['ogtt', '7 天后可以做糖耐检查']])
  expect(pregnancyRemindersOn(file(), at(23))[0]).toMatchObject({ page: 'visits', text: expect.stringContaining('空腹去，大约要留两个半小时。以医生约的为准。') })
  expect(nextPregnancyReminderDay(file(), at(23))).toBe(at(27))
})

test.each([[-8, []], [-7, ['7 天后可以做 NT 超声']], [-1, ['明天起可以做 NT 超声']], [0, ['现在可以做 NT 超声']]])('%i days from the eleventh week', (days, titles) => {
  expect(told(file(), at(11, days)).filter(([about]) => about === 'nt').map(([, title]) => title)).toEqual(titles)
})

test('what began long before the pregnancy was noted is not told all at once', () => {
  expect(told(file(), at(19, 3))).toEqual([['anomaly', '4 天后可以做系统超声']])
})

test('what is done is not told, nor is anything to who wants none', () => {
  const done = file({ visits: [{ id: 'x', what: 'visited', visit: 'ogtt', on: at(22), note: '' }] })
  expect(told(done, at(23))).toEqual([])
  expect(told(file({ reminders: false }), at(23))).toEqual([])
  expect(nextPregnancyReminderDay(file({ reminders: false }), at(23))).toBeNull()
})

test('after a birth: the visit at home, and the check after 42 days; then nothing more', () => {
  const born = file({ state: 'born', bornOn: '2027-03-01' })
  expect(told(born, '2027-03-02')).toEqual([['home', '这几天有人上门做产后访视']])
  expect(nextPregnancyReminderDay(born, '2027-03-02')).toBe('2027-04-05')
  expect(told(born, '2027-04-05')).toEqual([['day42', '7 天后可以做产后 42 天检查']])
  expect(nextPregnancyReminderDay(born, '2027-04-05')).toBeNull()
})

test('after a loss, and before anybody knows the dates, there is nothing', () => {
  for (const one of [file({ state: 'lost' }), file({ due: undefined })]) {
    expect([told(one, at(23)), nextPregnancyReminderDay(one, at(23))]).toEqual([[], null])
  }
})

test('day by day through a pregnancy each thing is told, the first time seven days before', () => {
  const first = new Map<string, string>()
  const days = Array.from({ length: 300 }, (_, i) => addDays(due, i - 290))
  const looked: string[] = []
  for (let day = days[0]!; ; ) {
    looked.push(day)
    for (const { about } of pregnancyRemindersOn(file(), day)) if (!first.has(about)) first.set(about, day)
    const next = nextPregnancyReminderDay(file(), day)
    if (next === null) break
    expect(next > day).toBe(true)
    day = next
  }
  expect(Object.fromEntries(first)).toMatchObject({ nt: at(10), nipt: at(11), serum: at(14), visit2: at(15), anomaly: at(19), visit3: at(20), ogtt: at(23), visit4: at(27), gbs: at(34), visit5: at(36) })
  expect(looked.length).toBeLessThan(20)
})
