/** Words of a pasted line as our Markdown: bold stays, every sign that Markdown would read is words again. */
import { blockTags, isDrawnMark, isElement, isLeftOut, styleOf } from './pasted-node'

interface Run {
  text: string
  strong: boolean
}

const isStrong = (element: Element) => {
  const weight = /font-weight:\s*(\w+)/.exec(styleOf(element))?.[1]
  if (weight !== undefined) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  return element.tagName === 'B' || element.tagName === 'STRONG' ? true : undefined
}

function collect(node: Node, strong: boolean, runs: Run[]): void {
  if (isDrawnMark(node)) return
  if (node.nodeType === 3) {
    runs.push({ text: (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' '), strong })
    return
  }
  if (!isElement(node) || isLeftOut(node)) return
  if (node.tagName === 'BR') {
    runs.push({ text: '\n', strong: false })
    return
  }
  if (blockTags.has(node.tagName) && runs.length > 0) runs.push({ text: '\n', strong: false })
  for (const child of node.childNodes) collect(child, isStrong(node) ?? strong, runs)
}

/** The lines of a paragraph, each on its own where a break stood between them. */
export function linesOf(nodes: readonly Node[]): string[] {
  const runs: Run[] = []
  for (const node of nodes) collect(node, false, runs)
  const lines: Run[][] = [[]]
  for (const run of runs) {
    if (run.text === '\n') lines.push([])
    else lines.at(-1)!.push(run)
  }
  return lines.map(marked).filter((line) => line !== '')
}

export const lineOf = (nodes: readonly Node[]): string => linesOf(nodes).join(' ').trim()

/** Only the words: headings and cells carry no emphasis. */
export const plainWordsOf = (element: Element): string => lineOf([...element.childNodes]).replaceAll('**', '').replace(/\s+/g, ' ').trim()

/** A line with its bold runs marked. The closing ** needs a space after it when it follows punctuation (docs/content.md). */
function marked(runs: readonly Run[]): string {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && (last.strong === run.strong || run.text.trim() === '')) last.text += run.text
    else if (run.text !== '') joined.push({ ...run })
  }
  const all = joined.some(({ strong }) => !strong) ? joined : joined.map(({ text }) => ({ text, strong: false }))
  return all
    .map(({ text, strong }, index) => {
      const words = asWords(text)
      const inner = words.trim()
      if (!strong || inner === '') return words
      const space = /\p{P}$/u.test(inner) && index < all.length - 1 ? ' ' : ''
      return `${/^\s/.test(text) ? ' ' : ''}**${inner}**${space || (/\s$/.test(text) ? ' ' : '')}`
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    // Word breaks its own source at 80 letters: between two Chinese characters that is no space.
    .replace(/([\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]) (?=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])/g, '$1')
    .trim()
}

/** Signs within a line that Markdown would read: of code, emphasis, deletions, tags, references, links and escapes. */
const asWords = (text: string) =>
  text
    .replaceAll('*', '＊')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[`_]|~(?=~)/g, '\\$&')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w{1,32};)/g, '\\&')
    .replace(/\[(?=\^|.*\][([:]|[ x]\])/gi, '\\[')

/** What begins a line as a mark of Markdown begins it as words. */
export const startsAsWords = (line: string): string =>
  line.replace(/^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|:{2,}|\||-{2,}|={2,}|-(?=(?: *-){2}))/, '\\$1').replace(/^(\d{1,9})([.)](?=\s|$))/, '$1\\$2')
