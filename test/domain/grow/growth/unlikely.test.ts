import { askedBack, type Entered } from '../../../../src/domain/grow/growth/unlikely'

const born = '2026-01-20'
const ask = (entered: Omit<Entered, 'on'> & { on?: string }, others: Entered[] = []) => askedBack('boy', born, { on: '2026-11-20', ...entered }, others)

test('what a ten-month-old boy usually measures is not asked about', () => {
  expect(ask({ weightKg: 9.2, lengthCm: 73.5, headCm: 45.5, posture: 'lying' })).toEqual([])
})

test.each([
  ['斤 typed as 公斤', { weightKg: 17.5 }, '17.5 公斤，还是 17.5 斤？', 8.75],
  ['a point forgotten in a weight', { weightKg: 92 }, '92 公斤？是不是漏了小数点，应为 9.2 公斤？', 9.2],
  ['a point forgotten in a length', { lengthCm: 735 }, '735 厘米？是不是漏了小数点，应为 73.5 厘米？', 73.5],
  ['a weight halved twice', { weightKg: 4.4 }, '4.4 公斤比同龄孩子轻很多，是不是 8.8 公斤？', 8.8],
])('%s is asked back with what was meant', (_what, entered, question, instead) => {
  expect(ask(entered)).toEqual([expect.objectContaining({ question, instead })])
})

test('a heavy child is not asked about, an impossible one is', () => {
  expect(ask({ weightKg: 11.6 })).toEqual([])
  expect(ask({ headCm: 54 })).toEqual([{ field: 'headCm', question: '头围 54 厘米，和同龄孩子差得很多。请再看一眼，没有写错就保留。' }])
})

test('nobody stands at five months', () => {
  expect(ask({ on: '2026-06-20', lengthCm: 66, posture: 'standing' }).map(({ field }) => field)).toEqual(['posture'])
})

test('a child does not shrink, whichever of the two was entered first', () => {
  const others = [{ on: '2026-10-20', lengthCm: 72 }]
  expect(ask({ lengthCm: 71.2 }, others)).toEqual([])
  expect(ask({ lengthCm: 70 }, others)[0]?.question).toContain('2026-10-20 记的身长（身高）是 72 厘米')
  expect(ask({ on: '2026-09-20', lengthCm: 74 }, others)[0]?.question).toContain('比这次的 74 厘米小')
})

test('beyond five years it is the Chinese standard that is asked', () => {
  expect(askedBack('girl', '2020-06-01', { on: '2026-06-20', weightKg: 41 }, [])[0]?.instead).toBe(20.5)
})
