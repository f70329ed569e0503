/** The card money goes to: a first one, another one, the one that was put right; who says yes to it, and who hears of it. */
import type { SupportCase } from '../../../cloudfunctions/support/cases/collections'
import { newestVersion } from '@/domain/account/consent-texts'
import { loanInterest } from '@/domain/support/shipped/loan-interest'
import { happyFamily } from '@/domain/support/shipped/happy-family'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { keys } from '../../fixtures/temporary-cloud'
import { home, plantPlaces, somebody } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { caseDoc, card } from './case-doc'

let cloud: TestCloud
beforeAll(async () => {
  Object.assign(process.env, keys)
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const agree = { bank: newestVersion('bank') }
const account = { ...card, number: '6217000010000000011' }
const stored = (id: string) => cloud.store.find('supportCases', { filter: { _id: id } }).docs[0] as unknown as SupportCase
const toldOf = (id: string, personId: string) => (cloud.store.find('messages', { filter: { to: personId } }).docs as unknown as Array<{ title: string }>).filter((message) => JSON.stringify(message).includes(id))
const give = (id: string, as: Booker, more: object = {}) => cloud.mutate('support.cases.changeCard', { id, act: nextUlid(), account, ...more }, as)
/** Granted, once, without a card. */
function granted(more: Partial<Parameters<typeof caseDoc>[0]> = {}, person = plantBookers(cloud, 1)[0]!) {
  const doc = caseDoc({ applicant: person.personId, orgPath: home, now: new Date(), programme: 'loan-interest', title: '贷款贴息', terms: loanInterest, state: 'approved', at: 2, waitsAt: null, dueAt: null, raiseAt: null, account: null, ...more })
  cloud.store.insert('supportCases', [doc])
  return { id: doc._id, person }
}

describe('a first card', () => {
  test('of what is paid once: the page says that it is missing, it is agreed to, noted, and told of', async () => {
    const { id, person } = granted()
    expect(dataOf(await cloud.query('support.cases.one', { id }, person))).toMatchObject({ takesCard: true, needsCard: true, account: null })
    const listed = async () => dataOf<{ cases: Array<{ id: string; needsCard?: boolean }> }>(await cloud.query('support.cases.mine', { done: false }, person)).cases.find((card) => card.id === id)
    expect(await listed()).toMatchObject({ needsCard: true })
    expect(codeOf(await give(id, person))).toBe('NEEDS_CONSENT')
    expect(stored(id).account).toBeNull()
    dataOf(await give(id, person, { agree }))
    expect(stored(id)).toMatchObject({ account: { last4: '0011' }, notes: [{ byName: '本人', says: '填了收钱的卡：示例银行 尾号 0011' }], toTell: [] })
    expect(toldOf(id, person.personId)).toMatchObject([{ title: '收钱的卡填好了' }])
    expect(dataOf(await cloud.query('support.cases.one', { id }, person))).toMatchObject({ takesCard: true, account: { last4: '0011' } })
    expect(dataOf(await cloud.query('support.cases.one', { id }, person))).not.toHaveProperty('needsCard')
    expect(await listed()).not.toHaveProperty('needsCard')
    // Another one asks for nothing anew.
    dataOf(await give(id, person, { account: card }))
    expect(stored(id).account?.last4).toBe(card.number.slice(-4))
  })
  test('not where no money comes of it, not while a payment is on its way', async () => {
    const honour = granted({ programme: 'happy-family', title: '幸福家庭评选', terms: happyFamily, amount: null })
    expect(codeOf(await give(honour.id, honour.person, { agree }))).toBe('CONFLICT')
    const paying = granted({ state: 'paying', batch: nextUlid() })
    expect(codeOf(await give(paying.id, paying.person, { agree }))).toBe('CONFLICT')
  })
  test('of who has no WeChat is given by the worker who filed it, who reads the text out to them', async () => {
    const by = await somebody(cloud, '李小红')
    const post = postDoc(by.personId, { name: '李小红', role: 'villageWorker', orgPath: home, placeName: '望月湖社区' })
    cloud.store.insert('posts', [post])
    const { personId } = dataOf<{ personId: string }>(await cloud.mutate('account.mandate.recordPerson', { id: nextUlid(), name: '示例奶奶', placeId: 'n5', told: newestVersion('recorded') }, by))
    const { id } = granted({ applicant: personId, parties: [personId, by.personId], filer: { personId: by.personId, postId: post._id, name: '李小红' } })
    const as = by as unknown as Booker
    expect(codeOf(await give(id, as))).toBe('NEEDS_CONSENT')
    dataOf(await give(id, as, { agree }))
    expect(stored(id)).toMatchObject({ account: { last4: '0011' }, notes: [{ by: by.personId, byName: '李小红代办' }] })
    expect([toldOf(id, personId).length, toldOf(id, by.personId).length]).toEqual([1, 1])
    cloud.store.remove('posts', { _id: post._id }, { multi: false })
    expect(codeOf(await give(id, as, { account: card }))).toBe('NOT_ALLOWED')
  })
  test('put in with what was asked for asks for the same', async () => {
    const { id, person } = granted({ state: 'returned', at: 0, needs: [{ kind: 'bank', says: '请填银行卡' }] })
    const put = (more: object = {}) => cloud.mutate('support.cases.resubmit', { id, act: nextUlid(), account, ...more }, person)
    expect(codeOf(await put())).toBe('NEEDS_CONSENT')
    dataOf(await put({ agree }))
    expect(stored(id)).toMatchObject({ state: 'review', account: { last4: '0011' } })
  })
})

describe('whoever is to hear of a card hears once, though nobody taps again', () => {
  const calls = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  test.each(cutKinds.flatMap((kind) => calls.map((call) => [kind, call] as const)))('%s at call %i', async (kind, call) => {
    // The step before is not told of yet either.
    const { id, person } = granted()
    const [filer] = plantBookers(cloud, 1) as [Booker]
    const at = { multi: false, merge: true, upsert: false, now: new Date() }
    const step = { act: nextUlid(), what: 'close', at: new Date(), state: 'approved', level: null, by: null, byName: '公示到期', says: '' }
    cloud.store.modify('supportCases', { _id: id }, { $set: { parties: [person.personId, filer.personId], filer: { personId: filer.personId, postId: null, name: '代办的人' }, untold: step.act, timeline: [step] } }, at)
    cloud.faults.inject({ kind, call, action: 'support.cases.changeCard' })
    await give(id, person, { agree }).catch(() => undefined)
    cloud.faults.clear()
    const isGiven = stored(id).account !== null
    for (let run = 0; run < 2; run++) await cloud.fireTimer('timer', 'followCases')
    const titles = ['公示结束，申请通过了', ...(isGiven ? ['收钱的卡填好了'] : [])].sort()
    expect(toldOf(id, person.personId).map(({ title }) => title).sort()).toEqual(titles)
    expect(toldOf(id, filer.personId).map(({ title }) => title.replace(/^.*：/, '')).sort()).toEqual(titles)
    expect(stored(id)).toMatchObject({ untold: null })
    expect(stored(id).toTell ?? []).toEqual([])
  })
})

describe('a card that was put right', () => {
  const mended = (id: string, as: Booker) => cloud.mutate('support.cases.repair', { id, act: nextUlid(), account }, as)
  test('by who filed it: it is said who did, and the family hears of it once', async () => {
    const [helper] = plantBookers(cloud, 1) as [Booker]
    const { id, person } = granted({ state: 'payFailed', payFault: 'wrongNumber' })
    cloud.store.modify('supportCases', { _id: id }, { $set: { parties: [person.personId, helper.personId], filer: { personId: helper.personId, postId: null, name: '儿子' } } }, { multi: false, merge: true, upsert: false, now: new Date() })
    expect(codeOf(await mended(id, helper))).toBe('NOT_ALLOWED')
    cloud.store.insert('mandates', [{ _id: nextUlid(), parties: [person.personId, helper.personId], personId: person.personId, personName: '妈妈', helperId: helper.personId, helperName: '儿子', helperPost: '', postId: null, what: ['support'], state: 'confirmed', askedAt: new Date(), timeline: [], voiding: false }])
    dataOf(await mended(id, helper))
    for (let run = 0; run < 2; run++) await cloud.fireTimer('timer', 'followCases')
    expect(stored(id).timeline.slice(-1)).toMatchObject([{ what: 'repair', by: helper.personId, byName: '儿子代办' }])
    expect(toldOf(id, person.personId)).toMatchObject([{ title: '收钱的卡改好了' }])
    expect(toldOf(id, helper.personId)).toEqual([])
  })
  test('by the family itself: it knows', async () => {
    const { id, person } = granted({ state: 'payFailed', payFault: 'wrongNumber' })
    dataOf(await mended(id, person))
    await cloud.fireTimer('timer', 'followCases')
    expect(toldOf(id, person.personId)).toEqual([])
  })
})
