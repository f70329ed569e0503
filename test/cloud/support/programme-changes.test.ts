/** A programme is changed by two people, from tomorrow at the earliest, and no application that was filed hears of it. */
import type * as z from 'zod'
import type { SupportCase } from '../../../cloudfunctions/support/cases/collections'
import { programmeParameters, type ProgrammeParameter, type StoredChange } from '../../../cloudfunctions/support/programmes/collections'
import { chinaClock } from '@/domain/china-time'
import { newestVersion } from '@/domain/account/consent-texts'
import { addDays } from '@/domain/grow/calendar-days'
import type { changeContract, ProgrammeChange, ProgrammeHere } from '@/domain/support/programme/change-contract'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import type { Trial, TrialCounts } from '@/domain/support/programme/trial-shape'
import { hospitalCare } from '@/domain/support/shipped/hospital-care'
import { loanInterest } from '@/domain/support/shipped/loan-interest'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { home, plantPlaces } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { stays } from './case-doc'

let cloud: TestCloud
const staff = {} as Record<'zhang' | 'wang' | 'city' | 'far' | 'province' | 'other', Booker>
const county = 'n1.n2.n3.'
beforeAll(async () => {
  cloud = await startTestCloud()
  const [zhang, wang, city, far, province, other] = plantBookers(cloud, 6) as [Booker, Booker, Booker, Booker, Booker, Booker]
  Object.assign(staff, { zhang, wang, city, far, province, other })
  const at = { placeId: 'n3', placeName: '岳麓区', orgPath: county }
  cloud.store.insert('posts', [
    postDoc(zhang.personId, { name: '张莉', role: 'countyOfficer', ...at }),
    postDoc(wang.personId, { name: '王敏', role: 'countyOfficer', ...at }),
    postDoc(city.personId, { name: '市里', role: 'cityOfficer', placeId: 'n2', placeName: '长沙市', orgPath: 'n1.n2.' }),
    postDoc(far.personId, { name: '远方', role: 'countyOfficer', placeId: 'n9', placeName: '别的县', orgPath: 'n1.n2.n9.' }),
    postDoc(province.personId, { name: '省里', role: 'provinceAdmin', placeId: 'n1', placeName: '湖南省', orgPath: 'n1.' }),
    postDoc(other.personId, { name: '省里另一位', role: 'provinceAdmin', placeId: 'n1', placeName: '湖南省', orgPath: 'n1.' }),
  ])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

type Out<K extends keyof typeof changeContract> = z.output<(typeof changeContract)[K]['output']>
const today = () => chinaClock(new Date()).date
let day = 30
/** Another first day each time: one that was set is not set again. */
const later = () => addDays(today(), (day += 1))
const raised = (from = later(), more: Partial<ProgrammeChange & { kind: 'parameter' }> = {}): ProgrammeChange => ({ kind: 'parameter', programme: 'hospital-care', from, basis: '岳计协〔2026〕9 号', values: [{ name: 'daily', value: 130_00 + day }], ...more })
const mutate = (verb: string, input: object, as: Booker) => cloud.mutate(`support.programmes.${verb}`, input, as)
const tried = async (change: ProgrammeChange, as = staff.zhang) => dataOf<Trial>(await cloud.query('support.programmes.tryOut', { change }, as))
const propose = async (change: ProgrammeChange, as = staff.zhang, id = nextUlid(), seen?: TrialCounts) => mutate('propose', { id, change, seen: seen ?? (await tried(change, as)).counts }, as)
const proposed = async (change: ProgrammeChange, as = staff.zhang) => dataOf<{ id: string }>(await propose(change, as)).id
const decide = (id: string, as: Booker, more: object = {}) => mutate('decide', { id, act: nextUlid(), agrees: true, says: '', ...more }, as)
const stored = (id: string) => cloud.store.find('programmeChanges', { filter: { _id: id } }).docs[0] as unknown as StoredChange
const rowsOf = (change: string) => cloud.store.find(programmeParameters.name, { filter: { change } }).docs as unknown as ProgrammeParameter[]
const sentence = (result: Awaited<ReturnType<typeof decide>>) => (result.ok ? '' : result.error.message)
const roundTrips = (name: string) => cloud.costs().find((cost) => cost.name === `support.programmes.${name}`)?.last?.roundTrips

test('proposed with its test run by one, agreed by another: from its day on it holds, with the document and who set it', async () => {
  const from = later()
  const change = raised(from, { values: [{ name: 'daily', value: 140_00 }, { name: 'mostDays', value: 60 }] })
  const shown = await tried(change)
  expect(shown.lines).toHaveLength(20)
  expect([shown.counts.more, shown.counts.less].every((count) => count > 0)).toBe(true)
  expect(codeOf(await propose(change, staff.zhang, nextUlid(), { ...shown.counts, more: 0 }))).toBe('CONFLICT')
  const id = await proposed(change)
  expect(roundTrips('propose')).toBeLessThanOrEqual(5)
  expect(cloud.store.find('messages', { filter: { to: staff.wang.personId, kind: 'work' } }).docs).toMatchObject([{ title: '住院护理补贴有一份改动等复核' }])
  const today = async (as: Booker) => JSON.stringify(dataOf(await cloud.query('org.desk.today', {}, as)))
  expect(await today(staff.wang)).toContain(`change:${id}`)
  expect(await today(staff.zhang)).not.toContain(`change:${id}`)
  expect(codeOf(await decide(id, staff.zhang))).toBe('FOUR_EYES')
  expect(codeOf(await decide(id, staff.far))).toBe('NOT_FOUND')
  expect(rowsOf(id)).toEqual([])
  const waits = dataOf<Out<'changes'>>(await cloud.query('support.programmes.changes', {}, staff.wang)).changes.find((one) => one.id === id)
  expect(waits).toMatchObject({ state: 'proposed', isMine: false, trial: shown, values: [{ name: 'daily', label: '每天', was: 100_00, value: 140_00 }, { name: 'mostDays', was: 90, value: 60 }] })
  expect(dataOf(await decide(id, staff.wang))).toEqual({ id, state: 'agreed' })
  expect(await today(staff.wang)).not.toContain(`change:${id}`)
  expect(roundTrips('decide')).toBeLessThanOrEqual(6)
  expect(rowsOf(id).map(({ _id, value, basis }) => [_id, value, basis])).toEqual([[`hospital-care:${county}:daily:${from}`, 140_00, change.basis], [`hospital-care:${county}:mostDays:${from}`, 60, change.basis]])
  expect(stored(id)).toMatchObject({ state: 'agreed', decidedByName: '岳麓区 王敏', toWriteAt: null, slot: id })
  expect(codeOf(await decide(id, staff.city))).toBe('CONFLICT')
  const here = dataOf<Out<'atPost'>>(await cloud.query('support.programmes.atPost', {}, staff.zhang)).programmes.find((one) => one.id === 'hospital-care') as ProgrammeHere
  expect(roundTrips('atPost')).toBe(2)
  // It has not begun: what holds is as it was, and what comes stands in the history.
  expect(here.values[0]).toMatchObject({ value: 100_00, from: null, isOwn: false, history: [{ value: 140_00, from, isOwn: true }] })
  expect(here.mayVersion).toBe(false)
})

test.each([
  ['a day that has passed', () => raised(addDays(today(), -1)), '明天'],
  ['today', () => raised(today()), '明天'],
  ['a value of another unit', () => raised(later(), { values: [{ name: 'daily', value: 1.5 }] }), '单位'],
  ['a value that there is not', () => raised(later(), { values: [{ name: 'lottery', value: 1 }] }), '没有'],
  ['nothing new', () => raised(later(), { programme: 'loan-interest', values: [{ name: 'mostTimes', value: 3 }] }), '本来的一样'],
] as const)('%s is refused in words', async (_what, change, words) => {
  const answer = await cloud.query('support.programmes.tryOut', { change: change() }, staff.zhang)
  expect([codeOf(answer), sentence(answer)]).toEqual(['BAD_INPUT', expect.stringContaining(words)])
  expect(codeOf(await propose(change(), staff.zhang, nextUlid(), { more: 0, less: 0, same: 20, asked: 0 }))).toBe('BAD_INPUT')
})

test('a place has one change of a programme at a time; a no says why, who proposed may withdraw, and then there is room', async () => {
  const one = await proposed(raised())
  expect(sentence(await propose(raised()))).toContain('还有一份')
  expect(codeOf(await mutate('withdraw', { id: one, act: nextUlid() }, staff.wang))).toBe('NOT_ALLOWED')
  const act = nextUlid()
  for (const _again of [1, 2]) expect(dataOf(await mutate('withdraw', { id: one, act }, staff.zhang))).toEqual({ id: one, state: 'withdrawn' })
  const two = await proposed(raised())
  expect(codeOf(await decide(two, staff.wang, { agrees: false }))).toBe('BAD_INPUT')
  expect(dataOf(await decide(two, staff.city, { agrees: false, says: '文件还没有印发' }))).toEqual({ id: two, state: 'rejected' })
  expect([one, two].flatMap(rowsOf)).toEqual([])
  // What waits elsewhere is no hindrance.
  const [three, four] = [await proposed(raised()), await proposed(raised(), staff.far)]
  for (const id of [three, four]) dataOf(await decide(id, staff.city, { agrees: false, says: '文件还没有印发' }))
})

test('what was set from a day on is not set again from that day', async () => {
  const from = later()
  const id = await proposed(raised(from))
  dataOf(await decide(id, staff.wang))
  expect(sentence(await cloud.query('support.programmes.tryOut', { change: raised(from, { values: [{ name: 'daily', value: 1 }] }) }, staff.zhang))).toContain('换一天')
})

test('the day came while nobody decided: it cannot be agreed to any more', async () => {
  const id = await proposed(raised())
  cloud.store.modify('programmeChanges', { _id: id }, { $set: { from: today() } }, { multi: false, merge: true, upsert: false, now: new Date() })
  expect(sentence(await decide(id, staff.wang))).toContain('已经到了')
  expect(rowsOf(id)).toEqual([])
  dataOf(await decide(id, staff.wang, { agrees: false, says: '已经过了日子' }))
})

test('a yes and a no at once: one of them counts', async () => {
  for (let i = 0; i < 5; i++) {
    const id = await proposed(raised())
    const answers = await Promise.all([decide(id, staff.wang), decide(id, staff.city, { agrees: false, says: '文件还没有印发' })])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(rowsOf(id)).toHaveLength(stored(id).state === 'agreed' ? 1 : 0)
  }
})

test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 6].map((call) => [kind, call] as const)))('%s at call %i of proposing and of agreeing: tapped again, or left to the timer, it is there once', async (kind, call) => {
  const cut = async <T>(verb: string, act: () => Promise<T>) => {
    cloud.faults.inject({ kind, call, action: `support.programmes.${verb}` })
    await act()
    cloud.faults.clear()
  }
  const change = raised(later(), { values: [{ name: 'daily', value: 150_00 + day }, { name: 'mostDays', value: 70 + (day % 9) }] })
  const { counts } = await tried(change)
  const id = nextUlid()
  await cut('propose', () => propose(change, staff.zhang, id, counts))
  dataOf(await propose(change, staff.zhang, id, counts))
  const act = nextUlid()
  await cut('decide', () => decide(id, staff.wang, { act }))
  // Whoever is cut and never comes back: what was agreed to is written by the timer.
  if (call % 2 === 0 && stored(id).state === 'agreed') await cloud.fireTimer('timer', 'followCases')
  else expect(dataOf(await decide(id, staff.wang, { act }))).toEqual({ id, state: 'agreed' })
  expect(rowsOf(id)).toHaveLength(2)
  expect(stored(id)).toMatchObject({ state: 'agreed', toWriteAt: null, slot: id })
})

describe('a new version', () => {
  const next = (of: ProgrammeVersion, more: Partial<ProgrammeVersion> = {}): ProgrammeVersion => ({ ...of, version: of.version + 1, inForce: { from: addDays(today(), 60) }, ...more })
  const asChange = (version: object, programme = 'hospital-care'): ProgrammeChange => ({ kind: 'version', programme, basis: '湘计协〔2026〕1 号', json: JSON.stringify(version) })

  test('is the province’s alone, and what is wrong with it is said by where it stands', async () => {
    expect(codeOf(await cloud.query('support.programmes.tryOut', { change: asChange(next(hospitalCare)) }, staff.zhang))).toBe('NOT_ALLOWED')
    const said = async (version: object | string) => sentence(await cloud.query('support.programmes.tryOut', { change: typeof version === 'string' ? { ...asChange({}), json: version } : asChange(version) }, staff.province))
    expect(await said('{ "id": ')).toContain('引号')
    expect(await said({ ...next(hospitalCare), who: 1, extra: true })).toMatch(/（who）：[\s\S]*extra/)
    expect(await said({ ...next(hospitalCare), version: 1 })).toContain('（version）：现在是第 1 版')
    expect(await said(next(hospitalCare, { inForce: { from: today() } }))).toContain('（inForce）.from')
  })

  test('begins with the newest there is, and is a version by itself', async () => {
    const { json } = dataOf<Out<'nextVersion'>>(await cloud.query('support.programmes.nextVersion', { id: 'special-support' }, staff.province))
    expect(JSON.parse(json)).toMatchObject({ id: 'special-support', version: 2, inForce: { from: addDays(today(), 1) } })
    expect((await tried({ ...asChange({}, 'special-support'), json } as ProgrammeChange, staff.province)).counts).toEqual({ more: 0, less: 0, same: 20, asked: 0 })
  })

  test('is agreed to by another of the province, and comes on its day', async () => {
    const version = next(loanInterest, { who: '农村独生子女户、二女户，也给脱贫户' })
    const change = asChange(version, 'loan-interest')
    expect((await tried(change, staff.province)).counts).toEqual({ more: 0, less: 0, same: 20, asked: 0 })
    const id = await proposed(change, staff.province)
    expect(codeOf(await decide(id, staff.province))).toBe('FOUR_EYES')
    expect(codeOf(await decide(id, staff.city))).toBe('NOT_FOUND')
    dataOf(await decide(id, staff.other))
    expect(rowsOf(id)).toMatchObject([{ _id: 'loan-interest:2', version: { version: 2 }, from: version.inForce.from }])
    expect(sentence(await cloud.query('support.programmes.tryOut', { change }, staff.province))).toContain('现在是第 2 版')
    const here = dataOf<Out<'atPost'>>(await cloud.query('support.programmes.atPost', {}, staff.province)).programmes.find((one) => one.id === 'loan-interest')
    expect(here).toMatchObject({ version: 1, comes: [{ version: 2, from: version.inForce.from }], mayVersion: true })
  })

  test('in force it is what is shown, saved and filed by; what was filed before keeps its terms', async () => {
    plantPlaces(cloud)
    const agree = { specialIdentity: newestVersion('specialIdentity'), health: newestVersion('health') }
    const call = async <T>(verb: string, input: object, as: Booker) => dataOf<T>(await (verb === 'draft' ? cloud.query : cloud.mutate)(`support.cases.${verb}`, input, as))
    const begun = async (facts: object) => {
      const me = plantBookers(cloud, 1)[0]!
      const { id } = await call<{ id: string }>('begin', { id: nextUlid(), programme: 'hospital-care', agree }, me)
      return { me, ...(await call<{ id: string; rev: number }>('save', { id, act: nextUlid(), rev: 0, facts }, me)) }
    }
    const filed = async ({ me, id, rev }: Awaited<ReturnType<typeof begun>>) => {
      await call('submit', { id, act: nextUlid(), rev, signature: '10,10 60,40 120,20' }, me)
      return cloud.store.find('supportCases', { filter: { _id: id } }).docs[0] as unknown as SupportCase
    }
    const facts = { isConfirmed: true, isCovered: true, stays, paidDays: { '2026': 0 } }
    const before = await filed(await begun(facts))
    const waiting = await begun(facts)
    const version: ProgrammeVersion = {
      ...next(hospitalCare, { who: '新的一版', inForce: { from: '2026-01-02' } }), parameters: hospitalCare.parameters.map((one) => (one.name === 'daily' ? { ...one, value: 90_00 } : one)),
      questions: [...hospitalCare.questions, { fact: 'hasNurse', kind: 'yesNo', asks: '请了护工吗？' }],
    }
    cloud.store.insert(programmeParameters.name, [
      { _id: 'hospital-care:2', programme: 'hospital-care', orgPath: 'n1.', from: '2026-01-02', basis: '湘计协〔2026〕1 号', version, head: { version: 2, who: version.who, annualReview: null } },
      { _id: `hospital-care:${home}:mostDays:2026-01-03`, programme: 'hospital-care', orgPath: 'n1.n2.n3.', from: '2026-01-03', basis: '岳计协〔2026〕2 号', name: 'mostDays', value: 5 },
    ])
    expect(dataOf<{ programmes: { id: string; who: string }[] }>(await cloud.query('support.programmes.list', {})).programmes.find(({ id }) => id === 'hospital-care')?.who).toBe('新的一版')
    expect(await call('draft', { id: waiting.id }, waiting.me)).toMatchObject({ terms: { version: 2 }, facts })
    const after = await filed(await begun({ ...facts, hasNurse: true }))
    expect(after.terms).toMatchObject({ version: 2, who: '新的一版' })
    expect(after.amount?.cents).toBe(5 * 90_00)
    expect(cloud.store.find('supportCases', { filter: { _id: before._id } }).docs[0]).toEqual(before)
    expect(before.terms?.version).toBe(1)
    expect(before.amount?.cents).toBe(600_00)
    expect(cloud.costs().find(({ name }) => name === 'support.cases.submit')?.last?.roundTrips).toBe(4)
  })
})
