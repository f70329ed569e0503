/** An application from the first answer to the desk: once, whatever is tapped twice or cut off. */
import type * as z from 'zod'
import type { SupportCase } from '../../../cloudfunctions/support/cases/collections'
import { newestVersion } from '@/domain/account/consent-texts'
import type { caseContract } from '@/domain/support/case/case-contract'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { home } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { card, caseDoc, stays } from './case-doc'

let cloud: TestCloud
let worker: Booker
beforeAll(async () => {
  cloud = await startTestCloud()
  ;[worker] = plantBookers(cloud, 1) as [Booker]
  cloud.store.insert('posts', [postDoc(worker.personId, { name: '李小红', role: 'villageWorker', orgPath: home, placeId: 'n5', placeName: '望月湖社区', phone: '19900000120' })])
})
afterAll(() => cloud.close())

type Out<K extends keyof typeof caseContract> = z.output<(typeof caseContract)[K]['output']>
const agree = { specialIdentity: newestVersion('specialIdentity'), health: newestVersion('health') }
const facts = { isConfirmed: true, isCovered: true, stays, paidDays: { '2026': 0 } }
const signature = '10,10 60,40 120,20'
const newPerson = () => plantBookers(cloud, 1)[0]!
const call = async <K extends keyof typeof caseContract>(verb: K, input: object, as: Booker) => dataOf<Out<K>>(await (['draft', 'mine', 'one'].includes(verb) ? cloud.query : cloud.mutate)(`support.cases.${verb}`, input, as))
const stored = (id: string) => cloud.store.find('supportCases', { filter: { _id: id } }).docs[0] as unknown as SupportCase
const roundTrips = (name: string) => cloud.costs().find((cost) => cost.name === name)?.last?.roundTrips

async function draft(as: Booker, programme = 'hospital-care', said: object = facts): Promise<{ id: string; rev: number }> {
  const { id } = await call('begin', { id: nextUlid(), programme, agree }, as)
  return call('save', { id, act: nextUlid(), rev: 0, facts: said, account: card, agree: { bank: newestVersion('bank') } }, as)
}

test('filled in, filed, and seen: who has it, until when, what is expected, how it was worked out', async () => {
  const me = newPerson()
  const { id, rev } = await draft(me)
  expect(await call('draft', { id }, me)).toMatchObject({ rev, facts, account: { last4: '0003', bank: '示例银行' } })
  expect(await call('mine', { done: false }, me)).toMatchObject({ cases: [{ id, state: 'draft', receipt: null }] })
  const { receipt } = await call('submit', { id, act: nextUlid(), rev, signature }, me)
  expect(receipt).toMatch(/^HL\d{4}-\d{6}$/)
  expect(roundTrips('support.cases.submit')).toBe(4)
  const seen = await call('one', { id }, me)
  expect(roundTrips('support.cases.one')).toBe(2)
  expect(seen).toMatchObject({ receipt, state: 'review', has: [{ name: '李小红', phone: '19900000120' }], amount: { cents: 600_00 }, isAmountFinal: false, mayDo: ['withdraw'] })
  expect(seen.steps.map(({ title, standing }) => [title, standing])).toEqual([['您提交了申请', 'done'], ['社区核实', 'now'], ['街道初审', 'later'], ['区计生协审核', 'later'], ['保险公司核定', 'later'], ['打到您的银行卡', 'later']])
  expect(stored(id)).toMatchObject({ orgPath: home, waitsAt: home, terms: { id: 'hospital-care' } })
})

test('nothing of the answers, the card or the signature can be read in what is stored', async () => {
  const me = newPerson()
  const { id, rev } = await draft(me)
  await call('submit', { id, act: nextUlid(), rev, signature }, me)
  const text = JSON.stringify(stored(id))
  for (const secret of [card.number, card.holder, '2026-11-02', '10,10']) expect(text).not.toContain(secret)
})

test('a number that no card has is refused in words, and nothing is lost', async () => {
  const me = newPerson()
  const { id } = await call('begin', { id: nextUlid(), programme: 'hospital-care', agree }, me)
  const result = await cloud.mutate('support.cases.save', { id, act: nextUlid(), rev: 0, facts, account: { ...card, number: '6217000010000000007' }, agree: { bank: newestVersion('bank') } }, me)
  expect(codeOf(result)).toBe('BAD_INPUT')
  expect(JSON.stringify(result)).not.toContain('6217000010000000007')
})

test.each([
  ['begin', 'special family and illness', {}],
  ['save', 'bank account', { agree }],
])('%s without the consent (%s) stores nothing', async (verb, _what, more) => {
  const me = newPerson()
  const id = nextUlid()
  const begun = await cloud.mutate('support.cases.begin', { id, programme: 'hospital-care', ...more }, me)
  if (verb === 'begin') {
    expect(codeOf(begun)).toBe('NEEDS_CONSENT')
    expect(stored(id)).toBeUndefined()
    return
  }
  expect(codeOf(await cloud.mutate('support.cases.save', { id, act: nextUlid(), rev: 0, account: card }, me))).toBe('NEEDS_CONSENT')
  expect(stored(id).account).toBeNull()
})

test('begun on two phones it is one draft; the later change over an older one is refused', async () => {
  const me = newPerson()
  const [one, other] = [await call('begin', { id: nextUlid(), programme: 'hospital-care', agree }, me), await call('begin', { id: nextUlid(), programme: 'hospital-care', agree }, me)]
  expect(other.id).toBe(one.id)
  await call('save', { id: one.id, act: nextUlid(), rev: 0, facts }, me)
  expect(codeOf(await cloud.mutate('support.cases.save', { id: one.id, act: nextUlid(), rev: 0, facts: {} }, me))).toBe('CONFLICT')
  expect(await call('draft', { id: one.id }, me)).toMatchObject({ facts })
})

test('what is given once a year is filed once a year; refused or withdrawn, it may be filed again', async () => {
  const me = newPerson()
  const said = { household: 'oneChild', isForBusiness: true, timesBefore: 0, principal: 30_000_00, ratePercent: 4, months: 6 }
  const first = await draft(me, 'loan-interest', said)
  await call('submit', { ...first, act: nextUlid(), signature }, me)
  const second = await draft(me, 'loan-interest', said)
  const refused = await cloud.mutate('support.cases.submit', { ...second, act: nextUlid(), signature }, me)
  expect(codeOf(refused)).toBe('CONFLICT')
  expect(JSON.stringify(refused)).toContain(stored(first.id).receipt)
  await call('withdraw', { id: first.id, act: nextUlid() }, me)
  expect(await call('submit', { ...second, act: nextUlid(), signature }, me)).toMatchObject({ state: 'review' })
})

test('answers that are missing keep it with the family', async () => {
  const me = newPerson()
  const { id, rev } = await draft(me, 'hospital-care', { isConfirmed: true })
  expect(codeOf(await cloud.mutate('support.cases.submit', { id, act: nextUlid(), rev, signature }, me))).toBe('BAD_INPUT')
  expect(stored(id).state).toBe('draft')
})

test('nobody else reads, changes or files it', async () => {
  const [me, other] = [newPerson(), newPerson()]
  const { id, rev } = await draft(me)
  for (const [verb, input] of [['save', { act: nextUlid(), rev, facts: {} }], ['submit', { act: nextUlid(), rev, signature }], ['withdraw', { act: nextUlid() }]] as const) {
    expect(codeOf(await cloud.mutate(`support.cases.${verb}`, { id, ...input }, other))).toBe('NOT_FOUND')
  }
  expect(codeOf(await cloud.query('support.cases.draft', { id }, other))).toBe('NOT_FOUND')
})

test('when an account goes, drafts go, what is not decided is taken back, papers that nothing holds leave; what was decided stays', async () => {
  const me = newPerson()
  const [left, filed] = [await draft(me, 'loan-interest', { household: 'oneChild' }), await draft(me)]
  await call('submit', { ...filed, act: nextUlid(), signature }, me)
  const decided = caseDoc({ applicant: me.personId, orgPath: home, now: new Date(), state: 'paid', open: false, waitsAt: null })
  cloud.store.insert('supportCases', [decided])
  const [held, loose] = [nextUlid(), nextUlid()]
  cloud.store.insert('supportPapers', [held, loose].map((_id) => ({ _id, owner: me.personId, kind: 'identity', pages: [], givenAt: new Date(), dropAt: null })))
  cloud.store.modify('supportCases', { _id: decided._id }, { $set: { papers: [{ material: 'identity', paper: held }] } }, { multi: false, merge: true, upsert: false, now: new Date() })
  cloud.store.modify('people', { _id: me.personId }, { $set: { deletion: { askedAt: new Date(0), eraseAt: new Date(1) } } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await cloud.fireTimer('timer', 'eraseAccounts')
  expect(stored(left.id)).toBeUndefined()
  expect(stored(filed.id)).toMatchObject({ state: 'withdrawn', waitsAt: null })
  expect(stored(decided._id)).toMatchObject({ state: 'paid' })
  const paper = (id: string) => cloud.store.find('supportPapers', { filter: { _id: id } }).docs[0] as unknown as { dropAt: Date | null } | undefined
  expect([paper(held)?.dropAt, paper(loose)?.dropAt === null]).toEqual([null, false])
  // What is still to be told of it is told to nobody, and not tried for ever.
  await cloud.fireTimer('timer', 'followCases')
  expect([stored(filed.id)?.untold, cloud.store.count('messages', { to: me.personId }).total]).toEqual([null, 0])
})

test('who files for somebody does not agree in their place', async () => {
  const [me, helper] = [newPerson(), newPerson()]
  cloud.store.insert('mandates', [{ _id: nextUlid(), parties: [me.personId, helper.personId], personId: me.personId, personName: '妈妈', helperId: helper.personId, helperName: '儿子', helperPost: '', postId: null, what: ['support'], state: 'confirmed', askedAt: new Date(), timeline: [], voiding: false }])
  const begin = (input: object = {}) => cloud.mutate('support.cases.begin', { id: nextUlid(), programme: 'hospital-care', forPerson: me.personId, ...input }, helper)
  expect(codeOf(await begin({ agree }))).toBe('NOT_ALLOWED')
  // She agrees herself, on her own phone.
  await call('begin', { id: nextUlid(), programme: 'hospital-care', agree }, me)
  cloud.store.remove('supportCases', { applicant: me.personId }, { multi: true })
  const { id } = dataOf<{ id: string }>(await begin())
  const { rev } = dataOf<{ rev: number }>(await cloud.mutate('support.cases.save', { id, act: nextUlid(), rev: 0, facts }, helper))
  expect(codeOf(await cloud.mutate('support.cases.save', { id, act: nextUlid(), rev, account: card, agree: { bank: newestVersion('bank') } }, helper))).toBe('NOT_ALLOWED')
  // Filled in by him, it goes nowhere before she signs.
  expect(dataOf<{ state: string }>(await cloud.mutate('support.cases.submit', { id, act: nextUlid(), rev, signature }, helper)).state).toBe('toConfirm')
  expect(stored(id).waitsAt).toBeNull()
  expect(codeOf(await cloud.mutate('support.cases.confirm', { id, act: nextUlid(), signature }, helper))).toBe('NOT_FOUND')
  // All of it stands before her line to sign, and who filled it in.
  const form = dataOf<{ filer: string | null; answers: object[] }>(await cloud.query('support.cases.form', { id }, me))
  expect([form.filer, form.answers.length > 0]).toEqual(['儿子', true])
  expect((await call('confirm', { id, act: nextUlid(), signature }, me)).state).toBe('review')
  expect(stored(id).waitsAt).toBe(home)
})

test('without a mandate nobody files for another', async () => {
  const [me, other] = [newPerson(), newPerson()]
  expect(codeOf(await cloud.mutate('support.cases.begin', { id: nextUlid(), programme: 'three-combination', forPerson: me.personId }, other))).toBe('NOT_ALLOWED')
})

describe.each(cutKinds)('cut at every database call (%s)', (kind) => {
  const verbs: Array<[string, (as: Booker) => Promise<{ id: string; input: object }>, (row: SupportCase | undefined) => void]> = [
    ['submit', async (as) => { const { id, rev } = await draft(as); return { id, input: { id, act: nextUlid(), rev, signature } } }, (row) => expect(row).toMatchObject({ state: 'review', rev: 2 })],
    ['save', async (as) => { const { id, rev } = await draft(as); return { id, input: { id, act: nextUlid(), rev, facts: { isConfirmed: false } } } }, (row) => expect(row).toMatchObject({ state: 'draft', rev: 2 })],
    ['begin', async () => { const id = nextUlid(); return { id, input: { id, programme: 'hospital-care', agree } } }, (row) => expect(row).toMatchObject({ state: 'draft', rev: 0 })],
  ]
  test.each(verbs)('%s, tapped again, happens once', async (verb, ready, holds) => {
    for (let at = 1; at <= 8; at++) {
      const me = newPerson()
      const { id, input } = await ready(me)
      cloud.faults.inject({ kind, call: at, action: `support.cases.${verb}` })
      await cloud.mutate(`support.cases.${verb}`, input, me)
      cloud.faults.clear()
      dataOf(await cloud.mutate(`support.cases.${verb}`, input, me))
      holds(stored(id))
      expect(stored(id).timeline).toHaveLength(verb === 'submit' ? 1 : 0)
    }
  })
})
