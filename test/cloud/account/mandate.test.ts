import type { Filing, Mandate } from '../../../src/domain/account/contract/mandate'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { home, meOf, nextDoor, plantPlaces, somebody, type Someone } from './person'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

async function worker(orgPath = home) {
  const who = await somebody(cloud, '李小红')
  cloud.store.insert('posts', [postDoc(who.personId, { name: '李小红', role: 'villageWorker', orgPath, placeName: '望月湖社区' })])
  return who
}
const call = (verb: string, input: object, who: Someone) => cloud.mutate(`account.mandate.${verb}`, input, who)
const mine = async (who: Someone) => dataOf<{ mandates: Mandate[]; filings: Filing[] }>(await cloud.query('account.mandate.mine', {}, who))

async function confirmed() {
  const [elder, helper, id] = [await somebody(cloud, '刘桂兰'), await worker(), nextUlid()]
  dataOf(await call('askInPlace', { id, personId: elder.personId, what: ['basics', 'membership'] }, helper))
  dataOf(await call('confirm', { id }, elder))
  return { elder, helper, mandateId: id }
}
async function filed(content: object = { what: 'basics', large: true, placeId: 'n6' }) {
  const { elder, helper, mandateId } = await confirmed()
  const id = nextUlid()
  dataOf(await call('fileOnBehalf', { id, mandateId, content }, helper))
  return { elder, helper, mandateId, id }
}

test('asked, nothing may be filed before the person has confirmed', async () => {
  const [elder, helper, id] = [await somebody(cloud), await worker(), nextUlid()]
  dataOf(await call('askInPlace', { id, personId: elder.personId, what: ['basics'] }, helper))
  const file = () => call('fileOnBehalf', { id: nextUlid(), mandateId: id, content: { what: 'basics', large: true } }, helper)
  expect(codeOf(await file())).toBe('NOT_FOUND')
  expect(codeOf(await call('confirm', { id }, helper))).toBe('NOT_FOUND')
  dataOf(await call('confirm', { id }, elder))
  expect(codeOf(await call('fileOnBehalf', { id: nextUlid(), mandateId: id, content: { what: 'membership' } }, helper))).toBe('NOT_ALLOWED')
  dataOf(await call('end', { id }, elder))
  expect(codeOf(await file())).toBe('NOT_FOUND')
})

test('what is filed waits, is read line by line, and is done when the person confirms; once', async () => {
  const { elder, id } = await filed()
  expect((await meOf(cloud, elder))?.large).toBe(false)
  expect((await mine(elder)).filings).toMatchObject([{ id, state: 'toConfirm', forMe: true, lines: ['住在：长沙市岳麓区望月湖街道湖中社区', '打开长辈版（字更大）'] }])
  for (let i = 0; i < 2; i++) expect(dataOf(await call('confirmFiling', { id }, elder))).toEqual({ state: 'done' })
  expect(await meOf(cloud, elder)).toMatchObject({ large: true, place: { placeId: 'n6' } })
  expect(codeOf(await call('refuseFiling', { id }, elder))).toBe('CONFLICT')
})

test('a refused filing changes nothing; the helper cannot confirm it for the person', async () => {
  const { elder, helper, id } = await filed()
  expect(codeOf(await call('confirmFiling', { id }, helper))).toBe('NOT_FOUND')
  dataOf(await call('refuseFiling', { id }, elder))
  expect(codeOf(await call('confirmFiling', { id }, elder))).toBe('CONFLICT')
  expect((await meOf(cloud, elder))?.large).toBe(false)
})

test('who filed an application does not decide on it', async () => {
  const { elder, helper, id } = await filed({ what: 'membership' })
  dataOf(await call('confirmFiling', { id }, elder))
  const decision = { id: nextUlid(), personId: elder.personId, version: 0 }
  expect(codeOf(await cloud.mutate('account.membership.approve', decision, helper))).toBe('FOUR_EYES')
  expect(dataOf(await cloud.mutate('account.membership.approve', decision, await worker()))).toEqual({ state: 'member' })
})

test('a stranger, and a worker of another place, can ask nobody here', async () => {
  const elder = await somebody(cloud)
  const ask = { id: nextUlid(), personId: elder.personId, what: ['basics'] }
  expect(codeOf(await call('ask', ask, await somebody(cloud)))).toBe('NOT_FOUND')
  expect(codeOf(await call('askInPlace', ask, await worker(nextDoor)))).toBe('NOT_FOUND')
})

test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 6].map((at) => [kind, at] as const)))('%s at call %i of confirming an application: the same tap again ends it, once', async (kind, at) => {
  const { elder, id } = await filed({ what: 'membership' })
  cloud.faults.inject({ kind, call: at, action: 'account.mandate.confirmFiling' })
  expect((await call('confirmFiling', { id }, elder)).ok).toBe(false)
  expect(dataOf(await call('confirmFiling', { id }, elder))).toEqual({ state: 'done' })
  const [row] = cloud.store.find('memberships', { filter: { _id: elder.personId } }).docs
  expect(row?.['timeline']).toHaveLength(1)
})
