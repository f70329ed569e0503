import type { FaultSpec } from '../../../localcloud/faults/faults'
import type { HandOverRow } from '../../../src/domain/org/contract/staff'
import { keys } from '../../fixtures/temporary-cloud'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { all, contactAt, plantPlaces, resident, sibling, township, village, worker, type Worker } from './world'

let cloud: TestCloud
beforeAll(async () => {
  Object.assign(process.env, keys)
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const call = (assignee: string) => ({ _id: nextUlid(), personId: `p${nextUlid()}`, kind: 'message', who: '某人', placeName: '示例村', orgPath: village.path, assignee, what: '示例', note: null, restricted: false, at: new Date(), dueAt: new Date(), state: 'open', timeline: [] })

/** A village worker with so many families and one open call, and the officer above. */
function office(families = 2) {
  const leaving = worker(cloud, 'villageWorker', village, { name: '杨立新' })
  const taking = worker(cloud, 'townshipOfficer', township, { name: '陈晓岚' })
  const served = Array.from({ length: families }, () => resident(cloud, '周春兰', village, { contacts: [contactAt(leaving), contactAt(taking, 'township')] }))
  cloud.store.insert('calls', [call(leaving.post._id)])
  return { leaving, taking, served }
}
type Office = ReturnType<typeof office>

const leave = ({ leaving, taking }: Office) => cloud.mutate('org.staff.leave', { postId: leaving.post._id, toPostId: taking.post._id }, leaving)
const messagesOf = (personId: string) => all(cloud, 'messages', { to: personId })

/** Everything went over once, and everybody was told once. */
function expectOver({ leaving, taking, served }: Office) {
  expect(all(cloud, 'posts', { _id: leaving.post._id })).toMatchObject([{ state: 'left', timeline: [{ what: 'left' }] }])
  expect(all(cloud, 'handOvers', { _id: leaving.post._id })).toMatchObject([{ state: 'done', counts: { families: served.length, calls: 1, invitations: 0 } }])
  for (const personId of served) {
    expect(all(cloud, 'people', { _id: personId })).toMatchObject([{ contacts: [{ postId: taking.post._id, kind: 'village', name: '陈晓岚' }, { postId: taking.post._id, kind: 'township' }] }])
    expect(messagesOf(personId).map(({ title }) => title)).toEqual(['您的联系人换成了陈晓岚'])
  }
  expect(all(cloud, 'calls', { assignee: leaving.post._id })).toEqual([])
  expect(all(cloud, 'calls', { assignee: taking.post._id, kind: 'message' })).toHaveLength(1)
  expect(all(cloud, 'calls', { assignee: taking.post._id, kind: 'handOver' })).toHaveLength(1)
  expect(messagesOf(taking.personId)).toHaveLength(1)
}

test('leaving: the colleague has the work, each family knows who their new person is, and the post is over', async () => {
  const place = office()
  expect(dataOf<HandOverRow>(await leave(place))).toMatchObject({ fromName: '杨立新', toName: '陈晓岚', state: 'done', counts: { families: 2, calls: 1, invitations: 0 } })
  expectOver(place)
  expect(codeOf(await cloud.query('org.desk.today', {}, place.leaving))).toBe('NO_POST')
})

test('the same tap sent again, and three at once, change nothing more', async () => {
  const place = office()
  await Promise.all([leave(place), leave(place), leave(place)])
  await leave(place)
  expectOver(place)
})

test('a post goes to one colleague: naming another afterwards is a CONFLICT', async () => {
  const place = office()
  dataOf(await leave(place))
  const other = worker(cloud, 'villageWorker', village)
  expect(codeOf(await leave({ ...place, taking: other }))).toBe('CONFLICT')
  expectOver(place)
})

test.each([
  ['of a sibling village', '管不到这个地方', () => worker(cloud, 'villageWorker', sibling)],
  ['who is suspended', '不在岗（已暂停', () => worker(cloud, 'villageWorker', village, { state: 'suspended' })],
  ['who is the same person', '另一位同事', ({ leaving }: Office) => leaving],
  ['of another trade', '“调解员”接不了', () => worker(cloud, 'mediator', village)],
])('to a colleague %s: refused in words (%s), with who could, who alone are offered; nothing moves', async (_, why, to) => {
  const place = office()
  const taking = to(place)
  const answer = await leave({ ...place, taking })
  expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED', message: expect.stringContaining(why) } })
  expect(answer).toMatchObject({ error: { message: expect.stringMatching(/请选管得到示例n\d+的同事，比如.+。$/) } })
  const { items } = dataOf<{ items: Array<{ id: string }> }>(await cloud.query('org.staff.successors', { postId: place.leaving.post._id }, place.leaving))
  expect([items.some(({ id }) => id === place.taking.post._id), items.some(({ id }) => id === taking.post._id)]).toEqual([true, false])
  expect(all(cloud, 'handOvers', { _id: place.leaving.post._id })).toEqual([])
  expect(all(cloud, 'posts', { _id: place.leaving.post._id })).toMatchObject([{ state: 'active' }])
})

test('nobody leaves for somebody else; an officer hands over for who has gone', async () => {
  const place = office()
  const { leaving, taking } = place
  const colleague = worker(cloud, 'villageWorker', village)
  expect(codeOf(await cloud.mutate('org.staff.leave', { postId: leaving.post._id, toPostId: taking.post._id }, colleague))).toBe('NOT_FOUND')
  expect(codeOf(await cloud.mutate('org.staff.handOver', { fromPostId: leaving.post._id, toPostId: taking.post._id }, colleague))).toBe('NOT_ALLOWED')
  dataOf(await cloud.mutate('org.staff.handOver', { fromPostId: leaving.post._id, toPostId: taking.post._id }, taking))
  expectOver(place)
})

test('many families go over in batches: the request moves the first, the timer the rest', async () => {
  const place = office(45)
  expect(dataOf<HandOverRow>(await leave(place))).toMatchObject({ state: 'running', counts: { families: 45 } })
  while (all(cloud, 'handOvers', { _id: place.leaving.post._id, state: 'running' }).length > 0) await cloud.fireTimer('timer', 'finishHandOvers')
  expectOver(place)
})

test('a call that came in the very moment of the end goes over with the timer', async () => {
  const place = office()
  dataOf(await leave(place))
  const late = call(place.leaving.post._id)
  cloud.store.insert('calls', [late])
  await cloud.fireTimer('timer', 'finishHandOvers')
  expect(all(cloud, 'calls', { _id: late._id })).toMatchObject([{ assignee: place.taking.post._id }])
})

const kinds: Array<FaultSpec['kind']> = ['errorBefore', 'errorAfterCommit', 'dropReply']
describe.each<[string, (place: Office) => Promise<unknown>]>([
  ['the same tap again', (place) => leave(place)],
  ['the timer, once it is written down, or else the same tap', (place) => (all(cloud, 'handOvers', { _id: place.leaving.post._id }).length > 0 ? cloud.fireTimer('timer', 'finishHandOvers') : leave(place))],
])('cut anywhere, %s ends it: all over, everybody told once', (_, goOn) => {
  test.each(kinds)('%s at each database call in turn', async (kind) => {
    for (let n = 1; ; n++) {
      const place = office()
      const fault = cloud.faults.inject({ kind, call: n, action: 'org.staff.leave' })
      await leave(place)
      cloud.faults.clear()
      if (fault.hits === 0) {
        // The cut was behind the last call: every call has had its turn.
        expect(n).toBeGreaterThan(15)
        return expectOver(place)
      }
      await goOn(place)
      expectOver(place)
    }
  })
})

test('who may take over is who covers the place; the count is what would go', async () => {
  // The list names the nearest fifty.
  cloud.store.remove('posts', {}, { multi: true })
  const place = office()
  const { items, counts } = dataOf<{ items: Array<{ id: string }>; counts: object }>(await cloud.query('org.staff.successors', { postId: place.leaving.post._id }, place.leaving))
  expect(items.map(({ id }) => id)).toContain(place.taking.post._id)
  expect(items.map(({ id }) => id)).not.toContain(place.leaving.post._id)
  expect(counts).toEqual({ families: 2, calls: 1, invitations: 0 })
})

test('a suspended post does nothing from the next request on, and works again when it is given back', async () => {
  const officer = worker(cloud, 'townshipOfficer', township)
  const one: Worker = worker(cloud, 'villageWorker', village)
  const today = () => cloud.query('org.desk.today', {}, one)
  expect((await today()).ok).toBe(true)
  const suspend = () => cloud.mutate('org.staff.suspend', { postId: one.post._id, reason: '请假' }, officer)
  expect([dataOf(await suspend()), dataOf(await suspend())]).toEqual([{ postId: one.post._id }, { postId: one.post._id }])
  expect(codeOf(await today())).toBe('NO_POST')
  expect(all(cloud, 'posts', { _id: one.post._id })).toMatchObject([{ timeline: [{ what: 'suspended', note: '请假' }] }])
  dataOf(await cloud.mutate('org.staff.resume', { postId: one.post._id }, officer))
  expect((await today()).ok).toBe(true)
})

test('of several posts the one switched to is the active one, and the scope follows it', async () => {
  const one = worker(cloud, 'villageWorker', village)
  const second = worker(cloud, 'villageWorker', sibling, { personId: one.personId, activatedAt: new Date('2026-02-01') })
  const mayList = async (placeId: string) => (await cloud.query('org.desk.people', { placeId }, one)).ok
  expect([await mayList(village.id), await mayList(sibling.id)]).toEqual([false, true])
  dataOf(await cloud.mutate('org.staff.switchPost', { postId: one.post._id }, one))
  expect([await mayList(village.id), await mayList(sibling.id)]).toEqual([true, false])
  const { items } = dataOf<{ items: Array<{ id: string; active: boolean }> }>(await cloud.query('org.staff.myPosts', {}, one))
  expect(items.map(({ id, active }) => [id, active])).toEqual([[one.post._id, true], [second.post._id, false]])
})
