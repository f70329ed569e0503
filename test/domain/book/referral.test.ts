import { dueAfter, isForgotten, isLive, isPassedOn, mayDo, referralActs, referralStates, referralSteps, type ReferralAct, type ReferralSide, type ReferralState } from '../../../src/domain/book/referral/referral'
import { toldAtReceipt, toldWhenOffered, toldWhenReceived } from '../../../src/domain/book/referral/referral-words'

/** What may be done, by state and side; nothing else may. */
const legal: ReadonlyArray<[ReferralState, ReferralSide, readonly ReferralAct[]]> = [
  ['offered', 'person', ['agree', 'decline', 'takeBack']],
  ['offered', 'sender', ['callOff']],
  ['offered', 'clock', ['lapse']],
  ['agreed', 'person', ['takeBack']],
  ['agreed', 'sender', ['callOff']],
  ['agreed', 'receiver', ['receive', 'seen', 'notCome', 'sendBack']],
  ['received', 'person', ['takeBack']],
  ['received', 'sender', ['callOff']],
  ['received', 'receiver', ['seen', 'notCome', 'sendBack']],
]
const sides: readonly ReferralSide[] = ['person', 'sender', 'receiver', 'clock']

test.each(referralStates.flatMap((state) => sides.map((side) => [state, side] as const)))('%s: what its %s may do', (state, side) => {
  expect(mayDo(state, side)).toEqual(legal.find(([of, who]) => of === state && who === side)?.[2] ?? [])
})

test('a place sees nothing that the person has not agreed to, and what was taken back no more', () => {
  expect(referralStates.filter(isPassedOn)).toEqual(['agreed', 'received', 'seen', 'notCome', 'returned'])
  expect(referralStates.filter(isForgotten)).toEqual(['declined', 'withdrawn', 'lapsed'])
  expect(referralStates.filter(isLive)).toEqual(['offered', 'agreed', 'received'])
  for (const state of referralStates) expect(isForgotten(state) && (isLive(state) || isPassedOn(state))).toBe(false)
})

test('the one way to be passed on is the person’s yes', () => {
  const ways = referralActs.filter((act) => isPassedOn(referralSteps[act].to) && referralSteps[act].from.some((state) => !isPassedOn(state)))
  expect(ways.map((act) => [act, referralSteps[act].by])).toEqual([['agree', 'person']])
})

// 2026-11-26 is a Thursday.
const now = new Date('2026-11-26T02:00:00Z')
test.each<[ReferralState, string | null]>([
  ['offered', '2026-12-10T02:00:00.000Z'],
  ['agreed', '2026-11-30T09:30:00.000Z'],
  ['received', '2026-12-24T09:30:00.000Z'],
  ...(['seen', 'notCome', 'returned', 'declined', 'withdrawn', 'lapsed'] as const).map((state): [ReferralState, null] => [state, null]),
])('%s: the next step is due %s', (state, due) => expect(dueAfter(state, now)?.toISOString() ?? null).toBe(due))

test('messages fit, and say nothing of why', () => {
  const longest = '长'.repeat(40)
  for (const { title, text } of [toldWhenOffered('周晓燕', longest), toldWhenReceived(longest), ...(['seen', 'notCome', 'returned'] as const).map((to) => toldAtReceipt[to]('岳麓区妇幼保健院', '已经看过了，约了下周复诊'))]) {
    expect([title.length <= 30, text.length <= 120]).toEqual([true, true])
  }
})
