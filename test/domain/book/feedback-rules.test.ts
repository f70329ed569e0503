import { isToldByKind, saidMonth, whyNoFeedback, type Came } from '../../../src/domain/book/after/feedback-rules'

const [startsAt, endsAt] = [new Date('2026-11-20T01:00:00Z'), new Date('2026-11-20T02:00:00Z')]
const came: Came = { state: 'booked', hasArrived: true, startsAt, endsAt }
const after = (days: number) => new Date(endsAt.getTime() + days * 86_400_000)

test.each<[string, Partial<Came>, Date | null, Date, RegExp | undefined]>([
  ['who is there, once it began', {}, null, startsAt, undefined],
  ['not before it began', {}, null, new Date(startsAt.getTime() - 1), /还没开始/],
  ['not in the middle, who was not seen at the door', { hasArrived: false }, null, startsAt, /还没开始/],
  ['afterwards, also who was not ticked off', { hasArrived: false }, null, endsAt, undefined],
  ['not who took it back', { state: 'left' }, null, after(1), /已经取消/],
  ['not who waited in vain', { state: 'waiting' }, null, after(1), /没有约上/],
  ['for the first time on the last day', {}, null, after(59.9), undefined],
  ['not for the first time two months later', {}, null, after(60), /打电话/],
  ['again within the week', {}, after(3), after(9.9), undefined],
  ['not again after the week', {}, after(3), after(10), /不能再改/],
  ['again within the week of having said it, though two months are over', {}, after(58), after(64), undefined],
])('it is said by %s', (_, changed, since, now, why) => {
  const said = whyNoFeedback({ ...came, ...changed }, since, now)
  if (why) expect(said).toMatch(why)
  else expect(said).toBeUndefined()
})

test.each([[0, true], [1, true], [2, true], [3, false], [12, false]])('of %i who came, the title would tell who wrote: %s', (parties, byKind) => expect(isToldByKind(parties)).toBe(byKind))
test('the month alone is told', () => expect(saidMonth('2026-11-01')).toBe('2026年11月'))
