import { diffArrays } from 'diff'

/** What changed between two versions of a text, so that a person can read it: paragraph by paragraph, and inside one that was changed, character by character. */
export interface Piece {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** One paragraph of both versions; `before` is missing in what was added, `after` in what was taken out. */
export interface LineChange {
  kind: 'same' | 'gone' | 'new' | 'changed'
  before: readonly Piece[]
  after: readonly Piece[]
}

/** Characters that both share, of all: below this a paragraph was written anew, and letters that happen to agree would only confuse. */
const alike = 0.4

const whole = (kind: 'gone' | 'new', text: string): LineChange => ({ kind, before: kind === 'gone' ? [{ kind, text }] : [], after: kind === 'new' ? [{ kind, text }] : [] })

const kindOf = ({ added, removed }: { added: boolean; removed: boolean }): Piece['kind'] => (added ? 'new' : removed ? 'gone' : 'same')

/** A pair of paragraphs of which the second may be the first, changed; undefined when they have too little in common. By characters: Chinese has no spaces between words, and a phone no list of them. */
function changed(before: string, after: string): LineChange | undefined {
  const [from, to] = [[...before], [...after]]
  const pieces = diffArrays(from, to, { maxEditLength: Math.floor((1 - alike) * (from.length + to.length)) })?.map((part): Piece => ({ kind: kindOf(part), text: part.value.join('') }))
  return pieces && { kind: 'changed', before: pieces.filter(({ kind }) => kind !== 'new'), after: pieces.filter(({ kind }) => kind !== 'gone') }
}

/** Taken out and put in at the same spot, paired in order. */
function atOneSpot(gone: readonly string[], put: readonly string[]): LineChange[] {
  const changes: LineChange[] = []
  for (let at = 0; at < Math.max(gone.length, put.length); at += 1) {
    const [before, after] = [gone[at], put[at]]
    const pair = before !== undefined && after !== undefined ? changed(before, after) : undefined
    if (pair) changes.push(pair)
    else {
      if (before !== undefined) changes.push(whole('gone', before))
      if (after !== undefined) changes.push(whole('new', after))
    }
  }
  return changes
}

const paragraphs = (text: string) => text.split(/\r?\n/).map((line) => line.trimEnd()).filter((line) => line !== '')

/** The paragraphs of both versions side by side. Empty lines say nothing and are left out. */
export function textDiff(before: string, after: string): LineChange[] {
  const changes: LineChange[] = []
  let [gone, put]: [string[], string[]] = [[], []]
  const settle = () => {
    changes.push(...atOneSpot(gone, put))
    gone = []
    put = []
  }
  for (const part of diffArrays(paragraphs(before), paragraphs(after))) {
    if (part.removed) gone.push(...part.value)
    else if (part.added) put.push(...part.value)
    else {
      settle()
      for (const text of part.value) {
        const same: Piece[] = [{ kind: 'same', text }]
        changes.push({ kind: 'same', before: same, after: same })
      }
    }
  }
  settle()
  return changes
}
