/** A shard holds the postings of the terms whose hash is its number, a line each: `term⇥packed`. A query reads the shards of its own terms and no others. */
export const shardCount = 4096

/** Of another number the index is built again: it rises when what is looked up is made in another way, be it the shards or the terms. */
export const indexLayout = shardCount + 1

/** FNV-1a over UTF-16 units. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

export const shardOf = (term: string): number => hashOf(term) % shardCount
export const shardId = (shard: number): string => `s${String(shard).padStart(4, '0')}`

export const packShard = (terms: ReadonlyArray<readonly [term: string, packed: string]>): string => terms.map(([term, packed]) => `\n${term}\t${packed}`).join('')

/** The packed postings of a term; undefined when no piece has it. */
export function packedIn(shard: string, term: string): string | undefined {
  const at = shard.indexOf(`\n${term}\t`)
  if (at < 0) return undefined
  const from = at + term.length + 2
  const to = shard.indexOf('\n', from)
  return shard.slice(from, to < 0 ? undefined : to)
}
