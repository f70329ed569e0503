import { judgeLines, resultHeader } from '../../../config/grow/judge-lines'
import { planText } from '../../../config/grow/plan-text'

describe('zscore', () => {
  test('each row comes back with its z-scores to two decimals and its grades', () => {
    const [header, first, second, third] = judgeLines('sex,ageDays,weightKg,lengthCm,measured,headCm\nM,1001,18,120,,\nF,365,,,,\nM,365,9.9,75.8,l,46.1\n').split('\n')
    expect(header).toBe(resultHeader)
    expect(first).toBe('M,1001,18,120,,,2.20,7.31,-2.39,-3.01,,上,上,下,下,')
    expect(second).toBe('F,365,,,,,,,,,,,,,,')
    expect(third?.split(',').slice(11)).toEqual(['中', '中', '中', '中', '中'])
  })
  test.each([
    ['M,x,9,,,', 'line 1: ageDays is not a number of a measurement: x'],
    ['F,1,9,,,\nX,365,9,,,', 'line 2: sex is M or F, not "X"'],
    ['M,365,9,75,s,', 'line 1: measured is l, h or empty, not "s"'],
    ['M,-3,9,,,', 'line 1: ageDays is not a number of a measurement: -3'],
    ['M,365,-9,75,l,', 'line 1: weightKg is not a number of a measurement: -9'],
    ['M,365,9,75,l,46,1', 'line 1: more than 6 columns'],
  ])('%s is refused with the line and the reason', (input, message) => {
    expect(() => judgeLines(input)).toThrow(message)
  })
})

describe('vaccines', () => {
  const child = { birthDate: '2025-09-20', sex: 'F', asOf: '2026-11-26', doses: [{ code: 'HepB', date: '2025-09-20' }] }
  test('a child as JSON comes back with its plan', () => {
    const plan = JSON.parse(planText(JSON.stringify(child))) as { doses: { code: string; earliest: string }[]; caution: string }
    expect(plan.doses[0]?.earliest).toBe('2026-11-26')
    expect(plan.caution).toContain('以接种门诊为准')
  })
  test.each([['an empty list', []], ['nothing', null], ['an empty object', {}]])('no conditions, said as %s, change nothing', (_how, conditions) => {
    expect(planText(JSON.stringify({ ...child, conditions }))).toBe(planText(JSON.stringify(child)))
  })
  test.each([
    ['no JSON', '{', 'the input is not JSON'],
    ['an unknown key', JSON.stringify({ ...child, name: 'x' }), 'Unrecognized key: "name"'],
    ['an unknown vaccine', JSON.stringify({ ...child, doses: [{ code: 'XYZ', date: '2025-09-20' }] }), 'Invalid option'],
    ['an unknown condition', JSON.stringify({ ...child, conditions: { hiv: true } }), 'Unrecognized key: "hiv"'],
    ['a day that is none', JSON.stringify({ ...child, asOf: '2026-02-30' }), 'Invalid ISO date'],
  ])('%s is refused', (_what, input, message) => {
    expect(() => planText(input)).toThrow(message)
  })
})
