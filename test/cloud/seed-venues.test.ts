import { needIds } from '@/domain/book/venues/needs'
import { venueKinds } from '@/domain/book/venues/venue-kinds'
import { venues as declared } from '../../cloudfunctions/book/venues/collections'
import { readPlaces } from '../../localcloud/seed/read-places'
import { readVenues } from '../../localcloud/seed/venues/read-venues'

const places = readPlaces()
const venues = readVenues(places)

test('every county has a vaccination clinic and a maternal and child health hospital, every city one of each other kind', () => {
  for (const { kind, orgPath, name } of places) {
    const there = new Set(venues.filter((venue) => venue.orgPath === orgPath).map((venue) => venue.kind))
    if (kind === 'county') expect([name, there.has('vaccination'), there.has('maternalChild')]).toEqual([name, true, true])
    if (kind === 'city') expect([name, there.size]).toEqual([name, venueKinds.length - 2])
  }
})

test('all are invented, say so, and give only invented numbers, each its own', () => {
  expect(venues.filter(({ example, address, phone }) => !example || !address.includes('示例') || !/^0731-8000[5-7]\d{3}$/.test(phone ?? ''))).toEqual([])
  expect(new Set(venues.map(({ phone }) => phone)).size).toBe(venues.length)
  expect(new Set(venues.map(({ _id }) => _id)).size).toBe(venues.length)
  expect(new Set(venues.map(({ name }) => name)).size).toBe(venues.length)
})

test('each is as its collection declares it, belongs to a place of the province, and every need is answered by some', () => {
  const paths = new Set(places.map(({ orgPath }) => orgPath))
  for (const venue of venues) {
    expect(declared.schema.strict().parse(venue)).toEqual(venue)
    expect(paths.has(venue.orgPath)).toBe(true)
  }
  expect(new Set(venues.flatMap(({ needs }) => needs))).toEqual(new Set(needIds))
})

test('the houses that the sample families know are there, in all detail', () => {
  const house = venues.find(({ name }) => name === '望月湖向日葵亲子小屋')
  expect(house).toMatchObject({ place: { names: ['长沙市', '岳麓区', '望月湖街道', '望月湖社区'] }, spot: places.find(({ _id }) => _id === 'n10013')?.location })
})
