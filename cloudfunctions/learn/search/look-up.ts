import type * as z from 'zod'
import { searchIndex } from './collections'
import { pieceTerms } from './piece-terms'
import { unpackPostings, type Posting } from './postings'
import { packedIn, shardId, shardOf } from './shard'
import { stepsOfQuery, type QueryStep } from './terms'
import { textScores, type Step } from './text-score'

type Row = z.output<typeof searchIndex.schema>
export const recentId = 'recent'

/** A piece that the text speaks for: by its number in the shards, or by its id when it was released since. */
export type Candidate = { no: number; score: number; covered: number } | { id: string; score: number; covered: number }

/** A piece that has less than this share of what was asked answers something else; a whole sentence has words that no piece has. */
const leastCovered = (steps: number) => (steps < 4 ? 0.34 : 0.18)

/** The best pieces by their text alone, at most `limit`. One round trip: the shards of what was asked, and what is newer. */
export async function lookUp(typed: string, limit: number): Promise<Candidate[]> {
  const query = stepsOfQuery(typed)
  if (query.length === 0) return []
  const shardsAsked = new Set(query.flatMap((ways) => ways.map(({ term }) => shardId(shardOf(term)))))
  const rows = new Map((await searchIndex.find({ where: { _id: { $in: [recentId, ...shardsAsked] } }, limit: shardsAsked.size + 1 })).map((row) => [row._id, row]))
  const recent = rows.get(recentId)
  const pieces = Math.max(1, recent?.pieces ?? 0)
  const steps = asSteps(query, (term) => {
    const packed = packedIn(rows.get(shardId(shardOf(term)))?.postings ?? '', term)
    return packed === undefined ? [] : unpackPostings(packed)
  })
  const found = [...textScores(steps, pieces, limit), ...newer(recent, { query, steps, pieces })].filter(({ covered }) => covered >= leastCovered(steps.length))
  return found.sort((a, b) => b.score - a.score).slice(0, limit)
}

const asSteps = (query: readonly QueryStep[], postingsOf: (term: string) => Posting[]): Step[] =>
  query.map((ways) => ({
    ways: ways.map(({ term, weight }) => {
      const postings = postingsOf(term)
      return { weight, postings, having: postings.length }
    }),
  }))

/** What was released since, scored beside the shards: how rare a term is, they say together. */
function newer(recent: Row | undefined, { query, steps, pieces }: { query: readonly QueryStep[]; steps: readonly Step[]; pieces: number }): Candidate[] {
  const entries = Object.entries(recent?.entries ?? {}).map(([id, entry]) => ({ id, terms: pieceTerms(entry, []) }))
  if (entries.length === 0) return []
  const own = asSteps(query, (term) => entries.flatMap(({ terms }, no) => (terms.has(term) ? [{ no, fields: terms.get(term) ?? 0 }] : [])))
  const together = own.map(({ ways }, i) => ({ ways: ways.map((way, j) => ({ ...way, having: way.having + (steps[i]?.ways[j]?.having ?? 0) })) }))
  return textScores(together, pieces + entries.length, entries.length).flatMap(({ no, ...scored }) => {
    const id = entries[no]?.id
    return id === undefined ? [] : [{ id, ...scored }]
  })
}
