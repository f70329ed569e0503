import { saidHours, weekLines } from '@/domain/book/venues/said-hours'
import type { OpenTime } from '@/domain/book/venues/venue-shape'

/** A moment on China's clock. 2026-11-23 is a Monday. */
const at = (moment: string) => new Date(`2026-11-${moment}:00+08:00`)
const workdays = [1, 2, 3, 4, 5]
const office: OpenTime[] = [{ weekdays: workdays, from: '09:00', to: '17:00' }]
const clinic: OpenTime[] = [
  { weekdays: [6], from: '08:30', to: '11:30' },
  { weekdays: workdays, from: '14:00', to: '17:00' },
  { weekdays: workdays, from: '08:00', to: '12:00' },
]
const always: OpenTime[] = [{ weekdays: [0, 1, 2, 3, 4, 5, 6], from: '00:00', to: '24:00' }]
const night: OpenTime[] = [{ weekdays: [5], from: '22:00', to: '02:00' }]
const weekly: OpenTime[] = [{ weekdays: [3], from: '09:00', to: '11:00' }]

test.each([
  ['an office by day', office, '23T09:30', true, '今天 9:00–17:00 开放'],
  ['before it opens', office, '23T07:00', false, '今天 9:00–17:00 开放'],
  ['at the minute in which it opens', office, '23T09:00', true, '今天 9:00–17:00 开放'],
  ['at the minute in which it closes', office, '23T17:00', false, '今天关门了，明天 9:00 开'],
  ['a minute before midnight', office, '23T23:59', false, '今天关门了，明天 9:00 开'],
  ['at midnight it is the next day', office, '24T00:00', false, '今天 9:00–17:00 开放'],
  ['on Friday evening', office, '27T18:00', false, '今天关门了，周一 9:00 开'],
  ['on Saturday', office, '28T10:00', false, '今天不开，后天 9:00 开'],
  ['on Sunday', office, '29T10:00', false, '今天不开，明天 9:00 开'],
  ['at noon, between two times', clinic, '23T13:00', false, '今天 8:00–12:00、14:00–17:00 开放'],
  ['on Saturday morning', clinic, '28T09:00', true, '今天 8:30–11:30 开放'],
  ['day and night', always, '24T03:00', true, '今天全天开放'],
  ['day and night, at midnight', always, '24T00:00', true, '今天全天开放'],
  ['on the evening of a night', night, '27T22:30', true, '今天 22:00–次日 2:00 开放'],
  ['in that night, after midnight', night, '28T01:30', true, '现在开着，到 2:00'],
  ['when that night is over', night, '28T02:00', false, '今天不开，周五 22:00 开'],
  ['once a week, when it is past', weekly, '25T12:00', false, '今天关门了，下周三 9:00 开'],
] as const)('%s', (_, hours, moment, isOpen, words) => {
  expect(saidHours({ weekly: [...hours] }, at(moment))).toEqual({ isOpen, words })
})

test('where no hours are known nothing is said', () => {
  expect(saidHours({ weekly: [] }, at('23T10:00'))).toBeUndefined()
})

test('the clock is China’s: 23:30 of Sunday in London is Monday there', () => {
  expect(saidHours({ weekly: office }, new Date('2026-11-22T23:30:00Z'))?.words).toBe('今天 9:00–17:00 开放')
})

test.each([
  [office, [['周一至周五', '9:00–17:00']]],
  [clinic, [['周一至周五', '8:00–12:00、14:00–17:00'], ['周六', '8:30–11:30']]],
  [always, [['每天', '全天']]],
  [[{ weekdays: [0, 6], from: '09:00', to: '12:00' }], [['周六、周日', '9:00–12:00']]],
  [[{ weekdays: [1, 3], from: '09:00', to: '12:00' }], [['周一、周三', '9:00–12:00']]],
  [[{ weekdays: [1, 2, 3, 4, 5, 6], from: '08:00', to: '11:30' }, { weekdays: [1, 3, 5], from: '14:00', to: '16:30' }], [['周一、周三、周五', '8:00–11:30、14:00–16:30'], ['周二、周四、周六', '8:00–11:30']]],
  [[], []],
])('the week in lines: %j', (hours, lines) => {
  expect(weekLines(hours).map(({ days, times }) => [days, times])).toEqual(lines)
})
