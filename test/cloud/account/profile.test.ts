import { checkCharacter } from '../../../src/domain/account/id-number'
import type { Me } from '../../../src/domain/account/contract/profile'
import { cutKinds } from '../../fixtures/cut-kinds'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { meOf, plantPlaces, somebody } from './person'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const stored = (personId: string) => cloud.store.find('people', { filter: { _id: personId } }).docs[0]
const trips = () => Object.fromEntries(cloud.costs().map(({ name, last }) => [name, last.roundTrips]))
/** Region 430199 was never given out. */
const idNumber = `43019919900101001${checkCharacter('43019919900101001')}`

describe('signing in', () => {
  test('a visitor, and somebody who has not signed in, are nobody yet', async () => {
    expect(dataOf(await cloud.query('account.profile.me', {}))).toEqual({ me: null })
    expect(dataOf(await cloud.query('account.profile.me', {}, { openid: 'new-here' }))).toEqual({ me: null })
  })
  test('one tap makes the person with what the phone knows; eight at once make one', async () => {
    const as = { openid: 'eager' }
    const answers = await Promise.all(Array.from({ length: 8 }, () => cloud.mutate('account.profile.signIn', { stages: ['baby'], large: true }, as)))
    const mes = answers.map((answer) => dataOf<{ me: Me }>(answer).me)
    expect(new Set(mes.map(({ personId }) => personId)).size).toBe(1)
    expect(mes[0]).toMatchObject({ stages: ['baby'], large: true, place: null })
    expect(cloud.store.find('people', { filter: { openid: 'eager' } }).docs).toHaveLength(1)
  })
  test('it costs one round trip when new, two when known; asking who I am costs one', async () => {
    const as = { openid: 'counted' }
    const first = [cloud.resetCosts(), dataOf(await cloud.mutate('account.profile.signIn', {}, as)), trips()].at(-1)
    const again = [cloud.resetCosts(), dataOf(await cloud.mutate('account.profile.signIn', {}, as)), trips()].at(-1)
    const asked = [cloud.resetCosts(), dataOf(await cloud.query('account.profile.me', {}, as)), trips()].at(-1)
    expect([first, again, asked]).toEqual([{ 'account.profile.signIn': 1 }, { 'account.profile.signIn': 2 }, { 'account.profile.me': 1 }])
  })
  test('a visitor cannot', async () => {
    expect(codeOf(await cloud.mutate('account.profile.signIn', {}))).toBe('NOT_SIGNED_IN')
  })
})

describe('editing', () => {
  test('a place is looked up: its path and the names above it are the server’s word', async () => {
    const yutong = await somebody(cloud, '雨桐', 'n5')
    expect(await meOf(cloud, yutong)).toMatchObject({ name: '雨桐', place: { placeId: 'n5', names: ['长沙市', '岳麓区', '望月湖街道', '望月湖社区'] } })
    expect(stored(yutong.personId)).toMatchObject({ orgPath: 'n1.n2.n3.n4.n5.' })
    expect(codeOf(await cloud.mutate('account.profile.edit', { placeId: 'n404' }, yutong))).toBe('NOT_FOUND')
    expect(codeOf(await cloud.mutate('account.profile.edit', { orgPath: 'n1.' }, yutong))).toBe('BAD_INPUT')
  })
  test.each(['🌞🌻', '\u0007', '12345', '小太阳🌞'])('a name must be one: %j is refused in words, and nothing changes', async (name) => {
    const yutong = await somebody(cloud)
    const answer = await cloud.mutate('account.profile.edit', { name }, yutong)
    expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_INPUT', message: expect.stringMatching(/^名字.+您填的都还在。$/) } })
    expect(stored(yutong.personId)).toMatchObject({ name: '雨桐' })
  })
  test('nobody lives in a market or a whole city; that is said with what to choose', async () => {
    const yutong = await somebody(cloud)
    cloud.store.insert('places', [{ _id: 'n90', orgPath: 'n1.n2.n90.', parent: 'n2', kind: 'market', code: null, name: '示例市场', shortName: '示例市场', pinyin: 'x', status: 'active', nameKey: 'n90' }])
    for (const [input, why] of [[{ placeId: 'n90' }, '请选您住的村（社区）'], [{ placeId: 'n2' }, '请再往下选'], [{ registeredPlaceId: 'n90' }, '不是户口所在地']] as const) {
      expect(await cloud.mutate('account.profile.edit', input, yutong)).toMatchObject({ ok: false, error: { code: 'BAD_INPUT', message: expect.stringContaining(why) } })
    }
    expect(await meOf(cloud, yutong)).toMatchObject({ place: { placeId: 'n5' }, registeredPlace: null })
  })
  test('only what is named changes, and what was there before stays in the history', async () => {
    const yutong = await somebody(cloud)
    dataOf(await cloud.mutate('account.profile.edit', { registeredPlaceId: 'n6' }, yutong))
    dataOf(await cloud.mutate('account.profile.edit', { name: '小雨', placeId: null, large: true }, yutong))
    expect(await meOf(cloud, yutong)).toMatchObject({ name: '小雨', place: null, large: true, registeredPlace: { placeId: 'n6' } })
    expect(stored(yutong.personId)?.['orgPath']).toBeNull()
    expect((stored(yutong.personId)?.['history'] as Array<{ what: string; before: string }>).map(({ what, before }) => [what, before])).toEqual([
      ['name', '朋友'],
      ['name', '雨桐'],
      ['place', '长沙市岳麓区望月湖街道望月湖社区'],
    ])
  })
  test('two edits at the same moment both arrive', async () => {
    const yutong = await somebody(cloud)
    const edits = [{ name: '小雨' }, { large: true }, { stages: ['baby'] }]
    const answers = await Promise.all(edits.map((edit) => cloud.mutate('account.profile.edit', edit, yutong)))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await meOf(cloud, yutong)).toMatchObject({ name: '小雨', large: true, stages: ['baby'] })
  })
  test('the same edit sent again writes nothing', async () => {
    const yutong = await somebody(cloud)
    dataOf(await cloud.mutate('account.profile.edit', { name: '小雨' }, yutong))
    const once = stored(yutong.personId)
    dataOf(await cloud.mutate('account.profile.edit', { name: '小雨' }, yutong))
    expect(stored(yutong.personId)).toEqual(once)
  })
})

describe('phone and identity', () => {
  test('without consent nothing is stored; with it the number is sealed and shown masked', async () => {
    const yutong = await somebody(cloud)
    expect(codeOf(await cloud.mutate('account.profile.givePhone', { phone: '13800005678' }, yutong))).toBe('NEEDS_CONSENT')
    expect(stored(yutong.personId)?.['phone']).toBeNull()
    expect(codeOf(await cloud.mutate('account.profile.givePhone', { phone: '13800005678', agree: 99 }, yutong))).toBe('CONFLICT')
    const { me } = dataOf<{ me: Me }>(await cloud.mutate('account.profile.givePhone', { phone: '13800005678', agree: 1 }, yutong))
    expect(me.phone).toBe('1** **** 5678')
    expect(JSON.stringify(stored(yutong.personId))).not.toContain('13800005678')
  })
  test('a real name and number: checked, sealed, masked, found by the last four; dropped, they are gone', async () => {
    const yutong = await somebody(cloud)
    const give = (more: object) => cloud.mutate('account.profile.giveIdentity', { realName: '刘桂兰', idNumber, forWhat: 'membership', ...more }, yutong)
    expect(codeOf(await give({}))).toBe('NEEDS_CONSENT')
    expect(dataOf(await give({ agree: 1, idNumber: '430199199001010010' }))).toEqual({ ok: false, why: 'checksum' })
    const keysBefore = stored(yutong.personId)?.['searchKeys'] as string[]
    expect(dataOf(await give({ agree: 1 }))).toMatchObject({ ok: true, me: { realName: '刘**', idNumber: expect.stringMatching(/^4301\*{10}/), birthOn: '1990-01-01' } })
    const keys = stored(yutong.personId)?.['searchKeys'] as string[]
    // Three beginnings of the real name, three of its initials, and the last four.
    expect(keys).toHaveLength(keysBefore.length + 7)
    expect(JSON.stringify(stored(yutong.personId))).not.toMatch(/刘桂兰|19900101/)
    dataOf(await cloud.mutate('account.profile.dropIdentity', {}, yutong))
    expect(stored(yutong.personId)).toMatchObject({ realName: null, idNumber: null, birthOn: null, searchKeys: keysBefore })
  })
  test('WeChat’s word for a number: the code is exchanged on the server', async () => {
    const yutong = await somebody(cloud)
    const code = cloud.wechat.phoneCodes.issue(yutong.openid)
    const { me } = dataOf<{ me: Me }>(await cloud.mutate('account.profile.givePhoneByWechat', { code, agree: 1 }, yutong))
    expect(me.phone).toMatch(/^1\*\* \*\*\*\* \d{4}$/)
    expect(stored(yutong.personId)).toMatchObject({ phone: { verified: true } })
    expect(codeOf(await cloud.mutate('account.profile.givePhoneByWechat', { code }, yutong))).toBe('EXPIRED')
  })
})

describe('whatever fails at whichever database call, the same tap again ends it', () => {
  test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4].map((call) => [kind, call] as const)))('%s at call %i of giving a phone number', async (kind, call) => {
    const yutong = await somebody(cloud)
    cloud.faults.inject({ kind, call, action: 'account.profile.givePhone' })
    const give = () => cloud.mutate('account.profile.givePhone', { phone: '13800005678', agree: 1 }, yutong)
    expect((await give()).ok).toBe(false)
    expect(dataOf<{ me: Me }>(await give()).me.phone).toBe('1** **** 5678')
    expect(cloud.store.find('consents', { filter: { _id: yutong.personId } }).docs[0]?.['log']).toHaveLength(1)
  })
})
