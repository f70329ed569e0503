import { newUlid } from '../../../src/client/ulid'
import type { Family } from '../../../src/domain/account/contract/family'
import { dataOf, startTestCloud, type TestCloud } from '../harness'
import { plantPlaces, somebody, type Someone } from './person'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const familiesOf = async (who: Someone) => dataOf<{ families: Family[] }>(await cloud.query('account.family.mine', {}, who)).families
const namesSeenBy = async (who: Someone) => (await familiesOf(who)).flatMap(({ members }) => members.map(({ name }) => name))
const rename = (who: Someone, name: string) => cloud.mutate('account.profile.edit', { name }, who)

async function couple() {
  const [mother, father] = [await somebody(cloud, '朋友'), await somebody(cloud, '朋友')]
  const { family } = dataOf<{ family: Family }>(await cloud.mutate('account.family.start', { id: newUlid() }, mother))
  const { token } = dataOf<{ token: string }>(await cloud.mutate('account.family.invite', { id: newUlid(), familyId: family.id, role: 'guardian' }, mother))
  dataOf(await cloud.mutate('account.family.accept', { token }, father))
  return { mother, father }
}

test('who says how they are called is called so by the family, and by the cards that are out', async () => {
  const { mother, father } = await couple()
  dataOf(await rename(mother, '阿兰'))
  expect(await namesSeenBy(father)).toEqual(['阿兰', '朋友'])
  const [family] = await familiesOf(mother)
  const { token } = dataOf<{ token: string }>(await cloud.mutate('account.family.invite', { id: newUlid(), familyId: family!.id, role: 'relative' }, mother))
  dataOf(await rename(mother, '兰兰'))
  expect(dataOf(await cloud.query('account.family.invitation', { token }, await somebody(cloud, '外婆')))).toMatchObject({ inviter: '兰兰' })
})

test('cut off between the person and the family, a retry ends it', async () => {
  const { mother, father } = await couple()
  for (const kind of ['errorBefore', 'errorAfterCommit'] as const) {
    for (let call = 1; call <= 6; call += 1) {
      const name = `${kind === 'errorBefore' ? '前' : '后'}${call}`
      cloud.faults.inject({ kind, action: 'account.profile.edit', call })
      expect((await rename(mother, name)).ok).toBe(false)
      cloud.faults.clear()
      dataOf(await rename(mother, name))
      expect(await namesSeenBy(father)).toContain(name)
    }
  }
})

test('of two changes at once, the family says what the person is called', async () => {
  const { mother, father } = await couple()
  await Promise.all(['甲', '乙', '丙'].map((name) => rename(mother, name)))
  const { me } = dataOf<{ me: { name: string } }>(await cloud.query('account.profile.me', {}, mother))
  expect(await namesSeenBy(father)).toEqual([me.name, '朋友'])
})
