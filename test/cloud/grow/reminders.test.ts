/** Vaccines and check-ups that come near reach each guardian once, whatever is cut and however often the timer runs. */
import { newestVersion } from '../../../src/domain/account/consent-texts'
import { childFiles } from '../../../cloudfunctions/grow/collections'
import { chinaClock } from '../../../src/domain/china-time'
import { addDays, addMonths } from '../../../src/domain/grow/calendar-days'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { type Someone } from '../account/person'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid } from '../fixtures'
import { dataOf, type TestCloud } from '../harness'
import { line, openYoungFamilies, type YoungFamilies, type YoungFamily } from './young-family'

let cloud: TestCloud
let families: YoungFamilies
openYoungFamilies((opened, at) => {
  cloud = opened
  families = at
})

const today = () => chinaClock(new Date()).date
/** Born so that the second dose against hepatitis B may be given in so many days. */
const bornFor = (days: number) => addMonths(addDays(today(), days), -1)
const run = () => cloud.fireTimer('timer', 'remindGrow')
const told = (who: Someone) => cloud.store.find('messages', { filter: { to: personIdOf(who.openid!), kind: 'childHealth' } }).docs.map((doc) => String(doc['title']))
const aboutVaccines = (who: Someone) => told(who).filter((title) => title.includes('疫苗'))
const stored = (childId: string) => childFiles.schema.parse(cloud.store.find('childFiles', { filter: { childId } }).docs[0])
const atBirth = (birthOn: string) => [line({ what: 'dosed', code: 'HepB', on: birthOn }), line({ what: 'dosed', code: 'BCG', on: birthOn })]

async function childFor(days: number): Promise<YoungFamily & { birthOn: string }> {
  const birthOn = bornFor(days)
  const family = await families.newChild(birthOn)
  dataOf(await families.note(family.childId, atBirth(birthOn), family.mother))
  return { ...family, birthOn }
}

test('both guardians are told seven days before, once, with the way to the page; who only looks on is not', async () => {
  const family = await childFor(7)
  const father = await families.joinedAs('guardian', '周明', family)
  const granny = await families.joinedAs('relative', '外婆', family)
  for (let i = 0; i < 3; i++) await run()
  expect([aboutVaccines(family.mother), aboutVaccines(father), told(granny)]).toEqual([['禾禾 7 天后可以打疫苗'], ['禾禾 7 天后可以打疫苗'], []])
  const [message] = cloud.store.find('messages', { filter: { to: personIdOf(father.openid!), kind: 'childHealth', title: '禾禾 7 天后可以打疫苗' } }).docs
  expect(message).toMatchObject({ link: `/features/grow/vaccines/index?child=${family.childId}`, state: 'checking' })
  const [first, ...more] = [stored(family.childId).nextReminderOn]
  expect([first! > today(), more]).toEqual([true, []])
})

test('and one day before', async () => {
  const { mother } = await childFor(1)
  await run()
  expect(aboutVaccines(mother)).toEqual(['禾禾明天可以打疫苗'])
})

test('a child that was just added is looked at, without a line in its file', async () => {
  const family = await families.newChild(addDays(today(), -3))
  expect(stored(family.childId)).toMatchObject({ log: [], nextReminderOn: today() })
  await run()
  expect(told(family.mother)).toEqual(['禾禾可以做新生儿家庭访视'])
  expect(await families.read(family.childId, family.mother)).toMatchObject({ log: [] })
})

test('a corrected birthday, and a dose that is noted, change what is told', async () => {
  const family = await families.newChild(bornFor(20))
  await run()
  expect(aboutVaccines(family.mother)).toEqual([])
  const birthOn = bornFor(7)
  dataOf(await cloud.mutate('account.family.editChild', { familyId: family.familyId, childId: family.childId, name: '禾禾', sex: 'girl', birthOn }, family.mother))
  expect(stored(family.childId).nextReminderOn).toBe(today())
  await run()
  expect(aboutVaccines(family.mother)).toEqual([])
  dataOf(await families.note(family.childId, atBirth(birthOn), family.mother))
  await run()
  expect(aboutVaccines(family.mother)).toEqual(['禾禾 7 天后可以打疫苗'])
})

test('who switched reminders off is told nothing', async () => {
  const family = await childFor(7)
  dataOf(await families.note(family.childId, [line({ what: 'reminders', on: false })], family.mother))
  await run()
  expect([told(family.mother), stored(family.childId).nextReminderOn]).toEqual([[], null])
})

test('a child who went is told of no more', async () => {
  const family = await childFor(7)
  dataOf(await cloud.mutate('account.family.removeChild', { familyId: family.familyId, childId: family.childId }, family.mother))
  await run()
  expect(told(family.mother)).toEqual([])
})

test('a bereaved guardian is told nothing, the other one is', async () => {
  const family = await childFor(7)
  const father = await families.joinedAs('guardian', '周明', family)
  cloud.store.modify('people', { _id: personIdOf(father.openid!) }, { $set: { specialFamily: { kind: 'bereaved', since: '2020-01-01' } } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await run()
  await cloud.fireTimer('timer', 'deliverMessages')
  const states = (who: Someone) => cloud.store.find('messages', { filter: { to: personIdOf(who.openid!), kind: 'childHealth' } }).docs.map((doc) => doc['state'])
  expect(new Set(states(family.mother))).toEqual(new Set(['shown']))
  expect(new Set(states(father))).toEqual(new Set(['withheld']))
})

test('a line that is noted while the timer works is looked at in the next run', async () => {
  const family = await childFor(7)
  await Promise.all([run(), families.note(family.childId, [line({ what: 'dosed', code: 'HepB', on: family.birthOn })], family.mother), run()])
  const { nextReminderOn, log } = stored(family.childId)
  expect(log).toHaveLength(3)
  await run()
  expect(stored(family.childId).nextReminderOn! > today()).toBe(true)
  expect(nextReminderOn).not.toBeNull()
})

test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5].map((call) => [kind, call] as const)))('%s at call %i of the timer: the next run ends it, and each is told once', async (kind, call) => {
  const family = await childFor(7)
  const father = await families.joinedAs('guardian', '周明', family)
  // What the families of other tests left is looked at before.
  cloud.store.modify('childFiles', { childId: { $ne: family.childId } }, { $set: { nextReminderOn: null } }, { multi: true, merge: true, upsert: false, now: new Date() })
  const fault = cloud.faults.inject({ kind, call })
  await run().catch(() => undefined)
  expect(fault.hits).toBe(1)
  cloud.faults.clear()
  await run()
  expect([aboutVaccines(family.mother), aboutVaccines(father)]).toEqual([['禾禾 7 天后可以打疫苗'], ['禾禾 7 天后可以打疫苗']])
  expect(stored(family.childId).nextReminderOn! > today()).toBe(true)
})

test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 6].map((call) => [kind, call] as const)))('%s at call %i of adding a child: the same tap again, or the timer, has it looked at', async (kind, call) => {
  for (const again of ['tap', 'timer'] as const) {
    const { mother, familyId } = await families.newChild(addDays(today(), -3))
    const childId = nextUlid()
    const add = () => cloud.mutate('account.family.addChild', { id: childId, familyId, name: '穗穗', sex: 'boy', birthOn: addDays(today(), -3), agree: newestVersion('under14') }, mother)
    cloud.faults.inject({ kind, call, action: 'account.family.addChild' })
    await add()
    cloud.faults.clear()
    if (again === 'tap') dataOf(await add())
    else await cloud.fireTimer('timer', 'forgetChildren')
    const isIn = cloud.store.find('families', { filter: { 'children.id': childId } }).docs.length === 1
    expect(cloud.store.find('childFiles', { filter: { childId } }).docs).toMatchObject(isIn ? [{ nextReminderOn: today(), log: [] }] : [])
  }
})

test('a thousand files that are due are looked at in bounded runs, by the index', async () => {
  const files = Array.from({ length: 300 }, (_, i) => ({ _id: `${nextUlid()}:${nextUlid()}`, childId: nextUlid(), familyId: nextUlid(), orgPath: null, rev: 0, log: [], nextReminderOn: addDays(today(), -(i % 5)), photos: [], photosDueAt: null, goneAt: null }))
  cloud.store.insert('childFiles', files)
  await run()
  const left = () => cloud.store.find('childFiles', { filter: { _id: { $in: files.map(({ _id }) => _id) }, nextReminderOn: { $ne: null } } }).docs.length
  expect(left()).toBeGreaterThan(50)
  await run()
  expect(left()).toBe(0)
})
