import { people } from '../../../cloudfunctions/account/collections'
import { posts } from '../../../cloudfunctions/kernel/collections'
import { assists } from '../../../cloudfunctions/org/assist/collections'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { personDoc, type PersonDoc } from '../account/person-doc'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'

const community = 'n1.n11.n101.n1001.n10001.'
const village = 'n1.n12.n102.n1002.n10002.'
const township = 'n1.n12.n102.n1002.'
const elsewhere = 'n1.n12.n102.n1002.n100022.'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.close())
afterEach(() => {
  cloud.faults.clear()
  for (const { name } of [posts, people, assists]) cloud.store.remove(name, {}, { multi: true })
  for (const name of ['messages', 'accessLog']) cloud.store.remove(name, {}, { multi: true })
})

let made = 0
/** Somebody with a post at this place. */
function staff(orgPath: string, placeName: string, role: 'villageWorker' | 'townshipOfficer' = 'villageWorker') {
  made += 1
  const openid = `o-staff-${made}`
  const personId = personIdOf(openid)
  cloud.store.insert(posts.name, [postDoc(personId, { name: `${placeName}员`, role, orgPath, placeId: orgPath.split('.').at(-2), placeName, phone: '19900000001' })])
  return { openid, personId }
}
/** Somebody who lives in the community and is registered in the village. */
function migrant(more: Partial<PersonDoc> = {}) {
  made += 1
  const doc = personDoc(`o-migrant-${made}`, {
    name: '吴春梅',
    orgPath: community,
    place: { placeId: 'n10001', names: ['甲市', '甲区', '甲街道', '甲社区'] },
    registeredPath: village,
    registeredPlace: { placeId: 'n10002', names: ['乙市', '乙县', '乙镇', '乙村'] },
    ...more,
  })
  cloud.store.insert(people.name, [doc])
  return doc
}
const asking = (person: PersonDoc) => ({ id: nextUlid(), personId: person._id, kind: 'residence', question: '户籍还在村里吗？', reason: '办居住登记' })
const told = (to: string) => cloud.store.find('messages', { filter: { to } }).docs.map(({ title }) => title)
const stored = (id: string) => assists.schema.parse(cloud.store.find(assists.name, { filter: { _id: id } }).docs[0])
const today = async (who: { openid: string }) =>
  dataOf<{ groups: Array<{ rows: Array<{ what: string; who: string; raise?: string }> }> }>(await cloud.query('org.desk.today', {}, who)).groups.flatMap(({ rows }) => rows)
const setAt = (id: string, fields: object) => cloud.store.modify(assists.name, { _id: id }, { $set: fields }, { multi: false, merge: true, upsert: false, now: new Date() })

async function asked(more: Partial<PersonDoc> = {}) {
  const here = staff(community, '甲社区')
  const there = staff(village, '乙村')
  const person = migrant(more)
  const input = asking(person)
  dataOf(await cloud.mutate('org.assist.ask', input, here))
  return { here, there, person, input, id: input.id }
}

test('the living place asks, the registered place answers, the person is told both, and both desks show whose turn it is', async () => {
  const { here, there, person, id } = await asked()
  expect(told(person._id)).toEqual(['有人为您向户籍地问一件事'])
  expect(told(there.personId)).toEqual(['外地来了一件协查'])
  expect([(await today(there)).map(({ what, who }) => [what, who]), await today(here)]).toEqual([[['外地请您协查', '吴*梅']], []])

  dataOf(await cloud.mutate('org.assist.take', { id, act: nextUlid() }, there))
  expect(dataOf(await cloud.query('org.assist.one', { id }, here))).toMatchObject({ state: 'taken', taker: { name: '乙村员', phone: '19900000001' }, can: [] })
  dataOf(await cloud.mutate('org.assist.answer', { id, act: nextUlid(), words: '户籍在村里，人外出两年。' }, there))
  expect(told(person._id)).toContain('户籍地答复了')
  expect([await today(there), (await today(here)).map(({ what }) => what)]).toEqual([[], ['户籍地有回音，请告诉本人']])

  dataOf(await cloud.mutate('org.assist.close', { id, act: nextUlid() }, here))
  expect([await today(here), stored(id).timeline.map(({ state }) => state)]).toEqual([[], ['asked', 'taken', 'answered', 'closed']])
  expect(stored(id)).toMatchObject({ keyTask: 'migrants', open: false, dueAt: null })
})

test('the answering place learns the masked name and the question, not who it is; the asking place finds the file', async () => {
  const { here, there, person, id } = await asked()
  const answer = dataOf<object>(await cloud.query('org.assist.one', { id }, there))
  expect(answer).toMatchObject({ who: '吴*梅', personId: null, can: ['take', 'answer', 'sendBack'], asker: { phone: '19900000001' } })
  expect(JSON.stringify(answer)).not.toContain(person._id)
  expect(dataOf(await cloud.query('org.assist.one', { id }, here))).toMatchObject({ personId: person._id, can: [] })
})

test('of a special family only the surname is given', async () => {
  const { there, id } = await asked({ specialFamily: { kind: 'bereaved', since: '2023-01-01' } })
  expect(dataOf(await cloud.query('org.assist.one', { id }, there))).toMatchObject({ who: '吴*', restricted: true })
})

test('asking and answering are looks that the person can read', async () => {
  const { there, person, id } = await asked()
  dataOf(await cloud.mutate('org.assist.answer', { id, act: nextUlid(), words: '户籍在村里。' }, there))
  const looks = cloud.store.find('accessLog', { filter: { subject: person._id } }).docs.map(({ reason }) => reason).sort()
  expect(looks).toEqual(['答复现居地的协查', '请户籍地协查：办居住登记'])
})

describe('nobody is asked', () => {
  test.each([
    ['about somebody without a registered place', { registeredPath: null, registeredPlace: null }, 'noRegisteredPlace'],
    ['about somebody who is registered where they live', { registeredPath: community }, 'samePlace'],
    ['where nobody works', { registeredPath: 'n1.n13.n103.' }, 'nobodyThere'],
  ] as const)('%s, and nothing is written', async (_, more, why) => {
    const here = staff(community, '甲社区')
    const person = migrant(more)
    expect(dataOf(await cloud.query('org.assist.form', { personId: person._id }, here))).toMatchObject({ ok: false, why })
    expect(dataOf(await cloud.mutate('org.assist.ask', asking(person), here))).toMatchObject({ ok: false, why })
    expect([cloud.store.find(assists.name, { filter: {} }).docs, cloud.store.find('accessLog', { filter: {} }).docs]).toEqual([[], []])
  })
  test('about somebody of another place', async () => {
    const stranger = staff(elsewhere, '丙村')
    expect(codeOf(await cloud.mutate('org.assist.ask', asking(migrant()), stranger))).toBe('NOT_FOUND')
  })
})

test('a village without staff: its township answers', async () => {
  const here = staff(community, '甲社区')
  const officer = staff(township, '乙镇', 'townshipOfficer')
  dataOf(await cloud.mutate('org.assist.ask', asking(migrant()), here))
  expect((await today(officer)).map(({ what }) => what)).toEqual(['外地请您协查'])
})

test('missed, it is shown one level above as well, once; answered, it is the asking side’s', async () => {
  const { there, id } = await asked()
  const officer = staff(township, '乙镇', 'townshipOfficer')
  const past = new Date(Date.now() - 1000)
  expect(await today(officer)).toEqual([])
  setAt(id, { raiseAt: past, dueAt: past })
  for (const raised of [1, 0]) expect(await cloud.fireTimer('timer', 'raiseMissedAssists')).toMatchObject({ results: [{ ok: true, data: { raised } }] })
  expect([await today(officer), await today(there)].map((rows) => rows.map(({ what, raise }) => [what, raise]))).toEqual([[['外地请您协查', 'fromBelow']], [['外地请您协查', 'went']]])
  dataOf(await cloud.mutate('org.assist.answer', { id, act: nextUlid(), words: '户籍在村里。' }, officer))
  expect([await today(officer), await today(there)]).toEqual([[], []])
})

test('a sibling place sees nothing of it, on either side', async () => {
  const { id } = await asked()
  const stranger = staff(elsewhere, '丙村')
  const tries = [
    cloud.query('org.assist.one', { id }, stranger),
    cloud.mutate('org.assist.take', { id, act: nextUlid() }, stranger),
    cloud.mutate('org.assist.answer', { id, act: nextUlid(), words: '不归我管' }, stranger),
    cloud.mutate('org.assist.close', { id, act: nextUlid() }, stranger),
  ]
  expect((await Promise.all(tries)).map((answer) => codeOf(answer))).toEqual(Array(4).fill('NOT_FOUND'))
  for (const side of ['asking', 'answering']) expect(dataOf(await cloud.query('org.assist.list', { side }, stranger))).toEqual({ items: [] })
  expect(stored(id).state).toBe('asked')
})

test('each side does its own steps and no other’s', async () => {
  const { here, there, id } = await asked()
  expect(codeOf(await cloud.mutate('org.assist.answer', { id, act: nextUlid(), words: '自问自答' }, here))).toBe('NOT_FOUND')
  expect(codeOf(await cloud.mutate('org.assist.close', { id, act: nextUlid() }, there))).toBe('NOT_FOUND')
  expect(codeOf(await cloud.mutate('org.assist.close', { id, act: nextUlid() }, here))).toBe('CONFLICT')
})

test('the lists of both sides: open by place, done newest first', async () => {
  const { here, there, id } = await asked()
  const later = asking(migrant())
  dataOf(await cloud.mutate('org.assist.ask', later, here))
  const ids = async (side: string, done: boolean, who: { openid: string }) => dataOf<{ items: Array<{ id: string }> }>(await cloud.query('org.assist.list', { side, done }, who)).items.map((row) => row.id)
  expect(await ids('asking', false, here)).toEqual([id, later.id])
  expect(await ids('answering', false, there)).toEqual([id, later.id])
  expect(await ids('answering', false, here)).toEqual([])
  for (const each of [id, later.id]) {
    dataOf(await cloud.mutate('org.assist.sendBack', { id: each, act: nextUlid(), words: '查无此人' }, there))
    dataOf(await cloud.mutate('org.assist.close', { id: each, act: nextUlid() }, here))
  }
  expect([await ids('asking', false, here), new Set(await ids('asking', true, here)), new Set(await ids('answering', true, there))]).toEqual([[], new Set([id, later.id]), new Set([id, later.id])])
})

describe('once', () => {
  test('eight taps on the same button ask once and tell once', async () => {
    const here = staff(community, '甲社区')
    const there = staff(village, '乙村')
    const person = migrant()
    const input = asking(person)
    const answers = await Promise.all(Array.from({ length: 8 }, () => cloud.mutate('org.assist.ask', input, here)))
    expect(new Set(answers.map((answer) => dataOf<{ dueAt: string }>(answer).dueAt)).size).toBe(1)
    expect([told(person._id).length, told(there.personId).length]).toEqual([1, 1])
  })
  test('the same id with another question is another one', async () => {
    const { here, input } = await asked()
    expect(codeOf(await cloud.mutate('org.assist.ask', { ...input, question: '换一个问题问问' }, here))).toBe('CONFLICT')
  })
  test('of two colleagues who answer at once, one does', async () => {
    const { there, id } = await asked()
    const other = staff(village, '乙村')
    const answers = await Promise.all([there, other].map((who, i) => cloud.mutate('org.assist.answer', { id, act: nextUlid(), words: `答复${i}` }, who)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok).map((answer) => codeOf(answer))).toEqual(['CONFLICT'])
    expect(stored(id).timeline).toHaveLength(2)
  })

  const at = (calls: number) => cutKinds.flatMap((kind) => Array.from({ length: calls }, (_, i) => [kind, i + 1] as const))

  test.each(at(8))('%s at call %i of asking: the same tap again ends it', async (kind, call) => {
    const here = staff(community, '甲社区')
    const there = staff(village, '乙村')
    const person = migrant()
    const input = asking(person)
    const fault = cloud.faults.inject({ kind, call, action: 'org.assist.ask' })
    const first = await cloud.mutate('org.assist.ask', input, here)
    expect(first.ok).toBe(fault.hits === 0)
    dataOf(await cloud.mutate('org.assist.ask', input, here))
    expect([told(person._id).length, told(there.personId).length, stored(input.id).timeline.length]).toEqual([1, 1, 1])
    expect(cloud.store.find('accessLog', { filter: { subject: person._id } }).docs).toHaveLength(1)
  })
  test.each(at(8))('%s at call %i of answering: the same tap again ends it', async (kind, call) => {
    const { here, there, person, id } = await asked()
    const input = { id, act: nextUlid(), words: '户籍在村里。' }
    const fault = cloud.faults.inject({ kind, call, action: 'org.assist.answer' })
    const first = await cloud.mutate('org.assist.answer', input, there)
    expect(first.ok).toBe(fault.hits === 0)
    dataOf(await cloud.mutate('org.assist.answer', input, there))
    expect(stored(id).timeline.map(({ state }) => state)).toEqual(['asked', 'answered'])
    expect([told(person._id), told(here.personId)].map((titles) => titles.filter((title) => title === '户籍地答复了' || title === '协查有回音了').length)).toEqual([1, 1])
  })
})
