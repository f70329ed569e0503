/** How it was, in words: once for a booking, mended for a week, read by the venue without a name. */
import type { AfterBooking } from '../../../src/domain/book/after/after-contract'
import type { Voice } from '../../../src/domain/book/after/feedback-contract'
import type { SessionRow } from '../../../cloudfunctions/book/collections'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { plantConsultation } from '../../fixtures/consulted'
import { cutKinds } from '../../fixtures/cut-kinds'
import { home, nextDoor } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { openYoungFamilies, type YoungFamilies } from '../grow/young-family'
import { codeOf, dataOf, type TestCloud } from '../harness'

let cloud: TestCloud
let families: YoungFamilies
let manager: Booker
let neighbour: Booker
openYoungFamilies((opened, young) => {
  cloud = opened
  families = young
  ;[manager, neighbour] = plantBookers(cloud, 2) as [Booker, Booker]
  cloud.store.insert('posts', [
    postDoc(manager.personId, { role: 'venueManager', orgPath: home, placeId: 'n5', placeName: '望月湖社区' }),
    postDoc(neighbour.personId, { role: 'venueManager', orgPath: nextDoor, placeId: 'n6', placeName: '湖中社区' }),
  ])
})

interface One {
  sessionId: string
  request: string
}
const say = (one: One, as: Booker, more: object = {}) => cloud.mutate('book.feedback.write', { ...one, act: nextUlid(), rev: 0, text: '老师很耐心，就是等得久了点', ...more }, as)
const own = async (one: One, as: Booker) => dataOf<AfterBooking>(await cloud.query('book.after.seen', one, as)).voice
const read = async (of: object = {}, as: Booker = manager) => dataOf<{ voices: Voice[]; next?: string }>(await cloud.query('book.feedback.list', of, as))
const stored = () => cloud.store.find('bookVoices', { filter: {} }).docs as unknown as Array<{ _id: string; text: string; rev: number }>
beforeEach(() => cloud.store.remove('bookVoices', {}, { multi: true }))

/** A class that so many families came to, one of them this person's. */
function plantClass(personId: string, families: number, changed: Partial<SessionRow> = {}): One {
  const others = Array.from({ length: families - 1 }, () => ({ request: nextUlid(), who: `guest:${nextUlid()}` }))
  const one = plantConsultation(cloud, { personId, changed: { kind: 'class', title: '辅食课堂', capacity: 20, ...changed } })
  const at = new Date()
  for (const { request, who } of others) {
    cloud.store.modify('bookSessions', { _id: one.sessionId }, {
      $push: { log: { kind: 'ask', request, at, seats: 1, by: 'desk' } },
      $set: { [`holder.${who}`]: request, [`parties.${request}`]: { attendee: who, name: '别家', seats: 1, by: 'desk', asker: null, post: 'post', arrived: { at, post: 'post' } } },
    }, { multi: false, merge: true, upsert: false, now: at })
  }
  return one
}

test('who came says how it was, and mends it; the venue reads the words, the class and the month, and not who', async () => {
  const [person] = plantBookers(cloud, 1) as [Booker]
  const one = plantClass(person.personId, 4)
  expect(await own(one, person)).toEqual({ text: '', rev: 0, why: null })
  expect(dataOf(await say(one, person))).toEqual({ rev: 1 })
  expect(dataOf(await say(one, person, { rev: 1, text: '后来想想，等也值得' }))).toEqual({ rev: 2 })
  expect(await own(one, person)).toMatchObject({ text: '后来想想，等也值得', rev: 2 })
  const answer = await read()
  expect(answer.voices).toEqual([{ text: '后来想想，等也值得', title: '辅食课堂', kind: 'class', venueName: '望月湖向日葵亲子小屋', month: expect.stringMatching(/^\d{4}-\d\d-01$/) as string }])
  for (const mark of [person.personId, one.request, '阿兰']) expect(JSON.stringify([answer, stored().map(({ _id }) => _id)])).not.toContain(mark)
  expect((await read({ sessionId: one.sessionId })).voices).toHaveLength(1)
  expect((await read({ venueId: 'v1' })).voices).toHaveLength(1)
  expect((await read({}, neighbour)).voices).toEqual([])
  expect((await read({ venueId: 'v1' }, neighbour)).voices).toEqual([])
})

test('of a consultation the kind alone is told, and it is in no session’s list', async () => {
  const [person] = plantBookers(cloud, 1) as [Booker]
  const one = plantConsultation(cloud, person)
  dataOf(await say(one, person))
  expect((await read()).voices).toMatchObject([{ title: null, kind: 'consultation' }])
  expect((await read({ sessionId: one.sessionId })).voices).toEqual([])
})

test('the way to the next page leads back to no booking', async () => {
  for (const person of plantBookers(cloud, 21)) dataOf(await say(plantConsultation(cloud, person), person))
  const { voices, next } = await read()
  expect([voices.length, (await read({ after: next })).voices.length]).toEqual([20, 1])
  const [value, id] = JSON.parse(Buffer.from(next!, 'base64url').toString()) as [number, string]
  // An hour would tell who, as much as a name.
  expect([new Date(value + 8 * 3_600_000).toISOString().slice(11), /^[\w-]{22}$/.test(id)]).toEqual(['00:00:00.000Z', true])
})

test('once for each booking: sent again it is the same, from two devices one of them', async () => {
  const [person, stranger] = plantBookers(cloud, 2) as [Booker, Booker]
  const one = plantConsultation(cloud, person)
  const act = nextUlid()
  for (let i = 0; i < 2; i++) expect(dataOf(await say(one, person, { act }))).toEqual({ rev: 1 })
  expect(codeOf(await say(one, person))).toBe('CONFLICT')
  expect(codeOf(await say(one, person, { rev: 2, text: '凭空改一下' }))).toBe('CONFLICT')
  expect(codeOf(await say(one, stranger))).toBe('NOT_FOUND')
  expect(stored()).toHaveLength(1)
})

test('not before it, not after the week, not with nothing said', async () => {
  const [person] = plantBookers(cloud, 1) as [Booker]
  const [later, one] = [plantConsultation(cloud, { ...person, hoursAgo: -24, arrived: false }), plantConsultation(cloud, person)]
  expect(await say(later, person)).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED', message: expect.stringContaining('还没开始') } })
  for (const text of ['', '？？', '好'.repeat(301)]) expect(codeOf(await say(one, person, { text }))).toBe('BAD_INPUT')
  dataOf(await say(one, person))
  cloud.store.modify('bookVoices', {}, { $set: { since: new Date(Date.now() - 8 * 86_400_000) } }, { multi: true, merge: true, upsert: false, now: new Date() })
  expect(await say(one, person, { rev: 1, text: '再改一下' })).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED', message: expect.stringContaining('不能再改') } })
  expect((await own(one, person)).why).toContain('不能再改')
})

test('of a child one guardian writes; the words go with the child’s data', async () => {
  const family = await families.newChild()
  const one = plantConsultation(cloud, { personId: family.mother.personId, attendee: `${family.familyId}:${family.childId}`, name: '禾禾' })
  const father = await families.joinedAs('guardian', '周明', family)
  dataOf(await say(one, father))
  expect(await say(one, family.mother)).toMatchObject({ ok: false, error: { code: 'CONFLICT', message: expect.stringContaining('家里人') } })
  expect(await own(one, family.mother)).toMatchObject({ text: '', why: expect.stringContaining('家里人') as string })
  dataOf(await cloud.mutate('account.consent.withdraw', { kind: 'under14', subject: family.childId }, family.mother))
  dataOf(await cloud.mutate('account.consent.withdraw', { kind: 'under14', subject: family.childId }, father))
  await cloud.fireTimer('timer', 'forgetChildren')
  expect(stored()).toEqual([])
})

test('what it costs', async () => {
  const [person] = plantBookers(cloud, 1) as [Booker]
  const one = plantConsultation(cloud, person)
  const cost = async (action: string, run: () => Promise<unknown>) => {
    cloud.resetCosts()
    await run()
    return cloud.costs().find(({ name }) => name === action)?.last.roundTrips
  }
  expect(await cost('book.feedback.write', () => say(one, person))).toBe(2)
  expect(await cost('book.feedback.write', () => say(one, person, { rev: 1 }))).toBe(3)
  expect(await cost('book.feedback.list', () => read())).toBe(2)
  expect(await cost('book.after.seen', () => own(one, person))).toBe(4)
})

describe('cut off at any call, the same tap again says it once', () => {
  const cuts = (calls: number) => cutKinds.flatMap((kind) => Array.from({ length: calls }, (_, i) => [kind, i + 1] as const))
  test.each(cuts(2))('%s at call %i of the first words', async (kind, call) => {
    const [person] = plantBookers(cloud, 1) as [Booker]
    const [one, act] = [plantConsultation(cloud, person), nextUlid()]
    cloud.faults.inject({ kind, call, action: 'book.feedback.write' })
    await say(one, person, { act })
    cloud.faults.clear()
    expect(dataOf(await say(one, person, { act }))).toEqual({ rev: 1 })
    expect(stored()).toHaveLength(1)
  })
  test.each(cuts(3))('%s at call %i of mending them', async (kind, call) => {
    const [person] = plantBookers(cloud, 1) as [Booker]
    const [one, act] = [plantConsultation(cloud, person), nextUlid()]
    dataOf(await say(one, person))
    const mend = () => say(one, person, { act, rev: 1, text: '改过的话' })
    cloud.faults.inject({ kind, call, action: 'book.feedback.write' })
    await mend()
    cloud.faults.clear()
    expect(dataOf(await mend())).toEqual({ rev: 2 })
    expect(stored()).toMatchObject([{ text: '改过的话', rev: 2 }])
  })
})
