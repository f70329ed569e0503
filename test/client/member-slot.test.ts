import { slotAt } from '@/features/account/membership/slot-at'

const minute = 60_000
const start = Date.parse('2026-11-23T02:00:00.000Z')
const slots = Array.from({ length: 5 }, (_, index) => ({
  payload: `code ${index}`,
  from: new Date(start + index * minute).toISOString(),
  until: new Date(start + (index + 1) * minute).toISOString(),
}))

test.each([
  ['at the beginning', 0, 'code 0'],
  ['at the last moment of a minute', minute - 1, 'code 0'],
  ['in the third minute', 2.5 * minute, 'code 2'],
  ['when all are over', 5 * minute, undefined],
])('%s', (_, passed, payload) => {
  expect(slotAt(slots, start + passed, start)?.payload).toBe(payload)
})

test('a phone whose clock is a day late goes by the time since the codes came', () => {
  const wrong = start - 24 * 60 * minute
  expect(slotAt(slots, wrong + 0.5 * minute, wrong)?.payload).toBe('code 0')
  expect(slotAt(slots, wrong + 3.5 * minute, wrong)?.payload).toBe('code 3')
  expect(slotAt(slots, wrong + 6 * minute, wrong)).toBeUndefined()
})
