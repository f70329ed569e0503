/**
 * What Word, WPS, Google Docs or a web page put on the clipboard, as our Markdown: headings, lists, bold, tables and paragraphs keep their structure; everything else comes
 * as its words. Walks the tree that a browser made of it; nothing of it is ever shown as HTML. A general converter (turndown) does not serve: of our few blocks it writes
 * none as they are read here — flat lists, Word's paragraphs as entries, tables without a head, bold beside Chinese punctuation.
 */
import { drawnMark, entriesOf, flatLists, isSaid, isWordEntry, wordEntry, type Entry } from './pasted-list'
import { blockTags, classOf, hasBlocks, isElement, isLeftOut, styleOf } from './pasted-node'
import { gridOf, tableMarkdown } from './pasted-table'
import { linesOf, plainWordsOf, startsAsWords } from './pasted-words'

/** A block that is written, or entries that may go on. */
type Part = string | Entry[]

export function htmlToMarkdown(root: ParentNode): string {
  const parts: Part[] = []
  walk(root, parts)
  return parts.flatMap((part) => (typeof part === 'string' ? [part] : flatLists(part))).filter((block) => block !== '').join('\n\n')
}

/** Entries that follow entries are one list. */
function putEntries(parts: Part[], entries: readonly Entry[]): void {
  const last = parts.at(-1)
  const said = entries.filter(isSaid)
  if (Array.isArray(last)) last.push(...said)
  else if (said.length > 0) parts.push([...said])
}

function walk(parent: ParentNode, parts: Part[]): void {
  /** Words that stand between blocks, as loose text in a div does. */
  let loose: Node[] = []
  const settle = () => {
    parts.push(...linesOf(loose).map(startsAsWords))
    loose = []
  }
  for (const node of parent.childNodes) {
    if (!isElement(node)) {
      if (node.nodeType === 3) loose.push(node)
    } else if (!isLeftOut(node)) {
      if (blockTags.has(node.tagName) || hasBlocks(node)) {
        settle()
        block(node, parts)
      } else loose.push(node)
    }
  }
  settle()
}

const headingStyle = /mso-style-name:\s*"?(?:heading|标题)\s*(\d)|mso-outline-level:\s*([1-6])/
const headingClass = /(?:MsoHeading|Heading|标题)\s*([1-6])/i

/** 1 to 6; undefined for what is no heading. A paragraph is one by Word's own words for it. */
function headingLevel(element: Element): number | undefined {
  const tag = /^H([1-6])$/.exec(element.tagName)?.[1]
  if (tag !== undefined) return Number(tag)
  if (element.tagName !== 'P') return undefined
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2)
  if (/MsoTitle/.test(classOf(element))) return 1
  const styled = headingStyle.exec(styleOf(element))
  const level = headingClass.exec(classOf(element))?.[1] ?? styled?.[1] ?? styled?.[2]
  // A paragraph's own outline is told from the title's on: its first is the piece's second.
  return level === undefined ? undefined : Number(level) + 1
}

function block(element: Element, parts: Part[]): void {
  const level = headingLevel(element)
  if (level !== undefined) {
    const words = `${drawnMark(element)}${plainWordsOf(element)}`
    if (words !== '') parts.push(`${level <= 2 ? '##' : '###'} ${words}`)
  } else if (isWordEntry(element)) putEntries(parts, [wordEntry(element)])
  else if (element.tagName === 'UL' || element.tagName === 'OL') putEntries(parts, entriesOf(element))
  else if (element.tagName === 'TABLE') table(element, parts)
  else if (hasBlocks(element)) walk(element, parts)
  else parts.push(...linesOf([...element.childNodes]).map(startsAsWords))
}

/** A table of a single column was only a frame around its words. */
function table(element: Element, parts: Part[]): void {
  const grid = gridOf(element)
  if (grid.some((cells) => cells.length > 1)) parts.push(tableMarkdown(grid) ?? '')
  else for (const cell of new Set(grid.flat())) walk(cell, parts)
}
