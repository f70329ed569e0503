import type { VenueCard, VenueView } from '@/domain/book/venues/venue-contract'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { venueDoc } from './venue-doc'

let cloud: TestCloud
const home = ['n1', 'n2', 'n3', 'n4', 'n5']
const near = [
  ['village', 'n1.n2.n3.n4.n5.'],
  ['township', 'n1.n2.n3.n4.'],
  ['next-village', 'n1.n2.n3.n4.n6.'],
  ['village-before', 'n1.n2.n3.n4.n1.'],
  ['county', 'n1.n2.n3.'],
  ['next-township', 'n1.n2.n3.n7.'],
  ['township-before', 'n1.n2.n3.n1.n9.'],
  ['city', 'n1.n2.'],
  ['next-county', 'n1.n2.n8.n9.'],
  ['county-before', 'n1.n2.n1.'],
] as const
beforeAll(async () => {
  cloud = await startTestCloud()
  cloud.store.insert('venues', [
    ...near.map(([id, orgPath]) => venueDoc(id, { orgPath, needs: ['vaccines'] })),
    venueDoc('law', { kind: 'legalAid', orgPath: 'n1.n2.n3.', needs: ['law'] }),
    // A province full of others: before, behind and within the city.
    ...Array.from({ length: 600 }, (_, i) => venueDoc(`elsewhere-${i}`, { orgPath: `n1.n${i % 2 ? 19 : 3}.n${i}.` })),
    ...Array.from({ length: 400 }, (_, i) => venueDoc(`care-${i}`, { kind: 'childcare', orgPath: `n1.n2.n${i % 9}.n${i}.` })),
  ])
})
afterAll(() => cloud.close())

interface Page {
  items: VenueCard[]
  next?: string
}
const list = async (input: object) => dataOf<Page>(await cloud.query('book.venues.list', { placeIds: home, ...input }))
const ids = ({ items }: Page) => items.map(({ id }) => id)

async function pages(input: object): Promise<string[]> {
  const seen: string[] = []
  for (let after: string | undefined, turn = 0; turn < 200; turn++) {
    const page = await list({ ...input, ...(after && { after }) })
    seen.push(...ids(page))
    after = page.next
    if (after === undefined) return seen
  }
  throw new Error('no end')
}

test('the nearest first, from the village to the city, and nothing of another city', async () => {
  expect(ids(await list({ kind: 'vaccination' }))).toEqual(near.map(([id]) => id))
})

test.each([1, 2, 3, 7])('in pages of %i nothing is lost and nothing comes twice', async (limit) => {
  expect(await pages({ kind: 'vaccination', limit })).toEqual(near.map(([id]) => id))
})

test('a long list, on both sides of the village, comes whole', async () => {
  const all = await pages({ kind: 'childcare' })
  expect([all.length, new Set(all).size]).toEqual([400, 400])
})

test('what joins and what goes between two pages changes nothing for the others', async () => {
  const first = await list({ kind: 'vaccination', limit: 3 })
  cloud.store.insert('venues', [venueDoc('new-village', { orgPath: 'n1.n2.n3.n4.n5.' })])
  cloud.store.remove('venues', { _id: 'village-before' }, { multi: false })
  const second = await list({ kind: 'vaccination', limit: 20, after: first.next })
  expect(ids(second)).toEqual(near.slice(4).map(([id]) => id))
  cloud.store.remove('venues', { _id: 'new-village' }, { multi: false })
  cloud.store.insert('venues', [venueDoc('village-before', { orgPath: 'n1.n2.n3.n4.n1.', needs: ['vaccines'] })])
})

test('by need, by kind, or all that helps', async () => {
  expect(ids(await list({ need: 'law' }))).toEqual(['law'])
  expect(ids(await list({ need: 'vaccines' }))).toEqual(near.map(([id]) => id))
  expect(ids(await list({ limit: 5 }))).toEqual(['village', 'township', 'next-village', 'village-before', 'county'])
  expect(ids(await list({ kind: 'warmHome' }))).toEqual([])
})

test('who said only their county is shown its places first', async () => {
  expect(ids(await list({ kind: 'vaccination', placeIds: ['n1', 'n2', 'n3'], limit: 3 }))[0]).toBe('county')
  expect((await list({ kind: 'vaccination', placeIds: ['n1'] })).items).toHaveLength(20)
})

test.each([
  ['the first page', { kind: 'vaccination' }, 2],
  ['a page of the whole province', { placeIds: ['n1'] }, 1],
  ['a long kind', { kind: 'childcare' }, 2],
  ['a need', { need: 'vaccines' }, 2],
  ['all', {}, 2],
])('%s is %s of at most %i round trips, and reads little more than it shows', async (_, input, most) => {
  const first = await list(input)
  for (const after of [undefined, first.next]) {
    cloud.resetCosts()
    await list({ ...input, ...(after && { after }) })
    const { roundTrips, scanned } = cloud.costs()[0]!.last
    expect(roundTrips).toBeLessThanOrEqual(most)
    // A page on each side, and what the places above have of their own.
    expect(scanned).toBeLessThanOrEqual(150)
  }
})

test('one place is one round trip, for a visitor as well, and tells nothing of how it is stored', async () => {
  cloud.resetCosts()
  const { venue } = dataOf<{ venue: VenueView }>(await cloud.query('book.venues.venue', { id: 'village' }))
  expect(venue).toMatchObject({ id: 'village', kind: 'vaccination', phone: '0731-80005000', needs: ['vaccines'], example: true })
  expect(venue).not.toHaveProperty('orgPath')
  expect(cloud.costs()[0]!.last.roundTrips).toBe(1)
  expect(dataOf<{ venue: VenueView }>(await cloud.query('book.venues.venue', { id: 'village' }, { openid: 'somebody' })).venue).toEqual(venue)
})

test('a place that is not there is NOT_FOUND', async () => {
  expect(codeOf(await cloud.query('book.venues.venue', { id: 'nowhere' }))).toBe('NOT_FOUND')
})

test.each([
  ['list', { placeIds: home, lat: 28.2, lng: 112.9 }],
  ['list', { placeIds: home, kind: 'vaccination', need: 'vaccines' }],
  ['list', { placeIds: home, kind: 'casino' }],
  ['list', { placeIds: home, limit: 21 }],
  ['list', { placeIds: [] }],
  ['list', { placeIds: ['1'] }],
  ['list', { placeIds: home, after: 'not-a-cursor' }],
  ['list', { placeIds: home, after: Buffer.from('[1700000000000,"village"]').toString('base64url') }],
  ['venue', { id: 'village', openid: 'x' }],
  ['venue', { id: '../x' }],
])('%s %j is refused', async (action, input) => {
  expect(codeOf(await cloud.query(`book.venues.${action}`, input))).toBe('BAD_INPUT')
})

test('a cursor of another question ends in no error', async () => {
  const { next } = await list({ kind: 'vaccination', limit: 3 })
  expect(ids(await list({ kind: 'vaccination', placeIds: ['n1', 'n77'], after: next }))).toEqual([])
})

test.each([
  ['望月湖小屋', ['wangyuehu']],
  ['望月湖向日葵亲子小屋', ['wangyuehu']],
  ['小屋', ['wangyuehu', 'yinpenling']],
  ['银盆岭', ['yinpenling']],
  ['远方小屋', []],
  ['屋', []],
  ['。，', []],
])('by its name, as people shorten it: %s', async (text, expected) => {
  cloud.store.remove('venues', { kind: 'sunflowerHouse' }, { multi: true })
  cloud.store.insert('venues', [
    venueDoc('wangyuehu', { kind: 'sunflowerHouse', name: '望月湖向日葵亲子小屋', orgPath: 'n1.n2.n3.n4.n5.' }),
    venueDoc('yinpenling', { kind: 'sunflowerHouse', name: '银盆岭向日葵亲子小屋', orgPath: 'n1.n2.n3.n6.' }),
    venueDoc('another-city', { kind: 'sunflowerHouse', name: '远方向日葵亲子小屋', orgPath: 'n1.n19.n7.' }),
  ])
  cloud.resetCosts()
  const { items } = dataOf<Page>(await cloud.query('book.venues.named', { text, placeIds: home }))
  expect(items.map(({ id }) => id)).toEqual(expected)
  expect(cloud.costs()[0]?.last.roundTrips ?? 0).toBeLessThanOrEqual(1)
})
