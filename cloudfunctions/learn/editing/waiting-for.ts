import type { ActivePost } from '../../kernel/active-post'
import { manuscripts, type Manuscript } from './collections'
import { waitsFor } from './waits-for'

const fields = ['_id', 'kind', 'title', 'state', 'placeName', 'by', 'at'] as const
export type WaitingPiece = Pick<Manuscript, (typeof fields)[number]>

/** Pieces whose next step is this post's, those that wait longest first. One round trip, none for a role that has no turn. */
export async function waitingFor(post: ActivePost, limit: number): Promise<WaitingPiece[]> {
  const where = waitsFor(post)
  return where === undefined ? [] : manuscripts.find({ where, order: [['at', 'asc'], ['_id', 'asc']], limit, only: fields })
}
