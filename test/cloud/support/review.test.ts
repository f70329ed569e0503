/** From the village to the insurer: looked at beside the papers, returned once, decided by four eyes, paid for out of what is there. */
import type * as z from 'zod'
import type { SupportCase } from '../../../cloudfunctions/support/cases/collections'
import { sealFacts } from '../../../cloudfunctions/support/cases/sealed-facts'
import { newestVersion } from '@/domain/account/consent-texts'
import { chinaClock } from '@/domain/china-time'
import { workingDaysBetween } from '@/domain/support/case/working-days'
import { specialSupport } from '@/domain/support/shipped/special-support'
import type { ReviewedCase, reviewContract } from '@/domain/support/review/review-contract'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { home, street } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { card, caseDoc, stays } from './case-doc'

let cloud: TestCloud
type Staff = 'village' | 'township' | 'colleague' | 'county' | 'insurer'
const staff = {} as Record<Staff, Booker>
const county = 'n1.n2.n3.'
beforeAll(async () => {
  cloud = await startTestCloud()
  const [village, township, colleague, officer, insurer] = plantBookers(cloud, 5) as [Booker, Booker, Booker, Booker, Booker]
  Object.assign(staff, { village, township, colleague, county: officer, insurer })
  cloud.store.insert('posts', [
    postDoc(village.personId, { name: '李小红', role: 'villageWorker', orgPath: home, placeId: 'n5', placeName: '望月湖社区' }),
    postDoc(township.personId, { name: '陈晓兰', role: 'townshipOfficer', orgPath: street, placeId: 'n4', placeName: '望月湖街道' }),
    postDoc(colleague.personId, { name: '罗建国', role: 'townshipOfficer', orgPath: street, placeId: 'n4', placeName: '望月湖街道' }),
    postDoc(officer.personId, { name: '张莉', role: 'countyOfficer', orgPath: county, placeId: 'n3', placeName: '岳麓区' }),
    postDoc(insurer.personId, { name: '何俊', role: 'insurerContact', orgPath: county, placeId: 'n3', placeName: '岳麓区' }),
  ])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const signature = '10,10 60,40 120,20'
const agree = { specialIdentity: newestVersion('specialIdentity'), health: newestVersion('health') }
const newPerson = () => plantBookers(cloud, 1)[0]!
const stored = (id: string) => cloud.store.find('supportCases', { filter: { _id: id } }).docs[0] as unknown as SupportCase
const budget = (id: string) => cloud.store.find('supportBudgets', { filter: { _id: id } }).docs[0] as unknown as { left: number; total: number; inFlight: Record<string, { amount: number }>; spent: Record<string, number> }
const roundTrips = (name: string) => cloud.costs().find((cost) => cost.name === name)?.last?.roundTrips
const opened = async (id: string, as: Booker) => dataOf<z.output<typeof reviewContract.open.output>>(await cloud.query('support.review.open', { id, look: nextUlid(), reason: '核对住院的日子' }, as))
async function open(id: string, as: Booker): Promise<{ seen: ReviewedCase; ticket: string }> {
  const result = await opened(id, as)
  if (!result.ok) throw new Error(result.sentence)
  return { seen: result.case, ticket: result.ticket ?? '' }
}
const checksOf = (seen: ReviewedCase) => seen.findings.filter(({ mark }) => mark === 'look').map(({ rule }) => ({ rule, says: '与材料一致' }))
const decide = (verb: 'approve' | 'sendBack' | 'refuse', input: object, as: Booker) => cloud.mutate(`support.review.${verb}`, { act: nextUlid(), ...input }, as)
async function approve(id: string, as: Booker) {
  const { seen, ticket } = await open(id, as)
  return dataOf<{ state: string }>(await decide('approve', { ticket, checks: checksOf(seen) }, as)).state
}

async function filed(facts: object = {}, as = newPerson()): Promise<{ id: string; me: Booker }> {
  const { id } = dataOf<{ id: string }>(await cloud.mutate('support.cases.begin', { id: nextUlid(), programme: 'hospital-care', agree }, as))
  const said = { isConfirmed: true, isCovered: true, stays, paidDays: { '2026': 0 }, ...facts }
  const { rev } = dataOf<{ rev: number }>(await cloud.mutate('support.cases.save', { id, act: nextUlid(), rev: 0, facts: said, account: card, agree: { bank: newestVersion('bank') } }, as))
  dataOf(await cloud.mutate('support.cases.submit', { id, act: nextUlid(), rev, signature }, as))
  return { id, me: as }
}
/** At the county, or wherever, without walking there. */
function planted(more: Partial<Parameters<typeof caseDoc>[0]> = {}): string {
  const doc = caseDoc({ applicant: newPerson().personId, orgPath: home, now: new Date(), restricted: false, at: 2, waitsAt: county, raiseAt: null, ...more })
  cloud.store.insert('supportCases', [doc])
  return doc._id
}
const timer = () => cloud.fireTimer('timer', 'followCases')

test('village, township (returned once), county, insurer: each sees what is theirs, and the family hears of every step once', async () => {
  const { id, me } = await filed()
  expect(dataOf<{ cases: { id: string }[] }>(await cloud.query('support.review.queue', {}, staff.village)).cases.map((row) => row.id)).toContain(id)
  expect(roundTrips('support.review.queue')).toBe(2)
  expect(await approve(id, staff.village)).toBe('review')
  expect(roundTrips('support.review.approve')).toBeLessThanOrEqual(3)
  const { ticket, seen } = await open(id, staff.township)
  expect(roundTrips('support.review.open')).toBe(8)
  expect(seen).toMatchObject({ who: '家*1', whyNotMe: null, amount: { cents: 600_00 } })
  // What the village compared stands; nobody types it again.
  expect(seen.findings.map(({ mark }) => mark)).toEqual(['checked', 'checked'])
  dataOf(await decide('sendBack', { ticket, needs: [{ kind: 'other', says: '请说明出院那天是几号' }] }, staff.township))
  expect(dataOf<{ cases: { id: string }[] }>(await cloud.query('support.review.queue', { returned: true }, staff.township)).cases.map((row) => row.id)).toEqual([id])
  expect(codeOf(await cloud.mutate('support.cases.resubmit', { id, act: nextUlid() }, me))).toBe('BAD_INPUT')
  dataOf(await cloud.mutate('support.cases.resubmit', { id, act: nextUlid(), says: '十一月七日出院' }, me))
  const again = await open(id, staff.township)
  const secondReturn = await decide('sendBack', { ticket: again.ticket, needs: [{ kind: 'other', says: '还要一样' }] }, staff.township)
  expect(codeOf(secondReturn)).toBe('CONFLICT')
  expect(JSON.stringify(secondReturn)).toContain('已经退回过一次')
  expect(await approve(id, staff.township)).toBe('review')
  expect(await approve(id, staff.county)).toBe('review')
  expect(stored(id)).toMatchObject({ waitsAt: county, partner: 'insurerContact', amount: { cents: 600_00 } })
  expect(await approve(id, staff.insurer)).toBe('approved')
})

test('what an insurer sent back is the insurer’s, what the county sent back the county’s, though both work at one place', async () => {
  const returned = async (as: Booker) => dataOf<{ cases: { id: string }[] }>(await cloud.query('support.review.queue', { returned: true }, as)).cases.map((row) => row.id)
  const sentBack = async (id: string, as: Booker) => {
    const { ticket, seen } = await open(id, as)
    dataOf(await decide('sendBack', { ticket, needs: [{ kind: 'other', says: '请说明出院那天是几号' }] }, as))
    return seen
  }
  const [byCounty, byInsurer] = [planted({ at: 2, waitsAt: county }), planted({ at: 3, waitsAt: county, partner: 'insurerContact' })]
  await sentBack(byCounty, staff.county)
  const { levels } = await sentBack(byInsurer, staff.insurer)
  expect([levels[0]?.title, levels[levels.length - 1]?.title]).toEqual(['申请人提交', '打到申请人的卡上'])
  expect([await returned(staff.county), await returned(staff.insurer)]).toEqual([[byCounty], [byInsurer]])
})

test('nothing is shown of a special family’s before a reason is written down, and the family reads it', async () => {
  const id = planted({ restricted: true, at: 0, waitsAt: home })
  const shut = dataOf<{ ok: boolean; who?: string }>(await cloud.query('support.review.open', { id }, staff.village))
  expect(shut).toMatchObject({ ok: false, who: '周*' })
  expect(JSON.stringify(shut)).not.toContain('住院')
  await open(id, staff.village)
  expect(cloud.store.find('messages', { filter: { to: stored(id).applicant, kind: 'access' } }).docs).toHaveLength(1)
})

describe('四眼', () => {
  test('who decided below does not decide above; a colleague does', async () => {
    const { id } = await filed()
    // Nobody works in the village any more: the township did its part.
    cloud.store.modify('supportCases', { _id: id }, { $set: { waitsAt: street, under: [county, 'n1.n2.', 'n1.'] } }, { multi: false, merge: true, upsert: false, now: new Date() })
    expect(await approve(id, staff.township)).toBe('review')
    const { seen } = await open(id, staff.township)
    expect(seen).toMatchObject({ mayDo: [], whyNotMe: expect.stringContaining('前一级审过') })
    expect(await approve(id, staff.colleague)).toBe('review')
  })

  test('nobody looks into their own application, nor a relative’s', async () => {
    const id = planted({ applicant: staff.county.personId })
    expect(codeOf(await cloud.query('support.review.open', { id, reason: '审核' }, staff.county))).toBe('FOUR_EYES')
  })

  test('what is a colleague’s to decide stands in the queue as theirs, and not in 今天', async () => {
    const entry = { act: nextUlid(), what: 'approve' as const, at: new Date(), state: 'review' as const, level: 'village' as const, by: staff.township.personId, byName: '示例', says: '' }
    const [mine, theirs] = [planted({ at: 1, waitsAt: street }), planted({ at: 1, waitsAt: street, timeline: [entry] })]
    const own = planted({ at: 1, waitsAt: street, applicant: staff.township.personId })
    const left = async (as: Booker) => {
      const { cases } = dataOf<z.output<typeof reviewContract.queue.output>>(await cloud.query('support.review.queue', {}, as))
      return [mine, theirs, own].map((id) => cases.find((row) => row.id === id)?.forAnother)
    }
    const today = async (as: Booker) => JSON.stringify(dataOf(await cloud.query('org.desk.today', {}, as)))
    expect(await left(staff.township)).toEqual([false, true, true])
    expect(await left(staff.colleague)).toEqual([false, false, false])
    const [hers, his] = [await today(staff.township), await today(staff.colleague)]
    expect([mine, theirs, own].map((id) => [hers.includes(id), his.includes(id)])).toEqual([[true, true], [false, true], [false, true]])
  })

  test('who filed it, and who refused it before it was reopened, writes nothing into it either', async () => {
    const entry = (what: 'refuse' | 'reopen', by: Booker) => ({ act: nextUlid(), what, at: new Date(), state: 'review' as const, level: 'township' as const, by: by.personId, byName: '示例', says: '' })
    const ids = [
      planted({ at: 1, waitsAt: street, filer: { personId: staff.township.personId, postId: nextUlid(), name: '陈晓兰' } }),
      planted({ at: 1, waitsAt: street, timeline: [entry('refuse', staff.township), entry('reopen', staff.county)] }),
    ]
    const correct = (id: string, as: Booker) => cloud.mutate('support.review.correct', { id, act: nextUlid(), facts: { isCovered: true }, why: '保单写的是在保' }, as)
    const visit = (id: string, as: Booker) => cloud.mutate('support.review.visit', { id, act: nextUlid(), on: '2026-01-05', says: '去过了，一家人都在' }, as)
    for (const id of ids) {
      for (const write of [correct, visit]) expect(codeOf(await write(id, staff.township))).toBe('FOUR_EYES')
      expect(stored(id)).toMatchObject({ notes: [], visit: null })
      dataOf(await visit(id, staff.colleague))
    }
  })

  test('a ticket is one post’s: a colleague’s is refused, and so is one that was changed', async () => {
    const id = planted({ at: 1, waitsAt: street })
    const { ticket, seen } = await open(id, staff.township)
    expect(codeOf(await decide('approve', { ticket, checks: checksOf(seen) }, staff.colleague))).toBe('NOT_ALLOWED')
    expect(codeOf(await decide('approve', { ticket: `A${ticket.slice(1)}`, checks: checksOf(seen) }, staff.township))).toBe('NOT_ALLOWED')
  })
})

test('two colleagues at once: one decides, the other reads that somebody was first', async () => {
  const id = planted({ at: 1, waitsAt: street })
  const [one, other] = [await open(id, staff.township), await open(id, staff.colleague)]
  const results = await Promise.all([decide('approve', { ticket: one.ticket, checks: checksOf(one.seen) }, staff.township), decide('refuse', { ticket: other.ticket, rule: '住院时在保', says: '住院的时候不在保险期内' }, staff.colleague)])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(stored(id).timeline).toHaveLength(2)
})

test('a rule that nobody looked at keeps it where it is; of another county it is not there', async () => {
  const id = planted({ at: 1, waitsAt: street })
  const { ticket } = await open(id, staff.township)
  expect(codeOf(await decide('approve', { ticket }, staff.township))).toBe('BAD_INPUT')
  const far = planted({ orgPath: 'n1.n2.n9.n90.', waitsAt: 'n1.n2.n9.n90.' })
  expect(codeOf(await cloud.query('support.review.open', { id: far, reason: '看看' }, staff.county))).toBe('NOT_FOUND')
})

test('80 days paid before are counted from the records: of 15 more, 10 are paid', async () => {
  const me = newPerson()
  planted({ applicant: me.personId, state: 'paid', open: false, waitsAt: null, amount: { cents: 8000_00, per: 'once', working: [], days: { '2026': 80 } } })
  const { id } = await filed({ stays: [{ from: '2026-10-28', to: '2026-11-11', level: 2, isPublic: true }] }, me)
  const { seen } = await open(id, staff.village)
  expect(seen).toMatchObject({ amount: { cents: 1000_00 }, earlier: [expect.objectContaining({ state: 'paid', isClash: false })] })
  expect(seen.answers.find(({ fact }) => fact === 'paidDays')).toMatchObject({ known: true, says: '2026 年 80 天' })
})

test('where county and township go together, what the village saw does not stand for it', async () => {
  const visit = { level: 'village' as const, on: '2026-11-20', says: '见到本人', byName: '示例', act: nextUlid() }
  const facts = { womanBornOn: '1960-01-01', bornOn: '1960-01-01', childrenEver: 1, livingChildren: 1, disabilityGrade: 2 }
  const _id = nextUlid()
  const id = planted({ _id, programme: specialSupport.id, title: specialSupport.title, terms: specialSupport, facts: sealFacts(facts, _id), checks: specialSupport.rules.map(({ id: rule }) => ({ rule, level: 'village' as const, byName: '示例', says: '' })), visit })
  const before = await open(id, staff.county)
  expect(before.seen).toMatchObject({ level: 'county', needsVisit: true, visit: { level: 'village' } })
  expect(codeOf(await decide('approve', { ticket: before.ticket, checks: checksOf(before.seen) }, staff.county))).toBe('BAD_INPUT')
  dataOf(await cloud.mutate('support.review.visit', { id, act: nextUlid(), on: chinaClock(new Date()).date, says: '和卫健、街道一起去，见到本人' }, staff.county))
  const after = await open(id, staff.county)
  expect(after.seen).toMatchObject({ needsVisit: false, visit: { level: 'county' } })
  expect(after.seen.timeline.map(({ says }) => says).join()).toContain('联审见面：和卫健、街道一起去')
})

test('an answer that the papers say otherwise is put right with why, and what is paid follows', async () => {
  const { id } = await filed()
  dataOf(await cloud.mutate('support.review.correct', { id, act: nextUlid(), facts: { stays: [{ ...stays[0], to: '2026-11-06' }] }, why: '出院小结写的是 6 日' }, staff.village))
  const { seen } = await open(id, staff.village)
  expect(seen.amount?.cents).toBe(500_00)
  expect(seen.timeline[0]?.says).toContain('出院小结写的是 6 日')
})

describe('money and days', () => {
  const key = `hospital-care:${county}:2026`
  const set = (left: number) => {
    cloud.store.remove('supportBudgets', {}, { multi: true })
    cloud.store.insert('supportBudgets', [{ _id: key, kind: 'money', programme: 'hospital-care', orgPath: county, year: '2026', total: left, left, inFlight: {}, spent: {}, settleAt: null, timeline: [] }])
  }
  afterAll(() => cloud.store.remove('supportBudgets', {}, { multi: true }))
  const filedAt = new Date('2026-11-20T02:00:00Z')
  const readyAt = () => planted({ filedAt, checks: ['confirmed', 'covered'].map((rule) => ({ rule, level: 'village' as const, byName: '示例', says: '' })) })

  test('two approvals at once of 600 each, with 1,000 left: one is paid, the other stays with a sentence', async () => {
    set(1000_00)
    const [one, other] = [readyAt(), readyAt()]
    const [a, b] = [await open(one, staff.county), await open(other, staff.county)]
    const results = await Promise.all([decide('approve', { ticket: a.ticket }, staff.county), decide('approve', { ticket: b.ticket }, staff.county)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(JSON.stringify(results)).toContain('今年的钱不够')
    expect(budget(key).left).toBe(400_00)
  })

  test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5].map((call) => [kind, call] as const)))('%s at call %i of an approval: tapped again it is taken once', async (kind, call) => {
    set(1000_00)
    const id = readyAt()
    const { ticket } = await open(id, staff.county)
    const act = nextUlid()
    cloud.faults.inject({ kind, call, action: 'support.review.approve' })
    await decide('approve', { ticket, act }, staff.county)
    cloud.faults.clear()
    dataOf(await decide('approve', { ticket, act }, staff.county))
    expect([budget(key).left, stored(id).state, stored(id).timeline.length]).toEqual([400_00, 'review', 2])
  })

  test('what an approval took that never came to stand goes back, once; what stands is spent', async () => {
    set(1000_00)
    const [left, stands] = [planted({ filedAt }), planted({ state: 'approved', waitsAt: null })]
    const at = new Date(Date.now() - 3_600_000)
    cloud.store.modify('supportBudgets', { _id: key }, { $set: { left: 300_00, inFlight: { [left]: { amount: 300_00, at }, [stands]: { amount: 400_00, at } }, settleAt: at } }, { multi: false, merge: true, upsert: false, now: new Date() })
    await timer()
    await timer()
    expect(budget(key)).toMatchObject({ left: 600_00, inFlight: {}, spent: { [stands]: 400_00 } })
  })
})

describe('the clear ones together', () => {
  const clear = (more: object = {}) => planted({ at: 1, waitsAt: street, checks: ['confirmed', 'covered'].map((rule) => ({ rule, level: 'village' as const, byName: '示例', says: '' })), ...more })
  test('each by itself: what is restricted, or not looked at, stays with its reason; tapped again nothing more happens', async () => {
    const [one, restricted, unseen] = [clear(), clear({ restricted: true }), clear({ checks: [] })]
    const cases = [one, restricted, unseen].map((id) => ({ id, act: nextUlid() }))
    const first = dataOf<{ done: string[]; left: { id: string; sentence: string }[] }>(await cloud.mutate('support.review.batch', { cases }, staff.township))
    expect(first).toMatchObject({ done: [one], left: [{ id: restricted }, { id: unseen }] })
    dataOf(await cloud.mutate('support.review.batch', { cases }, staff.township))
    expect(stored(one).timeline).toHaveLength(2)
  })
})

test('late: those who have it hear, then it comes up one level by itself, and is decided there', async () => {
  const id = planted({ at: 0, waitsAt: home, raiseAt: new Date(Date.now() - 60_000) })
  await timer()
  expect(stored(id).raisedTo).toBe(street)
  expect(cloud.store.find('messages', { filter: { to: staff.township.personId, title: '下面有一件申请超期了' } }).docs).toHaveLength(1)
  expect(dataOf<{ cases: { id: string; cameUp: boolean }[] }>(await cloud.query('support.review.queue', {}, staff.township)).cases.find((row) => row.id === id)).toMatchObject({ cameUp: true })
  expect(await approve(id, staff.township)).toBe('review')
})

test('sent back and never put in again: after thirty working days the family and who sent it back hear once, and nobody after', async () => {
  const me = newPerson()
  const id = planted({ applicant: me.personId, parties: [me.personId], at: 1, waitsAt: street })
  const { ticket } = await open(id, staff.township)
  dataOf(await decide('sendBack', { ticket, needs: [{ kind: 'other', says: '请说明出院那天是几号' }] }, staff.township))
  const { raiseAt } = stored(id)
  expect(workingDaysBetween(chinaClock(new Date()).date, chinaClock(new Date(raiseAt ?? 0)).date)).toBe(30)
  const heard = (to: string) => (cloud.store.find('messages', { filter: { to } }).docs as unknown as Array<{ title: string }>).filter(({ title }) => /^(还差几样|退回补正的)/.test(title)).length
  await timer()
  expect([heard(me.personId), heard(staff.township.personId)]).toEqual([0, 0])
  cloud.store.modify('supportCases', { _id: id }, { $set: { raiseAt: new Date(Date.now() - 60_000) } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await timer()
  await timer()
  expect([heard(me.personId), heard(staff.township.personId)]).toEqual([1, 1])
  expect(stored(id)).toMatchObject({ state: 'returned', raiseAt: null, waitsAt: null })
})

test('the family is told of each step once, whatever the timer does twice', async () => {
  const { id, me } = await filed()
  await approve(id, staff.village)
  await Promise.all([timer(), timer()])
  await timer()
  const titles = (cloud.store.find('messages', { filter: { to: me.personId, kind: 'case' } }).docs as unknown as Array<{ title: string }>).map(({ title }) => title)
  expect(titles).toEqual(['社区核实通过了'])
  expect(stored(id).untold).toBeNull()
})

test('an insurer sees what is at their level now, without the ID number, and nothing else of the county', async () => {
  const [theirs, others] = [planted({ at: 3, partner: 'insurerContact' }), planted({ at: 2 })]
  expect(dataOf<{ cases: { id: string }[] }>(await cloud.query('support.review.queue', {}, staff.insurer)).cases.map(({ id }) => id)).toContain(theirs)
  expect((await open(theirs, staff.insurer)).seen.idNumber).toBeNull()
  expect(codeOf(await cloud.query('support.review.open', { id: others, reason: '看看' }, staff.insurer))).toBe('NOT_FOUND')
  expect(dataOf<{ cases: { id: string }[] }>(await cloud.query('support.review.queue', {}, staff.county)).cases.map(({ id }) => id)).not.toContain(theirs)
})
