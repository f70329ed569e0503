/** What officers do to posts and families: cut at whichever database call, tapped twice, sent again late. */
import { unmarkSpecial } from '../../../cloudfunctions/account/verbs'
import { cutKinds } from '../../fixtures/cut-kinds'
import { keys } from '../../fixtures/temporary-cloud'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { all, contactAt, plantPlaces, resident, township, village, worker, type Worker } from './world'

let cloud: TestCloud
let officer: Worker
let secondWorker: Worker
beforeAll(async () => {
  Object.assign(process.env, keys)
  cloud = await startTestCloud()
  plantPlaces(cloud)
  officer = worker(cloud, 'townshipOfficer', township)
  secondWorker = worker(cloud, 'villageWorker', village)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

interface Scene {
  /** The very same tap, each time. */
  tap: () => ReturnType<TestCloud['mutate']>
  /** What there is to see of it. */
  seen: () => unknown
}

const posts = (_id: string) => all(cloud, 'posts', { _id })
const personOf = (_id: string) => all(cloud, 'people', { _id })[0]

function suspending(): Scene {
  const { post } = worker(cloud, 'villageWorker', village)
  const act = nextUlid()
  return {
    tap: () => cloud.mutate('org.staff.suspend', { postId: post._id, reason: '请假一个月', act }, officer),
    seen: () => posts(post._id).map(({ state, timeline }) => [state, (timeline as Array<{ what: string; note: string }>).map(({ what, note }) => [what, note])]),
  }
}

function resuming(): Scene {
  const { post } = worker(cloud, 'villageWorker', village, { state: 'suspended' })
  const act = nextUlid()
  return {
    tap: () => cloud.mutate('org.staff.resume', { postId: post._id, act }, officer),
    seen: () => posts(post._id).map(({ state, timeline }) => [state, (timeline as Array<{ what: string }>).map(({ what }) => what)]),
  }
}

function switching(): Scene {
  const two = worker(cloud, 'villageWorker', village)
  const other = postDoc(two.personId, { role: 'townshipOfficer', placeId: township.id, placeName: township.name, orgPath: township.path, activatedAt: new Date('2025-01-01T00:00:00Z') })
  cloud.store.insert('posts', [other])
  return {
    tap: () => cloud.mutate('org.staff.switchPost', { postId: other._id }, two),
    seen: () => all(cloud, 'posts', { personId: two.personId }).sort((a, b) => (b['activatedAt'] as Date).getTime() - (a['activatedAt'] as Date).getTime()).map(({ _id }) => _id === other._id),
  }
}

function settingContacts(): Scene {
  const doctor = { ...contactAt(secondWorker), kind: 'doctor' as const, postId: nextUlid() }
  const personId = resident(cloud, '周春兰', village, { contacts: [doctor] })
  return {
    tap: () => cloud.mutate('org.desk.setContacts', { personId, rev: 0, villagePostId: secondWorker.post._id, townshipPostId: officer.post._id }, officer),
    seen: () => [personOf(personId)?.['rev'], (personOf(personId)?.['contacts'] as Array<{ kind: string; postId: string }>).map(({ kind, postId }) => [kind, postId === doctor.postId])],
  }
}

function marking(): Scene {
  const personId = resident(cloud, '周春兰', village)
  const entry = { kind: 'specialIdentity', subject: null, state: 'given', version: 1, at: new Date(), toldBy: null }
  cloud.store.insert('consents', [{ _id: personId, given: { specialIdentity: entry }, log: [entry], closedAt: null }])
  return {
    tap: () => cloud.mutate('org.desk.markSpecialFamily', { personId, rev: 0, kind: 'bereaved', since: '2026-03-01' }, officer),
    seen: () => [personOf(personId)?.['rev'], personOf(personId)?.['specialFamily']],
  }
}

const acts: ReadonlyArray<readonly [action: string, begin: () => Scene, after: unknown]> = [
  ['org.staff.suspend', suspending, [['suspended', [['suspended', '请假一个月']]]]],
  ['org.staff.resume', resuming, [['active', ['resumed']]]],
  ['org.staff.switchPost', switching, [true, false]],
  ['org.desk.setContacts', settingContacts, [1, [['village', false], ['township', false], ['doctor', true]]]],
  ['org.desk.markSpecialFamily', marking, [1, { kind: 'bereaved', since: '2026-03-01' }]],
]

describe.each(acts)('%s', (action, begin, after) => {
  test.each(cutKinds)('%s at whichever database call: the same tap again ends it, once', async (kind) => {
    let cuts = 0
    for (let call = 1, hit = true; hit; call++) {
      const { tap, seen } = begin()
      const before = seen()
      const fault = cloud.faults.inject({ kind, call, action })
      const first = await tap()
      hit = fault.hits > 0
      cloud.faults.clear()
      if (hit) cuts += 1
      expect([call, first.ok]).toEqual([call, !hit])
      // Never anything between the two.
      expect([before, after]).toContainEqual(seen())
      dataOf(await tap())
      expect([call, seen()]).toEqual([call, after])
    }
    // The caller's post, or the one post, and the write at least.
    expect(cuts).toBeGreaterThanOrEqual(action === 'org.staff.switchPost' ? 1 : 2)
  })

  test('cut again and again in the second try, it still ends once', async () => {
    for (let call = 1, hit = true; hit; call++) {
      const { tap, seen } = begin()
      dataOf(await tap())
      const fault = cloud.faults.inject({ kind: 'errorAfterCommit', call, action })
      await tap()
      hit = fault.hits > 0
      cloud.faults.clear()
      dataOf(await tap())
      expect([call, seen()]).toEqual([call, after])
    }
  })

  test('four taps at once are one, and every one of them is told so', async () => {
    const { tap, seen } = begin()
    const answers = await Promise.all([tap(), tap(), tap(), tap()])
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true])
    expect(seen()).toEqual(after)
  })
})

test('a tap that comes again after somebody changed it back is done, and changes nothing', async () => {
  const { post } = worker(cloud, 'villageWorker', village)
  const [first, back] = [{ postId: post._id, reason: '请假一个月', act: nextUlid() }, { postId: post._id, act: nextUlid() }]
  const suspend = () => cloud.mutate('org.staff.suspend', first, officer)
  const resume = () => cloud.mutate('org.staff.resume', back, officer)
  for (const tap of [suspend, resume, suspend]) dataOf(await tap())
  expect(posts(post._id)).toMatchObject([{ state: 'active', timeline: [{ what: 'suspended' }, { what: 'resumed' }] }])
  dataOf(await cloud.mutate('org.staff.suspend', { ...first, act: nextUlid() }, officer))
  dataOf(await resume())
  expect(posts(post._id)).toMatchObject([{ state: 'suspended' }])
})

test('two officers who set different contacts at once: one is done, the other is told to look again or comes after', async () => {
  const personId = resident(cloud, '周春兰', village)
  const others = [worker(cloud, 'villageWorker', village), worker(cloud, 'villageWorker', village)]
  const set = (who: Worker) => cloud.mutate('org.desk.setContacts', { personId, rev: 0, villagePostId: who.post._id, townshipPostId: officer.post._id }, officer)
  const answers = await Promise.all(others.map(set))
  const done = answers.filter(({ ok }) => ok).length
  expect(done).toBeGreaterThan(0)
  expect(personOf(personId)).toMatchObject({ rev: done })
  for (const answer of answers) if (!answer.ok) expect(answer.error.code).toBe('CONFLICT')
})

test('contacts set by a tap that comes again after others were set: told to look again, and nothing changes', async () => {
  const personId = resident(cloud, '周春兰', village)
  const [first, second] = [worker(cloud, 'villageWorker', village), worker(cloud, 'villageWorker', village)]
  const set = (who: Worker, rev: number) => cloud.mutate('org.desk.setContacts', { personId, rev, villagePostId: who.post._id, townshipPostId: officer.post._id }, officer)
  dataOf(await set(first, 0))
  dataOf(await set(second, 1))
  expect(codeOf(await set(first, 0))).toBe('CONFLICT')
  expect(personOf(personId)).toMatchObject({ rev: 2, contacts: [{ postId: second.post._id }, { kind: 'township' }] })
})

test('a mark set by a tap that comes again after the mark was taken away stays away', async () => {
  Object.assign(process.env, cloud.sdkEnv)
  const { tap } = marking()
  dataOf(await tap())
  const [marked] = all(cloud, 'people', { specialFamily: { kind: 'bereaved', since: '2026-03-01' } }).slice(-1)
  await unmarkSpecial(String(marked?._id))
  expect(codeOf(await tap())).toBe('CONFLICT')
  expect(personOf(String(marked?._id))).toMatchObject({ specialFamily: null })
})
