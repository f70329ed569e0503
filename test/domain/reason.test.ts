import { reason } from '../../src/domain/reason'

test.each([
  ['约上门时间', true],
  ['核对 1234', true],
  ['  看望她家  ', true],
  ['....', false],
  ['看看……。。', false],
  ['        ', false],
  ['很长'.repeat(60), false],
])('"%s" is a reason: %s', (text, is) => {
  expect(reason(100).safeParse(text).success).toBe(is)
})

test('of what only needs a word, a word is enough, and signs are still none', () => {
  expect(['请假', '。。', '假。'].map((text) => reason(100, 2).safeParse(text).success)).toEqual([true, false, false])
})
