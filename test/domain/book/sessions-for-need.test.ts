import { nextFree, sessionsForNeed } from '@/domain/book/session/sessions-for-need'
import { aCard } from '../../fixtures/book/a-card'
import { tuesday } from '../../fixtures/book/people'

const sleep = aCard('sleep', { title: '抚触和睡前安抚' })
const food = aCard('food', { title: '辅食课堂：一口一口学吃饭' })

test('a need leads to the sessions that are about it', () => {
  expect(sessionsForNeed([food, sleep], 'childSleep')).toEqual([sleep])
  expect(sessionsForNeed([food, sleep], 'feeding')).toEqual([food])
  expect(sessionsForNeed([food, sleep], 'vaccines')).toEqual([])
})

test('of each venue the first that has a seat, takes place and can still be booked', () => {
  const [full, closed, free, later, other] = [aCard('full'), aCard('closed'), aCard('free'), aCard('later'), aCard('other')]
  const late = aCard('late', { startsAt: '2026-11-24T03:00:00Z', closesAt: '2026-11-24T01:00:00Z' })
  const rows = [late, { ...full, seats: { ...full.seats, free: 0 } }, { ...closed, closedWhy: '停电' }, free, later, { ...other, venueId: 'v2' }]
  expect([...nextFree(rows, tuesday)].map(([venue, { id }]) => [venue, id])).toEqual([['v1', 'free'], ['v2', 'other']])
})
