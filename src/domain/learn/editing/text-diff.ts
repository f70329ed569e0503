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

type Step<T> = { kind: Piece['kind']; item: T }

/** A shortest way from one list to the other (Myers 1986), in the order of the lists. */
export function shortestEdit<T>(before: readonly T[], after: readonly T[]): Array<Step<T>> {
  const [n, m] = [before.length, after.length]
  /** `reach[k]`: how far into `before` one comes on diagonal k; one copy per round leads back. */
  const rounds: Array<Map<number, number>> = []
  const reach = new Map<number, number>([[1, 0]])
  for (let cost = 0; cost <= n + m; cost += 1) {
    rounds.push(new Map(reach))
    for (let k = -cost; k <= cost; k += 2) {
      let x = goesDown(reach, k, cost) ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1
      while (x < n && x - k < m && before[x] === after[x - k]) x += 1
      reach.set(k, x)
      if (x >= n && x - k >= m) return wayBack(rounds, before, after)
    }
  }
  return []
}

const goesDown = (reach: ReadonlyMap<number, number>, k: number, cost: number) => k === -cost || (k !== cost && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0))

function wayBack<T>(rounds: ReadonlyArray<ReadonlyMap<number, number>>, before: readonly T[], after: readonly T[]): Array<Step<T>> {
  const steps: Array<Step<T>> = []
  let [x, y] = [before.length, after.length]
  for (let cost = rounds.length - 1; cost >= 0; cost -= 1) {
    const reach = rounds[cost]!
    const k = x - y
    const from = goesDown(reach, k, cost) ? k + 1 : k - 1
    const fromX = reach.get(from) ?? 0
    const fromY = fromX - from
    while (x > fromX && y > fromY && x > 0 && y > 0) steps.push({ kind: 'same', item: before[(y -= 1, (x -= 1))]! })
    if (cost === 0) break
    if (x === fromX) steps.push({ kind: 'new', item: after[(y -= 1)]! })
    else steps.push({ kind: 'gone', item: before[(x -= 1)]! })
  }
  return steps.reverse()
}

/** Characters that both share, of all: below this a paragraph was written anew, and letters that happen to agree would only confuse. */
const alike = 0.4

const merged = (steps: ReadonlyArray<Step<string>>): Piece[] => {
  const pieces: Piece[] = []
  for (const { kind, item } of steps) {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.text += item
    else pieces.push({ kind, text: item })
  }
  return pieces
}

const whole = (kind: 'gone' | 'new', text: string): LineChange => ({ kind, before: kind === 'gone' ? [{ kind, text }] : [], after: kind === 'new' ? [{ kind, text }] : [] })

/** A pair of paragraphs of which the second may be the first, changed; undefined when they have too little in common. */
function changed(before: string, after: string): LineChange | undefined {
  const [from, to] = [[...before], [...after]]
  const inCommon = new Set(from)
  const likely = to.filter((letter) => inCommon.has(letter)).length
  // Told without walking the letters first: unlike paragraphs are the dear ones.
  if ((2 * likely) / (from.length + to.length) < alike) return undefined
  const steps = shortestEdit(from, to)
  const same = steps.filter(({ kind }) => kind === 'same').length
  if ((2 * same) / (from.length + to.length) < alike) return undefined
  const pieces = merged(steps)
  return { kind: 'changed', before: pieces.filter(({ kind }) => kind !== 'new'), after: pieces.filter(({ kind }) => kind !== 'gone') }
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
  for (const { kind, item } of shortestEdit(paragraphs(before), paragraphs(after))) {
    if (kind === 'gone') gone.push(item)
    else if (kind === 'new') put.push(item)
    else {
      settle()
      const same: Piece[] = [{ kind: 'same', text: item }]
      changes.push({ kind: 'same', before: same, after: same })
    }
  }
  settle()
  return changes
}
