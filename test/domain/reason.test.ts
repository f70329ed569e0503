import { askedReasons } from '../../src/domain/asked-reasons'
import { reason, reasonIfAny } from '../../src/domain/reason'
import { whyNotReason, whyTooLong } from '../../src/domain/says-why'

const asks = { most: 100 }

test.each(['约上门时间', '核对 1234', '  看望她家  ', '按《关于做好 2024 年年审工作的通知》（湘计协〔2024〕3 号）核对'])('"%s" is a reason', (text) => {
  expect(whyNotReason(text, asks)).toBeUndefined()
  expect(reason(asks).safeParse(text).success).toBe(true)
})

test.each([
  ['        ', '请用一两句话写清原因。'],
  ['....', '请用一两句话写清原因，别只打标点。'],
  ['看看……。。', '请用一两句话写清原因，至少 4 个字。'],
  ['aaaa', '请用一两句话写清原因，别只打几个字母。'],
  ['asdf', '请用一两句话写清原因，别只打几个字母。'],
  ['check phone', '请用一两句话写清原因，别只打几个字母。'],
  ['12345678', '请用一两句话写清原因，别只打几个数字。'],
  ['看看看看', '请用一两句话写清原因，别只重复一个字。'],
  ['看 看，看。看', '请用一两句话写清原因，别只重复一个字。'],
  ['很长'.repeat(60), '最多 100 个字，多了 20 个。请写短一点。'],
])('"%s" is none, and what a reason needs is said: %s', (text, sentence) => {
  expect(whyNotReason(text, asks)).toBe(sentence)
  expect(reason(asks).safeParse(text).error?.issues).toContainEqual(expect.objectContaining({ params: { sentence } }))
})

test('of what only needs a word, a word is enough, and signs or letters are still none', () => {
  expect(['请假', '。。', '假。', 'ab', '假假'].map((text) => reason({ most: 100, least: 2 }).safeParse(text).success)).toEqual([true, false, false, false, false])
})

test('what is too long is said while it is typed, and nothing else is yet', () => {
  expect([whyTooLong('', 4), whyTooLong('a', 4), whyTooLong('写清为什么', 4)]).toEqual([undefined, undefined, '最多 4 个字，多了 1 个。请写短一点。'])
})

test('a reason that may be left out may be empty, and says something otherwise', () => {
  expect(['', '  ', '资料对不上', 'aaaa'].map((text) => reasonIfAny(asks).safeParse(text).success)).toEqual([true, true, true, false])
})

test.each(Object.entries(askedReasons))('%s: "aaaa" is refused with what is to be written', (_, asked) => {
  expect(whyNotReason('aaaa', asked)).toMatch(/^请用一两句话写清.+，别只打几个字母。$/)
})
