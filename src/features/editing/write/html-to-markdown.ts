/**
 * What Word, WPS or a web page put on the clipboard, as our Markdown: headings, lists, bold, tables and paragraphs keep their structure; everything else comes
 * as its words. Walks the tree that a browser made of it; nothing of it is ever shown as HTML.
 */
export function htmlToMarkdown(root: ParentNode): string {
  const out: string[] = []
  walk(root, out)
  return out.join('\n\n').replace(/\n{3,}/g, '\n\n').trim()
}

const dropped = new Set(['SCRIPT', 'STYLE', 'HEAD', 'META', 'LINK', 'TITLE', 'XML', 'TEMPLATE', 'IMG', 'SVG', 'OBJECT', 'IFRAME', 'FORM', 'INPUT', 'BUTTON', 'O:P'])
const blocks = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'BLOCKQUOTE', 'PRE', 'UL', 'OL', 'LI', 'TABLE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'DL', 'DT', 'DD', 'FIGURE', 'FIGCAPTION', 'BODY', 'HTML', 'CENTER'])

const isElement = (node: Node): node is Element => node.nodeType === 1
const styleOf = (element: Element) => (element.getAttribute('style') ?? '').toLowerCase()
const classOf = (element: Element) => element.getAttribute('class') ?? ''

/** Word marks a list entry by class or style, not by a list; the level and the drawn bullet stand beside it. */
const isWordEntry = (element: Element) => /MsoListParagraph/.test(classOf(element)) || /mso-list:\s*l\d/.test(styleOf(element))
/** The bullet or number that Word draws for programs that know no lists. */
const isDrawnMark = (element: Element) => /mso-list:\s*ignore/.test(styleOf(element))
const wordHeading = (element: Element) => /(?:MsoHeading|Heading|标题)\s*[1-6]/i.test(classOf(element)) || /mso-style-name:\s*"?(?:heading|标题)\s*\d/.test(styleOf(element)) || /mso-outline-level:\s*[1-6]/.test(styleOf(element))

function walk(parent: ParentNode, out: string[]): void {
  /** Words that stand between blocks, as loose text in a div does. */
  let loose: Node[] = []
  const settle = () => {
    for (const paragraph of paragraphsOf(loose)) out.push(escaped(paragraph))
    loose = []
  }
  const children = [...parent.childNodes]
  for (let at = 0; at < children.length; at += 1) {
    const node = children[at]!
    if (!isElement(node)) {
      if (node.nodeType === 3) loose.push(node)
      continue
    }
    if (dropped.has(node.tagName)) continue
    if (!blocks.has(node.tagName) && !hasBlocks(node)) {
      loose.push(node)
      continue
    }
    settle()
    if (isWordEntry(node)) {
      const entries = [node]
      const numbered = isNumbered(node)
      for (let next = nextElement(children, at); next && isWordEntry(next.element) && isNumbered(next.element) === numbered; next = nextElement(children, at)) {
        entries.push(next.element)
        at = next.at
      }
      out.push(listOf(entries.map((entry) => lineOf([...entry.childNodes])), numbered))
    } else block(node, out)
  }
  settle()
}

const hasBlocks = (element: Element): boolean => [...element.querySelectorAll('*')].some(({ tagName }) => blocks.has(tagName))

function nextElement(children: readonly Node[], from: number): { element: Element; at: number } | undefined {
  for (let at = from + 1; at < children.length; at += 1) {
    const node = children[at]!
    if (isElement(node)) return { element: node, at }
    if (node.nodeType === 3 && (node.textContent ?? '').trim() !== '') return undefined
  }
  return undefined
}

function block(element: Element, out: string[]): void {
  const { tagName } = element
  if (/^H[1-6]$/.test(tagName) || (tagName === 'P' && wordHeading(element))) {
    const words = plain(element)
    if (words !== '') out.push(`${tagName === 'H1' || tagName === 'H2' ? '##' : '###'} ${words}`)
  } else if (tagName === 'UL' || tagName === 'OL') {
    const entries = entriesOf(element)
    if (entries.length > 0) out.push(listOf(entries, tagName === 'OL'))
  } else if (tagName === 'TABLE') table(element, out)
  else if (hasBlocks(element)) walk(element, out)
  else for (const paragraph of paragraphsOf([...element.childNodes])) out.push(escaped(paragraph))
}

/** Our lists are flat: what hung below an entry follows it. */
function entriesOf(list: Element): string[] {
  return [...list.children].flatMap((entry) => {
    if (entry.tagName === 'UL' || entry.tagName === 'OL') return entriesOf(entry)
    const nested = [...entry.querySelectorAll('ul, ol')].filter((one) => one.parentElement?.closest('ul, ol') === list || one.parentElement === entry)
    const own = lineOf([...entry.childNodes].filter((node) => !isElement(node) || !nested.includes(node)))
    return [...(own === '' ? [] : [own]), ...nested.flatMap(entriesOf)]
  })
}

const listOf = (entries: readonly string[], numbered: boolean) => entries.filter((entry) => entry !== '').map((entry, index) => `${numbered ? `${index + 1}.` : '-'} ${entry}`).join('\n')

/** By the mark that Word has drawn: a digit or a Chinese numeral before a dot or a bracket counts. */
function isNumbered(entry: Element): boolean {
  const mark = [...entry.querySelectorAll('*')].find(isDrawnMark)?.textContent ?? ''
  return /[\d一二三四五六七八九十a-z]\s*[.、)）]/i.test(mark)
}

/** A table of several columns stays one; a table of a single column was only a frame around its words. */
function table(element: Element, out: string[]): void {
  const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element).map((row) => [...row.children].filter(({ tagName }) => tagName === 'TD' || tagName === 'TH'))
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  if (width < 2) {
    for (const cell of rows.flat()) walk(cell, out)
    return
  }
  const lines = rows.map((cells) => Array.from({ length: width }, (_, at) => (cells[at] ? plain(cells[at]).replaceAll('|', '／') : '')))
  const [head, ...body] = lines.filter((cells) => cells.some((cell) => cell !== ''))
  if (!head) return
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  out.push([line(head.map((cell, at) => (cell === '' ? `第 ${at + 1} 列` : cell))), `|${'---|'.repeat(width)}`, ...body.map(line)].join('\n'))
}

/** Only the words: headings and cells carry no emphasis. */
const plain = (element: Element) => lineOf([...element.childNodes]).replaceAll('**', '').replace(/\s+/g, ' ').trim()

const lineOf = (nodes: readonly Node[]): string => paragraphsOf(nodes).join(' ').trim()

/** The lines of a paragraph, each on its own where a break stood between them. */
function paragraphsOf(nodes: readonly Node[]): string[] {
  const runs: Array<{ text: string; strong: boolean }> = []
  for (const node of nodes) collect(node, false, runs)
  const lines: Array<Array<{ text: string; strong: boolean }>> = [[]]
  for (const run of runs) {
    if (run.text === '\n') lines.push([])
    else lines.at(-1)!.push(run)
  }
  return lines.map(marked).filter((line) => line !== '')
}

const isStrong = (element: Element) => {
  const weight = /font-weight:\s*(\w+)/.exec(styleOf(element))?.[1]
  if (weight !== undefined) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  return element.tagName === 'B' || element.tagName === 'STRONG' ? true : undefined
}

function collect(node: Node, strong: boolean, runs: Array<{ text: string; strong: boolean }>): void {
  if (node.nodeType === 3) {
    runs.push({ text: (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' '), strong })
    return
  }
  if (!isElement(node) || dropped.has(node.tagName) || isDrawnMark(node)) return
  if (node.tagName === 'BR') {
    runs.push({ text: '\n', strong: false })
    return
  }
  const apart = blocks.has(node.tagName) && runs.length > 0
  if (apart) runs.push({ text: '\n', strong: false })
  for (const child of node.childNodes) collect(child, isStrong(node) ?? strong, runs)
}

/** A line with its bold runs marked. The closing ** needs a space after it when it follows punctuation (docs/content.md). */
function marked(runs: ReadonlyArray<{ text: string; strong: boolean }>): string {
  const joined: Array<{ text: string; strong: boolean }> = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && (last.strong === run.strong || run.text.trim() === '')) last.text += run.text
    else if (run.text !== '') joined.push({ ...run })
  }
  const all = joined.some(({ strong }) => !strong) ? joined : joined.map(({ text }) => ({ text, strong: false }))
  return all
    .map(({ text, strong }, index) => {
      const inner = text.replaceAll('*', '＊').trim()
      if (!strong || inner === '') return text.replaceAll('*', '＊')
      const space = /\p{P}$/u.test(inner) && index < all.length - 1 ? ' ' : ''
      return `${/^\s/.test(text) ? ' ' : ''}**${inner}**${space || (/\s$/.test(text) ? ' ' : '')}`
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    // Word breaks its own source at 80 letters: between two Chinese characters that is no space.
    .replace(/([\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]) (?=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])/g, '$1')
    .trim()
}

/** What begins a line as a mark of Markdown begins it as words. */
const escaped = (line: string) => line.replace(/^(#{1,6}\s|>|[-+]\s|:::?|\||`{3}|~{3})/, '\\$1').replace(/^(\d{1,9})([.)]\s)/, '$1\\$2')
