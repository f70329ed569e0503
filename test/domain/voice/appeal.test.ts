import fc from 'fast-check'
import { caseStates } from '@/domain/support/case/case-steps'
import { casePath } from '@/domain/support/case/case-path'
import { toldOfStep } from '@/domain/support/case/told-of-step'
import { reviewLevels } from '@/domain/support/programme/programme-shape'
import { whyNotDecide } from '@/domain/support/review/may-decide'
import { rightsWhenRefused } from '@/domain/support/review/rights'
import { hospitalCare } from '@/domain/support/shipped/hospital-care'
import { appealableDays, appealIdOf, appealLevel, appealStates, appealUntil, mayStillAppeal, refusalOf, whyNotHear } from '@/domain/voice/appeal'
import { appealId } from '@/domain/voice/appeal-contract'
import { toldOfAppeal } from '@/domain/voice/appeal-words'

const entry = (what: 'submit' | 'approve' | 'refuse' | 'reopen', by: string, more: object = {}) => ({ act: `${what}-${by}`, what, at: new Date('2026-03-02T02:00:00Z'), state: 'review' as const, level: 'county' as const, by, byName: `某地 ${by}`, says: '', ...more })

test('what the family is told of its days is what counts', () => expect(rightsWhenRefused).toContain(`${appealableDays} 天内`))

test('sixty days by the calendar of China, the last one whole', () => {
  // Half past eleven at night in China is the same day there, whatever it is in London.
  const refusedAt = new Date('2026-03-01T15:30:00Z')
  expect(appealUntil(refusedAt)).toBe('2026-04-30')
  expect(mayStillAppeal(refusedAt, new Date('2026-04-30T15:59:00Z'))).toBe(true)
  expect(mayStillAppeal(refusedAt, new Date('2026-04-30T16:00:00Z'))).toBe(false)
  expect(appealUntil(new Date('2026-03-01T16:30:00Z'))).toBe('2026-05-01')
  fc.assert(fc.property(fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), fc.nat(200), (at, days) => {
    expect(mayStillAppeal(at, new Date(at.getTime() + days * 86_400_000))).toBe(days <= appealableDays)
  }))
})

test('one level above, never below, and nobody but the province above the province', () => {
  expect(reviewLevels.map((level) => [level, appealLevel(level)])).toEqual(expect.arrayContaining([['village', 'township'], ['township', 'county'], ['county', 'city'], ['city', 'province'], ['province', 'province'], ['insurer', 'city'], ['lender', 'city']]))
})

test('only what is refused has a refusal, and of several the last', () => {
  const timeline = [entry('submit', 'a'), entry('refuse', 'b'), entry('reopen', 'c'), entry('refuse', 'd')]
  for (const state of caseStates) expect(refusalOf({ state, timeline })?.act).toBe(state === 'refused' ? 'refuse-d' : undefined)
  expect(appealId.safeParse(appealIdOf('01KASEEDCASE00000000000001', '01KASEEDCASE00000000000002')).success).toBe(true)
})

describe('四眼', () => {
  const of = { applicant: 'a', filer: { personId: 'filer' }, appellant: 'wrote', timeline: [entry('submit', 'a'), entry('approve', 'village'), entry('refuse', 'county')], marks: [{ by: 'judge' }], notes: [{ by: 'visitor' }, {}], relatives: [] }
  test.each([['a', 'own'], ['filer', 'hand'], ['wrote', 'wrote'], ['village', 'hand'], ['county', 'hand'], ['judge', 'hand'], ['visitor', 'hand'], ['somebody', undefined]] as const)('%s', (me, why) => expect(whyNotHear({ ...of, me })).toBe(why))
  test('a relative’s', () => expect(whyNotHear({ ...of, me: 'x', relatives: ['a'] })).toBe('relative'))

  test('reopened, neither who refused nor who reopened decides; before it was reopened, a level decides as it did', () => {
    const told = { relatives: [], applicant: 'a', filer: null, level: 'county' as const }
    const timeline = [entry('submit', 'a', { level: null }), entry('refuse', 'county'), entry('reopen', 'city')]
    // At another level who reopened it decides as anybody does; who refused has decided already.
    expect(['county', 'city'].map((me) => whyNotDecide({ ...told, level: 'city', me, timeline }))).toEqual(['decidedBelow', undefined])
    expect(['county', 'city', 'colleague'].map((me) => whyNotDecide({ ...told, me, timeline }))).toEqual(['refusedBefore', 'reopened', undefined])
    expect(whyNotDecide({ ...told, me: 'county', timeline: timeline.slice(0, 2) })).toBeUndefined()
  })
})

test('the family reads that it was reopened before the step that is done now, and is told once by the case', () => {
  const way = { levels: hospitalCare.levels, announces: false, pays: true, lasts: false }
  const timeline = [entry('submit', 'a', { level: null }), entry('approve', 'v', { level: 'village' }), entry('refuse', 't', { level: 'township' }), entry('reopen', 'county', { level: 'township', says: '请再看病历' })]
  const steps = casePath(hospitalCare, way, { state: 'review', at: 1, returnedBy: [], isAnnounced: false, dueAt: null, timeline })
  expect(steps.map(({ title, standing }) => [title, standing]).slice(1, 4)).toEqual([['社区核实', 'done'], ['上一级看过，街道初审再来一遍', 'done'], ['街道初审', 'now']])
  const told = toldOfStep({ what: 'reopen', state: 'review', level: 'township', title: '住院护理补贴', terms: hospitalCare, amount: null, needs: [], payFault: null })
  expect(told).toMatchObject({ title: '上一级看过了，请他们重新审', text: expect.stringContaining('街道初审') })
})

test('messages name nothing but the programme, fit, and leave what the family did itself unsaid', () => {
  for (const state of appealStates) {
    const told = toldOfAppeal({ state, title: '计划生育特殊家庭住院护理补贴保险', dueOn: '2026-12-18', instead: 'HL2611-004217' })
    expect(told === undefined).toBe(['reopened', 'withdrawn'].includes(state))
    if (told) expect([told.title.length <= 30, told.text.length <= 120]).toEqual([true, true])
  }
})
