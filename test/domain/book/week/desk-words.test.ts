/** What the desk says of sessions: seats, who is on the list, who is told, and why a code did not let somebody in. */
import type { AttendeeRow } from '../../../../src/domain/book/desk-contract'
import { keptNow } from '../../../../src/domain/book/session/kept-now'
import type { SessionCard } from '../../../../src/domain/book/session/session-card'
import { arrivedWords, attendanceState, byStanding, whoIsTold } from '../../../../src/domain/book/week/attendance-words'
import { checkInRefusal } from '../../../../src/domain/book/week/check-in-words'
import { draftLike, openFaults } from '../../../../src/domain/book/week/open-draft'
import { printSheet } from '../../../../src/domain/book/week/print-rows'
import { seatFaults } from '../../../../src/domain/book/week/seat-faults'
import { freeWords, keptFree, seatsRead, seatWords, weekWords } from '../../../../src/domain/book/week/seat-words'
import { clockWords, dayWords, hoursWords } from '../../../../src/domain/book/week/session-time'
import { shortTitle } from '../../../../src/domain/book/week/short-title'
import { venuesIn } from '../../../../src/domain/book/week/venues-in'
import { wholeNumber } from '../../../../src/domain/book/week/whole-number'
import { AppError } from '../../../../src/domain/errors'
import { nextUlid } from '../../../cloud/fixtures'

const now = new Date('2026-11-27T10:00:00+08:00')

const card: SessionCard = {
  id: 'house:e1:2026-11-28', venueId: 'house', venueName: '望月湖向日葵亲子小屋', title: '唱唱跳跳：和宝宝一起爬', kind: 'class', withWhom: '向岚老师', date: '2026-11-28',
  startsAt: '2026-11-28T01:30:00.000Z', endsAt: '2026-11-28T02:15:00.000Z', closedWhy: null, seats: { capacity: 10, free: 1, taken: 8, waiting: 0 }, example: true,
  rules: { rulesRev: 1, opensAt: '2026-11-20T01:00:00.000Z', closesAt: '2026-11-28T00:30:00.000Z', cancelUntil: '2026-11-28T00:30:00.000Z', audience: {}, quotas: [], seatsOf: 'family', mostSeats: 1 },
}
const full = (seats: Partial<SessionCard['seats']>, more: Partial<SessionCard> = {}): SessionCard => ({ ...card, ...more, seats: { ...card.seats, ...seats } })
const attendee = (name: string, more: Partial<AttendeeRow> = {}): AttendeeRow => ({ request: nextUlid(), name, seats: 1, state: 'booked', by: 'app', arrived: false, askedAt: '2026-11-20T01:00:00.000Z', ...more })

test.each([
  ['some are free', full({}), '8/10 · 余 1', 1],
  ['the last are kept for the telephone', full({ taken: 9, free: 0 }), '9/10 · 留 1', 1],
  ['none is left', full({ taken: 10, free: 0 }), '10/10 · 已满', 0],
  ['somebody waits', full({ taken: 10, free: 0, waiting: 5 }), '10/10 · 候补 5', 0],
  ['somebody waits for more seats than there are', full({ taken: 9, free: 0, waiting: 1 }), '9/10 · 候补 1', 0],
  ['it was made smaller than who is booked', full({ capacity: 6, taken: 8, free: 0 }), '8/6 · 已满', 0],
  ['it is not held', full({}, { closedWhy: '' }), '已停办', 1],
  ['it is over', full({}, { endsAt: now.toISOString() }), '8/10 · 已结束', 1],
])('seats where %s', (_, session, words, kept) => {
  expect([seatWords(session, now), keptFree(session)]).toEqual([words, kept])
})

test('who listens hears the bar in words', () => {
  expect(seatsRead(full({ taken: 7 }), now)).toBe('共 10 个名额，约了 7 个，余 1 个，给电话和现场留着 2 个')
  expect(seatsRead(full({ taken: 10, free: 0, waiting: 2 }), now)).toBe('共 10 个名额，约了 10 个，2 家候补')
  expect(seatsRead(full({}, { endsAt: now.toISOString() }), now)).toBe('共 10 个名额，约了 8 个，已结束')
  expect(freeWords(full({}, { closedWhy: '停电' }), now)).toBe('已停办')
})

test('a week in words: what has begun has no seat to give, what is not held is counted apart', () => {
  const begun = full({ free: 4, waiting: 1 }, { startsAt: '2026-11-27T01:00:00.000Z' })
  expect(weekWords([begun, full({ free: 3 }), full({ free: 2 })], '本周', now)).toBe('本周 3 场，余 5 个名额')
  expect(weekWords([full({ free: 0, waiting: 2 }), full({}, { closedWhy: '停电' })], '这一周', now)).toBe('这一周 1 场，余 0 个名额，2 家在候补，停办 1 场')
  expect(weekWords([], '本周', now)).toBe('本周没有场次')
})

test('times are those of China; a narrow block has the first words of a title', () => {
  expect([clockWords(card.startsAt), hoursWords(card), dayWords(card.date), dayWords('2026-11-29')]).toEqual(['9:30', '9:30–10:15', '11月28日 周六', '11月29日 周日'])
  expect([shortTitle(card.title), shortTitle('一对一喂养咨询'), shortTitle('讲：睡眠')]).toEqual(['唱唱跳跳', '一对一喂养咨询', '讲：睡眠'])
})

test('venues in the order in which they come up, each once', () => {
  expect(venuesIn([card, full({}, { venueId: 'home', venueName: '会员之家' }), card])).toEqual([{ id: 'house', name: card.venueName }, { id: 'home', name: '会员之家' }])
})

test.each([
  ['booked', false, '已约'],
  ['booked', true, '已到'],
  ['waiting', false, '候补'],
  ['offered', false, '留着，等回话'],
  ['left', false, '已取消'],
  ['closed', false, '已停办'],
] as const)('who is %s (arrived: %s) is %s', (state, arrived, word) => {
  expect(attendanceState({ state, arrived }).word).toBe(word)
})

test('who comes, who waits and who does not, each in the order of asking', () => {
  const rows = [attendee('甲', { state: 'left' }), attendee('乙', { state: 'waiting' }), attendee('丙'), attendee('丁', { state: 'offered' }), attendee('戊', { state: 'waiting' })]
  const { coming, waiting, gone } = byStanding(rows)
  expect([coming, waiting, gone].map((some) => some.map(({ name }) => name).join(''))).toEqual(['丙丁', '乙戊', '甲'])
})

test('seats are counted, not rows; who waits or left is not among them', () => {
  const rows = [attendee('甲', { seats: 3, arrived: true }), attendee('乙', { seats: 2 }), attendee('丙', { state: 'waiting', seats: 4 }), attendee('丁', { state: 'left' })]
  expect(arrivedWords(rows, '位')).toBe('约了 5 位，到了 3 位')
})

test.each([
  ['nobody', [], '这一场还没有人约，停办不打扰谁。'],
  ['only who left', [attendee('甲', { state: 'left' })], '这一场还没有人约，停办不打扰谁。'],
  ['two with the program, one of them waiting', [attendee('甲'), attendee('乙', { state: 'waiting' })], '会马上告诉 2 家，连同您写的原因。'],
  ['one by telephone', [attendee('刘奶奶', { by: 'desk' })], '代约的 1 家收不到消息，请打电话说一声：刘奶奶，名单还留在这里。'],
  ['more than one says in a sentence', [attendee('零'), ...['甲', '乙', '丙', '丁'].map((name) => attendee(name, { by: 'desk' }))], '会马上告诉 1 家，连同您写的原因。代约的 4 家收不到消息，请打电话说一声：甲、乙、丙等，名单还留在这里。'],
])('before a session with %s is closed', (_, rows, words) => {
  expect(whoIsTold(rows)).toBe(words)
})

test('a code of another place, and no network, have sentences of the door; the rest is the cloud’s', () => {
  expect(checkInRefusal(new AppError('NOT_FOUND'))).toContain('不是您这里的场次')
  expect(checkInRefusal(new AppError('OFFLINE'))).toContain('点“到了”')
  expect(checkInRefusal(new AppError('ALREADY_USED', '', { sentence: '刘奶奶已经签到过了' }))).toBe('刘奶奶已经签到过了')
})

test.each([
  ['3', 1, 20, 3],
  [' 3 ', 1, 20, 3],
  ['0', 1, 20, undefined],
  ['21', 1, 20, undefined],
  ['2.5', 1, 20, undefined],
  ['-1', 0, 20, undefined],
  ['', 0, 20, undefined],
  ['三', 1, 20, undefined],
])('"%s" between %i and %i', (text, least, most, number) => {
  expect(wholeNumber(text, least, most)).toBe(number)
})

test('a session has at least one seat, and keeps no more than it has', () => {
  expect([seatFaults({ capacity: '10', kept: '10' }), seatFaults({ capacity: '500', kept: '0' })]).toEqual([{}, {}])
  expect([seatFaults({ capacity: '0', kept: '0' }), seatFaults({ capacity: '501', kept: '0' }), seatFaults({ capacity: '5', kept: '6' }), seatFaults({ capacity: '5', kept: 'x' })].map((faults) => Object.keys(faults))).toEqual([['capacity'], ['capacity'], ['kept'], ['kept']])
})

describe('one more session', () => {
  test('begins as the other one is, on its day while that is to come, else tomorrow', () => {
    expect(draftLike(card, 1, now)).toEqual({ title: card.title, date: '2026-11-28', time: '09:30', minutes: '45', capacity: '10', kept: '1', withWhom: '向岚老师' })
    expect(draftLike(full({}, { date: '2026-11-20' }), 1, now).date).toBe('2026-11-28')
  })
  const draft = draftLike(card, 1, now)
  test.each([
    ['as it is', {}, []],
    ['nobody named', { withWhom: '' }, []],
    ['no title', { title: ' ' }, ['title']],
    ['no day', { date: '' }, ['date']],
    ['an hour ago', { date: '2026-11-27', time: '09:00' }, ['time']],
    ['too short', { minutes: '5' }, ['minutes']],
    ['more kept than there are', { kept: '11' }, ['kept']],
  ])('%s', (_, change, faults) => {
    expect(Object.keys(openFaults({ ...draft, ...change }, now))).toEqual(faults)
  })
})

test('seats kept for the telephone: as it began, as it was changed, none once released', () => {
  const at = now
  expect(keptNow([], 2)).toBe(2)
  expect(keptNow([{ kind: 'resize', at, capacity: 8, kept: 3 }], 2)).toBe(3)
  expect(keptNow([{ kind: 'resize', at, capacity: 8, kept: 3 }, { kind: 'release', at }], 2)).toBe(0)
})

test('on paper stand names, seats, where they stand and a tick: who comes, then who waits, nobody who left', () => {
  const sheet = printSheet({ session: card, kept: 1, attendees: [attendee('候', { state: 'waiting' }), attendee('走', { state: 'left' }), attendee('到', { arrived: true }), attendee('约', { seats: 2 })] })
  expect(sheet.rows).toEqual([['1', '到', '1 家', '已到', '✓'], ['2', '约', '2 家', '已约', ''], ['3', '候', '1 家', '候补', '']])
  expect(sheet.text).toContain('11月28日 周六 9:30–10:15')
})

test('how many come stands on paper where somebody said so; what they answered does not lie on a table', () => {
  const sheet = printSheet({ session: card, kept: 1, attendees: [attendee('约', { people: { adults: 2, children: 1 }, answers: ['对花生过敏'] }), attendee('电', { by: 'desk' })] })
  expect(sheet.heads).toEqual(['', '称呼', '名额', '来的人', '现在', '签到'])
  expect(sheet.rows).toEqual([['1', '约', '1 家', '2 位大人、1 个孩子', '已约', ''], ['2', '电', '1 家', '', '已约', '']])
})
