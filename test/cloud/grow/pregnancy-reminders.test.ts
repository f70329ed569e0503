/** What comes near in a pregnancy reaches who is pregnant once, whatever is cut; after a loss nothing of it is left. */
import { pregnancies } from '../../../cloudfunctions/grow/pregnancy/collections'
import { newestVersion } from '../../../src/domain/account/consent-texts'
import { chinaClock } from '../../../src/domain/china-time'
import { addDays } from '../../../src/domain/grow/calendar-days'
import type { PregnancyNote } from '../../../src/domain/grow/pregnancy-contract'
import { cutKinds } from '../../fixtures/cut-kinds'
import { openPlaces, somebody, type Someone } from '../account/person'
import { nextUlid } from '../fixtures'
import { dataOf, type TestCloud } from '../harness'

let cloud: TestCloud
openPlaces((opened) => {
  cloud = opened
})
// What one test left is not looked at in the next.
afterEach(() => {
  cloud.store.modify('pregnancies', {}, { $set: { nextReminderOn: null } }, { multi: true, merge: true, upsert: false, now: new Date() })
})

const today = chinaClock(new Date()).date
const run = () => cloud.fireTimer('timer', 'remindGrow')
const line = (note: PregnancyNote) => ({ id: nextUlid(), at: new Date().toISOString(), note })
const messagesOf = (who: Someone) => cloud.store.find('messages', { filter: { to: who.personId, kind: 'pregnancy' } }).docs
const told = (who: Someone) => messagesOf(who).map((doc) => String(doc['title']))
const stored = (who: Someone) => pregnancies.schema.parse(cloud.store.find('pregnancies', { filter: { personId: who.personId } }).docs[0])

/** Somebody who is so many weeks pregnant, by a last period. */
async function weeksPregnant(weeks: number) {
  const who = await somebody(cloud)
  const pregnancyId = nextUlid()
  const note = (...notes: PregnancyNote[]) => cloud.mutate('grow.pregnancy.note', { id: nextUlid(), pregnancyId, entries: notes.map(line), agree: newestVersion('health') }, who)
  dataOf(await note({ what: 'dated', dating: { by: 'lastPeriod', on: addDays(today, -7 * weeks) } }))
  return { who, note }
}

test('a screening is told seven days before, once, with the way to its page, and the timer looks again for the next', async () => {
  const { who } = await weeksPregnant(23)
  for (let i = 0; i < 3; i++) await run()
  expect(told(who)).toEqual(['7 天后可以做糖耐检查'])
  expect(messagesOf(who)[0]).toMatchObject({ link: '/features/pregnancy/visits/index' })
  expect(stored(who).nextReminderOn).toBe(addDays(today, 28))
})

test('who switched it off is told nothing; switched on again, it is told', async () => {
  const { who, note } = await weeksPregnant(23)
  dataOf(await note({ what: 'reminders', on: false }))
  await run()
  expect([told(who), stored(who).nextReminderOn]).toEqual([[], null])
  dataOf(await note({ what: 'reminders', on: true }))
  await run()
  expect(told(who)).toEqual(['7 天后可以做糖耐检查'])
})

test('a loss takes away what was told, also what a run of the timer told while it was noted', async () => {
  const { who, note } = await weeksPregnant(23)
  await run()
  expect(told(who)).toHaveLength(1)
  await Promise.all([run(), note({ what: 'lost' }), run()])
  await run()
  expect([messagesOf(who), stored(who).nextReminderOn]).toEqual([[], today])
})

test('for an hour after a loss what a slow run tells late is taken away again; then nobody looks any more', async () => {
  const { who, note } = await weeksPregnant(23)
  await run()
  const [late] = messagesOf(who)
  dataOf(await note({ what: 'lost' }))
  await run()
  cloud.store.insert('messages', [late!])
  await run()
  expect(messagesOf(who)).toEqual([])
  cloud.store.modify('pregnancies', { personId: who.personId }, { $set: { notedAt: new Date(Date.now() - 3_700_000) } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await run()
  expect(stored(who).nextReminderOn).toBeNull()
})

test('what was told of another pregnancy stays', async () => {
  const before = await weeksPregnant(23)
  dataOf(await before.note({ what: 'lost' }))
  const entries = [line({ what: 'dated', dating: { by: 'lastPeriod', on: addDays(today, -7 * 23) } })]
  dataOf(await cloud.mutate('grow.pregnancy.note', { id: nextUlid(), pregnancyId: nextUlid(), entries }, before.who))
  for (let i = 0; i < 3; i++) await run()
  expect(told(before.who)).toEqual(['7 天后可以做糖耐检查'])
})

test('after a loss what was shown of raising children is hidden until it has been looked at again', async () => {
  const { who, note } = await weeksPregnant(12)
  const parenting = { _id: `parenting:${who.personId}`, to: who.personId, kind: 'parenting', title: '宝宝第一口辅食', text: '怎么加', link: null, action: null, at: new Date(), state: 'shown', waits: ['reading'], next: 'none', nextAt: new Date(), push: 'none' }
  cloud.store.insert('messages', [parenting])
  dataOf(await note({ what: 'lost' }))
  await cloud.fireTimer('timer', 'deliverMessages')
  expect(cloud.store.find('messages', { filter: { _id: parenting._id } }).docs[0]).toMatchObject({ state: 'withheld' })
})

test('a birth: the visit at home is told, nothing of the pregnancy any more', async () => {
  const { who, note } = await weeksPregnant(39)
  await run()
  expect(told(who)).toEqual([])
  dataOf(await note({ what: 'born', on: addDays(today, -1) }))
  await run()
  expect(told(who)).toEqual(['这几天有人上门做产后访视'])
})

test('when the consent is taken back, what was told goes, and nothing is told any more', async () => {
  const { who } = await weeksPregnant(23)
  await run()
  expect(told(who)).toHaveLength(1)
  dataOf(await cloud.mutate('account.consent.withdraw', { kind: 'health' }, who))
  expect(told(who)).toEqual([])
  await run()
  expect([told(who), stored(who).log]).toEqual([[], []])
})

test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4].map((call) => [kind, call] as const)))('%s at call %i of the timer: the next run ends it, and it is told once', async (kind, call) => {
  const { who } = await weeksPregnant(23)
  cloud.store.modify('childFiles', {}, { $set: { nextReminderOn: null } }, { multi: true, merge: true, upsert: false, now: new Date() })
  const fault = cloud.faults.inject({ kind, call })
  await run().catch(() => undefined)
  expect(fault.hits).toBe(1)
  cloud.faults.clear()
  await run()
  await run()
  expect(told(who)).toEqual(['7 天后可以做糖耐检查'])
})

test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5].map((call) => [kind, call] as const)))('%s at call %i of noting a loss: the same tap ends it, and nothing of the pregnancy is left', async (kind, call) => {
  const { who } = await weeksPregnant(23)
  await run()
  const pregnancyId = stored(who).pregnancyId
  const input = { id: nextUlid(), pregnancyId, entries: [line({ what: 'lost' })] }
  const fault = cloud.faults.inject({ kind, call })
  await cloud.mutate('grow.pregnancy.note', input, who)
  expect(fault.hits).toBe(1)
  cloud.faults.clear()
  dataOf(await cloud.mutate('grow.pregnancy.note', input, who))
  await run()
  expect([messagesOf(who), stored(who)]).toEqual([[], expect.objectContaining({ state: 'lost' })])
})
