import { unmarkSpecial } from '../../../cloudfunctions/account/verbs'
import { loanInterest } from '@/domain/support/shipped/loan-interest'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, type TestCloud } from '../harness'
import { caseDoc } from '../support/case-doc'
import { all, contactAt, openWorld, resident, sibling, township, village, worker, type Worker } from './world'

interface Answer {
  ok: boolean
  why?: string
}

let cloud: TestCloud
let villageWorker: Worker
let officer: Worker
openWorld((world) => {
  ;({ cloud, villageWorker, officer } = world)
})

const personOf = (_id: string) => all(cloud, 'people', { _id })[0]
function agreed(_id: string, state: 'given' | 'withdrawn' = 'given') {
  const entry = { kind: 'specialIdentity', subject: null, state, version: 1, at: new Date(), toldBy: null }
  cloud.store.insert('consents', [{ _id, given: { specialIdentity: entry }, log: [entry], closedAt: null }])
}

describe('marking a special family', () => {
  const tap = (personId: string, since = '2026-03-01') => cloud.mutate('org.desk.markSpecialFamily', { personId, rev: 0, kind: 'bereaved', since }, officer)
  const mark = async (personId: string, since?: string) => dataOf<Answer>(await tap(personId, since))
  test('with the person’s consent, once', async () => {
    const id = resident(cloud, '周春兰', village)
    agreed(id)
    expect([await mark(id), await mark(id)]).toEqual([{ ok: true }, { ok: true }])
    expect(personOf(id)).toMatchObject({ specialFamily: { kind: 'bereaved', since: '2026-03-01' }, rev: 1 })
  })
  test('takes their applications out of the public notice, and opens them and their yearly reviews only with a reason', async () => {
    const id = resident(cloud, '周春兰', village)
    agreed(id)
    const now = new Date()
    const announced = caseDoc({ applicant: id, orgPath: village.path, now, restricted: false, who: '周*兰', state: 'notice', at: 2, terms: loanInterest, programme: 'loan-interest', waitsAt: null, dueAt: null, raiseAt: null, noticeUntil: new Date(now.getTime() + 86_400_000), announcedAt: 'n1.n2.n3.' })
    cloud.store.insert('supportCases', [announced])
    cloud.store.insert('annualReviews', [{ _id: `${announced._id}:2026`, applicant: id, restricted: false, who: '周*兰' }])
    const receipts = async () => dataOf<{ notices: { receipt: string }[] }>(await cloud.query('support.notice.list', { placeIds: ['n1', 'n2', 'n3'] })).notices.map(({ receipt }) => receipt)
    expect(await receipts()).toContain(announced.receipt)
    expect(await mark(id)).toEqual({ ok: true })
    expect(await receipts()).not.toContain(announced.receipt)
    for (const name of ['supportCases', 'annualReviews']) expect(all(cloud, name, { applicant: id })).toMatchObject([{ restricted: true, who: '周*' }])
  })
  test('not since a day that does not exist, or has not come', async () => {
    const id = resident(cloud, '周春兰', village)
    agreed(id)
    expect(codeOf(await tap(id, '2026-02-31'))).toBe('BAD_INPUT')
    expect(await mark(id, '2126-03-01')).toMatchObject({ ok: false, why: 'notYet' })
    expect(personOf(id)).toMatchObject({ specialFamily: null })
  })
  test.each([
    ['never asked', () => {}],
    ['withdrawn', (id: string) => agreed(id, 'withdrawn')],
  ])('not with a consent %s', async (_, prepare) => {
    const id = resident(cloud, '周春兰', village)
    prepare(id)
    expect(await mark(id)).toMatchObject({ ok: false, why: 'needsConsent', sentence: expect.stringContaining('我的 › 我同意过什么') })
    expect(personOf(id)).toMatchObject({ specialFamily: null })
  })
  describe('the text read out', () => {
    const told = (personId: string, version = 1) => cloud.mutate('org.desk.markSpecialFamily', { personId, rev: 0, kind: 'bereaved', since: '2026-03-01', told: version }, officer)
    const withoutWechat = () => {
      const _id = `p${nextUlid()}`
      resident(cloud, '周春兰', village, { _id, openid: null, realName: null, phone: null, recordedBy: villageWorker.post._id })
      return _id
    }
    const saidBy = (_id: string) => all(cloud, 'consents', { _id })[0]?.['log']
    test('to somebody without WeChat is a consent that names who read it, cut at any call or not', async () => {
      for (const kind of cutKinds) {
        for (let call = 1; call <= 12; call++) {
          const id = withoutWechat()
          const fault = cloud.faults.inject({ kind, call, action: 'org.desk.markSpecialFamily' })
          const first = await told(id)
          expect(first.ok).toBe(fault.hits === 0)
          cloud.faults.clear()
          expect(dataOf(await told(id))).toEqual({ ok: true })
          expect(personOf(id)).toMatchObject({ specialFamily: { kind: 'bereaved' } })
          expect(saidBy(id)).toMatchObject([{ kind: 'specialIdentity', state: 'given', version: 1, toldBy: officer.personId }])
        }
      }
    })
    test('stands for nobody who can answer on their own phone, and not in an old version', async () => {
      const onPhone = resident(cloud, '吴春梅', village)
      expect(dataOf(await told(onPhone))).toMatchObject({ ok: false, why: 'needsConsent' })
      const old = withoutWechat()
      expect(codeOf(await told(old, 2))).toBe('CONFLICT')
      for (const id of [onPhone, old]) expect([personOf(id)?.['specialFamily'], saidBy(id)]).toEqual([null, undefined])
    })
  })
  test('the calls that are open become restricted with it', async () => {
    const id = resident(cloud, '周春兰', village, { contacts: [contactAt(worker(cloud, 'villageWorker', village))] })
    agreed(id)
    dataOf(await cloud.mutate('account.help.ask', { id: nextUlid(), wish: 'hospital', note: '' }, { openid: String(personOf(id)?.['openid']) }))
    await mark(id)
    expect(all(cloud, 'calls', { personId: id })).toMatchObject([{ who: '周*', restricted: true }])
  })
})

test('a mark that must go is not held back for the next consent either', async () => {
  Object.assign(process.env, cloud.sdkEnv)
  const bereaved = { kind: 'bereaved' as const, since: '2026-03-01' }
  const [shown, hidden] = [resident(cloud, '周春兰', village, { specialFamily: bereaved }), resident(cloud, '吴春梅', village, { heldBack: { ...bereaved, contacts: [], until: new Date() } })]
  expect([await unmarkSpecial(shown), await unmarkSpecial(hidden), await unmarkSpecial(hidden)]).toEqual([true, true, false])
  for (const id of [shown, hidden]) expect(personOf(id)).toMatchObject({ specialFamily: null, heldBack: null })
})

describe('双岗联系人', () => {
  const set = async (personId: string, villagePostId: string, townshipPostId = officer.post._id) =>
    dataOf<Answer>(await cloud.mutate('org.desk.setContacts', { personId, rev: 0, villagePostId, townshipPostId }, officer))
  test('one of the village and one of the township; the doctor stays', async () => {
    const doctor = { ...contactAt(worker(cloud, 'doctor', village)), kind: 'doctor' as const }
    const id = resident(cloud, '周春兰', village, { contacts: [doctor] })
    expect(await set(id, villageWorker.post._id)).toMatchObject({ ok: true })
    expect(personOf(id)).toMatchObject({ contacts: [{ postId: villageWorker.post._id, kind: 'village' }, { postId: officer.post._id, kind: 'township' }, { kind: 'doctor' }] })
  })
  test.each<[string, () => [string, string?]]>([
    ['a worker of a sibling village', () => [worker(cloud, 'villageWorker', sibling).post._id]],
    ['a suspended worker', () => [worker(cloud, 'villageWorker', village, { state: 'suspended' }).post._id]],
    ['one whose term is over', () => [worker(cloud, 'villageWorker', village, { until: new Date('2026-02-01') }).post._id]],
    ['the two the wrong way round', () => [officer.post._id, villageWorker.post._id]],
  ])('not %s', async (_, posts) => {
    const id = resident(cloud, '周春兰', village)
    expect(await set(id, ...posts())).toMatchObject({ ok: false, why: 'notAtThePlace' })
    expect(personOf(id)).toMatchObject({ contacts: [] })
  })
  test('not one person twice', async () => {
    const both = worker(cloud, 'villageWorker', village, { personId: officer.personId })
    expect(await set(resident(cloud, '周春兰', village), both.post._id)).toMatchObject({ ok: false, why: 'samePerson' })
  })
})

describe('我需要帮助', () => {
  const openidOf = (_id: string) => ({ openid: String(personOf(_id)?.['openid']) })
  const ask = (_id: string, id = nextUlid()) => cloud.mutate('account.help.ask', { id, wish: 'hospital', note: '周四复查' }, openidOf(_id))
  const bereaved = { specialFamily: { kind: 'bereaved' as const, since: '2023-05-01' } }
  const callsAbout = (personId: string) => all(cloud, 'calls', { personId })

  test('goes to the village contact as one call, both are told, and the person knows who rings and when', async () => {
    const id = resident(cloud, '周春兰', village, { ...bereaved, contacts: [contactAt(officer, 'township'), contactAt(villageWorker)] })
    expect(dataOf(await ask(id))).toMatchObject({ contacts: [{ name: '示例专干' }, { name: '示例专干' }], sentence: expect.stringContaining('给您打电话') })
    expect(callsAbout(id)).toMatchObject([{ kind: 'help', assignee: villageWorker.post._id, who: '周*', restricted: true, what: '看病想有人陪', raises: true }])
    expect([villageWorker, officer].map(({ personId }) => all(cloud, 'messages', { to: personId }).length)).toEqual([1, 1])
  })
  test('without named contacts it goes to the nearest who work there', async () => {
    const id = resident(cloud, '吴春梅', village)
    dataOf(await ask(id))
    const [call] = callsAbout(id)
    expect(all(cloud, 'posts', { _id: String(call?.['assignee']) })).toMatchObject([{ role: 'villageWorker', orgPath: village.path }])
  })
  test('without a place nobody is asked, and the person is told where help is', async () => {
    const id = resident(cloud, '吴春梅', village, { orgPath: null, place: null })
    expect(dataOf(await ask(id))).toMatchObject({ contacts: [], sentence: expect.stringContaining('120') })
    expect(callsAbout(id)).toEqual([])
  })
  test('cut at any call, the same tap again leaves one call and each told once', async () => {
    for (const kind of cutKinds) {
      for (let n = 1; n <= 4; n++) {
        const [one, two] = [worker(cloud, 'villageWorker', village), worker(cloud, 'townshipOfficer', township)]
        const person = resident(cloud, '周春兰', village, { contacts: [contactAt(one), contactAt(two, 'township')] })
        const id = nextUlid()
        const fault = cloud.faults.inject({ kind, call: n, action: 'account.help.ask' })
        await ask(person, id)
        expect(fault.hits).toBe(1)
        dataOf(await ask(person, id))
        expect([callsAbout(person).length, ...[one, two].map(({ personId }) => all(cloud, 'messages', { to: personId }).length)]).toEqual([1, 1, 1])
      }
    }
  })
  test('the same again joins the open call, however fast; once that is done it is a new one, and the same tap never is', async () => {
    const id = resident(cloud, '周春兰', village, { contacts: [contactAt(villageWorker)] })
    const told = () => all(cloud, 'messages', { to: villageWorker.personId }).length
    const before = told()
    const tap = nextUlid()
    await Promise.all([ask(id, tap), ask(id), ask(id)])
    expect(dataOf(await ask(id))).toMatchObject({ sentence: expect.stringContaining('已经告诉过示例专干了') })
    expect([callsAbout(id).length, told() - before]).toEqual([1, 1])
    dataOf(await cloud.mutate('account.help.ask', { id: nextUlid(), wish: 'call' }, openidOf(id)))
    expect([callsAbout(id).length, told() - before]).toEqual([2, 2])
    const hospital = callsAbout(id).find(({ what }) => what === '看病想有人陪')
    dataOf(await cloud.mutate('org.desk.callDone', { id: hospital?._id, act: nextUlid(), result: 'reached' }, villageWorker))
    dataOf(await ask(id, String(hospital?.['ask'])))
    expect(callsAbout(id)).toHaveLength(2)
    dataOf(await ask(id))
    expect([callsAbout(id).length, told() - before]).toEqual([3, 3])
  })
  test('not answered in time it goes to the other contact by itself, once, and who answers in time keeps it', async () => {
    const [missed, made] = [resident(cloud, '周春兰', village, { contacts: [contactAt(villageWorker), contactAt(officer, 'township')] }), resident(cloud, '周春梅', village, { contacts: [contactAt(villageWorker), contactAt(officer, 'township')] })]
    dataOf(await ask(missed))
    dataOf(await ask(made))
    dataOf(await cloud.mutate('org.desk.callDone', { id: callsAbout(made)[0]?._id, act: nextUlid(), result: 'reached' }, villageWorker))
    const past = new Date(Date.now() - 60_000)
    for (const personId of [missed, made]) cloud.store.modify('calls', { personId }, { $set: { dueAt: past } }, { multi: false, merge: true, upsert: false, now: past })
    const before = all(cloud, 'messages', { to: officer.personId }).length
    await cloud.fireTimer('timer', 'raiseMissedCalls')
    await cloud.fireTimer('timer', 'raiseMissedCalls')
    expect(callsAbout(missed)).toMatchObject([{ assignee: officer.post._id, state: 'open', raises: true, raiseTo: null, raisedTo: null }])
    expect(callsAbout(made)).toMatchObject([{ assignee: villageWorker.post._id, state: 'done' }])
    expect(all(cloud, 'messages', { to: officer.personId }).length - before).toBe(1)
  })
})
