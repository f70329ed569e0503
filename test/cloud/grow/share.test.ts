/** A link for the doctor: it shows growth, vaccines and signs to who has it, writes down each look, and ends with whatever it stands on. */
import { newestVersion } from '../../../src/domain/account/consent-texts'
import type { GrowthShare, SharedGrowth } from '../../../src/domain/grow/share-contract'
import { mostLooks } from '../../../src/domain/grow/share'
import { somebody, type Someone } from '../account/person'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, type As, type TestCloud } from '../harness'
import { line, openYoungFamilies, type YoungFamilies, type YoungFamily } from './young-family'

let cloud: TestCloud
let families: YoungFamilies
openYoungFamilies((opened, at) => {
  cloud = opened
  families = at
})

const visitor: As = {}
const share = (childId: string, as: Someone, more: object = {}) => cloud.mutate('grow.child.share', { id: nextUlid(), childId, days: 7, showsName: false, agree: newestVersion('under14'), ...more }, as)
const given = async (childId: string, as: Someone, more: object = {}) => dataOf<{ share: GrowthShare }>(await share(childId, as, more)).share
const shares = async (childId: string, as: Someone) => dataOf<{ items: GrowthShare[] }>(await cloud.query('grow.child.shares', { childId }, as)).items
const open = (token: string | null, as: As = visitor, more: object = {}) => cloud.mutate('grow.shared.open', { token, look: nextUlid(), who: '李医生', ...more }, as)
const end = (childId: string, id: string, as: Someone) => cloud.mutate('grow.child.endShare', { childId, id }, as)
const accesses = async (as: Someone) => dataOf<{ items: Array<{ who: string; post: string; what: string[] }> }>(await cloud.query('account.myData.accesses', {}, as)).items
const modify = (collection: string, filter: Record<string, unknown>, set: object) => cloud.store.modify(collection, filter, { $set: set }, { multi: true, merge: true, upsert: false, now: new Date() })
const consent = (verb: string, childId: string, as: Someone) => cloud.mutate(`account.consent.${verb}`, { kind: 'under14', subject: childId, ...(verb === 'give' && { version: newestVersion('under14') }) }, as)

async function withFile(): Promise<YoungFamily> {
  const family = await families.newChild()
  dataOf(
    await families.note(
      family.childId,
      [
        line({ what: 'birth', gestationDays: 250, weightKg: 2.4 }),
        line({ what: 'measured', on: '2026-03-01', weightKg: 5, measuredBy: '望月湖社区医院' }),
        line({ what: 'dosed', code: 'HepB', on: '2026-03-01', clinic: '望月湖门诊', batch: 'B1' }),
        line({ what: 'signsAnswered', age: 3, on: '2026-04-25', answers: [false, true, false, false] }),
        line({ what: 'checkedUp', checkup: 'month3', on: '2026-04-25', note: '家里的悄悄话' }),
        line({ what: 'diary', on: '2026-04-25', words: '禾禾第一次笑', first: true }),
      ],
      family.mother,
    ),
  )
  return family
}

test('who has the link sees growth, vaccines and signs; no diary, no words of the family’s, no name that was not chosen', async () => {
  const { childId, mother } = await withFile()
  const { token, state } = await given(childId, mother)
  expect(state).toBe('open')
  const answer = await open(token)
  expect(dataOf<SharedGrowth>(answer)).toEqual({
    child: { name: '宝宝', sex: 'girl', birthOn: '2026-01-20' },
    until: expect.any(String),
    birth: { gestationDays: 250, weightKg: 2.4 },
    measurements: [{ what: 'measured', on: '2026-03-01', weightKg: 5 }],
    doses: [{ what: 'dosed', code: 'HepB', on: '2026-03-01' }],
    signs: [{ what: 'signsAnswered', age: 3, on: '2026-04-25', answers: [false, true, false, false] }],
  })
  for (const hidden of ['禾禾', '雨桐', '望月湖', '悄悄话', '第一次笑']) expect(JSON.stringify(answer)).not.toContain(hidden)
  const named = await given(childId, mother, { showsName: true })
  expect(dataOf<SharedGrowth>(await open(named.token)).child.name).toBe('禾禾')
})

test('each look is in 谁看过 of every guardian before anything is shown, once however often it is tried; a guardian’s own is none', async () => {
  const family = await withFile()
  const father = await families.joinedAs('guardian', '周明', family)
  const { token, id } = await given(family.childId, family.mother)
  const look = nextUlid()
  for (let i = 0; i < 3; i++) dataOf(await open(token, visitor, { look }))
  dataOf(await open(token, await somebody(cloud, '路人'), { who: '' }))
  dataOf(await open(token, father))
  for (const guardian of [family.mother, father]) {
    expect(await accesses(guardian)).toMatchObject([{ who: '拿到链接的人', post: '凭链接', what: ['孩子的成长记录'] }, { who: '李医生', what: ['孩子的成长记录'] }])
  }
  expect((await shares(family.childId, father)).find((one) => one.id === id)).toMatchObject({ by: '雨桐', mine: false, looks: [{ who: '拿到链接的人' }, { who: '李医生' }] })
})

test('it is given by a guardian who agreed for this child; nobody else gives, sees or ends one', async () => {
  const family = await withFile()
  const father = await families.joinedAs('guardian', '周明', family)
  expect(codeOf(await share(family.childId, father, { agree: undefined }))).toBe('NEEDS_CONSENT')
  const { id } = await given(family.childId, father)
  const granny = await families.joinedAs('relative', '外婆', family)
  const stranger = await somebody(cloud, '路人')
  for (const [who, code] of [[granny, 'NOT_ALLOWED'], [stranger, 'NOT_FOUND']] as const) {
    expect(codeOf(await share(family.childId, who))).toBe(code)
    expect(codeOf(await cloud.query('grow.child.shares', { childId: family.childId }, who))).toBe(code)
    expect(codeOf(await cloud.query('grow.child.shareCode', { childId: family.childId, id }, who))).toBe(code)
    expect(codeOf(await end(family.childId, id, who))).toBe(code)
  }
  const other = await families.newChild()
  dataOf(await end(other.childId, id, other.mother))
  expect((await shares(family.childId, father))[0]).toMatchObject({ id, state: 'open' })
  expect(codeOf(await share(other.childId, other.mother, { id }))).toBe('CONFLICT')
})

test('a link that we did not make opens nothing, and neither does the id of one', async () => {
  const { childId, mother } = await withFile()
  const { id } = await given(childId, mother)
  expect(codeOf(await open('A'.repeat(22)))).toBe('EXPIRED')
  expect(codeOf(await open(id))).toBe('BAD_INPUT')
})

describe('it ends at once', () => {
  const gone = async (token: string | null) => [codeOf(await open(token))]
  test.each<[string, (family: YoungFamily, link: GrowthShare, father: Someone) => Promise<unknown>]>([
    ['when a guardian takes it back', ({ childId, mother }, { id }) => end(childId, id, mother)],
    ['when the other guardian does', ({ childId }, { id }, father) => end(childId, id, father)],
    ['when its time is over', async (_, { id }) => modify('growthShares', { _id: id }, { endsAt: new Date(Date.now() - 1000) })],
    ['when who gave it takes the consent back', ({ childId, mother }) => consent('withdraw', childId, mother)],
    ['when who gave it agrees no more', ({ childId, mother }) => cloud.mutate('account.consent.refuse', { kind: 'under14', subject: childId, version: newestVersion('under14') }, mother)],
    ['when who gave it takes the child out of their sight', ({ familyId, childId, mother }) => cloud.mutate('account.family.removeChild', { familyId, childId }, mother)],
  ])('%s', async (_, act) => {
    const family = await withFile()
    const father = await families.joinedAs('guardian', '周明', family)
    const link = await given(family.childId, family.mother)
    dataOf(await open(link.token))
    const seen = await accesses(father)
    await act(family, link, father)
    expect(await gone(link.token)).toEqual(['EXPIRED'])
    expect(await accesses(father)).toEqual(seen)
  })

  test('and does not come back when the consent is given again; another link is another one', async () => {
    const family = await withFile()
    await families.joinedAs('guardian', '周明', family)
    const link = await given(family.childId, family.mother)
    dataOf(await consent('withdraw', family.childId, family.mother))
    dataOf(await consent('give', family.childId, family.mother))
    expect(await gone(link.token)).toEqual(['EXPIRED'])
    dataOf(await open((await given(family.childId, family.mother)).token))
  })

  test('with the file: when the only guardian withdraws, nothing is left of the link either', async () => {
    const { childId, mother } = await withFile()
    const { token } = await given(childId, mother)
    dataOf(await consent('withdraw', childId, mother))
    expect(await gone(token)).toEqual(['EXPIRED'])
    expect(cloud.store.find('growthShares', { filter: { childId } }).docs).toEqual([])
  })

  test('once it was opened more often than it was meant to be', async () => {
    const { childId, mother } = await withFile()
    const { id, token } = await given(childId, mother)
    modify('growthShares', { _id: id }, { looks: Array.from({ length: mostLooks - 1 }, () => ({ id: nextUlid(), at: new Date(), who: '某人' })) })
    const last = nextUlid()
    dataOf(await open(token, visitor, { look: last }))
    expect(await gone(token)).toEqual(['EXPIRED'])
    dataOf(await open(token, visitor, { look: last }))
  })

  test('also while it is just being opened: no look without a row, none after the end', async () => {
    for (let i = 0; i < 4; i++) {
      const { childId, mother } = await withFile()
      const { id, token } = await given(childId, mother)
      const [looked] = await Promise.all([open(token), end(childId, id, mother)])
      expect(await accesses(mother)).toHaveLength(looked.ok ? 1 : (await shares(childId, mother))[0]!.looks.length)
      expect(await gone(token)).toEqual(['EXPIRED'])
    }
  })
})

test('what the children of other families have is not in it', async () => {
  const [one, other] = [await withFile(), await families.newChild()]
  dataOf(await families.note(other.childId, [line({ what: 'measured', on: '2026-03-01', weightKg: 6.6 })], other.mother))
  const { token } = await given(one.childId, one.mother)
  expect(JSON.stringify(await open(token))).not.toContain('6.6')
})

test('in WeChat the link is a code as well', async () => {
  const { childId, mother } = await withFile()
  const { id } = await given(childId, mother)
  const { picture } = dataOf<{ picture: string | null }>(await cloud.query('grow.child.shareCode', { childId, id }, mother))
  expect(picture === null || /^data:image\/(png|jpeg);base64,/.test(picture)).toBe(true)
  dataOf(await end(childId, id, mother))
  expect(codeOf(await cloud.query('grow.child.shareCode', { childId, id }, mother))).toBe('NOT_FOUND')
})

test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4].map((call) => [kind, call] as const)))('%s at call %i of giving: the same tap gives the same link', async (kind, call) => {
  const { childId, mother } = await withFile()
  const id = nextUlid()
  cloud.faults.inject({ kind, call, action: 'grow.child.share' })
  await share(childId, mother, { id })
  cloud.faults.clear()
  const link = await given(childId, mother, { id })
  expect((await shares(childId, mother)).map((one) => [one.id, one.token])).toEqual([[id, link.token]])
  dataOf(await open(link.token))
})

test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 6].map((call) => [kind, call] as const)))('%s at call %i of opening: the same look again is one look', async (kind, call) => {
  const family = await withFile()
  const { token, id } = await given(family.childId, family.mother)
  const look = nextUlid()
  cloud.faults.inject({ kind, call, action: 'grow.shared.open' })
  await open(token, visitor, { look })
  cloud.faults.clear()
  dataOf(await open(token, visitor, { look }))
  expect(await accesses(family.mother)).toHaveLength(1)
  expect((await shares(family.childId, family.mother)).find((one) => one.id === id)?.looks).toHaveLength(1)
})

test('who agreed to an older text is asked anew before another link is made; what is there they read as before, and the link that is out stands', async () => {
  const { childId, mother } = await withFile()
  const { token } = await given(childId, mother)
  const key = `given.under14:${childId}`
  modify('consents', { [`${key}.state`]: 'given' }, { [`${key}.version`]: newestVersion('under14') - 1 })
  const mine = async () => dataOf<{ items: Array<{ newer: boolean; version: number }> }>(await cloud.query('account.consent.mine', {}, mother)).items
  expect(await mine()).toMatchObject([{ newer: true }])
  expect(codeOf(await share(childId, mother, { agree: undefined }))).toBe('NEEDS_CONSENT')
  expect((await families.read(childId, mother)).log).not.toEqual([])
  dataOf(await open(token))
  dataOf(await consent('give', childId, mother))
  expect(await mine()).toMatchObject([{ newer: false }])
  dataOf(await share(childId, mother, { agree: undefined }))
  // Agreeing anew took nothing back.
  dataOf(await open(token))
})
