import { saidDuration, saidHour } from '@/domain/book/rules/said-opening'
import { whyNotBookable } from '@/domain/book/rules/why-not-bookable'
import { aPerson, aSession, china, tuesday } from '../../../fixtures/book/people'

const why = (session: Parameters<typeof aSession>[0], now: string, person: Parameters<typeof aPerson>[0] = {}) => whyNotBookable(aSession(session), aPerson(person), china(now))
const opensAt = (text: string) => ({ opensAt: china(text).toISOString() })

test('a session that is open, for everybody, is bookable', () => expect(whyNotBookable(aSession(), aPerson(), tuesday)).toBeUndefined())

describe('not open yet', () => {
  test.each([
    ['2026-11-24T09:00:00', '2026-11-23T20:00:00', '明天上午 9:00 开始预约（11月24日）。'],
    ['2026-11-24T09:00:00', '2026-11-24T08:59:59', '今天上午 9:00 开始预约（11月24日）。'],
    ['2026-11-25T00:00:00', '2026-11-23T20:00:00', '后天凌晨 0:00 开始预约（11月25日）。'],
    ['2026-11-28T14:30:00', '2026-11-23T20:00:00', '11月28日下午 2:30 开始预约（周六）。'],
    // Just after midnight in China it is still the day before in UTC.
    ['2026-11-24T12:05:00', '2026-11-24T00:10:00', '今天中午 12:05 开始预约（11月24日）。'],
    ['2026-11-24T09:00:00', '2026-10-31T23:59:00', '11月24日上午 9:00 开始预约（周二）。'],
  ])('opens %s, asked %s', (opens, now, sentence) => expect(why(opensAt(opens), now)).toEqual({ rule: 'notOpenYet', sentence, from: china(opens).toISOString() }))

  test('in the next year the year is said', () => {
    const session = { date: '2027-01-12', startsAt: '2027-01-12T01:00:00.000Z', endsAt: '2027-01-12T02:00:00.000Z', closesAt: '2027-01-12T01:00:00.000Z', ...opensAt('2027-01-05T09:00:00') }
    expect(why(session, '2026-12-20T09:00:00')?.sentence).toBe('2027年1月5日上午 9:00 开始预约（周二）。')
    expect(why(session, '2027-01-04T09:00:00')?.sentence).toBe('明天上午 9:00 开始预约（1月5日）。')
  })

  test('opens to the second', () => {
    expect(why(opensAt('2026-11-24T09:00:00'), '2026-11-24T08:59:59.999')?.rule).toBe('notOpenYet')
    expect(why(opensAt('2026-11-24T09:00:00'), '2026-11-24T09:00:00')).toBeUndefined()
  })
})

describe('closed for notice, begun, over', () => {
  test.each([
    ['2026-11-30T06:59:59.999', undefined, undefined],
    ['2026-11-30T07:00:00', 'closedForNotice', '这一场提前 2 小时截止预约，现在网上约不上了。还想来，可以打电话问问有没有位置。'],
    ['2026-11-30T08:59:59.999', 'closedForNotice', '这一场提前 2 小时截止预约，现在网上约不上了。还想来，可以打电话问问有没有位置。'],
    ['2026-11-30T09:00:00', 'past', '这一场已经开始了。看看后面的场次吧。'],
    ['2026-11-30T09:59:59.999', 'past', '这一场已经开始了。看看后面的场次吧。'],
    ['2026-11-30T10:00:00', 'past', '这一场已经结束了。看看后面的场次吧。'],
  ])('at %s: %s', (now, rule, sentence) => {
    const refusal = why({}, now)
    expect([refusal?.rule, refusal?.sentence, refusal?.from]).toEqual([rule, sentence, undefined])
  })

  test('without notice it is open until it begins', () => {
    const untilStart = { closesAt: aSession().startsAt }
    expect(why(untilStart, '2026-11-30T08:59:59.999')).toBeUndefined()
    expect(why(untilStart, '2026-11-30T09:00:00')?.rule).toBe('past')
  })
})

test.each([
  ['停电', '这一场取消了：停电。看看别的时间吧。'],
  ['老师生病了。', '这一场取消了：老师生病了。看看别的时间吧。'],
  ['', '这一场取消了。看看别的时间吧。'],
])('cancelled, with the reason if there is one: %s', (reason, sentence) => expect(why({ cancelled: { reason } }, '2026-11-24T10:00:00')).toEqual({ rule: 'cancelled', sentence }))

describe('some first', () => {
  const first = { ...opensAt('2026-11-23T09:00:00'), audience: { specialFirstHours: 24 } }
  const forAll = china('2026-11-24T09:00:00').toISOString()

  test.each([
    ['2026-11-22T20:00:00', { rule: 'notOpenYet', sentence: '后天上午 9:00 开始预约（11月24日）。', from: forAll }],
    ['2026-11-23T09:00:00', { rule: 'specialFirst', sentence: '这一场先留给需要的家庭，11月24日 9:00 起大家都可以约。', from: forAll }],
    ['2026-11-24T08:59:59.999', { rule: 'specialFirst', sentence: '这一场先留给需要的家庭，11月24日 9:00 起大家都可以约。', from: forAll }],
    ['2026-11-24T09:00:00', undefined],
  ])('all others, at %s', (now, refusal) => expect(why(first, now)).toEqual(refusal))

  test.each([
    ['2026-11-22T20:00:00', '明天上午 9:00 开始预约（11月23日）。'],
    ['2026-11-23T09:00:00', undefined],
  ])('those whom it is kept for, at %s', (now, sentence) => expect(why(first, now, { isSpecialFamily: true })?.sentence).toBe(sentence))

  test('no moment is promised that comes after the closing', () => {
    const kept = { ...first, audience: { specialFirstHours: 7 * 24 } }
    for (const now of ['2026-11-22T20:00:00', '2026-11-25T20:00:00']) expect(why(kept, now)).toEqual({ rule: 'specialFirst', sentence: '这一场留给需要的家庭。看看别的场次吧。' })
    expect(why(kept, '2026-11-25T20:00:00', { isSpecialFamily: true })).toBeUndefined()
  })
})

describe('words', () => {
  test.each([[0, 5, '凌晨 0:05'], [5, 59, '凌晨 5:59'], [6, 0, '上午 6:00'], [12, 0, '中午 12:00'], [13, 0, '下午 1:00'], [18, 0, '晚上 6:00'], [23, 30, '晚上 11:30']])('%i:%i is %s', (hour, minute, said) => expect(saidHour({ hour, minute })).toBe(said))
  test.each([[30, '30 分钟'], [120, '2 小时'], [90, '1 小时 30 分钟'], [1440, '1 天'], [2880 + 61, '2 天 1 小时 1 分钟']])('%i minutes are %s', (minutes, said) => expect(saidDuration(minutes)).toBe(said))
})
