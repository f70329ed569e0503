/** 横向到边: associations of parks, firms, markets and colleges, below a county, a township or a village. */
import type { PlaceKind } from '../../../src/domain/org/place-kind'
import type { StaffRole } from '../../../src/domain/org/roles'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { keys } from '../../fixtures/temporary-cloud'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { plantTree } from './place-tree'
import { resident } from './world'

let cloud: TestCloud
beforeAll(async () => {
  Object.assign(process.env, keys)
  cloud = await startTestCloud()
  plantTree(cloud)
})
afterAll(() => cloud.close())

const specialKinds: readonly PlaceKind[] = ['park', 'firm', 'market', 'campus']
/** Where, and who may: the officer of that level and those above, never the village or a township beside it. */
const parents = [
  { parent: 'n3', level: 'county', may: ['county', 'province'], mayNot: ['town4', 'village6'] },
  { parent: 'n4', level: 'township', may: ['town4', 'county', 'province'], mayNot: ['town5', 'village6'] },
  { parent: 'n6', level: 'village', may: ['town4', 'county', 'province'], mayNot: ['town5', 'village6'] },
] as const
const cases = parents.flatMap((each) => specialKinds.map((kind) => [kind, each.level, each] as const))

let made = 0
const addBy = (openid: string, parent: string, kind: PlaceKind) => {
  made += 1
  return cloud.mutate('org.places.add', { id: nextUlid(), parent, kind, name: `示例地方第${made}号` }, { openid })
}
async function added(parent: string, kind: PlaceKind) {
  const answer = dataOf<{ ok: boolean; place: { id: string; name: string } }>(await addBy('county', parent, kind))
  const [stored] = cloud.store.find('places', { filter: { _id: answer.place.id } }).docs
  return { id: answer.place.id, name: answer.place.name, path: String(stored?.['orgPath']), kind }
}
function workerAt({ id, name, path }: Awaited<ReturnType<typeof added>>, role: StaffRole = 'villageWorker') {
  const openid = `o-${nextUlid()}`
  cloud.store.insert('posts', [postDoc(personIdOf(openid), { name: '示例专干', role, placeId: id, placeName: name, orgPath: path })])
  return { openid }
}
async function newcomer(name: string) {
  const openid = `o-${nextUlid()}`
  dataOf(await cloud.mutate('account.profile.signIn', {}, { openid }))
  dataOf(await cloud.mutate('account.profile.edit', { name, placeId: 'n7' }, { openid }))
  return { openid, personId: personIdOf(openid) }
}
const waitingFor = async (who: { openid: string }) => dataOf<{ items: Array<{ personId: string; version: number }> }>(await cloud.query('account.membership.toApprove', {}, who)).items
const peopleOf = async (who: { openid: string }) => dataOf<{ items: Array<{ id: string }> }>(await cloud.query('org.desk.people', {}, who)).items.map(({ id }) => id)

test.each(cases)('a %s below a %s: added by those who look after that place, refused to all others', async (kind, _, { parent, may, mayNot }) => {
  for (const openid of may) expect(dataOf(await addBy(openid, parent, kind))).toMatchObject({ ok: true, place: { kind } })
  const before = cloud.store.count('places', {}).total
  for (const openid of mayNot) expect(codeOf(await addBy(openid, parent, kind))).toBe('NOT_ALLOWED')
  expect(cloud.store.count('places', {}).total).toBe(before)
})

test.each(cases)('a %s below a %s: somebody who lives elsewhere joins there, and its own staff approves', async (kind, _, { parent }) => {
  const place = await added(parent, kind)
  const [own, beside] = [workerAt(place), workerAt(await added(parent, kind))]
  const person = await newcomer('外来工友')
  dataOf(await cloud.mutate('account.membership.join', { id: nextUlid(), placeId: place.id }, person))
  const [row] = await waitingFor(own)
  expect([row?.personId, await waitingFor(beside)]).toEqual([person.personId, []])
  const decision = { id: nextUlid(), personId: person.personId, version: row?.version }
  expect(codeOf(await cloud.mutate('account.membership.approve', { ...decision, id: nextUlid() }, beside))).toBe('NOT_FOUND')
  dataOf(await cloud.mutate('account.membership.approve', decision, own))
  expect(dataOf(await cloud.query('account.membership.mine', {}, person))).toMatchObject({ membership: { state: 'member', place: { placeId: place.id } } })
})

test.each(cases)('a %s below a %s: its staff sees who belongs there, and nobody of the place around it or beside it', async (kind, _, { parent }) => {
  const [place, beside] = [await added(parent, kind), await added(parent, kind)]
  const around = { id: parent, name: '周围', path: place.path.slice(0, -`${place.id}.`.length), kind: 'village' as const }
  const [inside] = [place, beside, around].map((where) => resident(cloud, '示例居民', where))
  expect(await peopleOf(workerAt(place))).toEqual([inside])
})

test.each([
  ['a park in a firm', 'firm', 'park'],
  ['a village in a park', 'park', 'village'],
  ['a market in a college', 'campus', 'market'],
] as const)('%s there is not', async (_, outer, inner) => {
  const { id } = await added('n4', outer)
  expect(dataOf(await addBy('county', id, inner))).toMatchObject({ ok: false, why: expect.stringContaining('不能直接设') })
})
