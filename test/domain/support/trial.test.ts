import fc from 'fast-check'
import { factsOf } from '@/domain/support/programme/facts'
import { programmeOn, type ProgrammeRow } from '@/domain/support/programme/programme-on'
import { programmeVersion, type ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { stillAsked } from '@/domain/support/programme/still-asked'
import { factsOn, trialOf } from '@/domain/support/programme/trial'
import { trial, type TrialCounts } from '@/domain/support/programme/trial-shape'
import { versionFaults } from '@/domain/support/programme/version-faults'
import { hospitalCare } from '@/domain/support/shipped/hospital-care'
import { loanInterest } from '@/domain/support/shipped/loan-interest'
import { rewardSupport } from '@/domain/support/shipped/reward-support'
import { sampleFamilies } from '@/domain/support/shipped/sample-families'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { specialSupport } from '@/domain/support/shipped/special-support'

const on = '2027-03-01'
const samples = (of: ProgrammeVersion) => sampleFamilies[of.id] ?? []
const withValue = (of: ProgrammeVersion, name: string, change: (value: number) => number): ProgrammeVersion => ({
  ...of, parameters: of.parameters.map((one) => (one.name === name && typeof one.value === 'number' ? { ...one, value: change(one.value) } : one)),
})
const ran = (before: ProgrammeVersion, after: ProgrammeVersion, day = on) => trialOf(before, after, samples(before), day)

describe.each(shippedProgrammes.map((one) => [one.title, one] as const))('the sample families of %s', (_title, programme) => {
  test('are twenty, each of another name, answer what is asked and nothing else', () => {
    expect(new Set(samples(programme).map(({ name }) => name)).size).toBe(20)
    for (const day of ['2026-12-31', '2028-02-29', '2030-03-01']) for (const family of samples(programme)) expect(factsOf(programme.questions).safeParse(factsOn(family, day)).error).toBeUndefined()
  })
  test('nothing changes where nothing changed; some are entitled and some are not', () => {
    const same = ran(programme, programme)
    expect(trial.parse(same).counts).toEqual({ more: 0, less: 0, same: 20, asked: 0 })
    const standings = same.lines.map(({ before }) => before.standing)
    expect(standings).toContain('entitled')
    expect(standings).toContain('not')
    expect(same.cents.before).toBe(same.cents.after)
  })
  test('every rule decides about one of them', () => {
    const ruleOnly = programme.rules.filter((rule) => ran(programme, { ...programme, rules: programme.rules.filter((one) => one !== rule) }).counts.more > 0)
    expect(programme.rules.map(({ id }) => id).filter((id) => !ruleOnly.some((one) => one.id === id) && !['boreInTime', 'keptRules', 'business'].includes(id))).toEqual([])
  })
})

const amounts = shippedProgrammes.flatMap((one) => (one.pays.kind === 'nothing' ? [] : one.parameters.filter(({ unit, name }) => unit === 'cents' && !name.startsWith('ownShare')).map(({ name }) => [one, name] as const)))

test('raising an amount makes nobody lose, and lowering it makes nobody gain; the sums say the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...amounts), fc.integer({ min: 1, max: 10_000_00 }), ([programme, name], by) => {
      const higher = ran(programme, withValue(programme, name, (value) => value + by))
      expect([higher.counts.less, higher.counts.asked]).toEqual([0, 0])
      expect(higher.cents.after).toBeGreaterThanOrEqual(higher.cents.before)
      const lower = ran(programme, withValue(programme, name, (value) => Math.max(0, value - by)))
      expect([lower.counts.more, lower.counts.asked]).toEqual([0, 0])
    }),
  )
})

test('who gains by a change loses by its undoing, and whoever is counted is listed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...shippedProgrammes.filter(({ parameters }) => parameters.some(({ unit }) => unit === 'cents' || unit === 'years'))), fc.double({ min: 0.5, max: 2, noNaN: true }), (programme, factor) => {
      const [one] = programme.parameters.filter(({ unit }) => unit === 'cents' || unit === 'years')
      const changed = withValue(programme, one?.name ?? '', (value) => Math.max(1, Math.round(value * factor)))
      const [forth, back] = [ran(programme, changed), ran(changed, programme)]
      expect([back.counts.less, back.counts.more]).toEqual([forth.counts.more, forth.counts.less])
      expect(forth.lines.filter(({ change }) => change === 'less')).toHaveLength(forth.counts.less)
      expect(Object.values(forth.counts).reduce((sum, count) => sum + count, 0)).toBe(20)
    }),
  )
})

test.each<[string, ProgrammeVersion, string, number, TrialCounts]>([
  ['特别扶助 from 48 years on', specialSupport, 'womanAge', 48, { more: 3, less: 0, same: 17, asked: 0 }],
  ['特别扶助 from 50 years on', specialSupport, 'womanAge', 50, { more: 0, less: 6, same: 14, asked: 0 }],
  ['奖励扶助 of 100 元 a month', rewardSupport, 'monthly', 100_00, { more: 9, less: 0, same: 11, asked: 0 }],
  ['at most 60 days in hospital', hospitalCare, 'mostDays', 60, { more: 0, less: 4, same: 16, asked: 0 }],
])('%s: so many gain, lose and stay', (_what, programme, name, to, counts) => expect(ran(programme, withValue(programme, name, () => to)).counts).toEqual(counts))

test('a question more: who was entitled has to answer it, and is not called a loser', () => {
  const next: ProgrammeVersion = {
    ...loanInterest, version: 2, questions: [...loanInterest.questions, { fact: 'isLocal', kind: 'yesNo', asks: '户口在本县吗？' }],
    rules: [...loanInterest.rules, { id: 'local', title: '本县户口', when: { kind: 'is', fact: 'isLocal', oneOf: [true] }, fails: '要本县户口', basis: 'sample' }],
  }
  const { counts } = ran(loanInterest, next)
  expect(counts).toMatchObject({ less: 0, more: 0 })
  expect(counts.asked).toBeGreaterThan(0)
})

describe('what holds on a day', () => {
  const two: ProgrammeVersion = { ...withValue(hospitalCare, 'daily', () => 150_00), version: 2, who: '新的一版', inForce: { from: '2027-01-01' } }
  const rows: ProgrammeRow[] = [
    { orgPath: 'n1.', from: '2026-06-01', basis: '省里 2026', name: 'daily', value: 110_00 },
    { orgPath: 'n1.n2.n3.', from: '2026-07-01', basis: '县里 2026', name: 'daily', value: 120_00 },
    { orgPath: 'n1.', from: '2027-01-01', basis: '省里 2027', version: two },
    { orgPath: 'n1.', from: '2027-06-01', basis: '省里 2027-2', name: 'daily', value: 160_00 },
  ]
  const daily = (path: string, day: string) => { const { version, parameters } = programmeOn(hospitalCare, rows, path, day); return [version, parameters.find(({ name }) => name === 'daily')?.value] }
  test.each([
    ['as shipped', 'n1.', '2026-05-31', [1, 100_00]],
    ['what the province set', 'n1.n2.', '2026-12-31', [1, 110_00]],
    ['a new version puts an end to what the province set before it', 'n1.n2.', '2027-01-01', [2, 150_00]],
    ['a county’s own stands', 'n1.n2.n3.', '2027-01-01', [2, 120_00]],
    ['what the province sets after it', 'n1.n2.', '2027-06-01', [2, 160_00]],
  ] as const)('%s', (_what, path, day, is) => expect(daily(path, day)).toEqual(is))
})

test('of an old draft’s answers those are gone on with that are asked for and may still be given', () => {
  expect(stillAsked(loanInterest.questions, { household: 'gone', timesBefore: 2, other: true })).toEqual({ timesBefore: 2 })
})

describe('a new version', () => {
  const next = { ...hospitalCare, version: 2, inForce: { from: '2027-01-01' } }
  const today = '2026-12-01'
  test('that changes a value and a sentence may follow', () => expect(versionFaults(hospitalCare, { ...withValue(next, 'daily', () => 1), who: '别的人' }, today)).toEqual([]))
  test.each<[string, Partial<ProgrammeVersion>, string]>([
    ['of the same number', { version: 1 }, 'version'],
    ['that begins today', { inForce: { from: today } }, '（inForce）.from'],
    ['of another title', { title: '别的名字' }, 'title'],
    ['paid by somebody else', { levels: hospitalCare.levels.slice(0, 3) }, 'levels'],
    ['paid in another way', { pays: { kind: 'nothing' } }, '（pays）.kind'],
    ['that asks for no stays', { questions: hospitalCare.questions.filter(({ fact }) => fact !== 'stays') }, 'questions'],
    ['without an amount that it pays by', { parameters: hospitalCare.parameters.slice(1) }, 'parameters'],
    ['with a value that is none of its unit', { parameters: hospitalCare.parameters.map((one) => (one.name === 'lowestLevel' ? { ...one, value: 9 } : one)) }, '（parameters）.lowestLevel'],
    ['with a rule that rests on nothing', { rules: hospitalCare.rules.map((one) => ({ ...one, basis: 'nothing' })) }, '（rules）.confirmed'],
    ['with a sentence that names no value', { rules: hospitalCare.rules.map((one) => ({ ...one, title: '满 {nothing} 岁' })) }, '（rules）.confirmed'],
  ])('%s may not', (_what, wrong, path) => expect(versionFaults(hospitalCare, { ...next, ...wrong }, today).join('\n')).toContain(path))
  test('every shipped one may be followed by itself, one number on', () => {
    for (const one of shippedProgrammes) expect(versionFaults(one, programmeVersion.parse({ ...one, version: one.version + 1, inForce: { from: '2027-01-01' } }), today)).toEqual([])
  })
})
