/**
 * How much of what readers say of pieces is taken in a day, so that nobody can bury the editors under it. A day has so many turns for one reader; what is said takes one of them, and
 * two never get the same. Nothing is lost by it: what found no turn waits on the phone for the next day.
 */
interface Turns {
  perDay: number
  perPiece: number
}

/** `address`: visitors of browsers are told apart by their network address alone, and a school or a factory has one for all. */
export const feedbackTurns = { person: { perDay: 30, perPiece: 5 }, address: { perDay: 120, perPiece: 20 } } as const satisfies Record<string, Turns>

export interface Taken {
  turn: number
  articleId: string
}

/** FNV-1a: where a piece's turns begin, so that the first try is mostly free without looking. */
function numberOf(articleId: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < articleId.length; i++) hash = Math.imul(hash ^ articleId.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The turn to take for this piece, as far as it is known what is taken; undefined when this reader has said enough today, of this piece or of all. */
export function nextTurn(articleId: string, taken: readonly Taken[], { perDay, perPiece }: Turns): number | undefined {
  if (taken.filter((one) => one.articleId === articleId).length >= perPiece) return undefined
  const from = (numberOf(articleId) % (perDay / perPiece)) * perPiece
  const turns = Array.from({ length: perDay }, (_, i) => (from + i) % perDay)
  return turns.find((turn) => !taken.some((one) => one.turn === turn))
}
