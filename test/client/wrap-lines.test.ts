import { wrapLines } from '@/features/learn/share/wrap-lines'

/** Every character as wide as one, a Latin one half of it. */
const measure = (text: string) => [...text].reduce((sum, char) => sum + (/[\x20-\x7e]/.test(char) ? 0.5 : 1), 0)
const wrap = (text: string, width: number, most = 9) => wrapLines(text, width, most, measure)

test.each([
  ['a text that fits stays one line', '先看精神', 10, ['先看精神']],
  ['a long one is broken where the width ends', '少量多次喝温水就好', 4, ['少量多次', '喝温水就', '好']],
  ['no line begins with a mark: it hangs over the edge', '先看精神，再看', 4, ['先看精神，', '再看']],
  ['a line ends at a breath rather than just after it', '宝宝发烧了，先看精神，再看度数', 12, ['宝宝发烧了，先看精神，', '再看度数']],
  ['no line ends with an opening bracket', '优生优育（示例）', 5, ['优生优育', '（示例）']],
  ['a number or a Latin word is not torn apart', '每天喝水1500毫升', 5, ['每天喝水', '1500毫升']],
  ['line breaks and runs of blanks are one blank', '先看\n\n 精神', 10, ['先看 精神']],
  ['nothing is nothing', '', 10, []],
])('%s', (_, text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines)
})

test('what is left over ends in an ellipsis within the width', () => {
  const lines = wrap('退烧药一次只用一种不要两种一起吃也不要看错量', 6, 2)
  expect(lines).toEqual(['退烧药一次只', '用一种不要…'])
  expect(lines.every((line) => measure(line) <= 6)).toBe(true)
})

test('a mark before the ellipsis goes', () => {
  expect(wrap('一二三四五六，七八九', 7, 1)).toEqual(['一二三四五六…'])
})
