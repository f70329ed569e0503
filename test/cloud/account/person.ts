/** People, places and taps that the tests of the account domain start from. */
import type { Me } from '../../../src/domain/account/contract/profile'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { dataOf, startTestCloud, type TestCloud } from '../harness'

/** A small tree: province, city, district, street, and two communities of it. */
const tree = [
  ['n1', 'province', '湖南省'],
  ['n1.n2', 'city', '长沙市'],
  ['n1.n2.n3', 'county', '岳麓区'],
  ['n1.n2.n3.n4', 'township', '望月湖街道'],
  ['n1.n2.n3.n4.n5', 'village', '望月湖社区'],
  ['n1.n2.n3.n4.n6', 'village', '湖中社区'],
] as const

export const home = 'n1.n2.n3.n4.n5.'
export const street = 'n1.n2.n3.n4.'
export const nextDoor = 'n1.n2.n3.n4.n6.'

export function plantPlaces(cloud: TestCloud) {
  const docs = tree.map(([ids, kind, name]) => ({
    _id: ids.split('.').at(-1),
    orgPath: `${ids}.`,
    parent: ids.split('.').at(-2) ?? null,
    kind,
    code: null,
    name,
    shortName: name,
    pinyin: 'x',
    status: 'active',
    nameKey: ids,
  }))
  cloud.store.insert('places', docs)
}

/** A cloud with these places for the tests of one file, without a fault at the start of each. */
export function openPlaces(ready: (cloud: TestCloud) => void): void {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await startTestCloud()
    plantPlaces(cloud)
    ready(cloud)
  })
  afterAll(() => cloud.close())
  afterEach(() => cloud.faults.clear())
}

let made = 0

export interface Someone {
  openid: string
  personId: string
}

/** Somebody who just signed in, with this name. */
export async function somebody(cloud: TestCloud, name = '雨桐', placeId: string | null = 'n5'): Promise<Someone> {
  made += 1
  const openid = `somebody-${made}`
  dataOf(await cloud.mutate('account.profile.signIn', {}, { openid }))
  dataOf(await cloud.mutate('account.profile.edit', { name, ...(placeId && { placeId }) }, { openid }))
  return { openid, personId: personIdOf(openid) }
}

export const meOf = async (cloud: TestCloud, { openid }: Someone) => dataOf<{ me: Me }>(await cloud.query('account.profile.me', {}, { openid })).me
