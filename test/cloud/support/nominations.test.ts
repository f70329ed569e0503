/** 健康幸福家庭: a neighbour's words go by a code from hand to hand, the family decides alone, each level looks at it, the county by every criterion. Nobody votes, and nothing is added up. */
import type * as z from 'zod'
import type { caseContract } from '@/domain/support/case/case-contract'
import type { nominationContract } from '@/domain/support/nominate/nomination-contract'
import type { ReviewedCase, reviewContract } from '@/domain/support/review/review-contract'
import { happyFamily } from '@/domain/support/shipped/happy-family'
import type { SupportCase } from '../../../cloudfunctions/support/cases/collections'
import type { Nomination } from '../../../cloudfunctions/support/nominations/collections'
import { sealFacts } from '../../../cloudfunctions/support/cases/sealed-facts'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { home, street } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { caseDoc } from './case-doc'
import { markBetween } from './mark-between'

let cloud: TestCloud
const staff = {} as Record<'village' | 'township' | 'county' | 'elsewhere', Booker>
const county = 'n1.n2.n3.'
beforeAll(async () => {
  cloud = await startTestCloud()
  const [village, township, officer, elsewhere] = plantBookers(cloud, 4) as [Booker, Booker, Booker, Booker]
  Object.assign(staff, { village, township, county: officer, elsewhere })
  cloud.store.insert('posts', [
    postDoc(village.personId, { name: '李小红', role: 'villageWorker', orgPath: home, placeId: 'n5', placeName: '望月湖社区' }),
    postDoc(township.personId, { name: '陈晓兰', role: 'townshipOfficer', orgPath: street, placeId: 'n4', placeName: '望月湖街道' }),
    postDoc(officer.personId, { name: '张莉', role: 'countyOfficer', orgPath: county, placeId: 'n3', placeName: '岳麓区' }),
    postDoc(elsewhere.personId, { name: '王敏', role: 'countyOfficer', orgPath: 'n1.n2.n9.', placeId: 'n9', placeName: '开福区' }),
  ])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const words = '三代人住在一起，从没红过脸，邻居有事总搭把手'
const signature = '10,10 60,40 120,20'
const newPerson = () => plantBookers(cloud, 1)[0]!
const stored = (id: string) => cloud.store.find('supportCases', { filter: { _id: id } }).docs[0] as unknown as SupportCase
const storedNomination = (id: string) => cloud.store.find('nominations', { filter: { _id: id } }).docs[0] as unknown as Nomination
const drafts = (me: Booker) => cloud.store.find('supportCases', { filter: { applicant: me.personId } }).docs
const make = async (as: Booker, id = nextUlid(), said = words) => dataOf<z.output<typeof nominationContract.make.output>>(await cloud.mutate('support.nominations.make', { id, programme: 'happy-family', words: said }, as))
const look = async (code: string, as: Booker) => dataOf<z.output<typeof nominationContract.look.output>>(await cloud.mutate('support.nominations.look', { code }, as))
const accept = (nomination: string, as: Booker, id = nextUlid()) => cloud.mutate('support.nominations.accept', { nomination, id }, as)
const draftOf = async (id: string, me: Booker) => dataOf<z.output<typeof caseContract.draft.output>>(await cloud.query('support.cases.draft', { id }, me))

describe('a recommendation', () => {
  test('is a code that the neighbour hands on; typed as it was heard, it brings the words, and they are the first draft of the family’s own story', async () => {
    const [neighbour, family] = [newPerson(), newPerson()]
    const { id, code } = await make(neighbour)
    expect(JSON.stringify(storedNomination(id))).not.toContain('红过脸')
    const seen = await look(`${code.slice(0, 4)} ${code.slice(4).toLowerCase()}`, family)
    expect(seen).toMatchObject({ ok: true, id, words, byName: expect.any(String), title: '健康幸福家庭评选' })
    const begun = dataOf<{ id: string }>(await accept(id, family))
    expect(await draftOf(begun.id, family)).toMatchObject({ words: { story: words }, nominatedBy: '家长1', forName: null })
    // Nothing is filed by it: the family decides alone.
    expect(stored(begun.id)).toMatchObject({ state: 'draft', orgPath: null, parties: [family.personId] })
    expect(JSON.stringify(stored(begun.id))).not.toContain('红过脸')
  })

  test('made twice by the same tap it is one; with other words under its id it is refused', async () => {
    const neighbour = newPerson()
    const id = nextUlid()
    expect(await make(neighbour, id)).toEqual(await make(neighbour, id))
    expect(codeOf(await cloud.mutate('support.nominations.make', { id, programme: 'happy-family', words: `${words}。还有呢` }, neighbour))).toBe('CONFLICT')
    expect(codeOf(await cloud.mutate('support.nominations.make', { id, programme: 'happy-family', words }, newPerson()))).toBe('CONFLICT')
    expect(codeOf(await cloud.mutate('support.nominations.make', { id: nextUlid(), programme: 'special-support', words }, neighbour))).toBe('NOT_FOUND')
  })

  test('is taken by one family alone, however many try at once; who took it goes on with it', async () => {
    const [neighbour, one, other] = [newPerson(), newPerson(), newPerson()]
    const { id, code } = await make(neighbour)
    const answers = await Promise.all([accept(id, one), accept(id, other)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const [first, second] = answers[0]!.ok ? [one, other] : [other, one]
    expect(drafts(second)).toHaveLength(0)
    expect(await look(code, second)).toMatchObject({ ok: false, sentence: expect.stringContaining('已经有人用过了') })
    expect(dataOf<{ id: string }>(await accept(id, first)).id).toBe(storedNomination(id).caseId)
    expect(drafts(first)).toHaveLength(1)
  })

  test('is nobody’s own, lapses after thirty days, and its neighbour learns no more than that somebody opened it', async () => {
    const [neighbour, family] = [newPerson(), newPerson()]
    const { id, code } = await make(neighbour)
    expect(await look(code, neighbour)).toMatchObject({ ok: false, sentence: expect.stringContaining('您自己写的') })
    expect(codeOf(await accept(id, neighbour))).toBe('EXPIRED')
    cloud.store.modify('nominations', { _id: id }, { $set: { expiresAt: new Date(Date.now() - 1000) } }, { multi: false, merge: true, upsert: false, now: new Date() })
    expect(await look(code, family)).toMatchObject({ ok: false, sentence: expect.stringContaining('30 天') })
    expect(codeOf(await accept(id, family))).toBe('EXPIRED')
    const second = await make(neighbour)
    dataOf(await accept(second.id, family))
    const mine = dataOf<z.output<typeof nominationContract.mine.output>>(await cloud.query('support.nominations.mine', {}, neighbour)).nominations
    expect(mine.map(({ state, code: shown }) => [state, shown])).toEqual([['taken', null], ['lapsed', null]])
    expect(JSON.stringify(mine)).not.toContain(String(storedNomination(second.id).caseId))
  })

  test('guessing stops after ten codes a day; another ten cannot be open', async () => {
    const guesser = newPerson()
    const results = []
    for (let i = 0; i < 11; i++) results.push(await look(`ZZZZ${1000 + i}`, guesser))
    expect(results[9]).toMatchObject({ ok: false, sentence: expect.stringContaining('没有这个推荐码') })
    expect(results[10]).toMatchObject({ ok: false, sentence: expect.stringContaining('明天再试') })
    const neighbour = newPerson()
    for (let i = 0; i < 10; i++) await make(neighbour)
    expect(codeOf(await cloud.mutate('support.nominations.make', { id: nextUlid(), programme: 'happy-family', words }, neighbour))).toBe('CONFLICT')
  })

  test('comes into a draft that the family began before, over no word of its own', async () => {
    const family = newPerson()
    const { id } = dataOf<{ id: string }>(await cloud.mutate('support.cases.begin', { id: nextUlid(), programme: 'happy-family' }, family))
    dataOf(await cloud.mutate('support.cases.save', { id, act: nextUlid(), rev: 0, words: { story: '我们自己写的' } }, family))
    const nomination = await make(newPerson())
    expect(dataOf<{ id: string }>(await accept(nomination.id, family)).id).toBe(id)
    expect(await draftOf(id, family)).toMatchObject({ words: { story: '我们自己写的' }, nominatedBy: '家长1' })
    expect(codeOf(await cloud.mutate('support.cases.save', { id, act: nextUlid(), rev: 2, words: { plan: '没有这一样' } }, family))).toBe('BAD_INPUT')
  })

  test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 6].map((call) => [kind, call] as const)))('cut off and sent again, it begins one draft with the words (%s at call %i)', async (kind, call) => {
    const family = newPerson()
    const { id } = await make(newPerson())
    const caseId = nextUlid()
    cloud.faults.inject({ kind, call, function: 'api' })
    await accept(id, family, caseId).catch(() => undefined)
    cloud.faults.clear()
    dataOf(await accept(id, family, caseId))
    expect(drafts(family)).toHaveLength(1)
    expect(await draftOf(caseId, family)).toMatchObject({ words: { story: words }, nominatedBy: '家长1' })
  })
})

async function open(id: string, as: Booker): Promise<{ seen: ReviewedCase; ticket: string }> {
  const result = dataOf<z.output<typeof reviewContract.open.output>>(await cloud.query('support.review.open', { id, look: nextUlid(), reason: '看看评选' }, as))
  if (!result.ok) throw new Error(result.sentence)
  return { seen: result.case, ticket: result.ticket ?? '' }
}
const approve = async (id: string, as: Booker) => {
  const { seen, ticket } = await open(id, as)
  return cloud.mutate('support.review.approve', { ticket, act: nextUlid(), checks: seen.findings.filter(({ mark }) => mark === 'look').map(({ rule }) => ({ rule, says: '与材料一致' })) }, as)
}
const all = happyFamily.criteria ?? []
const judge = (id: string, as: Booker, marks: object[] = all.map(({ id: criterion }) => ({ criterion, verdict: 'meets', note: '' })), act = nextUlid()) => cloud.mutate('support.review.judge', { id, act, marks }, as)

/** At the county, without walking there. */
function atCounty(more: Partial<Parameters<typeof caseDoc>[0]> = {}): { id: string; me: Booker } {
  const me = newPerson()
  const _id = nextUlid()
  const checks = happyFamily.rules.map(({ id }) => ({ rule: id, level: 'village' as const, byName: '示例', says: '' }))
  cloud.store.insert('supportCases', [
    caseDoc({
      _id, applicant: me.personId, orgPath: home, now: new Date(), programme: happyFamily.id, title: happyFamily.title, terms: happyFamily, restricted: false, amount: null, account: null, checks, at: 2, waitsAt: county, raiseAt: null,
      facts: sealFacts({ isMember: true, agrees: true, isHonoured: false }, _id), ...more,
    }),
  ])
  return { id: _id, me }
}

test('from the neighbour’s words to the certificate: village opinion, township, the county by every criterion, notice, honour', async () => {
  const family = newPerson()
  const nomination = await make(newPerson())
  const { id } = dataOf<{ id: string }>(await accept(nomination.id, family))
  const { rev } = await draftOf(id, family)
  const saved = dataOf<{ rev: number }>(await cloud.mutate('support.cases.save', { id, act: nextUlid(), rev, facts: { isMember: true, agrees: true, isHonoured: false }, words: { story: `${words}。是真的。` } }, family))
  dataOf(await cloud.mutate('support.cases.submit', { id, act: nextUlid(), rev: saved.rev, signature }, family))
  const { seen } = await open(id, staff.village)
  expect(seen).toMatchObject({ nominatedBy: '家长1', papers: [{ material: 'story', paper: null, words: `${words}。是真的。` }] })
  dataOf(await cloud.mutate('support.review.visit', { id, act: nextUlid(), on: '2026-01-05', says: '一家人都在，和和气气' }, staff.village))
  // The village may say what it thinks; it need not.
  dataOf(await judge(id, staff.village, [{ criterion: 'harmony', verdict: 'unclear', note: '老人在外地' }]))
  for (const as of [staff.village, staff.township]) dataOf(await approve(id, as))
  expect(codeOf(await approve(id, staff.county))).toBe('BAD_INPUT')
  dataOf(await judge(id, staff.county))
  const { seen: judged } = await open(id, staff.county)
  expect(judged.criteriaLeft).toEqual([])
  expect(judged.criteria?.find((one) => one.id === 'harmony')?.said).toMatchObject([{ verdict: 'meets', byName: '岳麓区 张莉' }, { verdict: 'unclear', note: '老人在外地', byName: '望月湖社区 李小红' }])
  expect(dataOf(await approve(id, staff.county))).toMatchObject({ state: 'notice' })
  cloud.store.modify('supportCases', { _id: id }, { $set: { noticeUntil: new Date(Date.now() - 1000) } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await cloud.fireTimer('timer', 'followCases')
  const one = dataOf<z.output<typeof caseContract.one.output>>(await cloud.query('support.cases.one', { id }, family))
  expect(one).toMatchObject({ state: 'approved', award: { title: '健康幸福家庭', family: '家长1', by: '岳麓区' } })
  // What is shown of it has no mark and no count.
  expect(JSON.stringify(one)).not.toContain('verdict')
  const queue = async (as: Booker) => dataOf<z.output<typeof reviewContract.queue.output>>(await cloud.query('support.review.queue', { honoured: true }, as)).cases.map((row) => row.id)
  for (const as of [staff.village, staff.township, staff.county]) expect(await queue(as)).toContain(id)
  expect(await queue(staff.elsewhere)).not.toContain(id)
})

describe('by criteria', () => {
  test('each is written down with who and when, once; what is not met says why', async () => {
    const { id } = atCounty()
    const act = nextUlid()
    const marks = [{ criterion: 'customs', verdict: 'fails', note: '彩礼要得高' }]
    dataOf(await judge(id, staff.county, marks, act))
    dataOf(await judge(id, staff.county, marks, act))
    expect(stored(id).marks).toMatchObject([{ criterion: 'customs', verdict: 'fails', note: '彩礼要得高', level: 'county', by: staff.county.personId, act }])
    expect((await open(id, staff.county)).seen.criteriaLeft).toEqual(all.map((one) => one.id).filter((one) => one !== 'customs'))
    expect(codeOf(await judge(id, staff.county, [{ criterion: 'customs', verdict: 'fails', note: '' }]))).toBe('BAD_INPUT')
    expect(codeOf(await judge(id, staff.county, [{ criterion: 'income', verdict: 'meets', note: '' }]))).toBe('BAD_INPUT')
  })

  test('not by who does not have it, not of one’s own family, not together with others', async () => {
    const { id } = atCounty()
    expect(codeOf(await judge(id, staff.township))).toBe('CONFLICT')
    expect(codeOf(await judge(id, staff.elsewhere))).toBe('NOT_FOUND')
    expect(codeOf(await judge(atCounty({ applicant: staff.county.personId }).id, staff.county))).toBe('FOUR_EYES')
    const batch = () => cloud.mutate('support.review.batch', { cases: [{ id, act: nextUlid() }] }, staff.county)
    expect(dataOf(await batch())).toMatchObject({ done: [], left: [{ id, sentence: '要按条件逐条看过。' }] })
    dataOf(await judge(id, staff.county))
    expect(dataOf(await batch())).toMatchObject({ done: [id] })
  })

  test('reopened, it is judged anew: what was written before is read and counts no more', async () => {
    const entry = (what: 'refuse' | 'reopen', at: Date) => ({ act: nextUlid(), what, at, state: 'review' as const, level: 'county' as const, by: null, byName: '示例', says: '' })
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
    const old = all.map(({ id: criterion }) => ({ criterion, verdict: 'meets' as const, note: '', level: 'county' as const, by: staff.village.personId, byName: '岳麓区 老王', at: ago(9), act: nextUlid() }))
    const { id } = atCounty({ marks: old, timeline: [entry('refuse', ago(8)), entry('reopen', ago(2))] })
    const { seen } = await open(id, staff.county)
    expect([seen.criteriaLeft?.length, seen.criteria?.[0]?.said.length]).toEqual([all.length, 1])
    dataOf(await judge(id, staff.county))
    expect((await open(id, staff.county)).seen.criteriaLeft).toEqual([])
  })

  test('a ticket of before the last look decides nothing', async () => {
    const { id } = atCounty()
    dataOf(await judge(id, staff.county))
    const { ticket } = await open(id, staff.county)
    dataOf(await judge(id, staff.county, [{ criterion: 'health', verdict: 'unclear', note: '没见到体检' }]))
    expect(codeOf(await cloud.mutate('support.review.approve', { ticket, act: nextUlid() }, staff.county))).toBe('CONFLICT')
  })
})

test('a special family that was recommended is asked nothing in public: its notice is in nobody’s list', async () => {
  const { id } = atCounty({ restricted: true, state: 'notice', noticeUntil: new Date(Date.now() + 86_400_000), announcedAt: county, waitsAt: null, dueAt: null })
  const { notices } = dataOf<{ notices: { receipt: string }[] }>(await cloud.query('support.notice.list', { placeIds: ['n1', 'n2', 'n3'] }))
  expect(notices.map(({ receipt }) => receipt)).not.toContain(stored(id).receipt)
})

test('a family that becomes a special one while it comes into the list of the honoured is marked there, whenever that is; cut, the next run marks it', async () => {
  const honoured = () => {
    const act = nextUlid()
    return atCounty({ state: 'approved', at: 2, open: false, waitsAt: null, dueAt: null, untold: act, timeline: [{ act, what: 'close' as const, at: new Date(), state: 'approved' as const, level: null, by: null, byName: '公示到期', says: '' }] })
  }
  const inList = (id: string) => cloud.store.find('supportHonours', { filter: { _id: id } }).docs[0] as unknown as { restricted: boolean }
  const timer = () => cloud.fireTimer('timer', 'followCases')
  let between = 0
  for (let call = 3; call <= 12; call++) {
    const { id, me } = honoured()
    if (!(await markBetween(cloud, me.personId, { call, function: 'timer' }, timer))) continue
    between++
    expect([call, inList(id).restricted]).toEqual([call, true])
  }
  expect(between).toBeGreaterThan(4)

  const { id } = honoured()
  await timer()
  cloud.store.modify('supportCases', { _id: id }, { $set: { restricted: true, untold: nextUlid() } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await timer()
  expect(inList(id).restricted).toBe(true)
})
