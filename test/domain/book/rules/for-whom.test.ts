import fc from 'fast-check'
import type { Stage } from '@/domain/account/stages'
import { completedMonths, saidAgeOn } from '@/domain/book/rules/completed-months'
import { whyNotBookable } from '@/domain/book/rules/why-not-bookable'
import { aPerson, aSession, tuesday } from '../../../fixtures/book/people'

const child = (birthOn: string) => ({ name: '禾禾', birthOn })
/** The session is on 30 November 2026, today is the 24th. */
const ofAge = (from: number, to: number, birthOn: string) => whyNotBookable(aSession({ audience: { childMonths: { from, to } } }), aPerson({ child: child(birthOn) }), tuesday)

describe('a child’s age on the session’s day', () => {
  test.each([
    ['a year old on the day itself', 12, 24, '2025-11-30', undefined],
    ['a year old the day after', 12, 24, '2025-12-01', 'childTooYoung'],
    ['two years old the day after', 12, 24, '2024-12-01', undefined],
    ['two years old on the day itself', 12, 24, '2024-11-30', 'childTooOld'],
    ['from birth, born today', 0, 6, '2026-11-24', undefined],
    ['from birth, to be born after it', 0, 6, '2026-12-15', 'childTooYoung'],
    // 31 May and six months: November has thirty days.
    ['the last of a month stands for the 31st: old enough', 6, 12, '2026-05-31', undefined],
    ['the last of a month stands for the 31st: too old', 0, 6, '2026-05-31', 'childTooOld'],
    ['born on the 1st of June: six months tomorrow', 6, 12, '2026-06-01', 'childTooYoung'],
  ])('%s', (_what, from, to, birthOn, rule) => expect(ofAge(from, to, birthOn)?.rule).toBe(rule))

  test('a leap day’s child is a year old on 28 February', () => {
    const on = (date: string) => whyNotBookable(aSession({ date, audience: { childMonths: { from: 12, to: 24 } } }), aPerson({ child: child('2024-02-29') }), tuesday)?.rule
    expect([on('2025-02-27'), on('2025-02-28'), on('2026-02-27'), on('2026-02-28')]).toEqual(['childTooYoung', undefined, undefined, 'childTooOld'])
  })

  test.each([
    ['2026-03-21', 12, '禾禾现在 8 个月，2027年3月21日起可以约。', '2027-03-20T16:00:00.000Z'],
    ['2026-11-12', 1, '禾禾现在 12 天，12月12日起可以约。', '2026-12-11T16:00:00.000Z'],
    ['2024-12-24', 24, '禾禾现在 23 个月，12月24日起可以约。', '2026-12-23T16:00:00.000Z'],
    ['2026-12-15', 0, '禾禾还没出生，12月15日起可以约。', '2026-12-14T16:00:00.000Z'],
  ])('too young, born %s, from %i months', (birthOn, from, sentence, since) => expect(ofAge(from, 60, birthOn)).toEqual({ rule: 'childTooYoung', sentence, from: since }))

  test.each([
    ['2025-10-30', 12, '这一场给不满 12 个月的宝宝，禾禾到那天 13 个月了。看看给大一些的宝宝的场次吧。'],
    ['2023-08-15', 36, '这一场给不满 3 岁的宝宝，禾禾到那天 3 岁 3 个月了。看看给大一些的宝宝的场次吧。'],
  ])('too old, born %s', (birthOn, to, sentence) => expect(ofAge(0, to, birthOn)).toEqual({ rule: 'childTooOld', sentence }))

  test.each([
    [{ from: 6, to: 12 }, '这一场给满 6 个月、不满 12 个月的宝宝。请先选带哪个宝宝来。'],
    [{ from: 0, to: 36 }, '这一场给不满 3 岁的宝宝。请先选带哪个宝宝来。'],
  ])('nobody was chosen yet', (childMonths, sentence) => expect(whyNotBookable(aSession({ audience: { childMonths } }), aPerson(), tuesday)).toEqual({ rule: 'noChild', sentence }))
})

describe('completed months', () => {
  test.each([
    ['2026-08-31', '2027-02-27', 5],
    ['2026-08-31', '2027-02-28', 6],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-03-30', 1],
    ['2026-01-31', '2026-03-31', 2],
    ['2024-02-29', '2028-02-28', 47],
    ['2024-02-29', '2028-02-29', 48],
    ['2026-12-15', '2026-11-24', 0],
  ])('from %s to %s: %i', (birthOn, date, months) => expect(completedMonths(birthOn, date)).toBe(months))

  test.each([['2026-11-24', '0 天'], ['2026-10-25', '30 天'], ['2026-10-24', '1 个月'], ['2024-11-25', '23 个月'], ['2024-11-24', '2 岁'], ['2024-08-01', '2 岁 3 个月'], ['2019-08-01', '7 岁']])('born %s, on 24 November 2026: %s', (birthOn, said) => expect(saidAgeOn(birthOn, '2026-11-24')).toBe(said))

  test('a child is of one of two ages that follow on each other, never of both or none', () => {
    const date = fc.integer({ min: 0, max: 7300 }).map((n) => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 71 }), fc.integer({ min: 0, max: 2200 }), (birthOn, turn, days) => {
        const on = new Date(Date.parse(birthOn) + days * 86_400_000).toISOString().slice(0, 10)
        const may = (from: number, to: number) => whyNotBookable(aSession({ date: on, audience: { childMonths: { from, to } } }), aPerson({ child: child(birthOn) }), tuesday) === undefined
        expect([may(0, turn), may(turn, 217)]).toEqual(completedMonths(birthOn, on) < turn ? [true, false] : [false, true])
      }),
    )
  })
})

describe('stages of life', () => {
  const why = (meant: Stage[], person: Parameters<typeof aPerson>[0], childMonths?: { from: number; to: number }) => whyNotBookable(aSession({ audience: { stages: meant, ...(childMonths && { childMonths }) } }), aPerson(person), tuesday)
  test.each([
    ['none is everybody', [], {}, undefined],
    ['one of them is enough', ['pregnant', 'baby'], { stages: ['self', 'baby'] }, undefined],
    ['another one', ['pregnant'], { stages: ['baby'] }, 'notForStage'],
    ['not said', ['pregnant'], {}, 'notForStage'],
    ['a grandmother with a baby of fourteen months', ['baby'], { stages: ['self'], child: child('2025-09-20') }, undefined],
    ['a child of three on the day', ['baby'], { stages: ['self'], child: child('2023-11-30') }, 'notForStage'],
    ['a child who is three the day after', ['baby'], { child: child('2023-12-01') }, undefined],
    ['a child of five', ['child'], { child: child('2021-06-01') }, undefined],
    ['a child of six', ['youth'], { child: child('2020-11-30') }, undefined],
  ] as Array<[string, Stage[], Parameters<typeof aPerson>[0], string | undefined]>)('%s', (_what, meant, person, rule) => expect(why(meant, person)?.rule).toBe(rule))

  test('where an age in months is asked, it alone decides of a child', () => expect(why(['baby'], { child: child('2023-01-01') }, { from: 36, to: 60 })).toBeUndefined())
  test('whom it is for is said, and how to say that one is', () => expect(why(['planning', 'pregnant'], { stages: ['self'] })?.sentence).toBe('这一场给备孕的家庭、怀孕的家庭。您也是的话，在“我的资料”里选上，就能约。'))
})

describe('members', () => {
  const why = (isMember: boolean, membersOnly?: boolean) => whyNotBookable(aSession({ audience: membersOnly === undefined ? {} : { membersOnly } }), aPerson({ isMember }), tuesday)
  test('theirs alone', () => expect(why(false, true)).toEqual({ rule: 'membersOnly', sentence: '这一场给计生协会员。在“我的会员”里申请入会，通过以后就能约。' }))
  test.each([[true, true], [false, false], [false, undefined]])('member %s, for members %s: welcome', (isMember, only) => expect(why(isMember, only)).toBeUndefined())
})
