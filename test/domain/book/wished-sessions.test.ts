import type { Family } from '@/domain/book/session/who-can-book'
import { metresTo, wishedSessions, type Wishes } from '@/domain/book/session/wished-sessions'
import { aCard } from '../../fixtures/book/a-card'

const now = new Date('2026-11-24T02:00:00Z')
const family: Family = { stages: ['self'], isMember: false, isSpecialFamily: false, kids: [{ id: 'k1', name: '禾禾', birthOn: '2026-03-21' }], bookings: [] }
const none: Wishes = { forUs: false, weekend: false, walkable: false }
const house = { lng: 112.93, lat: 28.2 }
const at = (startsAt: string) => ({ startsAt, endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString(), date: startsAt.slice(0, 10) })
const crawling = aCard('crawling', { ...at('2026-11-26T02:00:00Z'), audience: { childMonths: { from: 6, to: 12 } }, spot: house })
const walking = aCard('walking', { ...at('2026-11-28T02:00:00Z'), audience: { childMonths: { from: 12, to: 18 } }, spot: { lng: 113.2, lat: 28.2 } })
const notOpen = aCard('notOpen', { ...at('2026-11-29T02:00:00Z'), opensAt: '2026-11-25T01:00:00Z', audience: { childMonths: { from: 6, to: 12 } } })
const members = aCard('members', { ...at('2026-11-27T02:00:00Z'), audience: { membersOnly: true } })
const wished = (wishes: Partial<Wishes>, here = house) => wishedSessions([crawling, walking, notOpen, members], { ...none, ...wishes }, { family, here, now }).map(({ id }) => id)

test.each<[string, Partial<Wishes>, string[]]>([
  ['no wish: all, in their order', {}, ['crawling', 'walking', 'notOpen', 'members']],
  ['for us: what a child of eight months may come to, also when it is not open yet', { forUs: true }, ['crawling', 'notOpen']],
  ['at the weekend in China', { weekend: true }, ['walking', 'notOpen']],
  ['within a walk; where a venue lies nobody knows is none', { walkable: true }, ['crawling']],
  ['two wishes at once', { forUs: true, weekend: true }, ['notOpen']],
])('%s', (_what, wishes, ids) => expect(wished(wishes)).toEqual(ids))

test('late on a Friday in Greenwich it is Saturday in China', () => {
  const late = aCard('late', at('2026-11-27T16:30:00Z'))
  expect(wishedSessions([late], { ...none, weekend: true }, { family, here: undefined, now })).toEqual([late])
})

test('midnight at the end of a Sunday is China’s', () => {
  const [sunday, monday] = [aCard('sunday', at('2026-11-29T15:30:00Z')), aCard('monday', at('2026-11-29T16:30:00Z'))]
  expect(wishedSessions([sunday, monday], { ...none, weekend: true }, { family, here: undefined, now })).toEqual([sunday])
})

test('how far is known where both are', () => {
  expect(metresTo(walking, house)).toBeGreaterThan(20_000)
  expect(metresTo(crawling, undefined)).toBeUndefined()
  expect(metresTo({}, house)).toBeUndefined()
})
