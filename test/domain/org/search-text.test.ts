import { mindfulSentences } from '../../../src/domain/org/mindful'
import { searchAim } from '../../../src/domain/org/search-text'

test.each([
  ['13800001234', 'phone', '13800001234'],
  ['138 0000 1234', 'phone', '13800001234'],
  ['1234', 'id4', '1234'],
  ['123x', 'id4', '123X'],
  ['周', 'name', '周'],
  [' 周 春梅', 'name', '周春梅'],
  ['阿卜杜拉买买提江', 'name', '阿卜杜拉买买'],
  ['138', 'name', '138'],
  ['lgl', 'pinyin', 'lgl'],
  ['ＬＧ', 'pinyin', 'lg'],
  ['ZhouChunmei', 'pinyin', 'zhouch'],
  ['12800001234', 'name', '128000'],
])('%s is meant as %s', (text, by, word) => {
  expect(searchAim(text)).toEqual({ by, word })
})

test('wishes are said as one would say them; no wish, no sentence', () => {
  expect(mindfulSentences({ callMe: '周老师', notOn: ['04-05', '2026-12-24'], topicsToAvoid: ['团圆', '节日'] })).toEqual(['请称呼“周老师”', '不谈团圆、节日', '4月5日、12月24日不打电话、不上门'])
  expect(mindfulSentences({ callMe: '', notOn: [], topicsToAvoid: [] })).toEqual([])
})

test('every day and every topic reaches who is about to call, however many they are, in sentences that the desk takes', () => {
  const notOn = Array.from({ length: 30 }, (_, i) => `${String(10 + (i % 3))}-${String(10 + Math.floor(i / 3))}`)
  const topicsToAvoid = Array.from({ length: 10 }, (_, i) => `${i}`.repeat(20))
  const sentences = mindfulSentences({ callMe: '周'.repeat(20), notOn, topicsToAvoid })
  for (const day of notOn) expect(sentences.some((sentence) => sentence.includes(`${Number(day.slice(0, 2))}月${Number(day.slice(3))}日`))).toBe(true)
  for (const topic of topicsToAvoid) expect(sentences.some((sentence) => sentence.startsWith('不谈') && sentence.includes(topic))).toBe(true)
  // As many and as long as the desk's contract takes.
  expect(sentences.length).toBeLessThanOrEqual(12)
  expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(80)
})
