import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { directive } from 'micromark-extension-directive'
import { gfm } from 'micromark-extension-gfm'
import { checkExcess } from './check-excess'
import { checkNesting } from './check-nesting'
import { MarkdownError } from './markdown-error'

/** Far above any article; keeps the parser's worst cases (which grow with the square of the length) short. */
const longest = 20_000

/** Of the directives only those that are lines of their own: `:word` inside a sentence is text (times, ratios, names). */
const linesAlone = { ...directive(), text: {} }
// One tilde is “to” in Chinese: 2~3 次.
const extensions = [gfm({ singleTilde: false }), linesAlone]
const mdastExtensions = [gfmFromMarkdown(), directiveFromMarkdown()]

/** The Markdown syntax tree of a text; throws a MarkdownError when it is too long, nests blocks, or holds more of something than any article. */
export function parseTree(markdown: string): Root {
  if (markdown.length > longest) throw new MarkdownError(1, `正文太长（${markdown.length} 字），最多 ${longest} 字。可以分成两篇`)
  checkExcess(markdown)
  checkNesting(markdown)
  return fromMarkdown(markdown, { extensions, mdastExtensions })
}
