import type { QuizPart } from './parts'

/** Questions of one round. */
export const quizLength = 20

interface Question {
  no: number
  part: QuizPart
}

/**
 * The questions of one round: every part in proportion to its size, and the same ones in the same order whenever the round is asked for again.
 * Fewer than `length` only when there are no more.
 */
export function drawQuiz<Q extends Question>(questions: readonly Q[], round: string, length = quizLength): Q[] {
  const next = randomOf(round)
  const byPart = new Map<QuizPart, Q[]>()
  for (const question of [...questions].sort((a, b) => a.no - b.no)) byPart.set(question.part, [...(byPart.get(question.part) ?? []), question])
  const shares = inProportion([...byPart.values()].map((part) => part.length), Math.min(length, questions.length))
  return shuffled([...byPart.values()].flatMap((part, i) => shuffled(part, next).slice(0, shares[i])), next)
}

/** `total` seats over parties of these sizes, by the largest remainder. */
function inProportion(sizes: readonly number[], total: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const exact = sizes.map((size) => (size * total) / all)
  const seats = exact.map(Math.floor)
  const byRemainder = exact.map((share, i) => ({ i, rest: share - Math.floor(share) })).sort((a, b) => b.rest - a.rest)
  const left = total - seats.reduce((sum, seat) => sum + seat, 0)
  for (const { i } of byRemainder.slice(0, left)) seats[i] = (seats[i] ?? 0) + 1
  return seats
}

/** Fisher–Yates. */
function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const out = [...items]
  for (let last = out.length - 1; last > 0; last--) {
    const at = Math.floor(next() * (last + 1))
    ;[out[last], out[at]] = [out[at]!, out[last]!]
  }
  return out
}

/** Numbers in [0, 1) that follow from the words alone: FNV-1a for the start, mulberry32 for the rest. */
function randomOf(words: string): () => number {
  let state = 2166136261
  for (const char of words) state = Math.imul(state ^ char.codePointAt(0)!, 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
