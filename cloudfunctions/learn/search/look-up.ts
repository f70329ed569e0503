import type * as z from 'zod'
import { farWeight } from '@/domain/learn/search/rank'
import { searchIndex } from './collections'
import { wantedTerms } from './piece-terms'
import { localTerm, placeTerm } from './place-terms'
import { asOne, noOf, unpackPostings, type Postings } from './postings'
import { packedIn, shardId, shardOf } from './shard'
import { stepsOfQuery, type QueryStep } from './terms'
import { textScores, type Step } from './text-score'

type Row = z.output<typeof searchIndex.schema>
export const recentId = 'recent'

/** A piece that the text speaks for: by its number in the shards, or by its id when it was released since. */
export type Candidate = { no: number; score: number; covered: number } | { id: string; score: number; covered: number }

/** A piece that has less than this share of what was asked answers something else; a whole sentence has words that no piece has. */
const leastCovered = (steps: number) => (steps < 4 ? 0.34 : 0.18)

/** The best pieces by their text, at most `limit` of the index and as many newer ones, in no order. One round trip: the shards of what was asked and of the reader's places, and what is newer. */
export async function lookUp(typed: string, placeIds: readonly string[], limit: number): Promise<Candidate[]> {
  const query = stepsOfQuery(typed)
  if (query.length === 0) return []
  const postingsOf = await readPostings([...query.flatMap((ways) => ways.map(({ term }) => term)), localTerm, ...placeIds.map(placeTerm)])
  const { recent } = postingsOf
  const pieces = Math.max(1, recent?.pieces ?? 0)
  const steps = asSteps(query, postingsOf.term)
  const wanted = { pieces, limit, leastCovered: leastCovered(steps.length) }
  const counts = countsFor(postingsOf.term(localTerm), placeIds.map((placeId) => postingsOf.term(placeTerm(placeId))))
  return [...textScores(steps, { ...wanted, counts }), ...newer(recent, { query, steps, wanted })]
}

/** How much a piece counts for where it is told: all of it for the whole province and the reader's own places. */
function countsFor(local: Postings, mine: readonly Postings[]): (no: number) => number {
  const isFar = new Uint8Array(noOf(local.at(-1) ?? 0) + 1)
  for (const posting of local) isFar[noOf(posting)] = 1
  for (const postings of mine) for (const posting of postings) isFar[noOf(posting)] = 0
  return (no) => (isFar[no] === 1 ? farWeight : 1)
}

/** What the index holds of these terms, each unpacked once. */
async function readPostings(terms: readonly string[]) {
  const shards = [...new Set(terms.map(shardOf))].map(shardId)
  const rows = new Map((await searchIndex.find({ where: { _id: { $in: [recentId, ...shards] } }, limit: shards.length + 1 })).map((row) => [row._id, row]))
  const unpacked = new Map<string, Postings>()
  const term = (name: string): Postings => {
    const known = unpacked.get(name)
    if (known) return known
    const packed = packedIn(rows.get(shardId(shardOf(name)))?.postings ?? '', name)
    const postings = unpackPostings(packed ?? '')
    unpacked.set(name, postings)
    return postings
  }
  return { recent: rows.get(recentId), term }
}

const asSteps = (query: readonly QueryStep[], postingsOf: (term: string) => Postings): Step[] =>
  query.map((ways) => ({
    ways: ways.map(({ term, weight }) => {
      const postings = postingsOf(term)
      return { weight, postings, having: postings.length }
    }),
  }))

interface Asked {
  query: readonly QueryStep[]
  steps: readonly Step[]
  wanted: Omit<Parameters<typeof textScores>[1], 'counts'>
}

/** What was released since, scored beside the shards: how rare a term is, they say together. */
function newer(recent: Row | undefined, { query, steps, wanted }: Asked): Candidate[] {
  const wantedOfAll = [...new Set(query.flatMap((ways) => ways.map(({ term }) => term)))]
  const entries = Object.entries(recent?.entries ?? {}).map(([id, entry]) => ({ id, terms: wantedTerms(entry, wantedOfAll) }))
  if (entries.length === 0) return []
  const own = asSteps(query, (term) => Uint32Array.from(entries.flatMap(({ terms }, no) => (terms.has(term) ? [asOne({ no, fields: terms.get(term) ?? 0 })] : []))))
  const together = own.map(({ ways }, i) => ({ ways: ways.map((way, j) => ({ ...way, having: way.having + (steps[i]?.ways[j]?.having ?? 0) })) }))
  return textScores(together, { ...wanted, pieces: wanted.pieces + entries.length, limit: Math.min(entries.length, wanted.limit) }).flatMap(({ no, ...scored }) => {
    const id = entries[no]?.id
    return id === undefined ? [] : [{ id, ...scored }]
  })
}
