/** How well the text of each piece answers what was asked: rare terms tell more, a title more than a body, all of the question more than a part of it. */
import { fieldBits, fieldsOf, noOf, type Postings } from './postings'

/** One step of a question: a pair of characters or a word, and what may stand in for it. */
export interface Step {
  /** The first is what was asked; a sound or a single character stands in for it, and tells less. */
  ways: ReadonlyArray<{ weight: number; postings: Postings; /** How many pieces have the term. */ having: number }>
}

interface Scored {
  no: number
  score: number
  /** Share of what was asked that the piece has, 0–1. */
  covered: number
}

const fieldWeights: ReadonlyArray<readonly [bit: number, weight: number]> = [[fieldBits.title, 3], [fieldBits.tags, 2.6], [fieldBits.summary, 1.6], [fieldBits.body, 1]]
/** What further fields add to the best one. */
const further = 0.25
const weightOf = Float32Array.from({ length: 16 }, (_, fields) => {
  const weights = fieldWeights.filter(([bit]) => fields & bit).map(([, weight]) => weight)
  return Math.max(0, ...weights) + further * weights.slice(1).reduce((sum, weight) => sum + weight, 0)
})

/** Inverse document frequency, as BM25 has it. */
const rarity = (pieces: number, having: number) => Math.log(1 + (pieces - having + 0.5) / (having + 0.5))
/** What nobody wrote is more likely mistyped than rare. */
const unknownWorth = 0.5

interface Wanted {
  /** How many pieces the index holds. */
  pieces: number
  limit: number
  /** A piece that has less than this share of what was asked answers something else. */
  leastCovered: number
  /** What stands behind another that answers as well, by its number: how much its score counts for its place in the order. */
  counts?: (no: number) => number
}

/** Best first, at most `limit`. The score is of the text alone. */
export function textScores(steps: readonly Step[], wanted: Wanted): Scored[] {
  const { pieces, leastCovered, limit, counts = () => 1 } = wanted
  const most = 1 + steps.reduce((top, { ways }) => ways.reduce((highest, { postings }) => Math.max(highest, noOf(postings.at(-1) ?? 0)), top), 0)
  const sums: Sums = { scores: new Float32Array(most), covered: new Float32Array(most), best: new Float32Array(most), share: new Float32Array(most), touched: new Uint32Array(most) }
  let asked = 0
  for (const { ways } of steps) {
    const having = ways[0]?.having ?? 0
    const worth = having === 0 ? unknownWorth * rarity(pieces, 0) : rarity(pieces, having)
    asked += worth
    addStep(ways, worth, pieces, sums)
  }
  const top = new Top(limit)
  for (let no = 0; no < most; no++) {
    const share = sums.covered[no]! / asked
    if (share === 0 || share < leastCovered) continue
    const score = sums.scores[no]! * (0.3 + 0.7 * share)
    top.offer(score * counts(no), { no, score, covered: share })
  }
  return top.found
}

interface Sums {
  scores: Float32Array
  covered: Float32Array
  /** Of one step, by number; zero again when it is summed up. */
  best: Float32Array
  share: Float32Array
  /** The numbers that this step has met. */
  touched: Uint32Array
}

/** Of the ways to meet one step only the best counts. */
function addStep(ways: Step['ways'], worth: number, pieces: number, { scores, covered, best, share, touched }: Sums): void {
  let met = 0
  for (const { weight, postings, having } of ways) {
    const value = weight * rarity(pieces, having)
    for (const posting of postings) {
      const no = noOf(posting)
      const score = value * weightOf[fieldsOf(posting)]!
      if (share[no] === 0) touched[met++] = no
      if (score > best[no]!) best[no] = score
      if (weight > share[no]!) share[no] = weight
    }
  }
  for (let i = 0; i < met; i++) {
    const no = touched[i]!
    scores[no]! += best[no]!
    covered[no]! += worth * share[no]!
    best[no] = 0
    share[no] = 0
  }
}

/** The best of many without sorting all of them: a question of common words meets every piece there is. */
class Top {
  readonly found: Scored[] = []
  private readonly ranks: number[] = []

  constructor(private readonly limit: number) {}

  /** Among equals the newer piece, which has the higher number and is offered later, comes first. */
  offer(rank: number, scored: Scored): void {
    const { found, ranks, limit } = this
    if (found.length === limit && rank < ranks[limit - 1]!) return
    let at = found.length
    while (at > 0 && ranks[at - 1]! <= rank) at--
    ranks.splice(at, 0, rank)
    found.splice(at, 0, scored)
    if (found.length > limit) {
      found.pop()
      ranks.pop()
    }
  }
}
