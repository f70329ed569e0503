import { isRight, rightWords } from '@/domain/learn/quiz/answering'

test.each([
  ['the one', [1], [1], true],
  ['another', [1], [0], false],
  ['说不准', [1], [], false],
  ['all of several', [0, 2], [2, 0], true],
  ['one of several', [0, 2], [0], false],
  ['one too many', [0, 2], [0, 1, 2], false],
])('%s', (_, answers, taken, right) => {
  expect(isRight({ answers }, taken)).toBe(right)
})

test('what is right is said in words', () => {
  expect(rightWords({ options: ['甲', '乙', '丙'], answers: [0, 2] })).toBe('甲；丙')
})
