import fc from 'fast-check'
import { decide } from '@/domain/support/decide/decide'
import { addDays, daysFrom } from '@/domain/grow/calendar-days'
import { hospitalDays } from '@/domain/support/pay/hospital-days'
import { interest } from '@/domain/support/pay/interest'
import { factsOf, type FactKind, type Facts, type FactValue, type Question, type Stay } from '@/domain/support/programme/facts'
import { parametersOf } from '@/domain/support/programme/parameters'
import { hospitalCare } from '@/domain/support/shipped/hospital-care'
import { loanInterest } from '@/domain/support/shipped/loan-interest'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { specialSupport } from '@/domain/support/shipped/special-support'

const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2024-12-01', days))
const stay: fc.Arbitrary<Stay> = fc.record({ from: day, nights: fc.integer({ min: 0, max: 150 }), level: fc.integer({ min: 1, max: 3 }), isPublic: fc.boolean() }).map(({ from, nights, ...where }) => ({ from, to: addDays(from, nights), ...where }))
const stays = fc.array(stay, { maxLength: 8 })
const paidDays = fc.dictionary(fc.constantFrom('2024', '2025', '2026', '2027'), fc.integer({ min: 0, max: 120 }))
const set = (countsDischarge: boolean) => parametersOf(hospitalCare.parameters).parse({ countsDischarge })

describe('days in hospital', () => {
  test('the order of the stays does not matter', () => {
    fc.assert(
      fc.property(stays.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), paidDays, fc.boolean(), ([list, shuffled], paid, counts) => {
        expect(hospitalDays({ stays: shuffled, paidDays: paid }, set(counts))).toEqual(hospitalDays({ stays: list, paidDays: paid }, set(counts)))
      }),
    )
  })

  test('never negative, never more than each year’s rest, nor than the days of the calendar that a right stay covers', () => {
    fc.assert(
      fc.property(stays, paidDays, fc.boolean(), (list, paid, counts) => {
        const { cents } = hospitalDays({ stays: list, paidDays: paid }, set(counts))
        const covered = new Set<string>()
        for (const { from, to, level, isPublic } of list) {
          if (level < 2 || !isPublic) continue
          for (let i = 0; i <= daysFrom(from, to) - (counts || from === to ? 0 : 1); i++) covered.add(addDays(from, i))
        }
        // Counted day by day: another way to the same.
        const byYear = new Map<string, number>()
        for (const one of covered) byYear.set(one.slice(0, 4), (byYear.get(one.slice(0, 4)) ?? 0) + 1)
        const expected = [...byYear].reduce((sum, [year, days]) => sum + Math.min(days, Math.max(0, 90 - (paid[year] ?? 0))), 0)
        expect(cents).toBe(expected * 100_00)
        expect(cents).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('one more stay never makes it less', () => {
    fc.assert(fc.property(stays, stay, paidDays, (list, more, paid) => hospitalDays({ stays: [...list, more], paidDays: paid }, set(true)).cents >= hospitalDays({ stays: list, paidDays: paid }, set(true)).cents))
  })
})

test('interest is whole 分, never negative, never above what the limits come to', () => {
  const parameters = parametersOf(loanInterest.parameters).parse({})
  fc.assert(
    fc.property(fc.nat(1_000_000_00), fc.integer({ min: 0, max: 30_000 }), fc.nat(40), fc.nat(5), (principal, thousandths, months, timesBefore) => {
      const { cents } = interest({ principal, ratePercent: thousandths / 1000, months, timesBefore }, parameters)
      expect(Number.isInteger(cents) && cents >= 0 && cents <= 2_500_00).toBe(true)
      if (timesBefore >= 3) expect(cents).toBe(0)
    }),
  )
})

test('the first day that is told is the first: entitled on it, and not on the day before', () => {
  const parameters = parametersOf(specialSupport.parameters).parse({})
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), day, (bornDays, on) => {
      const womanBornOn = addDays('1960-01-01', bornDays)
      const told = { facts: { womanBornOn, bornOn: '1970-01-01', childrenEver: 1, livingChildren: 0 }, parameters }
      const { standing, fromOn } = decide(specialSupport, told, on)
      expect(['entitled', 'later']).toContain(standing)
      expect(decide(specialSupport, told, fromOn ?? '').standing).toBe('entitled')
      expect(decide(specialSupport, told, addDays(fromOn ?? '', -1)).standing).not.toBe('entitled')
      expect(standing === 'entitled').toBe((fromOn ?? '') <= on)
    }),
  )
})

const answers: Record<FactKind, fc.Arbitrary<FactValue>> = {
  date: day,
  yesNo: fc.boolean(),
  choice: fc.constant(''),
  count: fc.nat(5),
  money: fc.nat(100_000_00),
  percent: fc.integer({ min: 0, max: 10_000 }).map((thousandths) => thousandths / 1000),
  stays,
  daysByYear: paidDays,
}
const answerTo = ({ fact, kind, choices }: Question) => fc.option(kind === 'choice' ? fc.constantFrom(...(choices ?? []).map(({ value }) => value)) : answers[kind], { nil: undefined }).map((value) => [fact, value] as const)
const answered = fc.constantFrom(...shippedProgrammes).chain((programme) => fc.tuple(fc.constant(programme), fc.tuple(...programme.questions.map(answerTo)).map((all): Facts => Object.fromEntries(all))))

test('whatever is answered, a programme decides: only what is missing is asked for, and answering it decides', () => {
  fc.assert(
    fc.property(answered, day, ([programme, facts], on) => {
      const parameters = parametersOf(programme.parameters).parse({})
      const { missing, standing, findings, amount, fromOn } = decide(programme, { facts: factsOf(programme.questions).parse(facts), parameters }, on)
      expect(missing.filter((fact) => facts[fact] !== undefined)).toEqual([])
      expect(findings.map(({ rule }) => rule)).toEqual(programme.rules.map(({ id }) => id))
      expect(standing === 'entitled').toBe(findings.every(({ state }) => state === 'holds') && on >= programme.inForce.from)
      if (standing === 'missing') expect(missing).not.toEqual([])
      if (standing === 'later') expect((fromOn ?? '') > on).toBe(true)
      if (amount) expect(Number.isInteger(amount.cents) && amount.cents >= 0 && amount.working.length > 0).toBe(true)
    }),
    { numRuns: 500 },
  )
})
