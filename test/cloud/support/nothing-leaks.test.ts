/** A whole run, from the first answer to the money and back again, with numbers that are known: afterwards they are nowhere in the clear, and left once, for the bank. */
import type * as z from 'zod'
import { checkCharacter } from '../../../src/domain/account/id-number'
import { newestVersion } from '@/domain/account/consent-texts'
import type { moneyContract } from '@/domain/support/money/money-contract'
import type { reviewContract } from '@/domain/support/review/review-contract'
import { specialSupport } from '@/domain/support/shipped/special-support'
import type { ApiResult } from '@/domain/wire'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { home, street } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { caseDoc, stays } from './case-doc'

// Nobody's: they pass the checks, and were given to no one.
const idNumber = `43019919900101001${checkCharacter('43019919900101001')}`
const cards = ['6217000010000000003', '6217000010000000011', '6217000010000000029'] as const
const secret = new RegExp([idNumber, ...cards].join('|'))
const holder = '周淑珍'

let cloud: TestCloud
const county = 'n1.n2.n3.'
/** Every answer but the file for the bank. */
const answers: string[] = []
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.close())

async function ask(type: 'query' | 'mutate', path: string, input: object, as: Booker): Promise<ApiResult> {
  const result = await cloud[type](path, input, as)
  if (path !== 'support.money.file') answers.push(JSON.stringify(result))
  return result
}

test('numbers of cards and persons are in no log, message, cost, document, answer or error', async () => {
  const [family, village, township, officer, other, insurer] = plantBookers(cloud, 6) as [Booker, Booker, Booker, Booker, Booker, Booker]
  const at = { placeId: 'n3', placeName: '岳麓区', orgPath: county }
  cloud.store.insert('posts', [
    postDoc(village.personId, { name: '李小红', role: 'villageWorker', orgPath: home, placeId: 'n5', placeName: '望月湖社区' }),
    postDoc(township.personId, { name: '陈晓兰', role: 'townshipOfficer', orgPath: street, placeId: 'n4', placeName: '望月湖街道' }),
    postDoc(officer.personId, { name: '张莉', role: 'countyOfficer', ...at }),
    postDoc(other.personId, { name: '王敏', role: 'countyOfficer', ...at }),
    postDoc(insurer.personId, { name: '何俊', role: 'insurerContact', ...at }),
  ])
  const account = (number: string) => ({ number, holder, bank: '示例银行' })
  expect(dataOf(await ask('mutate', 'account.profile.giveIdentity', { realName: holder, idNumber, forWhat: 'membership', agree: 1 }, family))).toMatchObject({ ok: true })

  const file = async () => {
    const { id } = dataOf<{ id: string }>(await ask('mutate', 'support.cases.begin', { id: nextUlid(), programme: 'hospital-care', agree: { specialIdentity: newestVersion('specialIdentity'), health: newestVersion('health') } }, family))
    const facts = { isConfirmed: true, isCovered: true, stays, paidDays: { '2026': 0 } }
    // A slip of the finger, and a tap over an older draft: what is refused says nothing either.
    expect(codeOf(await ask('mutate', 'support.cases.save', { id, act: nextUlid(), rev: 0, account: account('6217000010000000004'), agree: { bank: newestVersion('bank') } }, family))).toBe('BAD_INPUT')
    const { rev } = dataOf<{ rev: number }>(await ask('mutate', 'support.cases.save', { id, act: nextUlid(), rev: 0, facts, account: account(cards[0]), agree: { bank: newestVersion('bank') } }, family))
    expect(codeOf(await ask('mutate', 'support.cases.save', { id, act: nextUlid(), rev: 0, account: account(cards[0]) }, family))).toBe('CONFLICT')
    expect(codeOf(await ask('mutate', 'support.cases.save', { id, act: nextUlid(), rev, account: { ...account(cards[0]), more: cards[0] } }, family))).toBe('BAD_INPUT')
    dataOf(await ask('mutate', 'support.cases.submit', { id, act: nextUlid(), rev, signature: '10,10 60,40 120,20' }, family))
    return id
  }
  const open = async (id: string, as: Booker) => {
    const seen = dataOf<z.output<typeof reviewContract.open.output>>(await ask('query', 'support.review.open', { id, look: nextUlid(), reason: '核对住院的日子' }, as))
    if (!seen.ok) throw new Error(seen.sentence)
    return { ticket: seen.ticket ?? '', checks: seen.case.findings.filter(({ mark }) => mark === 'look').map(({ rule }) => ({ rule, says: '与材料一致' })) }
  }
  const approve = async (id: string, as: Booker) => dataOf(await ask('mutate', 'support.review.approve', { act: nextUlid(), ...(await open(id, as)) }, as))

  const id = await file()
  await approve(id, village)
  const { ticket } = await open(id, township)
  dataOf(await ask('mutate', 'support.review.sendBack', { act: nextUlid(), ticket, needs: [{ kind: 'bank', says: '请换一张本人的卡' }] }, township))
  dataOf(await ask('mutate', 'support.cases.resubmit', { id, act: nextUlid(), account: account(cards[1]) }, family))
  await approve(id, township)
  await approve(id, officer)
  await approve(id, insurer)
  dataOf(await ask('query', 'support.money.partnerPayable', {}, insurer))
  dataOf(await ask('mutate', 'support.money.partnerPaid', { id, act: nextUlid(), on: '2026-01-05' }, insurer))

  const refused = await file()
  const { ticket: no } = await open(refused, village)
  dataOf(await ask('mutate', 'support.review.refuse', { act: nextUlid(), ticket: no, rule: '住院时在保', says: '住院的时候保险已经到期' }, village))

  // What the association pays itself, granted and with this family's card.
  const granted = caseDoc({ applicant: family.personId, orgPath: home, now: new Date(), receipt: 'TF2611-000001', state: 'approved', programme: 'special-support', title: '特别扶助', terms: specialSupport, at: 2, waitsAt: null, dueAt: null, raiseAt: null })
  cloud.store.insert('supportCases', [granted])
  const money = (verb: string, input: object, as: Booker) => ask('mutate', `support.money.${verb}`, input, as)
  const paid = async (ok: boolean) => {
    const batch = nextUlid()
    dataOf(await money('make', { id: batch, programme: 'special-support', cases: [granted._id] }, officer))
    dataOf(await money('release', { id: batch, act: nextUlid() }, other))
    const file = dataOf<z.output<typeof moneyContract.file.output>>(await money('file', { id: batch, act: nextUlid(), reason: '本月付款用' }, officer))
    // A card where a receipt belongs is refused, and not said again.
    dataOf(await money('results', { id: batch, act: nextUlid(), answers: [{ receipt: 'TF0000-000000', ok: true }] }, officer))
    expect(codeOf(await money('results', { id: batch, act: nextUlid(), answers: [{ receipt: cards[0].repeat(3), ok: true }] }, officer))).toBe('BAD_INPUT')
    dataOf(await money('results', { id: batch, act: nextUlid(), answers: [{ receipt: 'TF2611-000001', ok, ...(!ok && { why: 'wrongNumber' }) }] }, officer))
    dataOf(await ask('query', 'support.money.batch', { id: batch }, officer))
    return file.lines.map(({ number }) => number)
  }
  expect(await paid(false)).toEqual([cards[0]])
  dataOf(await ask('query', 'support.cases.one', { id: granted._id }, family))
  dataOf(await ask('mutate', 'support.cases.repair', { id: granted._id, act: nextUlid(), account: account(cards[2]) }, family))
  expect(await paid(true)).toEqual([cards[2]])
  for (const path of ['support.money.payable', 'support.money.batches']) dataOf(await ask('query', path, {}, officer))
  await cloud.fireTimer('timer', 'followCases')

  const logs = cloud.logs.recent().map((log) => JSON.stringify(log))
  expect(logs.length).toBeGreaterThan(40)
  expect(logs.filter((log) => secret.test(log))).toEqual([])
  expect(answers.filter((answer) => secret.test(answer))).toEqual([])
  expect(JSON.stringify(cloud.costs())).not.toMatch(secret)
  const documents = cloud.store.collections().map(({ name }) => [name, JSON.stringify(cloud.store.find(name, { filter: {} }).docs)] as const)
  const filled = documents.filter(([, text]) => text !== '[]').map(([name]) => name)
  expect(filled).toEqual(expect.arrayContaining(['accessLog', 'messages', 'paymentBatches', 'people', 'supportCases']))
  expect(documents.filter(([, text]) => secret.test(text)).map(([name]) => name)).toEqual([])
  // The real name is where it is asked for alone: in no log and no message.
  expect(logs.filter((log) => log.includes(holder))).toEqual([])
})
