/** 计生三结合: after the money the household's project is followed: by the family's own word, by visits, and by a row on the village's day when nobody looked for as long as the programme says. */
import type * as z from 'zod'
import type { caseContract } from '@/domain/support/case/case-contract'
import { workingDaysAfter } from '@/domain/support/case/working-days'
import { nextLook } from '@/domain/support/follow/next-look'
import type { reviewContract } from '@/domain/support/review/review-contract'
import { threeCombination } from '@/domain/support/shipped/three-combination'
import { chinaClock } from '@/domain/china-time'
import { addDays } from '@/domain/grow/calendar-days'
import type { TodayRow } from '@/domain/org/contract/desk'
import type { ProjectFollowUp } from '../../../cloudfunctions/support/follow/collections'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { home, nextDoor, street } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { caseDoc } from './case-doc'
import { markBetween } from './mark-between'

let cloud: TestCloud
let village: Booker
let neighbours: Booker
let officer: Booker
beforeAll(async () => {
  cloud = await startTestCloud()
  const [here, there, above] = plantBookers(cloud, 3) as [Booker, Booker, Booker]
  ;[village, neighbours, officer] = [here, there, above]
  cloud.store.insert('posts', [
    postDoc(here.personId, { name: '李小红', role: 'villageWorker', orgPath: home, placeId: 'n5', placeName: '望月湖社区' }),
    postDoc(there.personId, { name: '王芳', role: 'villageWorker', orgPath: nextDoor, placeId: 'n6', placeName: '湖中社区' }),
    postDoc(above.personId, { name: '陈晓兰', role: 'townshipOfficer', orgPath: street, placeId: 'n4', placeName: '望月湖街道' }),
  ])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const dayMs = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * dayMs)
const timer = () => cloud.fireTimer('timer', 'followCases')
const followed = (id: string) => cloud.store.find('projectFollowUps', { filter: { _id: id } }).docs[0] as unknown as ProjectFollowUp

/** A household whose project was granted so many days ago, by a notice that nobody had anything against. */
function granted(days: number, more: Partial<Parameters<typeof caseDoc>[0]> = {}): { id: string; me: Booker } {
  const me = plantBookers(cloud, 1)[0]!
  const at = ago(days)
  const timeline = [{ act: nextUlid(), what: 'close' as const, at, state: 'approved' as const, level: null, by: null, byName: '公示到期', says: '' }]
  const doc = caseDoc({ applicant: me.personId, orgPath: home, now: at, programme: threeCombination.id, title: threeCombination.title, terms: threeCombination, restricted: false, state: 'paid', open: false, waitsAt: null, dueAt: null, raiseAt: null, untold: timeline[0]!.act, timeline, ...more })
  cloud.store.insert('supportCases', [doc])
  return { id: doc._id, me }
}
const tell = (id: string, me: Booker, more: object = {}) => cloud.mutate('support.follow.tell', { id, act: nextUlid(), goes: 'going', needs: [], says: '鸡苗长得好', ...more }, me)
const visit = (id: string, as: Booker, more: object = {}) => cloud.mutate('support.follow.visit', { id, act: nextUlid(), on: chinaClock(new Date()).date, goes: 'going', needs: [], says: '去看过，长得好', ...more }, as)
const one = async (id: string, me: Booker) => dataOf<z.output<typeof caseContract.one.output>>(await cloud.query('support.cases.one', { id }, me))
async function rowsOf(id: string, as = village): Promise<TodayRow[]> {
  const { groups } = dataOf<{ groups: Array<{ rows: TodayRow[] }> }>(await cloud.query('org.desk.today', {}, as))
  return groups.flatMap(({ rows }) => rows).filter(({ key }) => key === `project:${id}`)
}

test('the notice is over, the grant stands, and from then on the project is followed', async () => {
  const { id, me } = granted(0, { state: 'notice', at: 2, open: true, untold: null, noticeUntil: ago(0), timeline: [] })
  await timer()
  expect(cloud.store.find('supportCases', { filter: { _id: id } }).docs[0]).toMatchObject({ state: 'approved', untold: null })
  expect(followed(id)).toMatchObject({ household: me.personId, waitsAt: home, entries: [], followUpDays: 90 })
  expect(await rowsOf(id)).toEqual([])
})

test('family and village say how it goes; both read both, and the same tap is said once', async () => {
  const { id, me } = granted(3)
  expect((await one(id, me)).project).toEqual({ isRunning: true, entries: [] })
  const act = nextUlid()
  // Before the timer was there: the first word begins it.
  dataOf(await tell(id, me, { act }))
  dataOf(await tell(id, me, { act }))
  dataOf(await visit(id, village, { on: chinaClock(ago(1)).date, goes: 'hard', needs: ['markets', 'technique'], says: '销路还没有着落' }))
  const { project } = await one(id, me)
  expect(project?.entries).toEqual([
    { on: chinaClock(new Date()).date, kind: 'family', byName: '本人', goes: 'going', needs: [], says: '鸡苗长得好' },
    { on: chinaClock(ago(1)).date, kind: 'visit', byName: '望月湖社区 李小红', goes: 'hard', needs: ['markets', 'technique'], says: '销路还没有着落' },
  ])
  const seen = dataOf<z.output<typeof reviewContract.open.output>>(await cloud.query('support.review.open', { id }, village))
  expect(seen.ok && seen.case.project).toEqual(project)
  await timer()
  expect(followed(id).entries).toHaveLength(2)
})

test('ninety days without a word put it on the village’s day, and a visit takes it off', async () => {
  const [early, due] = [granted(89), granted(91)]
  await timer()
  expect(await rowsOf(early.id)).toEqual([])
  expect(await rowsOf(due.id)).toMatchObject([{ kind: 'project', opens: { what: 'case', id: due.id }, what: '看看计生三结合项目', who: '周*' }])
  expect(await rowsOf(due.id, neighbours)).toEqual([])
  dataOf(await visit(due.id, village))
  expect(await rowsOf(due.id)).toEqual([])
})

test('how many days is a parameter of the programme, by the terms of the day of filing', async () => {
  const terms = { ...threeCombination, parameters: threeCombination.parameters.map((one) => (one.name === 'followUpDays' ? { ...one, value: 30 } : one)) }
  const [sooner, before] = [granted(31, { terms }), granted(31, { terms: { ...threeCombination, parameters: threeCombination.parameters.slice(0, 1) } })]
  await timer()
  expect(await rowsOf(sooner.id)).toHaveLength(1)
  // Filed before there were such days: as the programme has them now.
  expect(followed(before.id)).toMatchObject({ followUpDays: 90 })
  expect(await rowsOf(before.id)).toEqual([])
})

test('a difficulty that the family tells of is on the village’s day at once', async () => {
  const { id, me } = granted(3)
  dataOf(await tell(id, me, { goes: 'hard', needs: ['markets'], says: '鸡蛋卖不出去' }))
  expect(await rowsOf(id)).toMatchObject([{ what: '计生三结合项目，家里说有困难' }])
  dataOf(await visit(id, village, { goes: 'hard', says: '帮着找了两家饭店' }))
  expect(await rowsOf(id)).toEqual([])
  expect(followed(id)).toMatchObject({ isAsked: false, waitsAt: home })
})

test('done, or stopped as a visit found it: nobody is sent again; so when the case ends', async () => {
  const [done, stopped, ended] = [granted(200), granted(200), granted(200)]
  await timer()
  dataOf(await tell(done.id, done.me, { goes: 'done', says: '鸡棚自己转起来了' }))
  dataOf(await visit(stopped.id, village, { goes: 'stopped', says: '人去外地打工了' }))
  cloud.store.modify('supportCases', { _id: ended.id }, { $set: { state: 'ended', untold: 'an end that nobody was told of' } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await timer()
  for (const { id } of [done, stopped, ended]) {
    expect(followed(id)).toMatchObject({ waitsAt: null, showAt: null, dueAt: null })
    expect(await rowsOf(id)).toEqual([])
  }
  expect((await one(ended.id, ended.me)).project).toMatchObject({ isRunning: false })
  expect(codeOf(await tell(ended.id, ended.me))).toBe('NOT_FOUND')
})

test('nobody else tells of it, and no visit is written down from elsewhere, to come, or of another programme', async () => {
  const { id } = granted(3)
  const [stranger] = plantBookers(cloud, 1)
  expect(codeOf(await tell(id, stranger!))).toBe('NOT_FOUND')
  expect(codeOf(await visit(id, neighbours))).toBe('NOT_FOUND')
  expect(codeOf(await visit(id, village, { on: addDays(chinaClock(new Date()).date, 2) }))).toBe('BAD_INPUT')
  const other = caseDoc({ applicant: stranger!.personId, orgPath: home, now: new Date(), restricted: false, state: 'paid' })
  cloud.store.insert('supportCases', [other])
  expect(codeOf(await visit(other._id, village))).toBe('NOT_FOUND')
  expect(codeOf(await tell(other._id, stranger!))).toBe('NOT_FOUND')
})

test('two words at once both stand', async () => {
  const { id, me } = granted(3)
  await timer()
  const answers = await Promise.all([tell(id, me), visit(id, village)])
  answers.forEach((answer) => dataOf(answer))
  expect(followed(id).entries.map(({ kind }) => kind).sort()).toEqual(['family', 'visit'])
})

test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 6].map((call) => [kind, call] as const)))('cut off and sent again, it is said once (%s at call %i)', async (kind, call) => {
  const { id, me } = granted(3)
  const act = nextUlid()
  cloud.faults.inject({ kind, call, function: 'api' })
  await tell(id, me, { act }).catch(() => undefined)
  cloud.faults.clear()
  dataOf(await tell(id, me, { act }))
  expect(followed(id).entries).toHaveLength(1)
})

test('when it is looked at next', () => {
  const rules = { followUpDays: 90, followAnswerDays: 5 }
  const since = new Date('2026-01-05T02:00:00Z')
  const said = (on: string, kind: 'visit' | 'family', goes: 'going' | 'hard' | 'done' | 'stopped') => ({ on, kind, goes, at: new Date(`${on}T02:00:00Z`) })
  expect(nextLook([], rules, since)).toMatchObject({ showAt: new Date('2026-04-05T00:00:00+08:00'), dueAt: new Date('2026-04-05T17:30:00+08:00'), isAsked: false })
  expect(nextLook([said('2026-02-01', 'family', 'stopped')], rules, since)).toMatchObject({ showAt: new Date('2026-02-01T02:00:00Z'), dueAt: new Date(`${workingDaysAfter('2026-02-01', 5)}T17:30:00+08:00`), isAsked: true })
  // A visit of before, written down later, answers nothing.
  expect(nextLook([said('2026-02-01', 'family', 'hard'), { ...said('2026-01-20', 'visit', 'going'), at: new Date('2026-02-02T02:00:00Z') }], rules, since)).toMatchObject({ isAsked: true })
  expect(nextLook([said('2026-02-01', 'visit', 'done')], rules, since)).toBeNull()
})

test('a family that becomes a special one is shown by the surname alone, and restricted', async () => {
  const { id, me } = granted(100)
  await timer()
  expect(await rowsOf(id)).toMatchObject([{ restricted: false }])
  const entry = { kind: 'specialIdentity', subject: null, state: 'given', version: 1, at: new Date(), toldBy: null }
  cloud.store.insert('consents', [{ _id: me.personId, given: { specialIdentity: entry }, log: [entry], closedAt: null }])
  expect(dataOf(await cloud.mutate('org.desk.markSpecialFamily', { personId: me.personId, rev: 0, kind: 'bereaved', since: '2026-03-01' }, officer))).toMatchObject({ ok: true })
  expect(await rowsOf(id)).toMatchObject([{ restricted: true, who: '家*' }])
})

test('a family that becomes a special one while its project comes to be followed is marked in it, whenever that is; cut, the next run marks it', async () => {
  let between = 0
  for (let call = 3; call <= 14; call++) {
    const { id, me } = granted(3)
    if (!(await markBetween(cloud, me.personId, { call, function: 'timer' }, timer))) continue
    between++
    expect([call, followed(id).restricted, followed(id).who]).toEqual([call, true, '家*'])
  }
  expect(between).toBeGreaterThan(6)

  const { id } = granted(3)
  await timer()
  cloud.store.modify('supportCases', { _id: id }, { $set: { restricted: true, untold: nextUlid() } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await timer()
  expect(followed(id).restricted).toBe(true)
})
