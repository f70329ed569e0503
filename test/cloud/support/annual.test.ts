/** 年审: the lists make themselves, families answer in two taps, who does not answer is visited, and an end takes two people; money goes on until then. */
import type { AnnualReview } from '../../../cloudfunctions/support/annual/collections'
import type { SupportCase } from '../../../cloudfunctions/support/cases/collections'
import { chinaClock } from '@/domain/china-time'
import { monthAfter } from '@/domain/support/money/months'
import { specialSupport } from '@/domain/support/shipped/special-support'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { home } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { card, caseDoc } from './case-doc'
import { markBetween } from './mark-between'

let cloud: TestCloud
const staff = {} as Record<'village' | 'county' | 'other' | 'far', Booker>
const today = chinaClock(new Date()).date
const year = today.slice(0, 4)
const thisMonth = today.slice(0, 7)
const lastYear = new Date(`${Number(year) - 1}-06-10T02:00:00Z`)
beforeAll(async () => {
  cloud = await startTestCloud()
  const [village, county, other, far] = plantBookers(cloud, 4) as [Booker, Booker, Booker, Booker]
  Object.assign(staff, { village, county, other, far })
  const at = { placeId: 'n3', placeName: '岳麓区', orgPath: 'n1.n2.n3.' }
  cloud.store.insert('posts', [
    postDoc(village.personId, { name: '李晓红', role: 'villageWorker', placeId: home.split('.').slice(-2)[0]!, placeName: '望月湖社区', orgPath: home }),
    postDoc(county.personId, { name: '张莉', role: 'countyOfficer', ...at }),
    postDoc(other.personId, { name: '王敏', role: 'countyOfficer', ...at }),
    postDoc(far.personId, { name: '远方', role: 'countyOfficer', placeId: 'n9', placeName: '别的县', orgPath: 'n1.n2.n9.' }),
  ])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const stored = (id: string) => cloud.store.find('supportCases', { filter: { _id: id } }).docs[0] as unknown as SupportCase
const review = (caseId: string) => cloud.store.find('annualReviews', { filter: { _id: `${caseId}:${year}` } }).docs[0] as unknown as AnnualReview
const annual = (verb: string, input: object, as: Booker) => cloud.mutate(`support.annual.${verb}`, input, as)
const change = (name: string, _id: string, set: object) => cloud.store.modify(name, { _id }, { $set: set }, { multi: false, merge: true, upsert: false, now: new Date() })
const run = () => cloud.fireTimer('timer', 'followReviews')
function granted(count: number, more: Partial<Parameters<typeof caseDoc>[0]> = {}) {
  const people = plantBookers(cloud, count)
  const docs = people.map(({ personId }) =>
    caseDoc({ applicant: personId, orgPath: home, now: lastYear, state: 'approved', programme: 'special-support', title: '特别扶助', terms: specialSupport, at: 2, waitsAt: null, dueAt: null, raiseAt: null, amount: { cents: 590_00, per: 'month', working: [] }, facts: null, restricted: false, ...more }),
  )
  cloud.store.insert('supportCases', docs)
  return docs.map((doc, i) => ({ id: doc._id, review: `${doc._id}:${year}`, person: people[i]! }))
}
const openAll = async () => {
  for (let i = 0; i < 3; i++) await run()
}
const lapse = (ids: readonly string[]) => {
  for (const id of ids) change('annualReviews', id, { dueAt: new Date(Date.now() - 1000) })
}

test('three hundred families: one review each, whatever run is cut; two taps; agreed together; the silent are visited', async () => {
  const families = granted(300)
  const ids = families.map(({ review: id }) => id)
  for (const call of [2, 5, 17]) {
    const cut = cloud.faults.inject({ kind: 'errorAfterCommit', call, function: 'timer' })
    await run().catch(() => undefined)
    expect([call, cut.hits]).toEqual([call, 1])
    cloud.faults.clear()
  }
  await openAll()
  const rows = cloud.store.find('annualReviews', { filter: { _id: { $in: ids } } }).docs
  expect([rows.length, new Set(rows.map(({ _id }) => _id)).size]).toEqual([300, 300])
  await openAll()
  expect(cloud.store.find('annualReviews', { filter: { _id: { $in: ids } } }).docs).toHaveLength(300)
  const [one] = families
  expect(JSON.stringify(cloud.store.find('messages', { filter: { to: one!.person.personId } }).docs)).toContain('情况没有变化的，点两下就好')

  for (const { review: id, person } of families.slice(0, 260)) dataOf(await annual('answer', { id, act: nextUlid(), kind: 'same' }, person))
  dataOf(await annual('answer', { id: ids[260]!, act: nextUlid(), kind: 'changed', says: '搬到女儿家住了' }, families[260]!.person))
  let more: boolean
  const agreed = new Set<string>()
  do {
    const page = dataOf<{ rows: { id: string }[]; next?: string }>(await cloud.query('support.annual.list', { view: 'together' }, staff.village))
    const { done } = dataOf<{ done: string[] }>(await annual('agree', { reviews: page.rows.map(({ id }) => ({ id, act: nextUlid() })) }, staff.village))
    for (const id of done) agreed.add(id)
    more = page.next !== undefined
  } while (more)
  expect(agreed.size).toBe(260)
  lapse(ids.slice(261))
  await run()
  expect(dataOf(await cloud.query('support.annual.counts', {}, staff.village))).toMatchObject({ together: 0, changed: 1, visit: 39, asked: 0, done: 260 })
  expect(JSON.stringify(cloud.store.find('messages', { filter: { to: staff.village.personId, kind: 'work' } }).docs)).toContain('没有回音')
  // Whoever did not answer is paid as before.
  expect(new Set(families.map(({ id }) => stored(id).state))).toEqual(new Set(['approved']))
})

test('a list of staff: two round trips', async () => {
  dataOf(await cloud.query('support.annual.list', { view: 'done' }, staff.county))
  expect(cloud.costs().find(({ name }) => name === 'support.annual.list')?.last?.roundTrips).toBe(2)
})

test('who was granted this year is asked next year', async () => {
  const [one] = granted(1, { filedAt: new Date(), reviewedFor: year })
  await run()
  expect(review(one!.id)).toBeUndefined()
})

test('the family reads what is on record, says nothing changed in one call, and its case asks no more; nobody else may', async () => {
  const [one] = granted(1)
  await run()
  expect(dataOf(await cloud.query('support.cases.one', { id: one!.id }, one!.person))).toMatchObject({ review: { id: one!.review, state: 'asked' } })
  expect(dataOf(await cloud.query('support.annual.one', { id: one!.review }, one!.person))).toMatchObject({ mayAnswer: ['same', 'changed'], forName: null, account: { last4: card.number.slice(-4) } })
  expect(codeOf(await annual('answer', { id: one!.review, act: nextUlid(), kind: 'same' }, staff.village))).toBe('NOT_FOUND')
  const act = nextUlid()
  dataOf(await annual('answer', { id: one!.review, act, kind: 'same' }, one!.person))
  dataOf(await annual('answer', { id: one!.review, act, kind: 'same' }, one!.person))
  expect(review(one!.id).timeline.map(({ what }) => what)).toEqual(['same'])
  dataOf(await annual('agree', { reviews: [{ id: one!.review, act: nextUlid() }] }, staff.village))
  await run()
  expect(JSON.stringify(cloud.store.find('messages', { filter: { to: one!.person.personId } }).docs)).toContain('接着发')
  expect(codeOf(await annual('answer', { id: one!.review, act: nextUlid(), kind: 'same' }, one!.person))).toBe('CONFLICT')
})

describe('a visit', () => {
  test('nobody was there: it stays to be visited; then nothing changed: it goes on', async () => {
    const [one] = granted(1)
    await run()
    lapse([one!.review])
    await run()
    dataOf(await annual('visited', { id: one!.review, act: nextUlid(), on: today, says: '家里没人，邻居说去女儿家了', found: 'notMet' }, staff.village))
    expect(review(one!.id).state).toBe('visit')
    expect(codeOf(await annual('visited', { id: one!.review, act: nextUlid(), on: '2099-01-01', says: '见到本人', found: 'same' }, staff.village))).toBe('BAD_INPUT')
    dataOf(await annual('visited', { id: one!.review, act: nextUlid(), on: today, says: '见到本人，身体还好', found: 'same' }, staff.village))
    expect(review(one!.id).state).toBe('done')
  })
})

describe('an end', () => {
  const reason = specialSupport.exits[3]!
  const propose = (id: string, as: Booker, more: object = {}) => annual('propose', { id, act: nextUlid(), reason, lastMonth: thisMonth, says: '户口迁到外省了', ...more }, as)
  async function proposed(paidThrough: string) {
    const [one] = granted(1, { paidThrough })
    await run()
    dataOf(await propose(one!.review, staff.county))
    return one!
  }
  test('takes another person of the county; what is owed is paid first, then it ends with its reason, and the family reads it', async () => {
    const one = await proposed('')
    const act = nextUlid()
    const today = async (as: Booker) => JSON.stringify(dataOf(await cloud.query('org.desk.today', {}, as)))
    expect([(await today(staff.other)).includes(`end:${one.review}`), (await today(staff.county)).includes(`end:${one.review}`)]).toEqual([true, false])
    expect(codeOf(await annual('decide', { id: one.review, act: nextUlid(), agrees: true, says: '核对过' }, staff.county))).toBe('FOUR_EYES')
    expect(codeOf(await annual('decide', { id: one.review, act: nextUlid(), agrees: true, says: '核对过' }, staff.village))).toBe('NOT_ALLOWED')
    expect(codeOf(await annual('decide', { id: one.review, act: nextUlid(), agrees: true, says: '核对过' }, staff.far))).toBe('NOT_FOUND')
    dataOf(await annual('decide', { id: one.review, act, agrees: true, says: '核对过' }, staff.other))
    dataOf(await annual('decide', { id: one.review, act, agrees: true, says: '核对过' }, staff.other))
    await run()
    expect([review(one.id).state, stored(one.id)]).toMatchObject(['ending', { state: 'approved', lastMonth: thisMonth, ending: { reason } }])
    const batch = nextUlid()
    dataOf(await cloud.mutate('support.money.make', { id: batch, programme: 'special-support', cases: [one.id], through: `${year}-12` }, staff.county))
    dataOf(await cloud.mutate('support.money.release', { id: batch, act: nextUlid() }, staff.other))
    dataOf(await cloud.mutate('support.money.results', { id: batch, act: nextUlid(), answers: [{ receipt: stored(one.id).receipt, ok: true }] }, staff.county))
    expect(stored(one.id).paidThrough).toBe(thisMonth)
    await run()
    expect([review(one.id).state, stored(one.id)]).toMatchObject(['ended', { state: 'ended', open: false }])
    await cloud.fireTimer('timer', 'followCases')
    expect(JSON.stringify(cloud.store.find('messages', { filter: { to: one.person.personId } }).docs)).toContain('要结束了')
    expect(dataOf(await cloud.query('support.cases.one', { id: one.id }, one.person))).toMatchObject({ state: 'ended', ending: { reason, byName: expect.any(String), ask: expect.arrayContaining([expect.objectContaining({ roleText: expect.any(String) })]) }, months: { last: thisMonth } })
    // What was lost is behind a tap of its own.
    expect(dataOf(await cloud.query('support.cases.form', { id: one.id }, one.person))).toMatchObject({ isCovered: true })
  })
  test('not agreed to: it is looked into again, and nothing ended', async () => {
    const one = await proposed('')
    dataOf(await annual('decide', { id: one.review, act: nextUlid(), agrees: false, says: '户口还在，没有迁' }, staff.other))
    expect([review(one.id), stored(one.id).lastMonth]).toMatchObject([{ state: 'changed', proposal: null }, ''])
  })
  test('its reason is one of the programme’s, its last month one that was paid for', async () => {
    const [one] = granted(1)
    await run()
    expect(codeOf(await propose(one!.review, staff.county, { reason: '不想发了' }))).toBe('BAD_INPUT')
    expect(codeOf(await propose(one!.review, staff.county, { lastMonth: '2099-01' }))).toBe('BAD_INPUT')
    expect(codeOf(await propose(one!.review, staff.county, { lastMonth: '2020-01' }))).toBe('BAD_INPUT')
  })
  test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5].map((call) => [kind, call] as const)))('%s at call %i of the decision: tapped again it is decided once, and ends once', async (kind, call) => {
    const one = await proposed(thisMonth)
    const input = { id: one.review, act: nextUlid(), agrees: true, says: '核对过' }
    cloud.faults.inject({ kind, call, action: 'support.annual.decide' })
    await annual('decide', input, staff.other)
    cloud.faults.clear()
    dataOf(await annual('decide', input, staff.other))
    await run()
    await run()
    expect([review(one.id).state, stored(one.id).state, stored(one.id).timeline.filter(({ what }) => what === 'end').length]).toEqual(['ended', 'ended', 1])
  })
})

test('nobody decides on their own or sees what is not below them', async () => {
  const docs = granted(1)
  change('supportCases', docs[0]!.id, { applicant: staff.village.personId, parties: [staff.village.personId] })
  await run()
  dataOf(await annual('answer', { id: docs[0]!.review, act: nextUlid(), kind: 'same' }, staff.village))
  expect(dataOf(await annual('agree', { reviews: [{ id: docs[0]!.review, act: nextUlid() }] }, staff.village))).toMatchObject({ done: [], left: [{ id: docs[0]!.review }] })
  expect(dataOf<{ rows: unknown[] }>(await cloud.query('support.annual.list', { view: 'together' }, staff.far)).rows).toEqual([])
})

test('a special family’s opens with a reason, and what it wrote stands nowhere in the clear', async () => {
  const [one] = granted(1, { restricted: true })
  await run()
  dataOf(await annual('answer', { id: one!.review, act: nextUlid(), kind: 'changed', says: '换了银行卡，搬到妹妹家' }, one!.person))
  expect(JSON.stringify(review(one!.id))).not.toContain('妹妹')
  expect(dataOf(await cloud.query('support.annual.open', { id: one!.review, look: nextUlid() }, staff.village))).toMatchObject({ ok: false })
  expect(dataOf(await cloud.query('support.annual.open', { id: one!.review, look: nextUlid(), reason: '年审，看有什么变化' }, staff.village))).toMatchObject({ ok: true, review: { says: '换了银行卡，搬到妹妹家', mayDo: ['agree', 'goThere', 'propose'] } })
})

test('an end dated back behind what was paid gives back no money that is gone', async () => {
  const [one] = granted(1, { paidThrough: monthAfter(thisMonth, -1) })
  const year = thisMonth.slice(0, 4)
  const _id = `special-support:n1.n2.n3.:${year}`
  cloud.store.remove('supportBudgets', { _id }, { multi: false })
  const paid = 590_00 * Number(thisMonth.slice(5)) - 590_00
  cloud.store.insert('supportBudgets', [{ _id, kind: 'money', programme: 'special-support', orgPath: 'n1.n2.n3.', year, total: 10_000_00, left: 10_000_00 - 590_00 * 12, inFlight: {}, spent: { [one!.id]: 590_00 * 12 }, settleAt: null, timeline: [] }])
  await run()
  dataOf(await annual('propose', { id: one!.review, act: nextUlid(), reason: specialSupport.exits[3], lastMonth: monthAfter(thisMonth, -4), says: '户口迁到外省了' }, staff.county))
  dataOf(await annual('decide', { id: one!.review, act: nextUlid(), agrees: true, says: '核对过' }, staff.other))
  await run()
  expect(cloud.store.find('supportBudgets', { filter: { _id } }).docs[0]).toMatchObject({ left: 10_000_00 - paid, spent: { [one!.id]: paid } })
  cloud.store.remove('supportBudgets', { _id }, { multi: false })
})

describe('what two people do at once', () => {
  test('a change that the family reports while the village agrees is not agreed to unseen', async () => {
    const [one] = granted(1)
    await run()
    dataOf(await annual('answer', { id: one!.review, act: nextUlid(), kind: 'same' }, one!.person))
    dataOf(await annual('answer', { id: one!.review, act: nextUlid(), kind: 'changed', says: '换了住处' }, one!.person))
    expect(dataOf(await annual('agree', { reviews: [{ id: one!.review, act: nextUlid() }] }, staff.village))).toMatchObject({ done: [], left: [{ id: one!.review }] })
    dataOf(await annual('agree', { reviews: [{ id: one!.review, act: nextUlid(), seen: 'changed' }] }, staff.village))
    expect(review(one!.id).state).toBe('done')
  })
  test('an end whose yes was cut and that another one rejects leaves nothing behind: it is paid on', async () => {
    const [one] = granted(1)
    await run()
    dataOf(await annual('propose', { id: one!.review, act: nextUlid(), reason: specialSupport.exits[3], lastMonth: thisMonth, says: '户口迁到外省了' }, staff.county))
    // The post, the review, relatives: then the step.
    cloud.faults.inject({ kind: 'errorBefore', call: 4, action: 'support.annual.decide' })
    await annual('decide', { id: one!.review, act: nextUlid(), agrees: true, says: '核对过' }, staff.other)
    cloud.faults.clear()
    dataOf(await annual('decide', { id: one!.review, act: nextUlid(), agrees: false, says: '户口还在' }, staff.other))
    await run()
    expect([review(one!.id).state, stored(one!.id)]).toMatchObject(['changed', { lastMonth: '', ending: null }])
  })
  test('who filed it for the family does not look at it as staff', async () => {
    const [one] = granted(1)
    change('supportCases', one!.id, { parties: [one!.person.personId, staff.village.personId] })
    await run()
    dataOf(await annual('answer', { id: one!.review, act: nextUlid(), kind: 'same' }, staff.village))
    expect(dataOf(await annual('agree', { reviews: [{ id: one!.review, act: nextUlid() }] }, staff.village))).toMatchObject({ done: [] })
    expect(codeOf(await cloud.query('support.annual.open', { id: one!.review, look: nextUlid() }, staff.village))).toBe('FOUR_EYES')
  })
  test('a payment that was made before the end was decided is not released beyond it, and is taken apart', async () => {
    const [one] = granted(1, { paidThrough: '' })
    await run()
    const batch = nextUlid()
    dataOf(await cloud.mutate('support.money.make', { id: batch, programme: 'special-support', cases: [one!.id], through: `${year}-12` }, staff.county))
    const before = stored(one!.id).payments.length
    const last = monthAfter(thisMonth, -1)
    dataOf(await annual('propose', { id: one!.review, act: nextUlid(), reason: specialSupport.exits[3], lastMonth: last, says: '户口迁到外省了' }, staff.county))
    dataOf(await annual('decide', { id: one!.review, act: nextUlid(), agrees: true, says: '核对过' }, staff.other))
    expect(codeOf(await cloud.mutate('support.money.release', { id: batch, act: nextUlid() }, staff.other))).toBe('CONFLICT')
    dataOf(await cloud.mutate('support.money.dissolve', { id: batch, act: nextUlid(), says: '付过了头' }, staff.county))
    expect(stored(one!.id)).toMatchObject({ state: 'approved', batch: null, lastMonth: last })
    expect(before).toBe(0)
  })
})

test('a family that becomes a special one while its review is made is marked in it, whenever that is', async () => {
  let between = 0
  for (let call = 1; call <= 14; call++) {
    const [one] = granted(1)
    if (await markBetween(cloud, one!.person.personId, { call, function: 'timer' }, run)) {
      between++
      await run()
      expect([call, stored(one!.id).restricted, review(one!.id).restricted, review(one!.id).who]).toEqual([call, true, true, stored(one!.id).who])
    } else await run()
  }
  expect(between).toBeGreaterThan(6)
})

test('cut before it looked again, the next run marks it', async () => {
  const [one] = granted(1)
  await run()
  change('supportCases', one!.id, { restricted: true, who: '周*', reviewedFor: '' })
  change('annualReviews', one!.review, { restricted: false, who: '周老师' })
  await run()
  expect(review(one!.id)).toMatchObject({ restricted: true, who: '周*' })
  expect(stored(one!.id).reviewedFor).toBe(year)
})
