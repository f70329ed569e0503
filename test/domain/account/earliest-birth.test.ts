import { earliestBirth } from '../../../src/domain/account/earliest-birth'

test('nobody alive is older than 130 years, counted by the day in China', () => {
  expect(earliestBirth(new Date('2030-06-30T15:59:00Z'))).toBe('1900-06-30')
  expect(earliestBirth(new Date('2030-06-30T16:00:00Z'))).toBe('1900-07-01')
})
