/** How well the text of each piece answers what was asked: rare terms tell more, a title more than a body, all of the question more than a part of it. */
import { fieldBits, type Posting } from './postings'

/** One step of a question: a pair of characters or a word, and what may stand in for it. */
export interface Step {
  /** The first is what was asked; a sound or a single character stands in for it, and tells less. */
  ways: ReadonlyArray<{ weight: number; postings: readonly Posting[]; /** How many pieces have the term. */ having: number }>
}

export interface Scored {
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

/** Best first, at most `limit`. `pieces` is how many the index holds. */
export function textScores(steps: readonly Step[], pieces: number, limit: number): Scored[] {
  const most = 1 + steps.reduce((top, { ways }) => ways.reduce((highest, { postings }) => Math.max(highest, postings.at(-1)?.no ?? 0), top), 0)
  const [scores, covered] = [new Float32Array(most), new Float32Array(most)]
  let asked = 0
  for (const { ways } of steps) {
    const having = ways[0]?.having ?? 0
    const worth = having === 0 ? unknownWorth * rarity(pieces, 0) : rarity(pieces, having)
    asked += worth
    addStep(ways, { worth, pieces, scores, covered })
  }
  const found: Scored[] = []
  for (let no = 0; no < most; no++) {
    const share = (covered[no] ?? 0) / asked
    if (share > 0) found.push({ no, score: (scores[no] ?? 0) * (0.3 + 0.7 * share), covered: share })
  }
  return found.sort((a, b) => b.score - a.score || b.no - a.no).slice(0, limit)
}

interface Sums {
  worth: number
  pieces: number
  scores: Float32Array
  covered: Float32Array
}

/** Of the ways to meet one step only the best counts. */
function addStep(ways: Step['ways'], { worth, pieces, scores, covered }: Sums): void {
  const [best, share] = [new Float32Array(scores.length), new Float32Array(scores.length)]
  for (const { weight, postings, having } of ways) {
    const value = weight * rarity(pieces, having)
    for (const { no, fields } of postings) {
      const score = value * (weightOf[fields] ?? 0)
      if (score > (best[no] ?? 0)) best[no] = score
      if (weight > (share[no] ?? 0)) share[no] = weight
    }
  }
  for (let no = 0; no < scores.length; no++) {
    scores[no]! += best[no] ?? 0
    covered[no]! += worth * (share[no] ?? 0)
  }
}
