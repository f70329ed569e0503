/** However a text is made, reading it takes a bounded number of steps: it is refused or harmless, and never keeps the function busy. */
import * as fc from 'fast-check'
import { block, type Block } from '@/domain/learn/content'
import { startCounting } from '../../fixtures/counted-work'
import { filled, longestText, monsterTexts, withinBounds } from '../../fixtures/monster-texts'

const counting = startCounting(/node_modules\/(?:micromark|mdast|unist|remark|unified|vfile)|functions\/learn\/markdown/)
let markdownToBlocks: (markdown: string) => Block[]
beforeAll(async () => {
  // Counted from here on: what is loaded earlier is not.
  ;({ markdownToBlocks } = await import('../../../cloudfunctions/learn/markdown/markdown-to-blocks'))
})
afterAll(() => counting.stop())

/** Steps for each character that a piece can have; the sample pieces take some two hundred. */
const mostSteps = 5_000

/** The steps it took, having seen that what came of it can do no harm. */
function stepsOf(markdown: string): number {
  let answer: Block[] | Error = []
  const steps = counting.work(() => {
    try {
      answer = markdownToBlocks(markdown)
    } catch (error) {
      answer = error as Error
    }
  })
  if (answer instanceof Error) {
    expect(answer.name).toBe('MarkdownError')
    expect(answer.message.length).toBeLessThan(120)
  } else {
    expect(answer.length).toBeGreaterThan(0)
    for (const one of answer) expect(block.parse(one)).toEqual(one)
  }
  return steps
}

test.each(monsterTexts)('%s: refused or harmless, in a bounded number of steps', (_, markdown) => {
  expect(stepsOf(markdown)).toBeLessThan(mostSteps * longestText)
})

const pieces = [
  '*a', '*a ', '_a ', '**a', 'a*', 'a_', '*', '_', '~', '~~a', '`a', '``a', '[', '[a', '![', '[a](', '[a]', '[^a]', '<', '<a ', '<!--', '<?', '<!A', '<![CDATA[', '&', '&a', '&#', '&amp;', '\\', '\\*', 'http://a', 'www.', 'a@b.', '@', '|', 'a|', '|-', ':', '::', ':::', '::a{', ':a', '{', '}', '=', '- ', '+ ', '1. ', '>', '>- ', '# ', '\n', 'a\n', '- a\n', '1. a\n', '  - a\n', '> a\n', '|a|\n', '|a|b|\n|-|-|\n', '---\n', 'a\n===\n', '```\n', '~~~\n',
  ':::\n', ':::callout\na\n:::\n', '::figure{a=b}\n', '::figure{.a', '::figure{#a', '[^a]: b\n', '[a]: b\n', '[a]: b "', '\ta\n', '  \n', '\\\n', '<b>\n', '<div>\n', '- [ ] a\n', '*a**b', '***a', '*_a', '~*a', '<a@b>', '"', '(a)', '[a](<', '[a][b]', '\u0000', '\r\n', '你', '。*', '**。', '_@a', '[a](b)',
] as const
/** Two or three pieces over and over, after something that holds them: what grows with the square of the length shows here. */
const patterns = fc
  .record({
    holder: fc.constantFrom('', '- ', '> - ', '    - ', '::a{b="', ':::a[', '![a](<', '[a]("', '|a|\n|-|\n|', ':::callout\n', '::figure[', '[^a]: '),
    unit: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }),
    between: fc.constantFrom('', 'a', '长', ' ', '\n'),
    turns: fc.boolean(),
  })
  .map(({ holder, unit, between, turns }) => {
    const body = turns ? filled(unit.join(between)) : unit.map((piece) => filled(piece + between, longestText / unit.length)).join('')
    return (holder + body).slice(0, longestText)
  })

const runs = process.env['LONG'] ? 1_500 : 4
test('any pattern over and over is refused or harmless in a bounded number of steps, as it is and as far as the bounds let it through', () => {
  fc.assert(
    fc.property(patterns, (markdown) => {
      expect(stepsOf(markdown)).toBeLessThan(mostSteps * longestText)
      expect(stepsOf(withinBounds(markdown))).toBeLessThan(mostSteps * longestText)
    }),
    { numRuns: runs, ...(process.env['LONG'] ? {} : { seed: 4 }) },
  )
})

test('a text twice as long takes about twice the steps', () => {
  const text = (paragraphs: number) => '先看**精神**，再看度数。\n\n'.repeat(paragraphs)
  expect(stepsOf(text(100)) / stepsOf(text(50))).toBeLessThan(3)
})
