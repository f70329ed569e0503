import { decide, type Decision } from '@/domain/support/decide/decide'
import type { Facts, Stay } from '@/domain/support/programme/facts'
import { parametersOf, type Parameters } from '@/domain/support/programme/parameters'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { saidYuan } from '@/domain/support/said-yuan'
import { healthInsurance, healthInsuranceClaim } from '@/domain/support/shipped/health-insurance'
import { hospitalCare } from '@/domain/support/shipped/hospital-care'
import { loanInterest } from '@/domain/support/shipped/loan-interest'
import { rewardSupport } from '@/domain/support/shipped/reward-support'
import { specialSupport } from '@/domain/support/shipped/special-support'

const today = '2026-11-27'
const told = (programme: ProgrammeVersion, facts: Facts, otherwise: Parameters = {}) => ({ facts, parameters: parametersOf(programme.parameters).parse(otherwise) })
const decided = (programme: ProgrammeVersion, facts: Facts, on = today, otherwise: Parameters = {}): Decision => decide(programme, told(programme, facts, otherwise), on)
const paid = (programme: ProgrammeVersion, facts: Facts, otherwise: Parameters = {}) => saidYuan(decided(programme, facts, today, otherwise).amount?.cents ?? 0)

describe('特别扶助', () => {
  const mother = { womanBornOn: '1970-06-15', bornOn: '1970-06-15', childrenEver: 1, livingChildren: 0 }

  test.each<[string, Facts, Decision['standing']]>([
    ['the only child died', mother, 'entitled'],
    ['the only child has a disability of grade 1', { ...mother, livingChildren: 1, disabilityGrade: 1 }, 'entitled'],
    ['of grade 3', { ...mother, livingChildren: 1, disabilityGrade: 3 }, 'entitled'],
    ['of grade 4', { ...mother, livingChildren: 1, disabilityGrade: 4 }, 'not'],
    ['a disability without a certificate', { ...mother, livingChildren: 1, disabilityGrade: 'none' }, 'not'],
    ['adoption after the loss', { ...mother, childrenEver: 2, livingChildren: 1, disabilityGrade: 'none' }, 'not'],
    ['adoption after the loss, of a child with a disability', { ...mother, childrenEver: 2, livingChildren: 1, disabilityGrade: 2 }, 'not'],
    ['two children, both died', { ...mother, childrenEver: 2 }, 'not'],
    ['the husband is older than the rule', { ...mother, bornOn: '1932-12-31' }, 'not'],
    ['born on the first day that counts', { ...mother, bornOn: '1933-01-01' }, 'entitled'],
    ['the grade was not answered', { ...mother, livingChildren: 1 }, 'missing'],
  ])('%s', (_what, facts, standing) => expect(decided(specialSupport, facts).standing).toBe(standing))

  test.each([
    ['48 years and 364 days', '1977-11-28', 'later', '2026-11-28'],
    ['49 years today', '1977-11-27', 'entitled', '2026-11-27'],
    ['long since', '1970-06-15', 'entitled', '2022-01-01'],
    // 民法典 第202条: a month that has no such day ends with its last.
    ['born on a leap day', '1980-02-29', 'later', '2029-02-28'],
  ])('a woman of %s', (_what, womanBornOn, standing, fromOn) => expect(decided(specialSupport, { ...mother, womanBornOn })).toMatchObject({ standing, fromOn }))

  test('says what is waited for, with its day and its source', () => {
    const [age] = decided(specialSupport, { ...mother, womanBornOn: '1978-03-02', bornOn: '1978-03-02' }).findings
    expect(age).toEqual({ rule: 'womanAge', title: '女方满 49 周岁', state: 'later', says: '48 周岁，2027年3月2日满足', fromOn: '2027-03-02', basis: '国人口发〔2007〕78号' })
  })

  test('pays the national minimum until a place has set its own', () => {
    expect(paid(specialSupport, mother)).toBe('590 元')
    expect(paid(specialSupport, { ...mother, livingChildren: 1, disabilityGrade: 2 })).toBe('460 元')
    expect(paid(specialSupport, mother, { deathMonthly: 1_000_00 })).toBe('1,000 元')
  })

  test('a place may ask another age', () => expect(decided(specialSupport, { ...mother, womanBornOn: '1978-03-02' }, today, { womanAge: 48 }).standing).toBe('entitled'))
})

describe('奖励扶助', () => {
  const father = { bornOn: '1966-11-27', isRural: true, boreInTime: true, keptRules: true, sons: 1, daughters: 0 }

  test.each<[string, Facts, Decision['standing']]>([
    ['60 today, one son', father, 'entitled'],
    ['60 tomorrow', { ...father, bornOn: '1966-11-28' }, 'later'],
    ['two daughters', { ...father, sons: 0, daughters: 2 }, 'entitled'],
    ['nobody is left', { ...father, sons: 0, daughters: 0 }, 'entitled'],
    ['a son and a daughter', { ...father, daughters: 1 }, 'not'],
    ['two sons', { ...father, sons: 2 }, 'not'],
    ['three daughters', { ...father, sons: 0, daughters: 3 }, 'not'],
    ['lives in town', { ...father, isRural: false }, 'not'],
    ['against the rules of then', { ...father, keptRules: false }, 'not'],
  ])('%s', (_what, facts, standing) => expect(decided(rewardSupport, facts).standing).toBe(standing))

  test('80 yuan a month', () => expect(decided(rewardSupport, father).amount).toMatchObject({ cents: 80_00, per: 'month' }))
})

describe('住院护理补贴', () => {
  const of = (stays: Stay[], paidDays: Record<string, number> = {}) => ({ isConfirmed: true, isCovered: true, stays, paidDays })
  const stay = (from: string, to: string, level = 2, isPublic = true): Stay => ({ from, to, level, isPublic })

  test.each<[string, Facts, string]>([
    ['11 days', of([stay('2026-10-28', '2026-11-07')]), '1,100 元'],
    ['one day, in and out', of([stay('2026-10-28', '2026-10-28')]), '100 元'],
    ['120 days, capped at 90', of([stay('2026-03-01', '2026-06-28')]), '9,000 元'],
    ['80 paid, then 15 more', of([stay('2026-10-28', '2026-11-11')], { 2026: 80 }), '1,000 元'],
    ['90 paid', of([stay('2026-10-28', '2026-11-11')], { 2026: 90 }), '0 元'],
    ['a private hospital of level 1', of([stay('2026-10-28', '2026-11-07', 1, false)]), '0 元'],
    ['a public hospital of level 1', of([stay('2026-10-28', '2026-11-07', 1)]), '0 元'],
    ['a private hospital of level 3', of([stay('2026-10-28', '2026-11-07', 3, false)]), '0 元'],
    ['over New Year: each year has its own limit', of([stay('2025-12-20', '2026-01-10')], { 2025: 85 }), '1,500 元'],
    ['moved to another hospital: the day counts once', of([stay('2026-05-01', '2026-05-05'), stay('2026-05-05', '2026-05-10', 3)]), '1,000 元'],
    ['one stay within another', of([stay('2026-05-01', '2026-05-10'), stay('2026-05-03', '2026-05-04', 3)]), '1,000 元'],
    ['a leap day', of([stay('2024-02-28', '2024-03-01')]), '300 元'],
  ])('%s', (_what, facts, yuan) => expect(paid(hospitalCare, facts)).toBe(yuan))

  test('a place that does not count the day of discharge', () => expect(paid(hospitalCare, of([stay('2026-10-28', '2026-11-07')]), { countsDischarge: false })).toBe('1,000 元'))

  test('shows the working', () => {
    expect(decided(hospitalCare, of([stay('2026-10-28', '2026-11-11')], { 2026: 80 })).amount?.working).toEqual([
      { says: '住院 2026年10月28日至2026年11月11日', comes: '15 天' },
      { says: '2026 年已用 80 天，一年最多 90 天', comes: '还能付 10 天，超出 5 天不付' },
      { says: '10 天 × 100 元', comes: '1,000 元' },
    ])
  })
})

describe('创业贷款贴息', () => {
  const loan = { household: 'oneChild', isForBusiness: true, timesBefore: 0, principal: 30_000_00, ratePercent: 4, months: 12 }

  test.each<[string, Facts, string]>([
    ['80,000 at 6 %: 50,000 at 5 %', { ...loan, principal: 80_000_00, ratePercent: 6 }, '2,500 元'],
    ['30,000 at 4 % for 6 months', { ...loan, months: 6 }, '600 元'],
    ['the third time', { ...loan, timesBefore: 2 }, '1,200 元'],
    ['the fourth time', { ...loan, timesBefore: 3 }, '0 元'],
    ['18 months: a year at a time', { ...loan, months: 18 }, '1,200 元'],
    ['4.35 % of 12,345.67 for 7 months', { ...loan, principal: 12_345_67, ratePercent: 4.35, months: 7 }, '313.27 元'],
  ])('%s', (_what, facts, yuan) => expect(paid(loanInterest, facts)).toBe(yuan))

  test('the fourth time is refused with why', () => {
    const { standing, findings } = decided(loanInterest, { ...loan, timesBefore: 3 })
    expect([standing, findings.find(({ rule }) => rule === 'times')?.says]).toEqual(['not', '已经贴过 3 次，不能再贴了'])
  })
})

describe('计生家庭保险', () => {
  test.each([
    ['general', '10 元'],
    ['daughters', '20 元'],
    ['outOfPoverty', '20 元'],
  ])('the premium of a household that is %s', (household, yuan) => expect(paid(healthInsurance, { bornOn: '1990-05-01', household })).toBe(yuan))

  test.each([
    ['a year old today', '2025-11-27', 'entitled'],
    ['a year old tomorrow', '2025-11-28', 'later'],
    ['60 for the last day', '1965-11-28', 'entitled'],
    ['61 today', '1965-11-27', 'not'],
  ])('%s', (_what, bornOn, standing) => expect(decided(healthInsurance, { bornOn, household: 'general' }).standing).toBe(standing))

  test.each<[string, Facts, string]>([
    ['treatment below the limit', { isCovered: true, event: 'medical', cost: 3_200_50 }, '3,200.50 元'],
    ['treatment above the limit', { isCovered: true, event: 'medical', cost: 23_000_00 }, '10,000 元'],
    ['a death', { isCovered: true, event: 'death' }, '60,000 元'],
    ['not insured then', { isCovered: false, event: 'medical', cost: 100_00 }, '0 元'],
  ])('%s', (_what, facts, yuan) => expect(paid(healthInsuranceClaim, facts)).toBe(yuan))
})
