/** Papers: pictures and nothing else, under names that the server makes, opened by who may for some minutes. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { mostPages } from '@/domain/support/papers/paper-limits'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { home } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { caseDoc, draftDoc } from './case-doc'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const picture = readFileSync(path.resolve(__dirname, '../../fixtures/pictures/upright.jpg'))
const newPerson = () => plantBookers(cloud, 1)[0]!
const keep = (as: Booker, paper: string, { page = nextUlid(), bytes = picture }: { page?: string; bytes?: Buffer } = {}) => cloud.mutate('support.papers.keepPage', { paper, kind: 'identity', page, base64: bytes.toString('base64') }, as)
const stored = (id: string) => cloud.store.find('supportPapers', { filter: { _id: id } }).docs[0] as unknown as { pages: unknown[]; dropAt: Date | null } | undefined
const link = async (as: Booker, paper: string) => dataOf<{ addresses: string[] }>(await cloud.query('support.papers.link', { paper }, as)).addresses

test.each<[string, Buffer]>([
  ['a program renamed to .jpg', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2000, 1)])],
  ['a page of HTML', Buffer.from(`<html><script>alert(1)</script>${'x'.repeat(500)}</html>`)],
  ['a picture cut off after its first bytes', picture.subarray(0, 12)],
  ['nothing', Buffer.from('a')],
])('%s is refused in words, and nothing is stored', async (_what, bytes) => {
  const [me, paper] = [newPerson(), nextUlid()]
  const result = await keep(me, paper, { bytes })
  expect(codeOf(result)).toBe('BAD_INPUT')
  expect(JSON.stringify(result)).toContain('不是照片')
  expect(stored(paper)).toBeUndefined()
})

test('a page sent twice is there once; the twenty-first is refused', async () => {
  const [me, paper, page] = [newPerson(), nextUlid(), nextUlid()]
  dataOf(await keep(me, paper, { page }))
  expect(dataOf<{ pages: number }>(await keep(me, paper, { page })).pages).toBe(1)
  // Under its id, nothing else is put in its place.
  expect(codeOf(await keep(me, paper, { page, bytes: Buffer.concat([picture, Buffer.from([0])]) }))).toBe('CONFLICT')
  for (let i = 1; i < mostPages; i++) dataOf(await keep(me, paper))
  expect(codeOf(await keep(me, paper))).toBe('NOT_ALLOWED')
  expect(stored(paper)?.pages).toHaveLength(mostPages)
})

test('addresses are its owner’s, end within minutes, and there is none after it was withdrawn', async () => {
  const [me, other, paper] = [newPerson(), newPerson(), nextUlid()]
  dataOf(await keep(me, paper))
  const [address = ''] = await link(me, paper)
  expect((await fetch(address)).status).toBe(200)
  const endsInMs = Number(new URL(address).searchParams.get('t')) * 1000 - Date.now()
  expect(endsInMs).toBeGreaterThan(0)
  expect(endsInMs).toBeLessThanOrEqual(10 * 60_000)
  expect(codeOf(await cloud.query('support.papers.link', { paper }, other))).toBe('NOT_FOUND')
  expect(codeOf(await keep(other, paper))).toBe('NOT_FOUND')
  expect(codeOf(await cloud.mutate('support.papers.withdraw', { paper }, other))).toBe('NOT_FOUND')
  dataOf(await cloud.mutate('support.papers.withdraw', { paper }, me))
  expect(codeOf(await cloud.query('support.papers.link', { paper }, me))).toBe('NOT_FOUND')
  expect(dataOf<{ papers: unknown[] }>(await cloud.query('support.papers.mine', {}, me)).papers).toEqual([])
})

test('before the village sees a page by its mandate, the look is written down; a special family is told', async () => {
  for (const isSpecial of [false, true]) {
    const [mother, worker, paper, post] = [newPerson(), newPerson(), nextUlid(), nextUlid()]
    cloud.store.modify('people', { _id: mother.personId }, { $set: { orgPath: home, specialFamily: isSpecial ? { kind: 'bereaved', since: '2023-05-01' } : null } }, { multi: false, merge: true, upsert: false, now: new Date() })
    cloud.store.insert('posts', [{ ...postDoc(worker.personId, { name: '李小红', role: 'villageWorker', orgPath: home, placeId: 'n5', placeName: '望月湖社区' }), _id: post }])
    cloud.store.insert('mandates', [{ _id: nextUlid(), parties: [mother.personId, worker.personId], personId: mother.personId, personName: '妈妈', helperId: worker.personId, helperName: '李小红', helperPost: '', postId: post, what: ['support'], state: 'confirmed', askedAt: new Date(), timeline: [], voiding: false }])
    dataOf(await keep(mother, paper))
    for (let again = 0; again < 2; again++) expect(await link(worker, paper)).toHaveLength(1)
    expect(cloud.store.find('accessLog', { filter: { subject: mother.personId } }).docs).toMatchObject([{ viewer: worker.personId, what: ['material'] }])
    expect(cloud.store.count('messages', { to: mother.personId, kind: 'access' }).total).toBe(isSpecial ? 1 : 0)
  }
})

test('who files for somebody by mandate sees the papers that are put in, and nobody else’s go into a draft', async () => {
  const [mother, son, other] = [newPerson(), newPerson(), newPerson()]
  cloud.store.insert('mandates', [{ _id: nextUlid(), parties: [mother.personId, son.personId], personId: mother.personId, personName: '妈妈', helperId: son.personId, helperName: '儿子', helperPost: '', postId: null, what: ['support'], state: 'confirmed', askedAt: new Date(), timeline: [], voiding: false }])
  const [hers, foreign] = [nextUlid(), nextUlid()]
  dataOf(await cloud.mutate('support.papers.keepPage', { paper: hers, kind: 'identity', page: nextUlid(), base64: picture.toString('base64'), forPerson: mother.personId }, son))
  dataOf(await keep(other, foreign))
  expect(await link(son, hers)).toHaveLength(1)
  expect(codeOf(await cloud.query('support.papers.link', { paper: foreign }, son))).toBe('NOT_FOUND')
  const draft = draftDoc({ applicant: mother.personId, parties: [mother.personId, son.personId], orgPath: home, now: new Date() })
  cloud.store.insert('supportCases', [draft])
  const save = (paper: string) => cloud.mutate('support.cases.save', { id: draft._id, act: nextUlid(), rev: 0, papers: [{ material: 'identity', paper }] }, son)
  expect(codeOf(await save(foreign))).toBe('BAD_INPUT')
  dataOf(await save(hers))
})

test('what an open application holds is not withdrawn; staff of its place see it, written down, and nobody else does', async () => {
  const [me, worker, stranger, paper] = [newPerson(), newPerson(), newPerson(), nextUlid()]
  cloud.store.insert('posts', [postDoc(worker.personId, { name: '李小红', role: 'villageWorker', orgPath: home, placeId: 'n5', placeName: '望月湖社区' }), postDoc(stranger.personId, { name: '别处', role: 'villageWorker', orgPath: 'n1.n2.n3.n4.n6.', placeId: 'n6', placeName: '别的社区' })])
  dataOf(await keep(me, paper))
  const doc = caseDoc({ applicant: me.personId, orgPath: home, now: new Date(), papers: [{ material: 'identity', paper }] })
  cloud.store.insert('supportCases', [doc])
  expect(codeOf(await cloud.mutate('support.papers.withdraw', { paper }, me))).toBe('NOT_ALLOWED')
  const { addresses } = dataOf<{ addresses: string[] }>(await cloud.query('support.review.paper', { id: doc._id, paper }, worker))
  expect(addresses).toHaveLength(1)
  expect(cloud.store.find('accessLog', { filter: { subject: me.personId } }).docs).toMatchObject([{ what: ['material'], viewerName: '李小红' }])
  expect(codeOf(await cloud.query('support.review.paper', { id: doc._id, paper }, stranger))).toBe('NOT_FOUND')
  // A paper that this case does not name.
  const own = nextUlid()
  dataOf(await keep(me, own))
  expect(codeOf(await cloud.query('support.review.paper', { id: doc._id, paper: own }, worker))).toBe('NOT_FOUND')
})

test('withdrawn, it leaves the storage', async () => {
  const [me, paper] = [newPerson(), nextUlid()]
  dataOf(await keep(me, paper))
  const [address = ''] = await link(me, paper)
  dataOf(await cloud.mutate('support.papers.withdraw', { paper }, me))
  cloud.store.modify('supportPapers', { _id: paper }, { $set: { dropAt: new Date(Date.now() - 3_600_000) } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await cloud.fireTimer('timer', 'followCases')
  expect(stored(paper)).toBeUndefined()
  expect((await fetch(address)).status).not.toBe(200)
})

test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5].map((call) => [kind, call] as const)))('%s at call %i of a page: sent again it is there once, and opens', async (kind, call) => {
  const [me, paper, page] = [newPerson(), nextUlid(), nextUlid()]
  cloud.faults.inject({ kind, call, action: 'support.papers.keepPage' })
  await keep(me, paper, { page })
  cloud.faults.clear()
  expect(dataOf<{ pages: number }>(await keep(me, paper, { page })).pages).toBe(1)
  expect(await link(me, paper)).toHaveLength(1)
})

test('what an application was filed with is not changed afterwards', async () => {
  const [me, paper, page] = [newPerson(), nextUlid(), nextUlid()]
  dataOf(await keep(me, paper, { page }))
  cloud.store.insert('supportCases', [caseDoc({ applicant: me.personId, orgPath: home, now: new Date(), papers: [{ material: 'identity', paper }] })])
  expect(codeOf(await keep(me, paper))).toBe('NOT_ALLOWED')
  expect(codeOf(await keep(me, paper, { page }))).toBe('NOT_ALLOWED')
  expect(stored(paper)?.pages).toHaveLength(1)
})
