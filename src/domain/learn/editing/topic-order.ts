/** The pieces of a topic in the order in which to read them: how an editor arranges them, and what becomes of it at the readers'. No zod: the form uses it too. */

/** A set that nobody reads to its end helps nobody. */
export const longestTopic = 60

export interface Arrangement {
  /** In order. */
  pieces: readonly string[]
  /** Taken out by the editor: what a piece's own editor said of the topic does not bring it back. */
  left: readonly string[]
}

/** Pieces that joined by themselves, released under this topic, since the arrangement was begun. */
export const joinedSince = ({ pieces, left }: Arrangement, readersPieces: readonly string[]): string[] => readersPieces.filter((id) => !pieces.includes(id) && !left.includes(id))

/** What readers get: the arrangement, then what joined meanwhile, without what is withdrawn. `noRoom`: what joined and has no room. */
export function arranged(arrangement: Arrangement, readersPieces: readonly string[], isOut: (id: string) => boolean): { pieces: string[]; noRoom: string[] } {
  const wanted = [...arrangement.pieces, ...joinedSince(arrangement, readersPieces)].filter(isOut)
  return { pieces: wanted.slice(0, longestTopic), noRoom: wanted.slice(longestTopic) }
}

/** At the end, if it is not there; as it was when there is no room. */
export function withPiece<A extends Arrangement>(arrangement: A, id: string): A {
  const { pieces, left } = arrangement
  if (pieces.includes(id) || pieces.length >= longestTopic) return arrangement
  return { ...arrangement, pieces: [...pieces, id], left: left.filter((other) => other !== id) }
}

/** Taken out, and told from what never was in it. */
export const withoutPiece = <A extends Arrangement>(arrangement: A, id: string): A => ({
  ...arrangement,
  pieces: arrangement.pieces.filter((other) => other !== id),
  left: [...arrangement.left.filter((other) => other !== id), id].slice(-longestTopic * 2),
})

/** One place up (-1) or down (1); as it was at the ends. */
export function movedBy<A extends Arrangement>(arrangement: A, at: number, by: -1 | 1): A {
  const pieces = [...arrangement.pieces]
  const [piece, other] = [pieces[at], pieces[at + by]]
  if (piece === undefined || other === undefined) return arrangement
  pieces[at] = other
  pieces[at + by] = piece
  return { ...arrangement, pieces }
}

export type OrderChange = { what: 'new'; id: string; to: number } | { what: 'gone'; id: string; from: number } | { what: 'moved'; id: string; from: number; to: number }

/** What is different between two orders, places counted from 1: what came, what went, and the fewest pieces that were moved. */
export function orderChanges(before: readonly string[], after: readonly string[]): OrderChange[] {
  const kept = new Set(stayed(before.filter((id) => after.includes(id)), after))
  const came = after.flatMap((id, at): OrderChange[] => {
    const from = before.indexOf(id)
    if (from < 0) return [{ what: 'new', id, to: at + 1 }]
    return kept.has(id) ? [] : [{ what: 'moved', id, from: from + 1, to: at + 1 }]
  })
  const went = before.flatMap((id, at): OrderChange[] => (after.includes(id) ? [] : [{ what: 'gone', id, from: at + 1 }]))
  return [...came, ...went]
}

/** The most of these that stand in the same order in both: a longest increasing run of their places, by patience. */
function stayed(ids: readonly string[], after: readonly string[]): string[] {
  const places = ids.map((id) => after.indexOf(id))
  /** `ends[length - 1]`: the index into `ids` at which the run of that length ends lowest. */
  const ends: number[] = []
  const before: number[] = []
  places.forEach((place, at) => {
    const longer = ends.findIndex((end) => places[end]! >= place)
    const length = longer < 0 ? ends.length : longer
    before[at] = length === 0 ? -1 : ends[length - 1]!
    ends[length] = at
  })
  const run: string[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) run.unshift(ids[at]!)
  return run
}
