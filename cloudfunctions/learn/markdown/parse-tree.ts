import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { checkExcess } from './check-excess'
import { checkNesting } from './check-nesting'
import { MarkdownError } from './markdown-error'

/** Far above any article; keeps the parser's worst cases (which grow with the square of the length) short. */
const longest = 20_000

const colon = 58

/** `:word` inside a sentence is text (times, ratios, names), never a directive: drop the directive syntax that begins within a line. */
function colonsInLinesStayText(this: Processor) {
  const data = this.data()
  data.micromarkExtensions = data.micromarkExtensions?.map((extension) => ({ ...extension, text: { ...extension.text, [colon]: undefined } }))
}

// One tilde is “to” in Chinese: 2~3 次.
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective).use(colonsInLinesStayText).freeze()

/** The Markdown syntax tree of a text; throws a MarkdownError when it is too long, nests blocks, or holds more of something than any article. */
export function parseTree(markdown: string): Root {
  if (markdown.length > longest) throw new MarkdownError(1, `正文太长（${markdown.length} 字），最多 ${longest} 字。可以分成两篇`)
  checkExcess(markdown)
  checkNesting(markdown)
  return parser.parse(markdown)
}
