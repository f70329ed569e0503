/** 公示异议: said once, read by those alone who announced it, and answered before anything is granted; whatever is cut or comes at once. */
import type * as z from 'zod'
import type { reviewContract } from '@/domain/support/review/review-contract'
import type { TodayRow } from '@/domain/org/contract/desk'
import { loanInterest } from '@/domain/support/shipped/loan-interest'
import { supportCases } from '../../../cloudfunctions/support/cases/collections'
import { sealFacts } from '../../../cloudfunctions/support/cases/sealed-facts'
import type { ObjectionRow } from '../../../cloudfunctions/support/notice/collections'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { dice } from '../../fixtures/grow/random-child'
import { home } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { caseDoc } from './case-doc'

let cloud: TestCloud
const county = 'n1.n2.n3.'
const city = 'n1.n2.'
const staff = {} as Record<'village' | 'county' | 'colleague' | 'city', Booker>
beforeAll(async () => {
  cloud = await startTestCloud()
  const [village, officer, colleague, above] = plantBookers(cloud, 4) as [Booker, Booker, Booker, Booker]
  Object.assign(staff, { village, county: officer, colleague, city: above })
  cloud.store.insert('posts', [
    postDoc(village.personId, { name: '李小红', role: 'villageWorker', orgPath: home, placeId: 'n5', placeName: '望月湖社区' }),
    postDoc(officer.personId, { name: '张莉', role: 'countyOfficer', orgPath: county, placeId: 'n3', placeName: '岳麓区' }),
    postDoc(colleague.personId, { name: '罗建国', role: 'countyOfficer', orgPath: county, placeId: 'n3', placeName: '岳麓区' }),
    postDoc(above.personId, { name: '贺敏', role: 'cityOfficer', orgPath: city, placeId: 'n2', placeName: '长沙市' }),
  ])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const says = '他家去年已经在别的县贷过，名册上有'
const newPerson = () => plantBookers(cloud, 1)[0]!
const announced = (more: object = {}, applicant = newPerson()) => {
  const _id = nextUlid()
  const facts = sealFacts({ household: 'oneChild', isForBusiness: true, timesBefore: 0, principal: 30_000_00, ratePercent: 4, months: 6 }, _id)
  const now = new Date()
  const doc = caseDoc({
    _id, applicant: applicant.personId, orgPath: home, now, facts, restricted: false, who: '李*春', title: '创业贷款贴息', programme: 'loan-interest', terms: loanInterest, state: 'notice', at: 2, waitsAt: null, dueAt: null, raiseAt: null,
    noticeUntil: new Date(now.getTime() + 86_400_000), announcedAt: county, ...more,
  })
  cloud.store.insert('supportCases', [doc])
  return { id: _id, receipt: String(doc.receipt), applicant }
}
const stored = (id: string) => supportCases.schema.parse(cloud.store.find('supportCases', { filter: { _id: id } }).docs[0])
const rowsOf = (caseId: string) => cloud.store.find('caseObjections', { filter: { caseId } }).docs as unknown as ObjectionRow[]
const object = (receipt: string, as: Booker, act = nextUlid()) => cloud.mutate('support.notice.object', { receipt, act, says }, as)
const answer = (verb: 'dismiss' | 'uphold', id: string, as: Booker, act = nextUlid()) => cloud.mutate(`support.review.${verb}`, { id, act, says: '查过名册和贷款合同' }, as)
const timer = () => cloud.fireTimer('timer', 'followCases')
const listed = async (as: Booker) => dataOf<z.output<typeof reviewContract.objections.output>>(await cloud.query('support.review.objections', {}, as)).cases
const today = async (as: Booker) => dataOf<{ groups: Array<{ group: string; rows: TodayRow[] }> }>(await cloud.query('org.desk.today', {}, as)).groups.flatMap(({ group, rows }) => rows.map((row) => ({ group, ...row })))
async function opened(id: string, as: Booker) {
  const seen = dataOf<z.output<typeof reviewContract.open.output>>(await cloud.query('support.review.open', { id, look: nextUlid(), reason: '核实公示意见' }, as))
  if (!seen.ok) throw new Error(seen.sentence)
  return seen.case
}
const messagesTo = ({ personId }: Booker) => cloud.store.find('messages', { filter: { to: personId, kind: 'case' } }).docs as unknown as Array<{ title: string; text: string }>
/** The days of its notice are over, and of what was said in it. */
function passes(id: string, until = new Date(Date.now() - 1000)) {
  const change = (name: string, filter: Record<string, string>, set: object) => cloud.store.modify(name, filter, { $set: set }, { multi: true, merge: true, upsert: false, now: new Date() })
  change('supportCases', { _id: id }, { noticeUntil: until })
  change('caseObjections', { caseId: id }, { until })
}
async function objected(more: object = {}) {
  const of = announced(more)
  const who = newPerson()
  dataOf(await object(of.receipt, who))
  return { ...of, who, objection: rowsOf(of.id)[0]!._id }
}

test('it is written down sealed, stands on the county’s desk, and the family reads nothing of it', async () => {
  const { id, receipt, applicant, who, objection } = await objected()
  expect(cloud.costs().find(({ name }) => name === 'support.notice.object')?.last?.roundTrips).toBeLessThanOrEqual(6)
  expect(JSON.stringify([rowsOf(id), stored(id)])).not.toContain(says)
  expect(JSON.stringify(stored(id))).not.toContain(who.personId)
  expect(stored(id)).toMatchObject({ openObjections: [objection], answerAt: county, dueAt: null, waitsAt: null })
  expect(await listed(staff.county)).toContainEqual(expect.objectContaining({ id, receipt, open: 1 }))
  expect((await today(staff.county)).find(({ key }) => key === `case:${id}`)).toMatchObject({ what: '公示有异议，请核实：创业贷款贴息', opens: { what: 'case', id } })
  const seen = await opened(id, staff.county)
  expect(seen.objections).toEqual([expect.objectContaining({ says, state: 'open', mayAnswer: true, whyNotMe: null })])
  expect(JSON.stringify(seen)).not.toContain(who.personId)
  // The village, which announced nothing, sees the application without it.
  expect((await opened(id, staff.village)).objections).toEqual([])
  expect([await listed(staff.village), await today(staff.village)].flat().filter((row) => JSON.stringify(row).includes(id))).toEqual([])
  await timer()
  expect(messagesTo(applicant)).toEqual([])
  const own = JSON.stringify([dataOf(await cloud.query('support.cases.one', { id }, applicant)), dataOf(await cloud.query('account.myData.download', {}, applicant))])
  for (const word of ['bjection', 'answerAt', '异议，', says]) expect(own).not.toContain(word)
  expect(JSON.stringify(dataOf(await cloud.query('account.myData.download', {}, who)))).toContain(says)
})

test('the last day passes: it stays announced, is late on the desk, and the level above hears of it once and may answer', async () => {
  const { id, objection } = await objected()
  expect(codeOf(await answer('dismiss', objection, staff.city))).toBe('NOT_FOUND')
  passes(id)
  await timer()
  await timer()
  expect(stored(id)).toMatchObject({ state: 'notice', answerAt: county, isAnswerLate: true })
  expect((await today(staff.county)).find(({ key }) => key === `case:${id}`)).toMatchObject({ group: 'overdue', raise: 'went' })
  expect(cloud.store.find('messages', { filter: { to: staff.city.personId, title: '下面有一件公示异议没答复' } }).docs.filter((doc) => JSON.stringify(doc).includes(id))).toHaveLength(1)
  expect((await opened(id, staff.city)).objections).toMatchObject([{ mayAnswer: true }])
  dataOf(await answer('dismiss', objection, staff.city))
})

test('dismissed: who said it is told the outcome and nothing else, once; the notice closes by itself, and the family hears of that alone', async () => {
  const { id, applicant, who, objection } = await objected()
  passes(id)
  const act = nextUlid()
  expect(dataOf(await answer('dismiss', objection, staff.county, act))).toMatchObject({ state: 'dismissed' })
  expect(dataOf(await answer('dismiss', objection, staff.county, act))).toMatchObject({ state: 'dismissed' })
  expect(codeOf(await answer('uphold', objection, staff.colleague))).toBe('CONFLICT')
  expect(stored(id)).toMatchObject({ openObjections: [], answerAt: null })
  expect((await listed(staff.county)).map((row) => row.id)).not.toContain(id)
  await timer()
  await timer()
  expect(stored(id)).toMatchObject({ state: 'review', at: 3, isAnnounced: true })
  expect(messagesTo(who)).toHaveLength(1)
  expect(JSON.stringify(messagesTo(who))).not.toMatch(/李|春|贷款|名册/)
  expect(messagesTo(applicant).map(({ title }) => title)).toEqual(['公示结束了'])
})

test('upheld: back to the county with its days; what others said is upheld with it, and all of them hear of it', async () => {
  const { id, receipt, applicant, who, objection } = await objected()
  const other = newPerson()
  dataOf(await object(receipt, other))
  expect(dataOf(await answer('uphold', objection, staff.county))).toMatchObject({ state: 'upheld' })
  expect(stored(id)).toMatchObject({ state: 'review', at: 2, isAnnounced: false, waitsAt: county, noticeUntil: null, announcedAt: null, answerAt: null })
  expect(stored(id).dueAt).toBeInstanceOf(Date)
  await timer()
  await timer()
  expect(rowsOf(id).map(({ state, settle }) => [state, settle])).toEqual([['upheld', null], ['upheld', null]])
  expect(stored(id).openObjections).toEqual([])
  expect([messagesTo(who).length, messagesTo(other).length]).toEqual([1, 1])
  expect(messagesTo(applicant).map(({ title }) => title)).toEqual(['要再核对一次'])
  expect(JSON.stringify(messagesTo(applicant))).not.toContain(says)
  // Who upheld it may look at it again: it is the same level.
  expect(await opened(id, staff.county)).toMatchObject({ whyNotMe: null, objections: [{ state: 'upheld' }, { state: 'upheld' }] })
})

test('taken back by the family, it is over, and who said something hears that', async () => {
  const { id, applicant, who } = await objected()
  dataOf(await cloud.mutate('support.cases.withdraw', { id, act: nextUlid() }, applicant))
  expect((await listed(staff.county)).map((row) => row.id)).not.toContain(id)
  await timer()
  await timer()
  expect(rowsOf(id)[0]).toMatchObject({ state: 'over', settle: null })
  expect(stored(id)).toMatchObject({ state: 'withdrawn', openObjections: [] })
  expect(messagesTo(who)).toHaveLength(1)
})

test('once for each person; not the own; not what is announced to nobody, unknown or over; not unfit words', async () => {
  const { id, receipt, who, applicant } = await objected()
  expect(codeOf(await object(receipt, who))).toBe('CONFLICT')
  expect(codeOf(await object(receipt, applicant))).toBe('NOT_ALLOWED')
  const helper = newPerson()
  const filed = announced({ filer: { personId: helper.personId, postId: null, name: '邻居' }, parties: [applicant.personId, helper.personId] })
  expect(codeOf(await object(filed.receipt, helper))).toBe('NOT_ALLOWED')
  for (const hidden of [announced({ restricted: true }), announced({ announcedAt: null }), announced({ state: 'review', noticeUntil: null, announcedAt: null }), announced({ noticeUntil: new Date(Date.now() - 1000) })]) {
    expect(codeOf(await object(hidden.receipt, newPerson()))).toBe('NOT_FOUND')
    expect(rowsOf(hidden.id)).toEqual([])
  }
  expect(codeOf(await cloud.mutate('support.notice.object', { receipt, act: nextUlid(), says: '代开发票请找我' }, newPerson()))).toBe('UNSAFE_TEXT')
  expect(codeOf(await cloud.mutate('support.notice.object', { receipt, act: nextUlid(), says }))).toBe('NOT_SIGNED_IN')
  expect(rowsOf(id)).toHaveLength(1)
})

test('四眼: neither who said it, nor whose it is, nor who filed it answers; a colleague does. Of another county it is not there', async () => {
  const mine = announced()
  dataOf(await object(mine.receipt, staff.county))
  const own = rowsOf(mine.id)[0]!._id
  expect((await opened(mine.id, staff.county)).objections).toMatchObject([{ mayAnswer: false, whyNotMe: expect.stringContaining('您自己提的') }])
  expect(codeOf(await answer('dismiss', own, staff.county))).toBe('FOUR_EYES')
  const [theirs, filed] = [announced({}, staff.county), announced({ filer: { personId: staff.county.personId, postId: null, name: '张莉' } })]
  for (const { id, receipt } of [theirs, filed]) {
    dataOf(await object(receipt, newPerson()))
    expect(codeOf(await answer('uphold', rowsOf(id)[0]!._id, staff.county))).toBe('FOUR_EYES')
  }
  dataOf(await answer('dismiss', own, staff.colleague))
  const far = await objected({ orgPath: 'n1.n2.n9.n90.' })
  expect(codeOf(await answer('dismiss', far.objection, staff.county))).toBe('NOT_FOUND')
  expect(codeOf(await answer('dismiss', (await objected()).objection, staff.village))).toBe('NOT_FOUND')
})

test('one that cannot be closed holds up no other', async () => {
  await timer()
  const both = [announced(), announced()]
  for (const { id } of both) passes(id)
  // Three reads of what was said, one of what is late, one of what is over; then whose desk the first comes to.
  cloud.faults.inject({ kind: 'errorBefore', call: 6, function: 'timer' })
  await timer()
  expect(both.map(({ id }) => stored(id).state).sort()).toEqual(['notice', 'review'])
  await timer()
  expect(both.map(({ id }) => stored(id).state)).toEqual(['review', 'review'])
})

/** What must hold whenever everything is still and the timer has looked: open means announced, and with nothing open it has gone on. */
function wrongWith(id: string): string[] {
  const row = stored(id)
  const open = rowsOf(id).filter(({ state }) => state === 'open').map(({ _id }) => _id)
  return [
    ...(open.length > 0 && row.state !== 'notice' ? [`${row.state} with ${open.length} open`] : []),
    ...(open.length === 0 && row.state === 'notice' ? ['announced for ever'] : []),
    ...([...open].sort().join() === [...row.openObjections].sort().join() ? [] : ['the case and the words disagree']),
    ...((row.answerAt !== null) === open.length > 0 ? [] : ['on nobody’s desk, or for nothing']),
    ...(rowsOf(id).every(({ settle }) => settle === null) ? [] : ['left half-way']),
    ...(row.timeline.filter(({ what }) => what === 'close' || what === 'uphold').length <= 1 ? [] : ['twice']),
  ]
}
const calls = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const cuts = (upTo: number) => cutKinds.flatMap((kind) => calls.slice(0, upTo).map((call) => [kind, call] as const))

test.each(cuts(6))('said, %s at call %i: tapped again it stands once; not tapped again, nothing that was written down is passed over', async (kind, call) => {
  const [again, never] = [announced(), announced()]
  const [who, act] = [newPerson(), nextUlid()]
  for (const { receipt } of [again, never]) {
    cloud.faults.inject({ kind, call, action: 'support.notice.object' })
    await object(receipt, who, act)
    cloud.faults.clear()
  }
  dataOf(await object(again.receipt, who, act))
  expect([rowsOf(again.id).length, stored(again.id).objections.length, stored(again.id).openObjections.length]).toEqual([1, 1, 1])
  for (const { id } of [again, never]) passes(id)
  await timer()
  expect(stored(again.id).state).toBe('notice')
  await timer()
  expect([again, never].flatMap(({ id }) => wrongWith(id))).toEqual([])
})

test.each((['dismiss', 'uphold'] as const).flatMap((verb) => cuts(verb === 'dismiss' ? 8 : 10).map(([kind, call]) => [verb, kind, call] as const)))('%s, %s at call %i: tapped again, or left to the timer, it is answered once', async (verb, kind, call) => {
  const both = [await objected(), await objected()]
  const act = nextUlid()
  for (const { objection } of both) {
    cloud.faults.inject({ kind, call, action: `support.review.${verb}` })
    await answer(verb, objection, staff.county, act)
    cloud.faults.clear()
  }
  dataOf(await answer(verb, both[0]!.objection, staff.county, act))
  for (const { id } of both) passes(id)
  await timer()
  await timer()
  expect(both.flatMap(({ id }) => wrongWith(id))).toEqual([])
  expect(messagesTo(both[0]!.who)).toHaveLength(1)
  expect(stored(both[0]!.id)).toMatchObject({ state: 'review', at: verb === 'dismiss' ? 3 : 2 })
})

test.each(cuts(11))('the timer, %s at call %i: the next run ends what it left', async (kind, call) => {
  const [open, dismissed, upheld, free] = [await objected(), await objected(), await objected(), announced()]
  dataOf(await answer('dismiss', dismissed.objection, staff.county))
  cloud.faults.inject({ kind: 'errorAfterCommit', call: 5, action: 'support.review.uphold' })
  await answer('uphold', upheld.objection, staff.county)
  cloud.faults.clear()
  for (const { id } of [open, dismissed, free]) passes(id)
  cloud.faults.inject({ kind, call, function: 'timer' })
  await timer().catch(() => undefined)
  cloud.faults.clear()
  await timer()
  await timer()
  expect([open, dismissed, free].flatMap(({ id }) => wrongWith(id))).toEqual([])
  expect([open, dismissed, free].map(({ id }) => stored(id).state)).toEqual(['notice', 'review', 'review'])
  expect(messagesTo(dismissed.who)).toHaveLength(1)
})

describe('at once', () => {
  const seed = Number(process.env['SEED'] ?? 20_261_128)
  const rounds = process.env['LONG'] ? 300 : 8
  const kinds = ['errorBefore', 'errorAfterCommit', 'dropReply'] as const

  /** Two people speak while the last moment of the notice passes, officers answer, the timer runs, and calls are slow and cut. */
  async function round(number: number): Promise<string[]> {
    const roll = dice(seed + number)
    const until = new Date(Date.now() + 30 + Math.floor(roll() * 30))
    const { id, receipt } = announced({ noticeUntil: until })
    const people = [newPerson(), newPerson()]
    const acts = people.map(() => nextUlid())
    const disturb = () => {
      cloud.faults.inject({ kind: 'delay', call: 1 + Math.floor(roll() * 6), delayMs: 1 + Math.floor(roll() * 40), times: 2 })
      if (roll() < 0.4) cloud.faults.inject({ kind: kinds[Math.floor(roll() * 3)]!, call: 1 + Math.floor(roll() * 6) })
    }
    const run = () => timer().catch(() => undefined)
    const later = async (at: number, act: () => Promise<unknown>) => {
      while (Date.now() < at) await new Promise(setImmediate)
      return act()
    }
    const answered: string[] = []
    const answerAll = () =>
      Promise.all(
        rowsOf(id).map((row) => {
          answered.push(row._id)
          return answer(roll() < 0.8 ? 'dismiss' : 'uphold', row._id, roll() < 0.5 ? staff.county : staff.colleague)
        }),
      )
    disturb()
    const end = until.getTime()
    const results = await Promise.all([...people.map((who, i) => later(end - Math.floor(roll() * 25), () => object(receipt, who, acts[i]))), later(end, run), later(end + 10, run), ...(roll() < 0.5 ? [later(end + 5, answerAll)] : [])])
    cloud.faults.clear()
    const said = (results.slice(0, 2) as Array<Awaited<ReturnType<typeof object>>>).filter(({ ok }) => ok).length
    const stood = rowsOf(id).filter((row) => stored(id).objections.includes(row._id)).length
    await timer()
    await timer()
    const wrong = [...wrongWith(id), ...(stood < said ? ['said, and not written down'] : []), ...(said > answered.length && stored(id).state !== 'notice' && !stored(id).timeline.some(({ what }) => what === 'uphold') ? ['closed over what was said'] : [])]
    await answerAll()
    await timer()
    await timer()
    return [...wrong, ...(stored(id).state === 'review' ? [] : ['did not go on']), ...wrongWith(id)]
  }

  test(`${rounds} rounds from seed ${seed}: what is open never closes, what is not always does`, async () => {
    for (let number = 0; number < rounds; number++) expect([number, ...(await round(number))]).toEqual([number])
  }, process.env['LONG'] ? 600_000 : 120_000)
})
