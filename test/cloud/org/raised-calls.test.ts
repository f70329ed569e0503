/** 马上就办: a call that was not made in time goes up one level by itself, and again when that level has had its time; whoever it came to can make it. */
import type { TodayRow } from '../../../src/domain/org/contract/desk'
import { rowRaiseWords } from '../../../src/domain/org/raise-words'
import { cutKinds } from '../../fixtures/cut-kinds'
import { keys } from '../../fixtures/temporary-cloud'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type As, type TestCloud } from '../harness'
import { all, city, contactAt, county, plantPlaces, province, resident, sibling, township, village, worker, type Worker } from './world'

let cloud: TestCloud
beforeAll(async () => {
  Object.assign(process.env, keys)
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())
afterEach(() => {
  for (const collection of ['posts', 'calls', 'messages']) cloud.store.remove(collection, {}, { multi: true })
})

const minuteMs = 60_000
const call = (to: Worker, more: object = {}) => {
  const _id = nextUlid()
  cloud.store.insert('calls', [{ _id, personId: `p${nextUlid()}`, kind: 'message', who: '某人', placeName: '示例村', orgPath: village.path, assignee: to.post._id, raises: true, raiseTo: null, raisedTo: null, what: '体检通知还没看', note: null, restricted: false, at: new Date(), dueAt: new Date(Date.now() - minuteMs), state: 'open', timeline: [], ...more }])
  return _id
}
const later = (_id: string, set: object) => cloud.store.modify('calls', { _id }, { $set: set }, { multi: false, merge: true, upsert: false, now: new Date() })
const raise = async () => {
  const { results } = (await cloud.fireTimer('timer', 'raiseMissedCalls')) as { results: Array<{ data: { raised: number } }> }
  return results[0]?.data.raised
}
const today = async (as: As) => {
  const { groups } = dataOf<{ groups: Array<{ rows: TodayRow[] }> }>(await cloud.query('org.desk.today', {}, as))
  return groups.flatMap(({ rows }) => rows.map(({ key, raise: goes }) => [key, goes]))
}

test('missed, it is shown one level above as well, once; not beside, and not two levels above', async () => {
  const [one, officer, beside, above] = [worker(cloud, 'villageWorker', village), worker(cloud, 'townshipOfficer', township), worker(cloud, 'villageWorker', sibling), worker(cloud, 'countyOfficer', county)]
  const id = call(one)
  expect([await today(one), await today(officer)]).toEqual([[[`call:${id}`, 'above']], []])
  expect([await raise(), await raise()]).toEqual([1, 0])
  expect(await Promise.all([one, officer, beside, above].map(today))).toEqual([[[`call:${id}`, 'went']], [[`call:${id}`, 'fromBelow']], [], []])
})

test.each([
  ['not due yet', { dueAt: new Date(Date.now() + 60 * minuteMs) }],
  ['done', { state: 'done', raises: false }],
])('what is %s stays where it is', async (_, more) => {
  const [one, officer] = [worker(cloud, 'villageWorker', village), worker(cloud, 'townshipOfficer', township)]
  call(one, more)
  expect([await raise(), await today(officer)]).toEqual([0, []])
})

test('where the level above has no staff it goes to the next that has; above the province to nobody, and says so', async () => {
  const [one, chief] = [worker(cloud, 'villageWorker', village), worker(cloud, 'provinceAdmin', province)]
  const [id, own] = [call(one), call(chief)]
  expect(await today(chief)).toEqual([[`call:${own}`, undefined]])
  expect([await raise(), await raise()]).toEqual([2, 0])
  expect((await today(chief)).sort()).toEqual([[`call:${id}`, 'fromBelow'], [`call:${own}`, undefined]].sort())
})

test('either may make it, once; nobody else may', async () => {
  const [one, officer, mediator] = [worker(cloud, 'villageWorker', village), worker(cloud, 'townshipOfficer', township), worker(cloud, 'mediator', township)]
  const id = call(one)
  const done = (as: As) => cloud.mutate('org.desk.callDone', { id, act: nextUlid(), result: 'reached' }, as)
  expect(codeOf(await done(officer))).toBe('NOT_FOUND')
  await raise()
  expect(codeOf(await done(mediator))).toBe('NOT_FOUND')
  expect(dataOf(await done(officer))).toEqual({ id, open: false })
  expect(codeOf(await done(one))).toBe('CONFLICT')
  expect([await today(one), await today(officer)]).toEqual([[], []])
})

test('help goes to the other contact first, then up, and each is told once', async () => {
  const [one, other, officer, above] = [worker(cloud, 'villageWorker', village), worker(cloud, 'villageWorker', village), worker(cloud, 'townshipOfficer', township), worker(cloud, 'countyOfficer', county)]
  const id = call(one, { kind: 'help', raiseTo: { postId: other.post._id, personId: other.personId } })
  expect(await today(one)).toEqual([[`call:${id}`, 'other']])
  expect([await raise(), await raise()]).toEqual([1, 0])
  expect([await today(one), await today(other)]).toEqual([[], [[`call:${id}`, 'above']]])
  later(id, { dueAt: new Date(Date.now() - minuteMs) })
  expect([await raise(), await raise()]).toEqual([1, 0])
  expect(await Promise.all([other, officer, above].map(today))).toEqual([[[`call:${id}`, 'went']], [[`call:${id}`, 'fromBelow']], []])
  expect([other, officer, above].map(({ personId }) => all(cloud, 'messages', { to: personId }).map(({ link }) => link))).toEqual([[`/features/desk/today/index?open=call:${id}`], [`/features/desk/today/index?open=call:${id}`], []])
})

test('missed at each level it goes up to the province, and stays with those whom it passed through; any of them may make it', async () => {
  const [one, ...above] = [worker(cloud, 'villageWorker', village), worker(cloud, 'townshipOfficer', township), worker(cloud, 'countyOfficer', county), worker(cloud, 'cityOfficer', city), worker(cloud, 'provinceAdmin', province)]
  const [id, beside] = [call(one), worker(cloud, 'townshipOfficer', township)]
  for (let reached = 1; reached <= above.length; reached++) {
    expect([await raise(), await raise()]).toEqual([1, 0])
    const sees = await Promise.all(above.map(today))
    expect(sees).toEqual(above.map((_, i) => (i < reached ? [[`call:${id}`, 'fromBelow']] : [])))
    later(id, { raiseAt: new Date(Date.now() - minuteMs) })
  }
  expect(all(cloud, 'calls', { _id: id })).toMatchObject([{ raises: false, raisedTo: province.path }])
  expect(await today(beside)).toEqual([[`call:${id}`, 'fromBelow']])
  dataOf(await cloud.mutate('org.desk.callDone', { id, act: nextUlid(), result: 'reached' }, above[1]))
  expect((await Promise.all([one, ...above].map(today))).flat()).toEqual([])
})

test.each([
  ['suspended', { state: 'suspended' as const }],
  ['whose term is over', { until: new Date(Date.now() - minuteMs) }],
])('help does not go to another who is %s: it goes straight up, and the next row says to whom', async (_, rests) => {
  const [one, officer] = [worker(cloud, 'villageWorker', village), worker(cloud, 'countyOfficer', county, { placeName: '示例县' })]
  const other = worker(cloud, 'townshipOfficer', township, rests)
  const id = call(one, { kind: 'help', raiseTo: { postId: other.post._id, personId: other.personId, name: '陈晓岚', roleText: '示例镇 专干' } })
  expect([await raise(), await raise()]).toEqual([1, 0])
  expect([await today(one), await today(officer)]).toEqual([[[`call:${id}`, 'went']], [[`call:${id}`, 'fromBelow']]])
  expect([other, officer].map(({ personId }) => all(cloud, 'messages', { to: personId }).length)).toEqual([0, 1])
})

describe('a row of 求助 says whom it goes to', () => {
  const person = (contacts: unknown[]) => {
    const id = resident(cloud, '周春兰', village, { contacts: contacts as never })
    return { id, openid: String(all(cloud, 'people', { _id: id })[0]?.['openid']) }
  }
  const ask = async ({ openid }: { openid: string }) => dataOf<{ sentence: string }>(await cloud.mutate('account.help.ask', { id: nextUlid(), wish: 'call' }, { openid }))
  const rowOf = async (as: As) => dataOf<{ groups: Array<{ rows: TodayRow[] }> }>(await cloud.query('org.desk.today', {}, as)).groups.flatMap(({ rows }) => rows)[0]

  test('with another contact at work: to them, by name', async () => {
    const [one, officer] = [worker(cloud, 'villageWorker', village), worker(cloud, 'townshipOfficer', township, { name: '陈晓岚' })]
    await ask(person([contactAt(one), { ...contactAt(officer, 'township'), roleText: '示例镇 专干' }]))
    expect(await rowOf(one)).toMatchObject({ raise: 'other', raiseTo: '陈晓岚（示例镇 专干）' })
    expect(rowRaiseWords((await rowOf(one))!)).toBe('到点自动转给陈晓岚（示例镇 专干）')
  })
  test('with nobody else: up to the next level that has somebody, by its name, and that is where it goes', async () => {
    const [one, officer] = [worker(cloud, 'villageWorker', village), worker(cloud, 'countyOfficer', county, { placeName: '示例县' })]
    await ask(person([contactAt(one)]))
    expect(await rowOf(one)).toMatchObject({ raise: 'above', raiseTo: '示例县' })
    cloud.store.modify('calls', {}, { $set: { dueAt: new Date(Date.now() - minuteMs) } }, { multi: true, merge: true, upsert: false, now: new Date() })
    await raise()
    expect([rowRaiseWords((await rowOf(one))!), (await rowOf(officer))?.raise]).toEqual(['已自动报给示例县', 'fromBelow'])
  })
  test('with nobody above at all: nothing is promised', async () => {
    const chief = worker(cloud, 'provinceAdmin', province)
    await ask(person([]))
    expect(await rowOf(chief)).toMatchObject({ kind: 'help' })
    expect((await rowOf(chief))?.raise).toBeUndefined()
  })
  test('a contact who is suspended is not asked: the nearest at work is, and the person is told who', async () => {
    const [gone, officer] = [worker(cloud, 'villageWorker', village, { state: 'suspended' }), worker(cloud, 'townshipOfficer', township, { name: '陈晓岚' })]
    const { sentence } = await ask(person([contactAt(gone)]))
    expect(sentence).toContain('已经告诉陈晓岚了')
    expect(await rowOf(officer)).toMatchObject({ kind: 'help' })
    expect(all(cloud, 'messages', { to: gone.personId })).toEqual([])
  })
  test('where nobody works at any level that is said, and not that no place was chosen', async () => {
    expect((await ask(person([]))).sentence).toMatch(/还没有在岗的工作人员.*120/)
  })
})

test('cut anywhere, the next run ends it, and nobody is told twice', async () => {
  for (const kind of cutKinds) {
    for (let n = 1; n <= 9; n++) {
      const [one, officer] = [worker(cloud, 'villageWorker', village), worker(cloud, 'townshipOfficer', township)]
      const id = call(one, { kind: 'help' })
      const fault = cloud.faults.inject({ kind, call: n })
      await cloud.fireTimer('timer', 'raiseMissedCalls').catch(() => undefined)
      cloud.faults.clear()
      await raise()
      expect([kind, n, all(cloud, 'calls', { _id: id })]).toMatchObject([kind, n, [{ raisedTo: township.path, raisedFrom: village.path, raises: true, raiseAt: expect.any(Date), state: 'open' }]])
      expect(all(cloud, 'messages', { to: officer.personId })).toHaveLength(1)
      cloud.store.remove('posts', {}, { multi: true })
      if (fault.hits === 0) break
    }
  }
})
