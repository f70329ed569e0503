import { reason } from '../../src/domain/reason'

test.each([
  ['约上门时间', true],
  ['核对 1234', true],
  ['  看望她家  ', true],
  ['按《关于做好 2024 年年审工作的通知》（湘计协〔2024〕3 号）核对', true],
  ['....', false],
  ['看看……。。', false],
  ['        ', false],
  ['aaaa', false],
  ['asdf', false],
  ['check phone', false],
  ['12345678', false],
  ['看看看看', false],
  ['看 看，看。看', false],
  ['很长'.repeat(60), false],
])('"%s" is a reason: %s', (text, is) => {
  expect(reason(100).safeParse(text).success).toBe(is)
})

test('of what only needs a word, a word is enough, and signs or letters are still none', () => {
  expect(['请假', '。。', '假。', 'ab', '假假'].map((text) => reason(100, 2).safeParse(text).success)).toEqual([true, false, false, false, false])
})
