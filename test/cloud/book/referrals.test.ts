/** 转介与回执: sent on by a counsellor, agreed to by the person, received and answered by the place; and what each of them sees. */
import type { AfterBooking } from '../../../src/domain/book/after/after-contract'
import type { IncomingReferral, SentReferral } from '../../../src/domain/book/referral/referral-contract'
import { newestVersion } from '../../../src/domain/account/consent-texts'
import type { Referral } from '../../../cloudfunctions/book/referrals/collections'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { plantConsultation } from '../../fixtures/consulted'
import { cutKinds } from '../../fixtures/cut-kinds'
import { home } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { openYoungFamilies, type YoungFamilies } from '../grow/young-family'
import { codeOf, dataOf, type TestCloud } from '../harness'
import { venueDoc } from './venue-doc'

let cloud: TestCloud
let families: YoungFamilies
let counsellor: Booker
let colleague: Booker
let hospital: Booker
let manager: Booker
let officer: Booker
const countyPath = 'n1.n2.n3.'
const elsewhere = 'n1.n2.n9.'
openYoungFamilies((opened, young) => {
  cloud = opened
  families = young
  ;[counsellor, colleague, hospital, manager, officer] = plantBookers(cloud, 5) as [Booker, Booker, Booker, Booker, Booker]
  const county = { orgPath: countyPath, placeId: 'n3', placeName: '岳麓区' }
  cloud.store.insert('posts', [
    postDoc(counsellor.personId, { name: '周晓燕', role: 'counsellor', ...county, phone: '19900000119' }),
    postDoc(colleague.personId, { name: '文静', role: 'psychologist', ...county }),
    postDoc(hospital.personId, { name: '郑海波', role: 'hospitalContact', ...county }),
    postDoc(manager.personId, { name: '刘敏', role: 'venueManager', orgPath: home, placeId: 'n5', placeName: '望月湖社区' }),
    postDoc(officer.personId, { name: '赵敏华', role: 'cityOfficer', orgPath: 'n1.n2.', placeId: 'n2', placeName: '长沙市' }),
  ])
  const at = (placeId: string) => ({ placeId, names: ['长沙市'] })
  cloud.store.insert('venues', [
    venueDoc('mch', { name: '岳麓区妇幼保健院', kind: 'maternalChild', orgPath: countyPath, place: at('n3'), bring: ['身份证', '以前的检查单'] }),
    venueDoc('far', { name: '外地医院', kind: 'hospital', orgPath: elsewhere, place: at('n9') }),
  ])
})

interface One {
  sessionId: string
  request: string
}
const why = '睡眠不好两周，想请医生看看要不要用药'
const version = newestVersion('referral')
const offer = (one: One, more: object = {}, as: Booker = counsellor) => cloud.mutate('book.referrals.offer', { id: nextUlid(), ...one, venueId: 'mch', why, ...more }, as)
const act = (verb: string, id: string, as: Booker, more: object = {}) => cloud.mutate(`book.referrals.${verb}`, { id, act: nextUlid(), ...more }, as)
const agree = (id: string, as: Booker, more: object = {}) => act('agree', id, as, { version, ...more })
const receipt = (id: string, more: object = {}, as: Booker = hospital) => act('receipt', id, as, { result: 'seen', words: '来过了，约了下周复诊', ...more })
const own = async (one: One, as: Booker) => dataOf<AfterBooking>(await cloud.query('book.after.seen', one, as)).referrals
const incoming = async (as: Booker = hospital, done = false) => dataOf<{ referrals: IncomingReferral[] }>(await cloud.query('book.referrals.incoming', { done }, as)).referrals
const sent = async (one: One, as: Booker = counsellor) => dataOf<{ referrals: SentReferral[] }>(await cloud.query('book.referrals.sent', one, as)).referrals
const stored = (id: string) => cloud.store.find('referrals', { filter: { _id: id } }).docs[0] as unknown as Referral
const titles = ({ personId }: Booker, filter: object = {}) => (cloud.store.find('messages', { filter: { to: personId, ...filter } }).docs as unknown as Array<{ title: string }>).map(({ title }) => title).sort()
const newPerson = () => plantBookers(cloud, 1)[0]!
const set = (id: string, change: object) => cloud.store.modify('referrals', { _id: id }, { $set: change }, { multi: false, merge: true, upsert: false, now: new Date() })
beforeEach(() => {
  for (const name of ['referrals', 'messages']) cloud.store.remove(name, {}, { multi: true })
})

/** Somebody whom the counsellor has sent on. */
async function referred(more: object = {}) {
  const person = newPerson()
  const one = plantConsultation(cloud, person)
  const { id } = dataOf<{ id: string }>(await offer(one, more))
  return { person, one, id }
}

test('offered, agreed, received, answered: each sees what is theirs, and is told once', async () => {
  const { person, one, id } = await referred()
  expect(await own(one, person)).toMatchObject([{ id, state: 'offered', venueName: '岳麓区妇幼保健院', bring: ['身份证', '以前的检查单'], why, by: '周晓燕', can: ['agree', 'decline', 'takeBack'] }])
  expect([titles(person), titles(hospital), await incoming()]).toEqual([['咨询员想帮您转到一个地方'], [], []])
  expect(dataOf(await agree(id, person))).toEqual({ id, state: 'agreed' })
  const [there] = await incoming()
  expect(there).toEqual({
    id, state: 'agreed', name: '阿兰', why, venueName: '岳麓区妇幼保健院', from: { name: '周晓燕', placeName: '岳麓区', phone: '19900000119' },
    at: expect.any(String) as string, dueAt: expect.any(String) as string, receipt: null, can: ['receive', 'seen', 'notCome', 'sendBack'],
  })
  expect(titles(hospital)).toEqual(['有一件转介等您接收'])
  dataOf(await act('receive', id, hospital))
  expect(await own(one, person)).toMatchObject([{ state: 'received', can: ['takeBack'] }])
  dataOf(await receipt(id))
  expect(await own(one, person)).toMatchObject([{ state: 'seen', receipt: { words: '来过了，约了下周复诊' }, can: [] }])
  expect(await sent(one)).toMatchObject([{ id, state: 'seen', receipt: { words: '来过了，约了下周复诊' } }])
  expect([titles(person), titles(counsellor)]).toEqual([['那边有回音了', '那边接到了，您可以去了', '咨询员想帮您转到一个地方'].sort(), ['转介有回执了']])
  expect([(await incoming()).length, (await incoming(hospital, true)).length]).toEqual([0, 1])
  expect(stored(id)).toMatchObject({ open: false, waitsAt: null, dueAt: null, version, timeline: [{ state: 'offered' }, { state: 'agreed' }, { state: 'received' }, { state: 'seen' }] })
})

test('nothing is passed on before the person says yes; declined, it is gone', async () => {
  const { person, one, id } = await referred()
  expect(await incoming()).toEqual([])
  expect(codeOf(await cloud.query('book.referrals.one', { id }, hospital))).toBe('NOT_FOUND')
  expect(codeOf(await act('receive', id, hospital))).toBe('NOT_FOUND')
  expect(codeOf(await agree(id, person, { version: 999 }))).toBe('CONFLICT')
  expect(stored(id).state).toBe('offered')
  dataOf(await act('decline', id, person))
  expect(stored(id)).toMatchObject({ state: 'declined', name: '', why: '' })
  expect(codeOf(await agree(id, person))).toBe('CONFLICT')
  expect((await own(one, person))[0]).toMatchObject({ state: 'declined', why: '' })
})

test.each(['the person', 'the person, by the consent', 'the counsellor'])('taken back by %s, the place sees nothing of them any more', async (who) => {
  const { person, id } = await referred()
  dataOf(await agree(id, person))
  dataOf(await act('receive', id, hospital))
  if (who === 'the person') dataOf(await act('takeBack', id, person))
  else if (who === 'the counsellor') dataOf(await act('callOff', id, counsellor))
  else for (let i = 0; i < 2; i++) dataOf(await cloud.mutate('account.consent.withdraw', { kind: 'referral' }, person))
  expect(stored(id)).toMatchObject({ state: 'withdrawn', passedOn: false, name: '', why: '' })
  expect([await incoming(), await incoming(hospital, true)]).toEqual([[], []])
  expect(codeOf(await receipt(id))).toBe('NOT_FOUND')
  expect(JSON.stringify(cloud.store.find('referrals', { filter: { _id: id } }).docs)).not.toContain('睡眠')
})

test('another’s is not to be seen or touched: not by a stranger, another counsellor, the venue it came from, nor a place elsewhere', async () => {
  const { person, one, id } = await referred()
  const stranger = newPerson()
  for (const verb of ['decline', 'takeBack']) expect(codeOf(await act(verb, id, stranger))).toBe('NOT_FOUND')
  expect(codeOf(await agree(id, stranger))).toBe('NOT_FOUND')
  dataOf(await agree(id, person))
  expect(codeOf(await act('callOff', id, colleague))).toBe('NOT_FOUND')
  expect(await sent(one, colleague)).toEqual([])
  expect(await incoming(manager)).toEqual([])
  expect(codeOf(await receipt(id, {}, manager))).toBe('NOT_FOUND')
  expect(codeOf(await act('receive', id, counsellor))).toBe('NOT_ALLOWED')
  expect(stored(id).state).toBe('agreed')
})

test('of a child the guardians answer; with the child’s data it goes', async () => {
  const family = await families.newChild()
  const one = plantConsultation(cloud, { personId: family.mother.personId, attendee: `${family.familyId}:${family.childId}`, name: '禾禾' })
  const { id } = dataOf<{ id: string }>(await offer(one))
  const [father, granny] = [await families.joinedAs('guardian', '周明', family), await families.joinedAs('relative', '外婆', family)]
  expect(codeOf(await agree(id, granny))).toBe('NOT_FOUND')
  dataOf(await agree(id, father))
  expect(await incoming()).toMatchObject([{ name: '禾禾' }])
  for (const parent of [family.mother, father]) dataOf(await cloud.mutate('account.consent.withdraw', { kind: 'under14', subject: family.childId }, parent))
  await cloud.fireTimer('timer', 'forgetChildren')
  expect(stored(id)).toBeUndefined()
})

test('where nobody of the place is here, the person is told to telephone, and nothing is due', async () => {
  const { person, one, id } = await referred({ venueId: 'far' })
  dataOf(await agree(id, person))
  expect(await own(one, person)).toMatchObject([{ state: 'agreed', byPhone: true, dueAt: null }])
  expect(stored(id)).toMatchObject({ waitsAt: null, raiseAt: null })
})

test('not of who was not there, not to a place that is none, not without saying what for', async () => {
  const early = plantConsultation(cloud, { ...newPerson(), hoursAgo: -24, arrived: false })
  expect(codeOf(await offer(early))).toBe('NOT_ALLOWED')
  const one = plantConsultation(cloud, newPerson())
  expect(codeOf(await offer(one, { venueId: 'nowhere' }))).toBe('NOT_FOUND')
  for (const words of ['', '。。', '好'.repeat(201)]) expect(codeOf(await offer(one, { why: words }))).toBe('BAD_INPUT')
  expect(cloud.store.find('referrals', { filter: {} }).docs).toEqual([])
})

describe('what the clock does', () => {
  test('unanswered for two weeks it lapses, and what was written goes', async () => {
    const { person, one, id } = await referred()
    set(id, { dueAt: new Date(Date.now() - 1000) })
    for (let i = 0; i < 2; i++) await cloud.fireTimer('timer', 'raiseMissedReferrals')
    expect(stored(id)).toMatchObject({ state: 'lapsed', name: '', why: '' })
    expect(await own(one, person)).toMatchObject([{ state: 'lapsed', can: [] }])
  })
  test('left lying by its place it is in 今天, then goes up: the contact and the level above are told once, and not of whom', async () => {
    const { person, id } = await referred()
    dataOf(await agree(id, person))
    const today = dataOf<{ groups: Array<{ rows: Array<{ key: string; who: string }> }> }>(await cloud.query('org.desk.today', {}, hospital))
    expect(today.groups.flatMap(({ rows }) => rows)).toMatchObject([{ key: `referral:${id}`, who: '阿*', raise: 'above' }])
    const past = new Date(Date.now() - 1000)
    set(id, { dueAt: past, raiseAt: past })
    for (let i = 0; i < 3; i++) await cloud.fireTimer('timer', 'raiseMissedReferrals')
    expect(stored(id)).toMatchObject({ state: 'agreed', raisedTo: 'n1.n2.' })
    expect(titles(officer)).toEqual(['下面有一件转介到点没办'])
    expect(titles(hospital)).toEqual(['有一件转介到点了', '有一件转介等您接收'].sort())
    expect(JSON.stringify(cloud.store.find('messages', { filter: { to: officer.personId } }).docs)).not.toMatch(/阿兰|睡眠/)
    expect(codeOf(await cloud.query('book.referrals.one', { id }, officer))).toBe('NOT_ALLOWED')
  })
})

test('what it costs', async () => {
  const cost = async (action: string, run: () => Promise<unknown>) => {
    cloud.resetCosts()
    await run()
    return cloud.costs().find(({ name }) => name === `book.referrals.${action}`)?.last.roundTrips
  }
  const person = newPerson()
  const [one, id] = [plantConsultation(cloud, person), nextUlid()]
  expect(await cost('offer', () => offer(one, { id }))).toBe(6)
  expect(await cost('agree', () => agree(id, person))).toBeLessThanOrEqual(8)
  expect(await cost('incoming', () => incoming())).toBe(2)
  expect(await cost('receive', () => act('receive', id, hospital))).toBe(4)
  expect(await cost('receipt', () => receipt(id))).toBe(5)
  expect(await cost('sent', () => sent(one))).toBe(2)
})

describe('cut off at any call, the same tap again ends it once', () => {
  const cuts = (calls: number) => cutKinds.flatMap((kind) => Array.from({ length: calls }, (_, i) => [kind, i + 1] as const))
  const twice = async (action: string, kind: (typeof cutKinds)[number], call: number, tap: () => Promise<unknown>) => {
    cloud.faults.inject({ kind, call, action: `book.referrals.${action}` })
    await tap()
    cloud.faults.clear()
    return dataOf<{ state: string }>((await tap()) as Parameters<typeof dataOf>[0])
  }
  test.each(cuts(6))('%s at call %i of offering', async (kind, call) => {
    const person = newPerson()
    const [one, id] = [plantConsultation(cloud, person), nextUlid()]
    expect(await twice('offer', kind, call, () => offer(one, { id }))).toMatchObject({ state: 'offered' })
    expect([(await own(one, person)).length, titles(person)]).toEqual([1, ['咨询员想帮您转到一个地方']])
  })
  test.each(cuts(8))('%s at call %i of agreeing', async (kind, call) => {
    const { person, id } = await referred()
    const tap = nextUlid()
    expect(await twice('agree', kind, call, () => agree(id, person, { act: tap }))).toMatchObject({ state: 'agreed' })
    expect([stored(id).timeline.length, titles(hospital)]).toEqual([2, ['有一件转介等您接收']])
    expect(cloud.store.find('consents', { filter: { _id: person.personId } }).docs[0]).toMatchObject({ given: { referral: { state: 'given', version } } })
  })
  test.each(cuts(4))('%s at call %i of receiving', async (kind, call) => {
    const { person, id } = await referred()
    dataOf(await agree(id, person))
    const tap = nextUlid()
    expect(await twice('receive', kind, call, () => act('receive', id, hospital, { act: tap }))).toMatchObject({ state: 'received' })
    expect([stored(id).timeline.length, titles(person).filter((title) => title.includes('接到'))]).toEqual([3, ['那边接到了，您可以去了']])
  })
  test.each(cuts(5))('%s at call %i of the receipt', async (kind, call) => {
    const { person, id } = await referred()
    dataOf(await agree(id, person))
    const tap = nextUlid()
    expect(await twice('receipt', kind, call, () => receipt(id, { act: tap }))).toMatchObject({ state: 'seen' })
    expect([stored(id).timeline.length, titles(person).filter((title) => title.includes('回音')), titles(counsellor)]).toEqual([3, ['那边有回音了'], ['转介有回执了']])
  })
  test.each(cuts(3).flatMap(([kind, call]) => (['decline', 'takeBack', 'callOff'] as const).map((verb) => [kind, call, verb] as const)))('%s at call %i of %s', async (kind, call, verb) => {
    const { person, id } = await referred()
    const tap = nextUlid()
    await twice(verb, kind, call, () => act(verb, id, verb === 'callOff' ? counsellor : person, { act: tap }))
    expect(stored(id)).toMatchObject({ open: false, passedOn: false, why: '', timeline: [{}, {}] })
  })
  test.each(cuts(8))('%s at call %i of the timer: the next run tells the rest, each once', async (kind, call) => {
    const { person, id } = await referred()
    dataOf(await agree(id, person))
    const past = new Date(Date.now() - 1000)
    set(id, { dueAt: past, raiseAt: past })
    cloud.faults.inject({ kind, call, function: 'timer' })
    await cloud.fireTimer('timer', 'raiseMissedReferrals').catch(() => undefined)
    cloud.faults.clear()
    await cloud.fireTimer('timer', 'raiseMissedReferrals')
    expect([titles(officer), titles(hospital), stored(id).raisedTo]).toEqual([['下面有一件转介到点没办'], ['有一件转介到点了', '有一件转介等您接收'].sort(), 'n1.n2.'])
  })
})

test('two at once at the place: one receipt of the two', async () => {
  const { person, id } = await referred()
  dataOf(await agree(id, person))
  const answers = await Promise.all([receipt(id), receipt(id, { result: 'notCome', words: '等了一天没有来' })])
  expect(answers.map((answer) => (answer.ok ? 'written' : answer.error.code)).sort()).toEqual(['CONFLICT', 'written'])
  expect(stored(id).timeline).toHaveLength(3)
})
