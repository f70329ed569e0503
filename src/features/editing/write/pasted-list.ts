/** Lists as they come: real ones, and Word's paragraphs that only look like entries. Our lists are flat (docs/content.md). */
import { isDrawnMark, isElement, styleOf } from './pasted-node'
import { lineOf, startsAsWords } from './pasted-words'

export interface Entry {
  /** From 1, outermost. */
  level: number
  /** `3.`, `（一）`; undefined for a bullet. */
  number: string | undefined
  words: string
}

const counted = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-z]{1,4}|[①-⑳]|第[\d一二三四五六七八九十]{1,3}[条步章节]?)[.、,)）．]?$/i
const signs = /[.、,)）．①-⑳条步章节]/

/** What Word has drawn before an entry; empty when it has drawn nothing. */
export function drawnMark(element: Element): string {
  const drawn: string[] = []
  const look = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (isDrawnMark(node)) drawn.push(node.textContent ?? '')
      else if (isElement(node)) look(node)
    }
  }
  look(element)
  return drawn.join('').replace(/[\s\u00a0]+/g, '')
}

/** Bullets of the fonts Symbol and Wingdings are letters too, but nothing stands behind them. */
const numberOf = (mark: string) => (counted.test(mark) && signs.test(mark) ? mark : undefined)

/** Word marks an entry by its style; the class alone is only an indented paragraph. */
export const isWordEntry = (element: Element): boolean => element.tagName !== 'LI' && /mso-list:\s*l\d/.test(styleOf(element)) && !/^H\d$/.test(element.tagName)

export const wordEntry = (element: Element): Entry => ({
  level: Number(/level(\d)/.exec(styleOf(element))?.[1] ?? 1),
  number: numberOf(drawnMark(element)),
  words: lineOf([...element.childNodes]),
})

/** The entries of a real list, each followed by those below it. Word online puts every entry into a list of its own, and writes its level beside it. */
export function entriesOf(list: Element, depth = 1): Entry[] {
  const isNumbered = list.tagName === 'OL'
  let next = Number(list.getAttribute('start') ?? 1) || 1
  return [...list.children].flatMap((entry) => {
    if (entry.tagName === 'UL' || entry.tagName === 'OL') return entriesOf(entry, depth + 1)
    if (entry.tagName !== 'LI') return []
    const below = [...entry.querySelectorAll('ul, ol')].filter((one) => one.parentElement?.closest('ul, ol') === list)
    const level = Number(entry.getAttribute('data-aria-level') ?? depth) || depth
    const words = lineOf([...entry.childNodes].map((node) => withoutLists(node)))
    const own: Entry[] = words === '' ? [] : [{ level, number: isNumbered ? `${next}.` : undefined, words }]
    if (isNumbered) next += own.length
    return [...own, ...below.flatMap((one) => entriesOf(one, depth + 1))]
  })
}

/** A copy without the lists in it, which follow by themselves. */
function withoutLists(node: Node): Node {
  if (!isElement(node) || !/^(?:UL|OL)$/.test(node.tagName)) {
    if (!isElement(node) || !node.querySelector('ul, ol')) return node
    const copy = node.cloneNode(true) as Element
    for (const list of copy.querySelectorAll('ul, ol')) list.remove()
    return copy
  }
  return node.ownerDocument.createTextNode('')
}

const isFirst = (number: string) => /^[（(]?(?:1(?!\d)|一(?![一二三四五六七八九十])|a(?![a-z])|①|第[1一](?![\d一二三四五六七八九十]))/i.test(number)

/**
 * Entries one after the other as flat lists. What hangs below a bullet as a bullet is a bullet too; anything else that hangs below an entry is told within it, so that a
 * bullet never becomes a step, and steps keep their numbers. A list that does not begin at its beginning keeps its numbers as words.
 */
export function flatLists(entries: readonly Entry[]): string[] {
  const lists: Array<{ numbered: boolean; asWords: boolean; lines: string[] }> = []
  const top = Math.min(...entries.map(({ level }) => level))
  let told = false
  for (const { level, number, words } of entries) {
    const last = lists.at(-1)
    const isBelow = level > top && last !== undefined
    const numbered = number !== undefined
    if (isBelow && (numbered || last.numbered)) {
      const line = last.lines.pop() ?? ''
      last.lines.push(`${line}${told ? '；' : /\p{P}$/u.test(line) ? '' : '：'}${words}`)
      told = true
      continue
    }
    told = false
    const goesOn = last !== undefined && last.numbered === numbered && !(numbered && isFirst(number))
    const list = goesOn ? last : { numbered, asWords: numbered && !isFirst(number), lines: [] }
    if (!goesOn) lists.push(list)
    list.lines.push(list.asWords ? `${number ?? ''}${/\.$/.test(number ?? '') ? ' ' : ''}${words}` : words)
  }
  return lists.flatMap(({ numbered, asWords, lines }, at) => {
    if (asWords) return lines.map(startsAsWords)
    // Two numbered lists in a row would be read as one but for another sign.
    const sign = numbered && lists[at - 1]?.numbered ? ')' : '.'
    return [lines.map((line, index) => `${numbered ? `${index + 1}${sign}` : '-'} ${startsAsWords(line)}`).join('\n')]
  })
}

/** Emptied entries say nothing. */
export const isSaid = ({ words }: Entry): boolean => words !== ''

