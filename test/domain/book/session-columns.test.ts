import fc from 'fast-check'
import { addDays, addMonths } from '@/domain/grow/calendar-days'
import { sessionColumns } from '@/domain/book/session/session-columns'

const columns = (date: string, from: number, to: number) => sessionColumns({ date, opensAt: new Date(0), audience: { childMonths: { from, to } }, quotas: [] })

test.each([
  ['a plain day', '2026-11-26', 8, 12, '2025-11-27', '2026-03-26'],
  ['the end of February stands for three days more', '2026-02-28', 1, 2, '2026-01-01', '2026-01-31'],
  ['a leap day', '2028-02-29', 12, 24, '2026-03-01', '2027-02-28'],
  ['the last of a long month', '2026-03-31', 1, 2, '2026-02-01', '2026-02-28'],
])('%s: who is of the age is born between', (_, date, from, to, bornFrom, bornTo) => {
  expect(columns(date, from, to)).toMatchObject({ bornFrom, bornTo })
})

test('whoever is born on a day, the columns and the months agree', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((day) => addDays('2000-01-01', day))
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 35 }), fc.integer({ min: 1, max: 24 }), (date, before, from, more) => {
      const born = addDays(date, -before)
      const { bornFrom, bornTo } = columns(date, from, from + more)
      const isOfAge = addMonths(born, from) <= date && date < addMonths(born, from + more)
      expect(born >= bornFrom && born <= bornTo).toBe(isOfAge)
    }),
  )
})

test('quotas are counted in the session’s period; the first hours are for those who need it most', () => {
  const { quotaMarks, forAllFrom, needsChild, bornFrom, bornTo } = sessionColumns({
    date: '2026-11-26', opensAt: new Date('2026-11-20T01:00:00Z'), audience: { specialFirstHours: 24 }, quotas: [{ key: 'class', per: 'week', most: 2 }, { key: 'talk', per: 'month', most: 1 }],
  })
  expect(quotaMarks).toEqual(['class:week:2026-11-23=2', 'talk:month:2026-11-01=1'])
  expect([forAllFrom?.toISOString(), needsChild, bornFrom, bornTo]).toEqual(['2026-11-21T01:00:00.000Z', false, '0001-01-01', '9999-12-31'])
})
