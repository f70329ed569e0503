import type * as z from 'zod'
import type { WaitingMembership } from '../../../src/domain/account/contract/membership'
import { memberships } from '../../../cloudfunctions/account/membership/collections'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { home, nextDoor, plantPlaces, somebody, street, type Someone } from './person'

let cloud: TestCloud
let officer: Someone
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPlaces(cloud)
  officer = await somebody(cloud, '陈志强')
  cloud.store.insert('posts', [postDoc(officer.personId, { role: 'townshipOfficer', orgPath: street, placeId: 'n4' })])
  cloud.store.insert('memberships', [...Array(60).keys()].map(applied))
})
afterAll(() => cloud.close())

/** Sixty at two villages, on six days, in no order. */
function applied(i: number): z.output<typeof memberships.schema> {
  const [path, placeId] = i % 2 === 0 ? [home, 'n5'] : [nextDoor, 'n6']
  const asked = { toPath: null, toPlace: null, waitsAt: path, askedAt: new Date(Date.UTC(2026, 10, 1 + ((i * 7) % 6))) }
  return memberships.schema.parse({
    _id: `p${nextUlid()}`, orgPath: path, place: { placeId, names: [placeId] }, ...asked,
    state: 'applied', cardNo: null, since: null, filedBy: null, name: `示例${i}`, rev: 0, timeline: [],
  })
}

const page = (after?: string) => cloud.query('account.membership.toApprove', after === undefined ? {} : { after }, officer)

test('page by page: every application once, village by village, in each the oldest first; a page reads at most twice what it returns', async () => {
  const seen: WaitingMembership[] = []
  for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
    cloud.resetCosts()
    const { items, next } = dataOf<{ items: WaitingMembership[]; next?: string }>(await page(after))
    const [cost] = cloud.costs()
    expect(cost && cost.last.scanned <= 2 * cost.last.returned).toBe(true)
    seen.push(...items)
    after = next
  }
  expect(new Set(seen.map(({ personId }) => personId)).size).toBe(60)
  const places = seen.map(({ placeName }) => placeName)
  expect(places).toEqual([...places].sort())
  for (const village of ['n5', 'n6']) {
    const asked = seen.filter(({ placeName }) => placeName === village).map(({ askedAt }) => askedAt)
    expect(asked).toEqual([...asked].sort())
  }
})

test('a cursor of another list is refused', async () => {
  const ofOneField = Buffer.from(JSON.stringify([0, 'p00000000000000000000'])).toString('base64url')
  expect(codeOf(await page(ofOneField))).toBe('BAD_INPUT')
})
