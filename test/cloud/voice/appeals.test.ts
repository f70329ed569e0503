/** 复核: asked once for each refusal, looked at one level above by somebody without a hand in it, and ended right whatever is cut or comes at once. */
import type * as z from 'zod'
import { chinaClock } from '@/domain/china-time'
import { addDays } from '@/domain/grow/calendar-days'
import type { TodayRow } from '@/domain/org/contract/desk'
import type { caseContract } from '@/domain/support/case/case-contract'
import { workingDaysAfter, workingDaysBetween } from '@/domain/support/case/working-days'
import { budgetKey } from '@/domain/support/money/budget-key'
import type { reviewContract } from '@/domain/support/review/review-contract'
import { loanInterest } from '@/domain/support/shipped/loan-interest'
import { appealAnswerDays, appealIdOf, appealableDays } from '@/domain/voice/appeal'
import type { appealContract, OfCase } from '@/domain/voice/appeal-contract'
import { supportCases } from '../../../cloudfunctions/support/cases/collections'
import { sealFacts } from '../../../cloudfunctions/support/cases/sealed-facts'
import { voiceAppeals } from '../../../cloudfunctions/voice/appeals/collections'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { dice } from '../../fixtures/grow/random-child'
import { home } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { personDoc } from '../matrix/scene'
import { caseDoc } from '../support/case-doc'

let cloud: TestCloud
const county = 'n1.n2.n3.'
const city = 'n1.n2.'
const staff = {} as Record<'village' | 'refuser' | 'colleague' | 'city' | 'province' | 'far' | 'lender', Booker>
beforeAll(async () => {
  cloud = await startTestCloud()
  const people = plantBookers(cloud, 7)
  ;(['village', 'refuser', 'colleague', 'city', 'province', 'far', 'lender'] as const).forEach((name, i) => Object.assign(staff, { [name]: people[i] }))
  const post = (name: keyof typeof staff, more: Parameters<typeof postDoc>[1]) => postDoc(staff[name].personId, more)
  cloud.store.insert('posts', [
    post('village', { name: '李小红', role: 'villageWorker', orgPath: home, placeId: 'n5', placeName: '望月湖社区' }),
    post('refuser', { name: '张莉', role: 'countyOfficer', orgPath: county, placeId: 'n3', placeName: '岳麓区' }),
    post('colleague', { name: '罗建国', role: 'countyOfficer', orgPath: county, placeId: 'n3', placeName: '岳麓区' }),
    post('city', { name: '贺敏', role: 'cityOfficer', orgPath: city, placeId: 'n2', placeName: '长沙市', phone: '0731-88886666' }),
    post('province', { name: '周卫', role: 'provinceAdmin', orgPath: 'n1.', placeId: 'n1', placeName: '湖南省' }),
    post('far', { name: '何军', role: 'cityOfficer', orgPath: 'n1.n8.', placeId: 'n8', placeName: '株洲市' }),
    post('lender', { name: '信用社', role: 'lenderContact', orgPath: county, placeId: 'n3', placeName: '岳麓区' }),
  ])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const says = '算的时候少数了两个月，合同上写得明白'
const loanFacts = { household: 'oneChild', isForBusiness: true, timesBefore: 0, principal: 30_000_00, ratePercent: 4, months: 6 } as const
const newPerson = () => plantBookers(cloud, 1)[0]!
type Of = { more?: Partial<Parameters<typeof caseDoc>[0]>; applicant?: Booker; by?: Booker; refusedAt?: Date; level?: 'village' | 'county' | 'lender' }

/** Refused a moment ago, by the county unless said otherwise. */
function refused({ more = {}, applicant = newPerson(), by = staff.refuser, refusedAt = new Date(), level = 'county' }: Of = {}) {
  const [_id, refusal] = [nextUlid(), nextUlid()]
  const now = new Date()
  const doc = caseDoc({
    _id, applicant: applicant.personId, orgPath: home, now, facts: sealFacts(loanFacts, _id), restricted: false, who: '李*春', title: '创业贷款贴息', programme: 'loan-interest', terms: loanInterest, state: 'refused', open: false,
    at: loanInterest.levels.findIndex((one) => one.level === level), waitsAt: null, dueAt: null, raiseAt: null, toLookAt: 0, refusal: { rule: '贷款用于生产经营', says: '合同上没有写用途' }, ...more,
  })
  const entry = { act: refusal, what: 'refuse' as const, at: refusedAt, state: 'refused' as const, level, by: by.personId, byName: '岳麓区 张莉', says: '合同上没有写用途' }
  cloud.store.insert('supportCases', [{ ...doc, timeline: [...doc.timeline, entry] }])
  return { caseId: _id, appeal: appealIdOf(_id, refusal), refusal, receipt: String(doc.receipt), applicant }
}
const stored = (id: string) => supportCases.schema.parse(cloud.store.find('supportCases', { filter: { _id: id } }).docs[0])
const appealOf = (id: string) => voiceAppeals.schema.parse(cloud.store.find('voiceAppeals', { filter: { _id: id } }).docs[0])
const modify = (name: string, _id: string, set: object) => cloud.store.modify(name, { _id }, { $set: set }, { multi: false, merge: true, upsert: false, now: new Date() })
const file = (caseId: string, as: Booker, act = nextUlid(), words = says) => cloud.mutate('voice.appeals.file', { caseId, act, about: ['sums'], says: words }, as)
const uphold = (id: string, as: Booker = staff.city, act = nextUlid()) => cloud.mutate('voice.appeals.uphold', { id, act, says: '两份合同都看了，用途确实没有写' }, as)
const reopen = (id: string, as: Booker = staff.city, act = nextUlid()) => cloud.mutate('voice.appeals.reopen', { id, act, says: '合同背面写了用途，请他们重新看', asks: '看合同背面第三条' }, as)
const withdraw = (id: string, as: Booker, act = nextUlid()) => cloud.mutate('voice.appeals.withdraw', { id, act }, as)
const ofCase = async (caseId: string, as: Booker) => dataOf<OfCase>(await cloud.query('voice.appeals.ofCase', { caseId }, as))
const queue = async (as: Booker) => dataOf<z.output<typeof appealContract.queue.output>>(await cloud.query('voice.appeals.queue', {}, as)).appeals
const today = async (as: Booker) => dataOf<{ groups: Array<{ group: string; rows: TodayRow[] }> }>(await cloud.query('org.desk.today', {}, as)).groups.flatMap(({ group, rows }) => rows.map((row) => ({ group, ...row })))
const timer = (name: 'followAppeals' | 'followCases' = 'followAppeals') => cloud.fireTimer('timer', name)
const messagesTo = ({ personId }: Booker, kind = 'case') => (cloud.store.find('messages', { filter: { to: personId, kind } }).docs as unknown as Array<{ title: string; text: string; at: Date }>).sort((a, b) => a.at.getTime() - b.at.getTime())
type Opened = Extract<z.output<typeof appealContract.open.output>, { ok: true }>
async function opened(id: string, as: Booker): Promise<Opened> {
  const seen = dataOf<z.output<typeof appealContract.open.output>>(await cloud.query('voice.appeals.open', { id, look: nextUlid(), reason: '看这份复核' }, as))
  if (!seen.ok) throw new Error(seen.sentence)
  return seen
}
async function reviewed(id: string, as: Booker) {
  const seen = dataOf<z.output<typeof reviewContract.open.output>>(await cloud.query('support.review.open', { id, look: nextUlid() }, as))
  if (!seen.ok) throw new Error(seen.sentence)
  return seen
}
async function appealed(of: Of = {}) {
  const made = refused(of)
  dataOf(await file(made.caseId, made.applicant))
  return made
}
const trips = (name: string) => cloud.costs().find((one) => one.name === name)?.last?.roundTrips

test('asked: sealed, on the city’s desk by the promised day; the family reads who has it and until when, and each hears once', async () => {
  const { caseId, appeal, applicant, receipt } = refused()
  const before = await ofCase(caseId, applicant)
  expect(before).toMatchObject({ until: addDays(chinaClock(new Date()).date, appealableDays), answerDays: 15, appeal: null, whyNot: null, office: [{ name: '贺敏', phone: '0731-88886666' }], refusal: { rule: '贷款用于生产经营' } })
  const act = nextUlid()
  const due = workingDaysAfter(chinaClock(new Date()).date, appealAnswerDays)
  expect(dataOf(await file(caseId, applicant, act))).toEqual({ id: appeal, dueOn: due })
  expect(trips('voice.appeals.file')).toBeLessThanOrEqual(11)
  expect(dataOf(await file(caseId, applicant, act))).toEqual({ id: appeal, dueOn: due })
  expect(codeOf(await file(caseId, applicant))).toBe('CONFLICT')
  expect(JSON.stringify(appealOf(appeal))).not.toContain(says)
  expect(appealOf(appeal)).toMatchObject({ state: 'open', waitsAt: city, settle: null })
  expect(await queue(staff.city)).toContainEqual(expect.objectContaining({ id: appeal, receipt, cameUp: false }))
  expect((await today(staff.city)).find(({ key }) => key === `appeal:${appeal}`)).toMatchObject({ kind: 'appeal', what: '没有通过，请您再看一遍：创业贷款贴息', raise: 'above' })
  for (const other of [staff.refuser, staff.colleague, staff.far, staff.province]) expect((await queue(other)).map(({ id }) => id)).not.toContain(appeal)
  const after = await ofCase(caseId, applicant)
  expect(trips('voice.appeals.ofCase')).toBeLessThanOrEqual(4)
  expect(after).toMatchObject({ until: null, office: [{ name: '贺敏' }], appeal: { state: 'open', says, about: ['sums'], dueOn: due, daysLeft: workingDaysBetween(chinaClock(new Date()).date, due), mayWithdraw: true, answer: null, rights: null } })
  await timer()
  expect(messagesTo(applicant)).toHaveLength(1)
  expect(JSON.stringify(messagesTo(applicant))).not.toMatch(/合同|两个月/)
  expect(messagesTo(staff.city, 'work').filter(({ text }) => text.includes('李*春'))).toHaveLength(1)
  expect(JSON.stringify(dataOf(await cloud.query('account.myData.download', {}, applicant)))).toContain(says)
})

test('who filed by mandate may ask, and the applicant hears of it; nobody else, not signed in, not at all', async () => {
  const helper = newPerson()
  const applicant = newPerson()
  const { caseId, appeal } = refused({ applicant, more: { filer: { personId: helper.personId, postId: null, name: '邻居' }, parties: [applicant.personId, helper.personId] } })
  expect(codeOf(await file(caseId, newPerson()))).toBe('NOT_FOUND')
  expect(codeOf(await cloud.mutate('voice.appeals.file', { caseId, act: nextUlid(), about: [], says }))).toBe('NOT_SIGNED_IN')
  expect(codeOf(await file(caseId, applicant, nextUlid(), '不'))).toBe('BAD_INPUT')
  dataOf(await file(caseId, helper))
  expect(appealOf(appeal)).toMatchObject({ byName: '邻居代提', applicant: applicant.personId })
  expect([messagesTo(applicant).length, messagesTo(helper).length]).toEqual([1, 1])
  expect((await ofCase(caseId, applicant)).appeal).toMatchObject({ byName: '邻居代提' })
  expect(codeOf(await withdraw(appeal, newPerson()))).toBe('NOT_FOUND')
  dataOf(await withdraw(appeal, applicant))
})

test('for sixty days, the last one whole; then in words what is left', async () => {
  const dayMs = 86_400_000
  const [last, late] = [refused({ refusedAt: new Date(Date.now() - appealableDays * dayMs) }), refused({ refusedAt: new Date(Date.now() - (appealableDays + 1) * dayMs) })]
  expect((await ofCase(last.caseId, last.applicant)).until).toBe(chinaClock(new Date()).date)
  dataOf(await file(last.caseId, last.applicant))
  expect(await ofCase(late.caseId, late.applicant)).toMatchObject({ until: null, office: [], whyNot: expect.stringContaining('重新申请') })
  expect(codeOf(await file(late.caseId, late.applicant))).toBe('CONFLICT')
  const open = refused({ more: { state: 'review', open: true, waitsAt: county } })
  expect(await ofCase(open.caseId, open.applicant)).toMatchObject({ until: null, whyNot: null, refusal: null, appeal: null })
  expect(codeOf(await file(open.caseId, open.applicant))).toBe('CONFLICT')
})

test('taken back, it is off the desk, and this refusal is not asked about again', async () => {
  const { caseId, appeal, applicant } = await appealed()
  const act = nextUlid()
  for (let again = 0; again < 2; again++) expect(dataOf(await withdraw(appeal, applicant, act))).toEqual({ id: appeal, state: 'withdrawn' })
  expect((await queue(staff.city)).map(({ id }) => id)).not.toContain(appeal)
  expect((await today(staff.city)).map(({ key }) => key)).not.toContain(`appeal:${appeal}`)
  expect(codeOf(await reopen(appeal))).toBe('CONFLICT')
  expect(codeOf(await file(caseId, applicant))).toBe('CONFLICT')
  expect(stored(caseId).state).toBe('refused')
})

test('opened: the case rule by rule, the refusal and the family’s words; upheld: words and further rights, once', async () => {
  const { caseId, appeal, applicant } = await appealed()
  const seen = await opened(appeal, staff.city)
  expect(trips('voice.appeals.open')).toBeLessThanOrEqual(14)
  expect(seen.appeal).toMatchObject({ says, state: 'open', mayAnswer: true, whyNotMe: null, refusal: { says: '合同上没有写用途' }, byName: '本人' })
  expect(seen.case.findings.length).toBeGreaterThan(2)
  expect(seen.case).toMatchObject({ mayDo: [], whyNotMe: null, state: 'refused' })
  expect(cloud.store.find('accessLog', { filter: { subject: applicant.personId } }).docs).toMatchObject([{ viewerName: '贺敏', reason: '复核创业贷款贴息' }])
  const act = nextUlid()
  for (let again = 0; again < 2; again++) expect(dataOf(await uphold(appeal, staff.city, act))).toEqual({ id: appeal, state: 'upheld' })
  expect(codeOf(await reopen(appeal))).toBe('CONFLICT')
  expect(codeOf(await withdraw(appeal, applicant))).toBe('CONFLICT')
  await timer()
  expect(stored(caseId)).toMatchObject({ state: 'refused', rev: 3 })
  const { appeal: read } = await ofCase(caseId, applicant)
  expect(read).toMatchObject({ state: 'upheld', answer: { says: '两份合同都看了，用途确实没有写', byName: '长沙市 贺敏' }, rights: expect.stringMatching(/12345.*12348.*12356/), mayWithdraw: false })
  expect(messagesTo(applicant).map(({ title }) => title)).toEqual(['上一级收到了，会再看一遍', '上一级看过了'])
  expect(JSON.stringify(messagesTo(applicant))).not.toContain('合同')
  expect((await opened(appeal, staff.city)).appeal).toMatchObject({ mayAnswer: false, whyNotMe: expect.stringContaining('维持') })
})

test('reopened: back at the county with its days and its place of the year, for a colleague and not for who refused; the family reads it, and it is granted', async () => {
  const { caseId, appeal, applicant } = await appealed()
  const act = nextUlid()
  for (let again = 0; again < 2; again++) expect(dataOf(await reopen(appeal, staff.city, act))).toEqual({ id: appeal, state: 'reopened' })
  const due = workingDaysAfter(chinaClock(new Date()).date, 7)
  expect(stored(caseId)).toMatchObject({ state: 'review', at: 2, open: true, waitsAt: county, refusal: null, slot: `${applicant.personId}:loan-interest:${chinaClock(new Date()).date.slice(0, 4)}`, rev: 4 })
  expect(chinaClock(stored(caseId).dueAt!).date).toBe(due)
  expect(stored(caseId).timeline.filter(({ what }) => what === 'reopen')).toHaveLength(1)
  // Who refused sees it and may not; who reopened neither.
  for (const [as, words] of [[staff.refuser, '上一次是您没有让它通过的'], [staff.city, '您请他们重新审的']] as const) expect(await reviewed(caseId, as)).toMatchObject({ ticket: null, case: { whyNotMe: expect.stringContaining(words), mayDo: [] } })
  expect(dataOf<{ done: string[]; left: object[] }>(await cloud.mutate('support.review.batch', { cases: [{ id: caseId, act: nextUlid() }] }, staff.colleague))).toMatchObject({ done: [], left: [{ sentence: '上一级请重新审的，要单独看。' }] })
  const { ticket, case: one } = await reviewed(caseId, staff.colleague)
  expect(one.timeline.map((entry) => entry.says).join()).toContain('看合同背面第三条')
  await timer('followCases')
  await timer('followCases')
  expect(messagesTo(applicant).map(({ title }) => title)).toEqual(['上一级收到了，会再看一遍', '上一级看过了，请他们重新审'])
  const own = dataOf<z.output<typeof caseContract.one.output>>(await cloud.query('support.cases.one', { id: caseId }, applicant))
  expect(own).toMatchObject({ state: 'review', refusal: null, has: expect.arrayContaining([expect.objectContaining({ name: '罗建国' })]) })
  expect(own.steps.find(({ title }) => title.startsWith('上一级看过'))).toMatchObject({ byName: '长沙市 贺敏', says: '合同背面写了用途，请他们重新看' })
  // What it says to the reviewers is theirs alone.
  expect(JSON.stringify([own, await ofCase(caseId, applicant), dataOf(await cloud.query('account.myData.download', {}, applicant))])).not.toContain('第三条')
  dataOf(await cloud.mutate('support.review.approve', { ticket, act: nextUlid(), checks: loanInterest.rules.map(({ id }) => ({ rule: id, says: '合同背面写了' })) }, staff.colleague))
  expect(stored(caseId)).toMatchObject({ state: 'notice' })
  expect((await ofCase(caseId, applicant)).appeal).toMatchObject({ state: 'reopened' })
})

test('refused a second time it may be asked about a second time, of somebody else', async () => {
  const { caseId, appeal, applicant } = await appealed()
  dataOf(await reopen(appeal))
  const { ticket } = await reviewed(caseId, staff.colleague)
  dataOf(await cloud.mutate('support.review.refuse', { ticket, act: nextUlid(), rule: '贷款用于生产经营', says: '背面写的不是这一笔' }, staff.colleague))
  expect(stored(caseId).slot).toBe(`free:${caseId}`)
  expect((await ofCase(caseId, applicant)).office).toMatchObject([{ name: '周卫' }])
  const { id } = dataOf<{ id: string }>(await file(caseId, applicant))
  expect(id).not.toBe(appeal)
  // The city had its say: it goes to the province, and there it may be reopened for the county, where nobody is left who did neither.
  expect(appealOf(id)).toMatchObject({ waitsAt: 'n1.' })
  expect(codeOf(await uphold(id, staff.city))).toBe('FOUR_EYES')
  dataOf(await reopen(id, staff.province))
  expect(stored(caseId)).toMatchObject({ state: 'review', at: 2 })
  expect((await reviewed(caseId, staff.colleague)).ticket).toBeNull()
})

test('what the family filed anew is looked at instead: neither asked, nor answered beside it', async () => {
  const slot = (applicant: Booker) => `${applicant.personId}:loan-interest:${chinaClock(new Date()).date.slice(0, 4)}`
  const anew = (applicant: Booker) => refused({ applicant, more: { state: 'review', open: true, slot: slot(applicant), waitsAt: home, dueAt: new Date() } })
  const first = refused()
  const instead = anew(first.applicant)
  expect(await ofCase(first.caseId, first.applicant)).toMatchObject({ until: null, whyNot: expect.stringContaining(instead.receipt) })
  expect(codeOf(await file(first.caseId, first.applicant))).toBe('CONFLICT')
  const [looked, answered] = [await appealed(), await appealed()]
  const [forLooked, forAnswered] = [anew(looked.applicant), anew(answered.applicant)]
  expect((await opened(looked.appeal, staff.city)).appeal).toMatchObject({ state: 'over', instead: forLooked.receipt, mayAnswer: false })
  const refusedAnswer = await reopen(answered.appeal)
  expect(refusedAnswer).toMatchObject({ ok: false, error: { code: 'CONFLICT', message: expect.stringContaining(forAnswered.receipt) } })
  await timer()
  for (const one of [looked, answered]) {
    expect(stored(one.caseId)).toMatchObject({ state: 'refused', rev: 3 })
    expect(appealOf(one.appeal)).toMatchObject({ state: 'over', waitsAt: null, settle: null })
    expect(messagesTo(one.applicant).map(({ title }) => title)).toEqual(['上一级收到了，会再看一遍', '复核随新的申请一起办'])
  }
})

test('filed anew between the answer and its effect: the answer goes with the new one', async () => {
  const { caseId, appeal, applicant } = await appealed()
  // Post, appeal, case, relatives, slot; then the answer, and nothing after it.
  cloud.faults.inject({ kind: 'errorAfterCommit', call: 7, action: 'voice.appeals.reopen' })
  await reopen(appeal)
  cloud.faults.clear()
  expect(appealOf(appeal)).toMatchObject({ state: 'reopened', settle: 'answer' })
  const instead = refused({ applicant, more: { state: 'review', slot: `${applicant.personId}:loan-interest:${chinaClock(new Date()).date.slice(0, 4)}` } })
  await timer()
  expect(appealOf(appeal)).toMatchObject({ state: 'over', instead: instead.receipt, settle: null })
  expect(stored(caseId).state).toBe('refused')
})

test('四眼: not the own, not a relative’s, not who filed it, wrote it down, or did anything with it; a colleague does', async () => {
  const other = newPerson()
  cloud.store.insert('posts', [postDoc(other.personId, { name: '另一位', role: 'cityOfficer', orgPath: city, placeId: 'n2', placeName: '长沙市' })])
  const own = await appealed({ applicant: staff.city })
  const filed = await appealed({ more: { filer: { personId: staff.city.personId, postId: null, name: '贺敏' } } })
  const noted = refused({ more: { notes: [{ act: nextUlid(), at: new Date(), by: staff.city.personId, byName: '长沙市 贺敏', says: '答复：不算' }] } })
  dataOf(await file(noted.caseId, noted.applicant))
  const acted = await appealed({ by: staff.city })
  const relative = newPerson()
  const theirs = await appealed({ applicant: relative })
  const family = nextUlid()
  const member = (personId: string) => ({ personId, name: '家人', role: 'guardian', linked: true, joinedAt: new Date() })
  cloud.store.insert('families', [{ _id: family, rev: 0, members: [member(staff.city.personId), member(relative.personId)] }])
  for (const { appeal } of [own, filed, noted, acted, theirs]) {
    expect(codeOf(await uphold(appeal, staff.city))).toBe('FOUR_EYES')
    expect(codeOf(await reopen(appeal, staff.city))).toBe('FOUR_EYES')
  }
  for (const { appeal } of [own, theirs]) expect(codeOf(await cloud.query('voice.appeals.open', { id: appeal }, staff.city))).toBe('FOUR_EYES')
  expect((await opened(noted.appeal, staff.city)).appeal).toMatchObject({ mayAnswer: false, whyNotMe: expect.stringContaining('经手过') })
  for (const { appeal } of [filed, noted, acted]) dataOf(await uphold(appeal, other))
  cloud.store.remove('families', { _id: family }, { multi: false })
  modify('posts', String(cloud.store.find('posts', { filter: { personId: other.personId } }).docs[0]?._id), { state: 'left' })
})

test('of another region, below the level, or not yet come up, it is not there', async () => {
  const { appeal } = await appealed()
  for (const as of [staff.far, staff.refuser, staff.colleague]) {
    expect(codeOf(await cloud.query('voice.appeals.open', { id: appeal }, as))).toBe('NOT_FOUND')
    expect(['NOT_FOUND', 'FOUR_EYES']).toContain(codeOf(await uphold(appeal, as)))
  }
  for (const as of [staff.village, staff.lender]) expect(codeOf(await uphold(appeal, as))).toBe('NOT_ALLOWED')
  expect(codeOf(await uphold(appeal, newPerson()))).toBe('NO_POST')
  expect(codeOf(await uphold(appeal, staff.province))).toBe('NOT_FOUND')
  expect((await opened(appeal, staff.province)).appeal).toMatchObject({ mayAnswer: false })
})

test('a special family’s opens with a reason, which it reads; nothing before', async () => {
  const { appeal, applicant } = await appealed({ more: { restricted: true, who: '李*' } })
  const shut = dataOf<object>(await cloud.query('voice.appeals.open', { id: appeal }, staff.city))
  expect(shut).toMatchObject({ ok: false, who: '李*' })
  expect(JSON.stringify(shut)).not.toContain(says)
  expect(cloud.store.find('accessLog', { filter: { subject: applicant.personId } }).docs).toEqual([])
  expect((await opened(appeal, staff.city)).appeal.says).toBe(says)
  expect(cloud.store.find('accessLog', { filter: { subject: applicant.personId } }).docs).toMatchObject([{ reason: '创业贷款贴息：看这份复核' }])
  expect(messagesTo(applicant, 'access')).toHaveLength(1)
})

test('the promised day passes: who has it hears once more, the level above once, and may answer', async () => {
  const { appeal } = await appealed()
  modify('voiceAppeals', appeal, { dueAt: new Date(Date.now() - 1000), raiseAt: new Date(Date.now() - 1000) })
  await timer()
  await timer()
  expect(appealOf(appeal)).toMatchObject({ waitsAt: city, raisedTo: 'n1.' })
  expect(messagesTo(staff.province, 'work').filter(({ title }) => title === '下面有一件复核超期了')).toHaveLength(1)
  expect(messagesTo(staff.city, 'work').filter(({ title }) => title === '有一件复核到期了')).toHaveLength(1)
  expect(await queue(staff.province)).toContainEqual(expect.objectContaining({ id: appeal, cameUp: true }))
  expect((await today(staff.city)).find(({ key }) => key === `appeal:${appeal}`)).toMatchObject({ group: 'overdue', raise: 'went' })
  dataOf(await uphold(appeal, staff.province))
})

test('refused by the lender after the county’s yes: the money that the yes had taken is taken again, or it is not reopened', async () => {
  const year = chinaClock(new Date()).date.slice(0, 4)
  const key = budgetKey('loan-interest', home, year)
  const budget = (left: number) => ({ _id: key, kind: 'money', programme: 'loan-interest', orgPath: county, year, total: 1000_00, left, inFlight: {}, spent: {}, settleAt: null, timeline: [] })
  cloud.store.insert('supportBudgets', [budget(100_00)])
  const one = await appealed({ level: 'lender', by: staff.lender, more: { isAnnounced: true, amount: { cents: 600_00, per: 'once', working: [] } } })
  expect(await reopen(one.appeal)).toMatchObject({ ok: false, error: { code: 'CONFLICT', message: expect.stringContaining('钱不够') } })
  expect(appealOf(one.appeal).state).toBe('open')
  modify('supportBudgets', key, { left: 700_00 })
  dataOf(await reopen(one.appeal))
  expect(cloud.store.find('supportBudgets', { filter: { _id: key } }).docs[0]).toMatchObject({ left: 100_00, inFlight: { [one.caseId]: { amount: 600_00 } } })
  expect(stored(one.caseId)).toMatchObject({ state: 'review', at: 3, partner: 'lenderContact', isAnnounced: true })
  cloud.store.remove('supportBudgets', { _id: key }, { multi: false })
})

test('a place with one officer only: what that one refused comes to the place above', async () => {
  const alone = newPerson()
  cloud.store.insert('posts', [postDoc(alone.personId, { name: '独自', role: 'countyOfficer', orgPath: 'n1.n2.n7.', placeId: 'n7', placeName: '望城区' })])
  const second = newPerson()
  const secondPost = postDoc(second.personId, { name: '市里另一位', role: 'cityOfficer', orgPath: city, placeId: 'n2', placeName: '长沙市' })
  cloud.store.insert('posts', [secondPost])
  const { appeal, caseId } = await appealed({ by: alone, more: { orgPath: 'n1.n2.n7.n70.n700.' } })
  dataOf(await reopen(appeal))
  expect(stored(caseId).waitsAt).toBe(city)
  expect((await reviewed(caseId, staff.city)).case.whyNotMe).toContain('您请他们重新审的')
  expect((await reviewed(caseId, second)).ticket).not.toBeNull()
  modify('posts', secondPost._id, { state: 'left' })
})

test('at the door: in the words of who has no WeChat, written down by who works there; nobody else’s, and it is not theirs to answer', async () => {
  const personId = `p${nextUlid()}`
  const at = { personId, name: '示例奶奶', place: { id: 'n5', path: home, name: '望月湖社区' } } as unknown as Parameters<typeof personDoc>[0]
  cloud.store.insert('people', [personDoc(at, new Date(), { openid: null, recordedBy: nextUlid() })])
  const { caseId, appeal } = refused({ more: { applicant: personId, parties: [personId] } })
  const byDoor = (id: string, as: Booker, act = nextUlid()) => cloud.mutate('voice.appeals.fileAtTheDoor', { caseId: id, act, about: [], says }, as)
  expect(codeOf(await byDoor(caseId, staff.colleague))).toBe('NOT_ALLOWED')
  const elsewhere = newPerson()
  cloud.store.insert('posts', [postDoc(elsewhere.personId, { name: '别处', role: 'villageWorker', orgPath: 'n1.n2.n3.n4.n6.', placeId: 'n6', placeName: '湖中社区' })])
  expect(codeOf(await byDoor(caseId, elsewhere))).toBe('NOT_FOUND')
  const withWechat = refused()
  expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(codeOf(await byDoor(withWechat.caseId, staff.village)))
  const act = nextUlid()
  for (let again = 0; again < 2; again++) dataOf(await byDoor(caseId, staff.village, act))
  expect(appealOf(appeal)).toMatchObject({ byName: '望月湖社区 李小红代提', by: staff.village.personId, waitsAt: city, settle: null })
  expect((await opened(appeal, staff.city)).appeal).toMatchObject({ byName: '望月湖社区 李小红代提', mayAnswer: true })
})

test('whose account goes is taken off the desk; who became a special family opens only with a reason from then on', async () => {
  const { forgetAppeals, appealsFollow } = await import('../../../cloudfunctions/voice/verbs')
  Object.assign(process.env, cloud.sdkEnv)
  const [gone, special] = [await appealed(), await appealed()]
  await forgetAppeals(gone.applicant.personId, new Date())
  expect(appealOf(gone.appeal)).toMatchObject({ state: 'withdrawn', waitsAt: null })
  await appealsFollow({ _id: special.applicant.personId, name: '李小春', realName: null, specialFamily: { kind: 'bereaved' } } as never)
  expect(appealOf(special.appeal)).toMatchObject({ restricted: true, who: '李*' })
  expect(dataOf<object>(await cloud.query('voice.appeals.open', { id: special.appeal }, staff.city))).toMatchObject({ ok: false })
})

/** What must hold of an appeal that was asked, whenever everything is still and the timer has looked. */
function wrongWith({ caseId, appeal, applicant }: { caseId: string; appeal: string; applicant: Booker }): string[] {
  const [doc] = cloud.store.find('voiceAppeals', { filter: { _id: appeal } }).docs
  if (!doc) return []
  const [row, of] = [appealOf(appeal), stored(caseId)]
  const reopened = of.timeline.filter(({ what }) => what === 'reopen').length
  return [
    ...(row.settle === null ? [] : ['left half-way']),
    ...(reopened === (row.state === 'reopened' ? 1 : 0) ? [] : [`${row.state} and reopened ${reopened} times`]),
    ...((of.state === 'review') === (row.state === 'reopened') ? [] : [`${row.state} and ${of.state}`]),
    ...(of.state === 'review' && of.slot.startsWith('free:') ? ['its place of the year is not its own'] : []),
    ...((row.waitsAt === null) === (row.state !== 'open') ? [] : ['on a desk for nothing, or on none']),
    ...(cloud.store.find('voiceAppeals', { filter: { caseId } }).docs.length === 1 ? [] : ['twice']),
    ...(new Set(messagesTo(applicant).map(({ title }) => title)).size === messagesTo(applicant).length ? [] : ['told twice']),
  ]
}
const cuts = (upTo: number) => cutKinds.flatMap((kind) => Array.from({ length: upTo }, (_, i) => [kind, i + 1] as const))

test.each(cuts(11))('asked, %s at call %i: tapped again, or left to the timer, it stands once and is told of once', async (kind, call) => {
  const [again, never] = [refused(), refused()]
  const act = nextUlid()
  for (const { caseId, applicant } of [again, never]) {
    cloud.faults.inject({ kind, call, action: 'voice.appeals.file' })
    await file(caseId, applicant, act)
    cloud.faults.clear()
  }
  dataOf(await file(again.caseId, again.applicant, act))
  await timer()
  expect([again, never].flatMap(wrongWith)).toEqual([])
  expect(messagesTo(again.applicant)).toHaveLength(1)
  expect(appealOf(again.appeal)).toMatchObject({ state: 'open', waitsAt: city })
})

test.each((['uphold', 'reopen'] as const).flatMap((verb) => cuts(verb === 'uphold' ? 11 : 15).map(([kind, call]) => [verb, kind, call] as const)))('%s, %s at call %i: tapped again, looked at, or left to the timer, it is answered once', async (verb, kind, call) => {
  const all = [await appealed(), await appealed(), await appealed()]
  const answer = verb === 'uphold' ? uphold : reopen
  const act = nextUlid()
  for (const { appeal } of all) {
    cloud.faults.inject({ kind, call, action: `voice.appeals.${verb}` })
    await answer(appeal, staff.city, act)
    cloud.faults.clear()
  }
  const [again, looked] = all as [typeof all[0], typeof all[0]]
  dataOf(await answer(again!.appeal, staff.city, act))
  expect(wrongWith(again!)).toEqual([])
  await opened(looked!.appeal, staff.city)
  expect(wrongWith(looked!)).toEqual([])
  await timer()
  await timer('followCases')
  expect(all.flatMap(wrongWith)).toEqual([])
  expect(stored(again!.caseId).state).toBe(verb === 'uphold' ? 'refused' : 'review')
  expect(messagesTo(again!.applicant)).toHaveLength(2)
})

test.each(cuts(4))('taken back, %s at call %i: tapped again it is off the desk once', async (kind, call) => {
  const one = await appealed()
  cloud.faults.inject({ kind, call, action: 'voice.appeals.withdraw' })
  await withdraw(one.appeal, one.applicant)
  cloud.faults.clear()
  dataOf(await withdraw(one.appeal, one.applicant))
  await timer()
  expect(wrongWith(one)).toEqual([])
})

test.each(cuts(12))('the timer, %s at call %i: the next run ends what it left', async (kind, call) => {
  const [filed, reopened, upheld, late] = [refused(), await appealed(), await appealed(), await appealed()]
  cloud.faults.inject({ kind: 'errorAfterCommit', call: 7, action: 'voice.appeals.file' })
  await file(filed.caseId, filed.applicant)
  cloud.faults.clear()
  for (const [one, answer] of [[reopened, reopen], [upheld, uphold]] as const) {
    cloud.faults.inject({ kind: 'errorAfterCommit', call: 7, action: `voice.appeals.${answer === reopen ? 'reopen' : 'uphold'}` })
    await answer(one.appeal)
    cloud.faults.clear()
  }
  modify('voiceAppeals', late.appeal, { raiseAt: new Date(Date.now() - 1000) })
  cloud.faults.inject({ kind, call, function: 'timer' })
  await timer().catch(() => undefined)
  cloud.faults.clear()
  await timer()
  expect([filed, reopened, upheld, late].flatMap(wrongWith)).toEqual([])
  expect([reopened, upheld].map(({ appeal }) => appealOf(appeal).state)).toEqual(['reopened', 'upheld'])
  expect(appealOf(late.appeal).raisedTo).toBe('n1.')
})

describe('at once', () => {
  const seed = Number(process.env['SEED'] ?? 20_261_128)
  const rounds = process.env['LONG'] ? 300 : 8
  const kinds = ['errorBefore', 'errorAfterCommit', 'dropReply'] as const

  /** The family takes it back or files anew, two officers answer, the timer runs, and calls are slow and cut. */
  async function round(number: number): Promise<string[]> {
    const roll = dice(seed + number)
    const one = await appealed()
    cloud.faults.inject({ kind: 'delay', call: 1 + Math.floor(roll() * 8), delayMs: 1 + Math.floor(roll() * 30), times: 2 })
    if (roll() < 0.5) cloud.faults.inject({ kind: kinds[Math.floor(roll() * 3)]!, call: 1 + Math.floor(roll() * 10) })
    const acts = [
      () => reopen(one.appeal),
      () => (roll() < 0.5 ? uphold(one.appeal) : reopen(one.appeal)),
      () => (roll() < 0.4 ? withdraw(one.appeal, one.applicant) : Promise.resolve()),
      () => timer().catch(() => undefined),
    ]
    await Promise.all(acts.map(async (act) => {
      for (let left = Math.floor(roll() * 4); left > 0; left--) await new Promise(setImmediate)
      return act()
    }))
    cloud.faults.clear()
    await timer()
    await timer('followCases')
    return wrongWith(one).map((wrong) => `round ${number}: ${wrong}`)
  }

  test(`${rounds} rounds: appeal, case and messages agree`, async () => {
    const wrong: string[] = []
    for (let number = 0; number < rounds; number++) wrong.push(...(await round(number)))
    expect(wrong).toEqual([])
  })
})
