/** Names that others read are shown to WeChat first; what is told in confidence is not. */
import { newestVersion } from '../../../src/domain/account/consent-texts'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { home, plantPlaces, somebody, type Someone } from './person'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())
afterEach(() => jest.restoreAllMocks())

const unfit = '代开发票'
const child = { name: '禾禾', sex: 'girl', birthOn: '2026-03-20' }

async function parent() {
  const who = await somebody(cloud)
  const [familyId, childId] = [nextUlid(), nextUlid()]
  dataOf(await cloud.mutate('account.family.start', { id: familyId }, who))
  dataOf(await cloud.mutate('account.family.addChild', { id: childId, familyId, ...child, agree: newestVersion('under14') }, who))
  return { who, familyId, childId }
}
const everything = ({ personId }: Someone) => ['people', 'families', 'consents'].map((name) => cloud.store.find(name, { filter: { $or: [{ _id: personId }, { 'members.personId': personId }] } }).docs)

test.each<[string, string, (ids: { familyId: string; childId: string }) => object]>([
  ['one’s own name', 'account.profile.edit', () => ({ name: unfit })],
  ['how one wants to be called', 'account.profile.wishes', () => ({ wishes: { callMe: unfit, notOn: [], topicsToAvoid: [] } })],
  ['what the family calls one', 'account.family.start', () => ({ id: nextUlid(), relation: unfit })],
  ['what an invited relative is called', 'account.family.invite', ({ familyId }) => ({ id: nextUlid(), familyId, role: 'relative', relation: unfit })],
  ['a new child’s name', 'account.family.addChild', ({ familyId }) => ({ id: nextUlid(), familyId, ...child, name: unfit, agree: newestVersion('under14') })],
  ['a child’s other name', 'account.family.editChild', (ids) => ({ ...ids, ...child, name: unfit })],
])('%s: unfit words are refused, and nothing is changed', async (_, path, input) => {
  const { who, ...ids } = await parent()
  const before = everything(who)
  expect(codeOf(await cloud.mutate(path, input(ids), who))).toBe('UNSAFE_TEXT')
  expect(everything(who)).toEqual(before)
})

test('a call for help is never stopped for its words', async () => {
  const who = await somebody(cloud)
  cloud.store.insert('posts', [postDoc('p01KAAAAAAAAAAAAAAAAAA', { role: 'villageWorker', orgPath: home })])
  dataOf(await cloud.mutate('account.help.ask', { id: nextUlid(), wish: 'call', note: `有人叫我${unfit}` }, who))
  expect(cloud.store.find('calls', { filter: { personId: who.personId } }).docs).toHaveLength(1)
})

describe('when WeChat cannot say', () => {
  const rename = (as: object) => cloud.mutate('account.profile.edit', { name: '小雨' }, as)
  test('the phone is asked to try again; a browser, which WeChat often does not judge for, goes on', async () => {
    const who = await somebody(cloud)
    const session = cloud.signIn({ id: nextUlid(), openid: who.openid })
    jest.spyOn(cloud.wechat, 'call').mockReturnValue({ errCode: 61010, errMsg: 'user access too old' })
    expect(codeOf(await rename(who))).toBe('UNAVAILABLE')
    expect((await rename({ session })).ok).toBe(true)
  })
  test('a browser’s unfit words are refused all the same', async () => {
    const who = await somebody(cloud)
    const session = cloud.signIn({ id: nextUlid(), openid: who.openid })
    expect(codeOf(await cloud.mutate('account.profile.edit', { name: unfit }, { session }))).toBe('UNSAFE_TEXT')
  })
})
