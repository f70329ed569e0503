/**
 * The pieces that have a term, packed: for each the distance to the piece before and the fields it stands in, as variable-length integers in base64. A term of
 * ten thousand pieces is some 20 KB.
 */

/** Where in a piece a term stands; a posting holds the sum. */
export const fieldBits = { title: 8, tags: 4, summary: 2, body: 1 } as const
const bitsPerField = 16

export interface Posting {
  /** The piece's number. */
  no: number
  /** Sum of `fieldBits`. */
  fields: number
}

/** Postings by rising number, each in one integer: a term may have tens of thousands, and a question dozens of terms. */
export type Postings = Uint32Array

export const asOne = ({ no, fields }: Posting): number => no * bitsPerField + fields
export const noOf = (posting: number): number => (posting - (posting % bitsPerField)) / bitsPerField
export const fieldsOf = (posting: number): number => posting % bitsPerField

/** `postings` by rising number. */
export function packPostings(postings: readonly Posting[]): string {
  const bytes: number[] = []
  let before = 0
  for (const { no, fields } of postings) {
    let value = (no - before) * bitsPerField + fields
    before = no
    for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) + 128)
    bytes.push(value)
  }
  return Buffer.from(bytes).toString('base64')
}

export function unpackPostings(packed: string): Postings {
  const bytes = Buffer.from(packed, 'base64')
  // No more postings than bytes.
  const postings = new Uint32Array(bytes.length)
  let [count, no, value, place] = [0, 0, 0, 1]
  for (const byte of bytes) {
    value += (byte % 128) * place
    place *= 128
    if (byte >= 128) continue
    no += noOf(value)
    postings[count++] = asOne({ no, fields: fieldsOf(value) })
    value = 0
    place = 1
  }
  return postings.subarray(0, count)
}
