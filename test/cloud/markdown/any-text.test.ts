import * as fc from 'fast-check'
import { block, type Block } from '@/domain/learn/content'
import { MarkdownError } from '../../../cloudfunctions/learn/markdown/markdown-error'
import { markdownToBlocks } from '../../../cloudfunctions/learn/markdown/markdown-to-blocks'

/** Fragments that mean something to Markdown, to our directives or to a browser, mixed with words. */
const fragments = [
  '好', '孩子发烧', 'WHO 2023', ' ', '\n', '\n\n', '    ', '\t', '\r\n', '# ', '## ', '- ', '1. ', '> ', '* ', '**', '*', '_', '~~', '`', '```\n', '|', '|---|\n', '[', ']', '(', ')', '](tel:120)', '](article:folic-acid)', '](https://who.int/a)', '](https://who.int@a.cn)', '](javascript:alert(1))', '](data:text/html,a)', '](https://a.cn)',
  '[a]: tel:120\n', '[^1]', '![', '<', '>', '<b>', '</b>', '<script>', '<!--', '-->', '&lt;', '&#60;', '&amp;', '\\', '\\<', ':', ':::', ':::\n', ':::steps\n', ':::callout{tone=info}\n', ':::do-dont\n### 这样做\n- ',
  ':::see-doctor\n- **', '::figure{illustration=bowl alt=碗}', '::figure{image=learn/a.jpg width=9 height=9 alt=碗}', '::figure{image=', '{', '}', '=', '"', 'https://a.cn', 'a@b.cn', '\u0000', '\u200b', '😀', '\ud800',
] as const
const text = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fragments) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), { maxLength: 40 }).map((parts) => parts.join(''))

function blocksOrRefusal(markdown: string): Block[] | MarkdownError {
  try {
    return markdownToBlocks(markdown)
  } catch (error) {
    if (error instanceof MarkdownError) return error
    throw error
  }
}

test('any text at all becomes valid blocks or is refused at one of its lines', () => {
  const seen = { blocks: 0, refusals: 0 }
  fc.assert(fc.property(text, (markdown) => {
    const result = blocksOrRefusal(markdown)
    if (result instanceof MarkdownError) {
      seen.refusals++
      expect(result.line).toBeGreaterThanOrEqual(1)
      expect(result.line).toBeLessThanOrEqual(markdown.split(/\r\n|\r|\n/).length)
    } else {
      seen.blocks++
      expect(result.length).toBeGreaterThan(0)
      for (const one of result) expect(block.parse(one)).toEqual(one)
    }
  }), { numRuns: 1500 })
  // Both ways were walked, or the property would prove nothing.
  expect(Math.min(seen.blocks, seen.refusals)).toBeGreaterThan(50)
})

test.each(['<b>粗</b>', '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<a href="javascript:alert(1)">看</a>', '</p><iframe src=x>', '<!--看-->'])(
  '%s is refused as it is, and is nothing but words when its author escapes it',
  (tag) => {
    expect(blocksOrRefusal(`先看 ${tag}`)).toBeInstanceOf(MarkdownError)
    expect(blocksOrRefusal(tag.replace(/[<>"=/:.()!-]/g, '\\$&'))).toEqual([{ type: 'paragraph', content: [{ text: tag }] }])
  },
)

test('what a browser would take for a tag but Markdown does not is nothing but words', () => {
  expect(blocksOrRefusal('<svg/onload=alert(1)>')).toEqual([{ type: 'paragraph', content: [{ text: '<svg/onload=alert(1)>' }] }])
})

test.each(['>', '- ', '1) ', '[', '**a', '_a', '![', '<a ', ':::a\n', '::a[', '|a\n|-\n', '[^a]: b\n', '&#'])('%j a thousand times over is answered', (fragment) => {
  const result = blocksOrRefusal(fragment.repeat(1000))
  expect(result instanceof MarkdownError || result.length > 0).toBe(true)
})
