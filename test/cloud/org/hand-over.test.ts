import { cutKinds } from '../../fixtures/cut-kinds'
import type { FaultSpec } from '../../../localcloud/faults/faults'
import { mandates } from '../../../cloudfunctions/account/mandate/collections'
import { memberships } from '../../../cloudfunctions/account/membership/collections'
import { assists } from '../../../cloudfunctions/org/assist/collections'
import { newPerson } from '../../../cloudfunctions/account/new-person'
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

/** A mandate that this worker holds of somebody, as the action writes it. */
function mandateOf(personId: string, { personId: helperId, post }: Worker, state: 'asked' | 'confirmed' = 'confirmed') {
  const _id = nextUlid()
  const row = { _id, parties: [personId, helperId], personId, personName: '周春兰', helperId, helperName: post.name, helperPost: '示例村 专干', postId: post._id, what: ['basics'], state, askedAt: new Date(), timeline: [] }
  cloud.store.insert(mandates.name, [mandates.schema.parse(row)])
  return _id
}

/** 协查 that this worker asked, answered and to be told to the person. */
function answeredAssist({ personId, post }: Worker) {
  const asker = { postId: post._id, personId, name: post.name, role: post.role, placeName: post.placeName, phone: null }
  const row = { _id: nextUlid(), personId: `p${nextUlid()}`, who: '周*', restricted: false, orgPath: village.path, placeName: '示例村', answeringPath: sibling.path, answeringPlaceName: '邻村', kind: 'residence', keyTask: 'migrants', question: '户籍还在吗？', reason: '办登记', state: 'answered', open: true, at: new Date(), asker, taker: null, answer: '在', waitsAt: village.path, dueAt: new Date(), raiseAt: null, raisedTo: null, timeline: [] }
  cloud.store.insert(assists.name, [assists.schema.parse(row)])
  return row._id
}

/** An application that waits at the village. */
function application() {
  const _id = resident(cloud, '周春兰', village)
  const row = { _id, orgPath: village.path, place: { placeId: village.id, names: ['示例市', '示例县', '示例村'] }, toPath: null, toPlace: null, waitsAt: village.path, askedAt: new Date(), state: 'applied', cardNo: null, since: null, filedBy: null, name: '周春兰', rev: 0, timeline: [] }
  cloud.store.insert(memberships.name, [memberships.schema.parse(row)])
  return _id
}

/** The only village worker, with so many families and one of each other thing that waits, and the officer above. */
function office(families = 2) {
  for (const name of ['posts', memberships.name, assists.name]) cloud.store.remove(name, {}, { multi: true })
  const leaving = worker(cloud, 'villageWorker', village, { name: '杨立新' })
  const taking = worker(cloud, 'townshipOfficer', township, { name: '陈晓岚' })
  const other = worker(cloud, 'townshipOfficer', township, { name: '邓红' })
  const served = Array.from({ length: families }, () => resident(cloud, '周春兰', village, { contacts: [contactAt(leaving), contactAt(other, 'township')] }))
  cloud.store.insert('calls', [call(leaving.post._id)])
  const helped = resident(cloud, '周春兰', village)
  return { leaving, taking, other, served, helped, mandateId: mandateOf(helped, leaving), assistId: answeredAssist(leaving), applicant: application() }
}
type Office = ReturnType<typeof office>

const leave = ({ leaving, taking }: Office) => cloud.mutate('org.staff.leave', { postId: leaving.post._id, toPostId: taking.post._id }, leaving)
const messagesOf = (personId: string) => all(cloud, 'messages', { to: personId })

/** Everything went over once, and everybody was told once. What waits at the place stays there as long as somebody works there. */
function expectOver({ leaving, taking, other, served, helped, mandateId, assistId, applicant }: Office, { placeEmpty = true } = {}) {
  expect(all(cloud, 'posts', { _id: leaving.post._id })).toMatchObject([{ state: 'left', timeline: [{ what: 'left' }] }])
  expect(all(cloud, 'handOvers', { _id: leaving.post._id })).toMatchObject([{ state: 'done', counts: { families: served.length, calls: 1, assists: 1, memberships: placeEmpty ? 1 : 0, mandates: 1, invitations: 0 } }])
  for (const personId of served) {
    expect(all(cloud, 'people', { _id: personId })).toMatchObject([{ contacts: [{ postId: taking.post._id, kind: 'village', name: '陈晓岚' }, { postId: other.post._id, kind: 'township' }] }])
    expect(messagesOf(personId).map(({ title }) => title)).toEqual(['您的联系人换成了陈晓岚'])
  }
  expect(all(cloud, 'calls', { assignee: leaving.post._id })).toEqual([])
  expect(all(cloud, 'calls', { assignee: taking.post._id, kind: 'message' })).toHaveLength(2)
  expect(all(cloud, 'calls', { personId: helped })).toMatchObject([{ assignee: taking.post._id, what: '代办委托结束了，请跟本人说一声' }])
  expect(all(cloud, 'mandates', { _id: mandateId })).toMatchObject([{ state: 'ended', timeline: [{ state: 'ended' }] }])
  expect(messagesOf(helped).map(({ title }) => title)).toEqual(['杨立新不再替您办事了'])
  expect(all(cloud, 'assists', { _id: assistId })).toMatchObject([{ asker: { postId: taking.post._id, name: '陈晓岚' }, waitsAt: township.path }])
  expect(all(cloud, 'memberships', { _id: applicant })).toMatchObject([{ waitsAt: placeEmpty ? township.path : village.path }])
  expect(all(cloud, 'calls', { assignee: taking.post._id, kind: 'handOver' })).toHaveLength(1)
  expect(messagesOf(taking.personId)).toHaveLength(1)
  const [call] = all(cloud, 'calls', { assignee: taking.post._id, kind: 'handOver' })
  expect(messagesOf(taking.personId)).toMatchObject([{ link: `/features/desk/today/index?open=call:${String(call?._id)}` }])
}

test('leaving: the colleague has the work, each family knows who their new person is, and the post is over', async () => {
  const place = office()
  expect(dataOf<HandOverRow>(await leave(place))).toMatchObject({ fromName: '杨立新', toName: '陈晓岚', state: 'done', counts: { families: 2, calls: 1, assists: 1, memberships: 1, mandates: 1, invitations: 0 } })
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
  // The colleague still works in the village.
  expectOver(place, { placeEmpty: false })
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

type TodayAnswer = { groups: Array<{ rows: Array<{ kind: string; key: string }> }> }
const todayOf = async (who: Worker) => dataOf<TodayAnswer>(await cloud.query('org.desk.today', {}, who)).groups.flatMap(({ rows }) => rows.map(({ key }) => key))

test('right after, the colleague has all of it on the list, and answers the application', async () => {
  const place = office()
  const { taking, mandateId, assistId, applicant } = place
  dataOf(await leave(place))
  expect(await todayOf(taking)).toEqual(expect.arrayContaining([`assist:${assistId}`, `membership:${applicant}`, `call:mandate-ended:${mandateId}`, `call:hand-over:${place.leaving.post._id}`]))
  expect(all(cloud, 'calls', { kind: 'handOver', assignee: taking.post._id })).toMatchObject([{ note: '2 户、1 个要打的电话、1 件协查、1 份入会或转会申请、1 份代办委托' }])
  dataOf(await cloud.mutate('account.membership.approve', { id: nextUlid(), personId: applicant, version: 0 }, taking))
  expect(all(cloud, 'memberships', { _id: applicant })).toMatchObject([{ state: 'member', waitsAt: null }])
})

test('a 协查 that was shown above and now lies there is listed once', async () => {
  const place = office()
  cloud.store.modify('assists', { _id: place.assistId }, { $set: { raisedTo: township.path } }, { multi: false, merge: true, upsert: false, now: new Date() })
  dataOf(await leave(place))
  expect((await todayOf(place.taking)).filter((key) => key === `assist:${place.assistId}`)).toHaveLength(1)
})

test('from the moment the post is closed its holder files nothing and reads nobody’s name, even where the hand-over was cut', async () => {
  const { leaving, mandateId } = office()
  const held = async () => dataOf<{ mandates: object[] }>(await cloud.query('account.mandate.mine', {}, leaving)).mandates
  const file = () => cloud.mutate('account.mandate.fileOnBehalf', { id: nextUlid(), mandateId, content: { what: 'basics', large: true } }, leaving)
  expect([(await held()).length, (await file()).ok]).toEqual([1, true])
  cloud.store.modify('posts', { _id: leaving.post._id }, { $set: { state: 'left' } }, { multi: false, merge: true, upsert: false, now: new Date() })
  expect(all(cloud, 'mandates', { _id: mandateId })).toMatchObject([{ state: 'confirmed' }])
  expect(await cloud.query('account.mandate.mine', {}, leaving)).toMatchObject({ ok: true, data: { mandates: [], filings: [] } })
  expect(await file()).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED', message: expect.stringContaining('请现在的专干重新问过本人') } })
})

test('who has no WeChat agreed that the village acts for them: the next village worker does, and files; what was agreed with one person by name ends', async () => {
  const place = office()
  const next = worker(cloud, 'villageWorker', village, { name: '唐静' })
  const recorded = `p${nextUlid()}`
  const at = { placeId: village.id, names: ['示例市', '示例县', village.name] }
  cloud.store.insert('people', [newPerson({ _id: recorded, openid: null, recordedBy: place.leaving.post._id, createdAt: new Date(), name: '周奶奶', orgPath: village.path, place: at })])
  const id = mandateOf(recorded, place.leaving)
  dataOf(await leave({ ...place, taking: next }))
  expect(all(cloud, 'mandates', { _id: id })).toMatchObject([{ state: 'confirmed', postId: next.post._id, helperId: next.personId, helperName: '唐静', parties: [recorded, next.personId] }])
  expect(all(cloud, 'mandates', { _id: place.mandateId })).toMatchObject([{ state: 'ended' }])
  const file = (who: Worker) => cloud.mutate('account.mandate.fileOnBehalf', { id: nextUlid(), mandateId: id, content: { what: 'basics', large: true }, inPerson: true }, who)
  expect([codeOf(await file(place.leaving)), dataOf(await file(next))]).toEqual(['NOT_FOUND', { state: 'done' }])
})

test('where an officer takes over, it ends for who has no WeChat too, and is on the officer’s list to be said', async () => {
  const place = office()
  const recorded = `p${nextUlid()}`
  const at = { placeId: village.id, names: ['示例市', '示例县', village.name] }
  cloud.store.insert('people', [newPerson({ _id: recorded, openid: null, recordedBy: place.leaving.post._id, createdAt: new Date(), name: '周奶奶', orgPath: village.path, place: at })])
  const id = mandateOf(recorded, place.leaving)
  dataOf(await leave(place))
  expect(all(cloud, 'mandates', { _id: id })).toMatchObject([{ state: 'ended' }])
  expect(await todayOf(place.taking)).toContain(`call:mandate-ended:${id}`)
})

test('an asked mandate is not waited for any more', async () => {
  const place = office()
  const elder = resident(cloud, '周春兰', village)
  const id = nextUlid()
  dataOf(await cloud.mutate('account.mandate.askInPlace', { id, personId: elder, what: ['basics'] }, place.leaving))
  dataOf(await leave(place))
  expect(all(cloud, 'messages', { _id: `mandate:${id}:${elder}` })).toMatchObject([{ waits: [] }])
  expect(all(cloud, 'mandates', { _id: id })).toMatchObject([{ state: 'ended' }])
})

/** Families whose other contact is the one who takes over. */
function expectOneContact({ leaving, other, served }: Office) {
  for (const personId of served) {
    const [person] = all(cloud, 'people', { _id: personId })
    expect(person?.['contacts']).toMatchObject([{ postId: other.post._id, kind: 'township' }])
    expect(messagesOf(personId).map(({ title }) => title)).toEqual(['邓红接着联系您'])
    expect(all(cloud, 'calls', { personId })).toMatchObject([{ _id: `contact-open:${leaving.post._id}:${personId}`, assignee: other.post._id, what: '村（社区）联系人空着，请另定一位' }])
  }
}

test.each<FaultSpec['kind'] | 'no cut'>(['no cut', 'errorBefore', 'errorAfterCommit', 'dropReply'])('nobody becomes both contacts of a family: the place stays open, the family is told, the township is to fill it (%s)', async (kind) => {
  for (let n = 1, cut = true; cut; n++) {
    const place = office()
    const fault = kind === 'no cut' ? { hits: 0 } : cloud.faults.inject({ kind, call: n, action: 'org.staff.leave' })
    await leave({ ...place, taking: place.other })
    cloud.faults.clear()
    cut = fault.hits > 0
    if (cut) await leave({ ...place, taking: place.other })
    expectOneContact(place)
  }
})

const kinds = cutKinds
describe.each<[string, (place: Office) => Promise<unknown>]>([
  ['the same tap again', (place) => leave(place)],
  ['the timer, once it is written down, or else the same tap', (place) => (all(cloud, 'handOvers', { _id: place.leaving.post._id }).length > 0 ? cloud.fireTimer('timer', 'finishHandOvers') : leave(place))],
])('cut anywhere, %s ends it: all over, everybody told once', (_, goOn) => {
  test.each(kinds)('%s at each database call in turn', async (kind) => {
    for (let n = 1; ; n++) {
      // The timer looks after every hand-over of the last ten minutes; those of the rounds before are over and would each be asked about again.
      cloud.store.remove('handOvers', {}, { multi: true })
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
  expect(counts).toEqual({ families: 2, calls: 1, assists: 1, memberships: 1, volunteers: 0, mandates: 1, invitations: 0 })
})

test('a suspended post does nothing from the next request on, and works again when it is given back', async () => {
  const officer = worker(cloud, 'townshipOfficer', township)
  const one: Worker = worker(cloud, 'villageWorker', village)
  const today = () => cloud.query('org.desk.today', {}, one)
  expect(await today()).toMatchObject({ ok: true })
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
