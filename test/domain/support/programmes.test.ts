import { selfChecks } from '@/domain/learn/self-checks'
import { factsIn, withParameters } from '@/domain/support/decide/said-rule'
import { factsOf } from '@/domain/support/programme/facts'
import { parametersAt, parametersOf } from '@/domain/support/programme/parameters'
import { programmeVersion } from '@/domain/support/programme/programme-shape'
import { hospitalCare } from '@/domain/support/shipped/hospital-care'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'

describe.each(shippedProgrammes.map((programme) => [programme.title, programme] as const))('%s', (_title, programme) => {
  test('is of its shape, with nothing that the shape does not know', () => expect(programmeVersion.parse(programme)).toEqual(programme))

  test('its parameters are of their units', () => expect(Object.keys(parametersOf(programme.parameters).parse({}))).toEqual(programme.parameters.map(({ name }) => name)))

  test('every rule rests on a question that is asked, on a parameter that is set and on a basis that is named', () => {
    const [asked, bases] = [programme.questions.map(({ fact }) => fact), programme.bases.map(({ id }) => id)]
    const parameters = parametersOf(programme.parameters).parse({})
    const conditions = [...programme.rules.map(({ when }) => when), ...('cases' in programme.pays ? programme.pays.cases.map(({ when }) => when) : [])]
    expect(conditions.flatMap(factsIn).filter((fact) => !asked.includes(fact))).toEqual([])
    expect(programme.rules.filter(({ basis }) => !bases.includes(basis))).toEqual([])
    expect(programme.rules.flatMap(({ title, fails }) => [title, fails]).filter((words) => /[{}]/.test(withParameters(words, programme.parameters, parameters)))).toEqual([])
    expect(JSON.stringify(conditions).match(/"parameter":"(\w+)"/g)?.filter((name) => !programme.parameters.some((one) => name === `"parameter":"${one.name}"`)) ?? []).toEqual([])
  })
})

describe('what a place sets', () => {
  const county = { orgPath: 'n1.n2.n5.', name: 'daily', value: 120_00, basis: '县发〔2026〕3号', from: '2026-07-01' }
  const at = (path: string, on: string) => parametersAt(hospitalCare.parameters, [county, { ...county, orgPath: 'n1.', value: 110_00, from: '2026-01-01' }, { ...county, value: 150_00, from: '2026-10-01' }, { ...county, value: 999_00, from: '2020-01-01', to: '2020-12-31' }], path, on).find(({ name }) => name === 'daily')?.value

  test.each([
    ['as shipped', 'n1.n2.n5.', '2025-12-31', 100_00],
    ['the province’s, before the county has its own', 'n1.n2.n5.', '2026-06-30', 110_00],
    ['the county’s from its day on', 'n1.n2.n5.', '2026-07-01', 120_00],
    ['of a village below', 'n1.n2.n5.n77.n9.', '2026-07-01', 120_00],
    ['the later of two', 'n1.n2.n5.', '2026-10-01', 150_00],
    ['not a neighbour’s', 'n1.n2.n55.', '2026-10-01', 110_00],
  ])('%s', (_what, path, on, cents) => expect(at(path, on)).toBe(cents))
})

test('who set a value is named with it, and it is no example any more', () => {
  const override = { orgPath: 'n1.n2.', name: 'daily', value: 120_00, basis: '市发〔2026〕3号', from: '2026-01-01' }
  expect(parametersAt(hospitalCare.parameters, [override], 'n1.n2.n5.', '2026-11-27').find(({ name }) => name === 'daily')).toMatchObject({ value: 120_00, basis: '市发〔2026〕3号', standing: 'published', unit: 'cents' })
})

test('answers that nobody asked for, of another kind or beyond the calendar are refused', () => {
  const facts = factsOf(hospitalCare.questions)
  const stay = { from: '2026-10-28', to: '2026-11-07', level: 2, isPublic: true }
  expect(facts.safeParse({ isConfirmed: true, stays: [stay], paidDays: { 2026: 80 } }).success).toBe(true)
  for (const wrong of [{ other: 1 }, { isConfirmed: 'yes' }, { stays: [{ ...stay, to: '2026-10-27' }] }, { stays: [{ ...stay, from: '2026-02-30' }] }, { paidDays: { 2026: -1 } }, { stays: [{ ...stay, level: 4 }] }]) expect(facts.safeParse(wrong).success).toBe(false)
})

test('every check that a policy may lead to is a programme', () => {
  expect(selfChecks.filter((id) => !shippedProgrammes.some((programme) => programme.id === id))).toEqual([])
})
