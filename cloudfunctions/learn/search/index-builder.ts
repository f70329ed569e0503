import { fieldBits, packPostings, type Posting } from './postings'
import { packShard, shardCount, shardOf } from './shard'
import { placeTermsOf } from './place-terms'
import { pieceTerms, type Searchable, type Synonyms } from './piece-terms'

/** Collects the terms of many pieces and gives the shards. Pieces come by rising number. */
export class IndexBuilder {
  private readonly postings = new Map<string, Posting[]>()

  constructor(private readonly synonyms: Synonyms) {}

  /** `orgPath`: of the place that tells it. */
  add(no: number, piece: Searchable, orgPath: string): void {
    for (const term of placeTermsOf(orgPath)) this.post(term, { no, fields: fieldBits.body })
    for (const [term, fields] of pieceTerms(piece, this.synonyms)) this.post(term, { no, fields })
  }

  private post(term: string, posting: Posting): void {
    const known = this.postings.get(term)
    if (known) known.push(posting)
    else this.postings.set(term, [posting])
  }

  /** Every shard by its number, empty ones too: what was in them before must go. */
  shards(): string[] {
    const terms: Array<Array<[string, string]>> = Array.from({ length: shardCount }, () => [])
    for (const [term, postings] of this.postings) terms[shardOf(term)]?.push([term, packPostings(postings)])
    return terms.map(packShard)
  }
}
