import { itemAbout, unprovenItems } from '@/domain/learn/quiz/items'
import { partOf, quizItemCount, quizParts } from '@/domain/learn/quiz/parts'

const numbers = Array.from({ length: quizItemCount }, (_, i) => i + 1)

test('each of the 66 items says what it is about, none twice; there is no other', () => {
  const about = numbers.map(itemAbout)
  expect(about.filter((words) => words === '')).toEqual([])
  expect(new Set(about).size).toBe(quizItemCount)
  expect([itemAbout(0), itemAbout(67), itemAbout(Number.NaN)]).toEqual(['', '', ''])
})

test('24, 28 and 14 items in the three parts', () => {
  expect(quizParts.map((part) => numbers.filter((no) => partOf(no) === part).length)).toEqual([24, 28, 14])
})

/** As published copies of the numbered list have them. */
test.each([
  [25, '体重'], [26, '谷类'], [27, '盐'], [29, '生熟'], [30, '公筷'], [31, '饮水'], [32, '健身'], [33, '不吸烟'], [34, '戒烟'], [39, '睡眠'], [40, '洗手'], [41, '口腔'], [42, '就医'], [43, '用药'], [44, '成瘾'],
  [45, '毒品'], [46, '厕所'], [47, '交通'], [60, '心肺复苏'], [64, '火灾'], [65, '地震'],
])('item %i is about %s, and proven', (no, words) => {
  expect([itemAbout(no).includes(words), unprovenItems.has(no)]).toEqual([true, false])
})
