import type { Child, Given } from '../../../../src/domain/grow/vaccines/child'
import { vaccinePlan } from '../../../../src/domain/grow/vaccines/plan'
import { productCodes, type Series } from '../../../../src/domain/grow/vaccines/products'
import { csvRows } from '../../../fixtures/grow/csv'
import { brokenRules } from './broken-rules'
import { dice, randomCase } from '../../../fixtures/grow/random-child'

const girl = (birthDate: string, conditions: Child['conditions'] = {}): Child => ({ birthDate, sex: 'girl', conditions })
const doses = (text: string): Given[] => text.split(' ').filter(Boolean).map((one) => { const [code, date = ''] = one.split('@'); return { code: productCodes.find((known) => known === code) ?? 'HepB', date } })
const planned = (child: Child, given: string, asOf: string, of: Series) => vaccinePlan(child, doses(given), asOf).doses.filter(({ series }) => series === of).map(({ code, earliest }) => `${code}@${earliest}`)
const ending = (child: Child, given: string, asOf: string, of: Series) => vaccinePlan(child, doses(given), asOf).unplanned.find(({ series }) => series === of)
const problems = (child: Child, given: string, asOf: string) => vaccinePlan(child, doses(given), asOf).problems.map(({ code, kind }) => `${code} ${kind}`)

describe('a newborn', () => {
  test.each(['2021', '2026'])('edition %s: every dose of the printed table, at its age', (edition) => {
    const birthDate = edition === '2021' ? '2023-03-15' : '2026-07-15'
    const plan = vaccinePlan(girl(birthDate), [], birthDate)
    const alternatives = ['JE-I', 'HepA-I']
    const expected = csvRows(`nip-schedule-${edition}.csv`)
      .filter((row) => !alternatives.includes(row.vaccine_code ?? ''))
      .map((row) => {
        const [year = 0, month = 0] = birthDate.split('-').map(Number)
        return `${row.vaccine_code} ${new Date(Date.UTC(year, month - 1 + Number(row.min_age_months), 15)).toISOString().slice(0, 10)}`
      })
    expect(plan.doses.map(({ code, earliest }) => `${code} ${earliest}`).sort()).toEqual(expected.sort())
  })

  test('a boy has no HPV, and it says why', () => {
    expect(vaccinePlan({ birthDate: '2026-07-15', sex: 'boy' }, [], '2026-07-15').unplanned.find(({ series }) => series === 'hpv')).toMatchObject({ kind: 'closed', why: expect.stringContaining('女孩') as string })
  })

  test('a series is said to be complete only when its doses have been given; before, that the planned ones complete it', () => {
    expect(ending(girl('2026-07-15'), '', '2026-07-15', 'tb')).toEqual({ series: 'tb', kind: 'complete', why: '照这里排的打完，卡介苗就齐了。' })
    expect(ending(girl('2026-07-15'), 'BCG@2026-07-15', '2026-07-16', 'tb')).toEqual({ series: 'tb', kind: 'complete', why: '卡介苗已经打完。' })
  })

  test('an age is said in months below two years, and in years from there', () => {
    const whys = vaccinePlan(girl('2026-07-15'), [], '2026-07-15').doses.map(({ series, no, why }) => `${series} ${no} ${why[0]}`)
    expect(whys).toEqual(expect.arrayContaining(['mmr 2 满 18 月龄即可接种。', 'mening 3 满 3 岁即可接种。', 'hpv 1 满 13 岁即可接种。', 'hpv 2 满 13 岁半即可接种。']))
  })

  test('born on the 31st: a month is full on the first day after a month without one', () => {
    expect(planned(girl('2026-08-31'), '', '2026-08-31', 'mening')[0]).toBe('MPSV-A@2027-03-01')
    expect(planned(girl('2028-02-29'), '', '2028-02-29', 'mmr')).toEqual(['MMR@2028-10-29', 'MMR@2029-08-29'])
    expect(planned(girl('2028-02-29'), '', '2028-02-29', 'polio')[3]).toBe('bOPV@2032-02-29')
  })
})

describe('late', () => {
  test('a late starter at fourteen months with two doses: what is due is due today, together', () => {
    const plan = vaccinePlan(girl('2025-09-20'), doses('HepB@2025-09-20 BCG@2025-09-21'), '2026-11-26')
    const today = plan.doses.filter(({ dueNow }) => dueNow)
    expect(today.map(({ code }) => code).sort()).toEqual(['DTaP', 'HepB', 'IPV', 'JE-L', 'MMR', 'MPSV-A'])
    expect(today.every(({ overdueSince, sameDay }) => overdueSince !== undefined && sameDay.length === 5)).toBe(true)
    expect(plan.doses.filter(({ series }) => series === 'hepB').map(({ earliest }) => earliest)).toEqual(['2026-11-26', '2027-01-25'])
    expect(today[0]?.why.at(-1)).toBe('已经晚了，尽早补种，不用从头再来。')
  })

  test('卡介苗: after three months only with a negative test, at four years no more', () => {
    expect(vaccinePlan(girl('2026-01-01'), [], '2026-06-01').doses.find(({ code }) => code === 'BCG')?.why.join('')).toContain('结核菌素试验')
    expect(ending(girl('2022-01-01'), '', '2026-01-01', 'tb')).toEqual({ series: 'tb', kind: 'closed', why: '满 4 岁不再补种卡介苗。' })
  })

  test('流脑: the second against group A must come before two years; otherwise it is A and C', () => {
    expect(planned(girl('2024-12-01'), 'MPSV-A@2026-08-01', '2026-10-15', 'mening')).toEqual(['MPSV-A@2026-11-01', 'MPSV-AC@2027-12-01', 'MPSV-AC@2030-12-01'])
    expect(planned(girl('2024-12-01'), 'MPSV-A@2026-09-20', '2026-10-15', 'mening')).toEqual(['MPSV-AC@2027-12-01', 'MPSV-AC@2030-12-01'])
  })

  test('百白破: begun since 2025 it is five doses; the last one seven years is past is for the clinic to say', () => {
    expect(planned(girl('2025-02-10'), 'DTaP@2025-04-10 DTaP@2025-06-10 DTaP@2025-08-10', '2025-09-01', 'dtap')).toEqual(['DTaP@2026-08-10', 'DTaP@2031-02-10'])
    expect(ending(girl('2019-01-01'), '', '2026-02-01', 'dtap')?.kind).toBe('consult')
  })

  test('百白破: begun before 2025, the clinic is asked instead of guessing', () => {
    expect(ending(girl('2024-08-01'), 'DTaP@2024-11-05', '2026-01-01', 'dtap')).toMatchObject({ kind: 'consult', why: expect.stringContaining('请咨询接种门诊') as string })
  })

  test('白破 of 2021: half a year after the third, a year after the fourth', () => {
    const child = girl('2017-01-01')
    expect(planned(child, 'DTaP@2017-04-01 DTaP@2017-05-01 DTaP@2022-10-01', '2023-01-10', 'dtap')).toEqual(['DT@2023-04-01'])
    expect(planned(child, 'DTaP@2017-04-01 DTaP@2017-05-01 DTaP@2017-06-01 DTaP@2022-10-01', '2023-01-10', 'dtap')).toEqual(['DT@2023-10-01'])
  })
})

describe('doses given elsewhere, and alternatives', () => {
  test('four doses that contain the inactivated polio vaccine are enough: no drops at four', () => {
    const four = 'DTaP-IPV-Hib@2025-03-10 DTaP-IPV-Hib@2025-04-10 DTaP-IPV-Hib@2025-05-10 DTaP-IPV-Hib@2026-07-10'
    expect(ending(girl('2025-01-10'), four, '2026-11-01', 'polio')?.kind).toBe('complete')
    expect(planned(girl('2025-01-10'), four, '2026-11-01', 'dtap')).toEqual(['DTaP@2031-01-10'])
    expect(problems(girl('2025-01-10'), four, '2026-11-01')).toEqual([])
  })
  test('who began with the inactivated encephalitis vaccine goes on with it: four doses', () => {
    expect(planned(girl('2025-01-10'), 'JE-I@2025-09-10', '2025-09-11', 'je')).toEqual(['JE-I@2025-09-17', 'JE-I@2027-01-10', 'JE-I@2031-01-10'])
  })
  test('甲肝灭活: two, half a year apart', () => {
    expect(planned(girl('2025-01-10'), 'HepA-I@2026-10-10', '2026-11-01', 'hepA')).toEqual(['HepA-I@2027-04-10'])
  })
})

describe('doses that do not count are pointed out and planned again', () => {
  test.each([
    ['too early', 'MMR@2025-07-01', '2025-12-01', ['MMR tooEarly'], 'mmr', ['MMR@2025-12-01', 'MMR@2026-07-10']],
    ['too close', 'HepB@2025-01-10 HepB@2025-02-10 HepB@2025-07-10 DTaP@2025-03-10 DTaP@2025-05-10 IPV@2025-03-10 IPV@2025-04-01', '2025-08-01', ['IPV tooEarly'], 'polio', ['IPV@2025-08-01', 'bOPV@2025-08-29', 'bOPV@2029-01-10']],
    ['once too often', 'BCG@2025-01-11 BCG@2025-05-11', '2025-08-01', ['BCG extra'], 'tb', []],
  ] as const)('%s', (_what, given, asOf, said, series, again) => {
    const child = girl('2025-01-10')
    expect(problems(child, given, asOf)).toEqual(said)
    expect(planned(child, given, asOf, series)).toEqual(again)
  })
  test('two live vaccines nine days apart', () => {
    expect(problems(girl('2025-01-10'), 'MMR@2025-09-10 JE-L@2025-09-19', '2025-10-01')).toEqual(['JE-L liveTooClose'])
  })
  test('a month without that day: the last of February is not too early', () => {
    expect(problems(girl('2025-08-31'), 'MPSV-A@2026-02-28', '2026-03-10')).toEqual([])
  })
  test('days before the birth and after today are slips', () => {
    expect(problems(girl('2025-01-10'), 'HepB@2015-01-10 HepB@2025-12-10', '2025-10-01')).toEqual(['HepB beforeBirth', 'HepB notYet'])
  })
})

describe('special health', () => {
  test('two live vaccines not on one day wait 28 days', () => {
    expect(planned(girl('2025-01-10'), 'MMR@2025-09-20', '2025-10-01', 'je')[0]).toBe('JE-L@2025-10-18')
  })
  test('after an immunoglobulin live vaccines wait three months', () => {
    expect(planned(girl('2025-01-10', { immunoglobulinOn: ['2025-08-20'] }), '', '2025-09-10', 'mmr')[0]).toBe('MMR@2025-11-20')
  })
  test('born light to a mother with HBsAg: four doses at 0, 1, 2 and 7 months', () => {
    expect(planned(girl('2026-01-10', { hbsAg: 'positive', birthWeightG: 1800 }), '', '2026-01-10', 'hepB')).toEqual(['HepB@2026-01-10', 'HepB@2026-02-10', 'HepB@2026-03-10', 'HepB@2026-08-10'])
  })
  test('an immune deficiency: inactivated where there is one, a doctor where there is none', () => {
    const child = girl('2026-01-10', { immuneDeficient: true })
    expect(planned(child, '', '2026-01-10', 'polio').every((dose) => dose.startsWith('IPV'))).toBe(true)
    expect(planned(child, '', '2026-01-10', 'je')[0]).toBe('JE-I@2026-09-10')
    expect(ending(child, '', '2026-01-10', 'mmr')?.kind).toBe('consult')
  })
  test('born early: by the actual age, and BCG when a doctor says so', () => {
    const child = girl('2026-01-10', { gestationWeeks: 30 })
    expect(planned(child, '', '2026-01-10', 'polio')[0]).toBe('IPV@2026-03-10')
    expect(ending(child, '', '2026-01-10', 'tb')?.kind).toBe('consult')
  })
})

test('ten thousand random histories: no dose too early, too close or too late, and every series ends', () => {
  const roll = dice(20_261_126)
  const broken: string[] = []
  for (let i = 0; i < 10_000 && broken.length < 5; i++) {
    const one = randomCase(roll)
    broken.push(...brokenRules(one, vaccinePlan(one.child, one.given, one.asOf)))
  }
  expect(broken).toEqual([])
})

test('doing what the plan says, on its day, leads to the end', () => {
  const roll = dice(7)
  for (let i = 0; i < 100; i++) {
    const { child, given, asOf } = randomCase(roll)
    let record = [...given]
    let day = asOf
    for (let step = 0; step < 40; step++) {
      const plan = vaccinePlan(child, record, day)
      const next = plan.doses[0]
      if (!next) break
      const before = plan.problems.length
      record = [...record, { code: next.code, date: next.earliest }]
      day = next.earliest
      // What was planned and then given as planned is never a mistake.
      expect(vaccinePlan(child, record, day).problems.length).toBe(before)
      expect(step).toBeLessThan(39)
    }
  }
})
