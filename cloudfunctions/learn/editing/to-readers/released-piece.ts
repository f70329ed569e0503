import type * as z from 'zod'
import { chinaClock } from '@/domain/china-time'
import { reviewDueAfter } from '@/domain/learn/editing/review-due'
import { feedKeys } from '@/domain/learn/feed-keys'
import { isPieceKind, needsMedicalReview } from '@/domain/learn/piece-kinds'
import { readingMinutes } from '@/domain/learn/reading-minutes'
import type { articles } from '../../collections'
import type { Manuscript } from '../collections'
import { placeNameFor } from './place-name-for'

type Piece = z.output<typeof articles.schema>
/** What a new version keeps of the one before. */
type Before = Pick<Piece, 'publishedOn' | 'publishedAt' | 'corrections'>

const mostCorrections = 20

/** A manuscript as its readers get it, released at `at`. It keeps its place in the lists: a mended piece is not a new one. */
export async function releasedPiece(doc: Manuscript, at: Date, before: Before | undefined): Promise<Omit<Piece, 'searchNo'>> {
  const { _id, orgPath, placeName, version, front, reviewer, reviewedOn, reviewDueOn, decidedBy } = doc
  const { correction, sources, kind, topic: _t, quiz: _q, ...said } = front
  if (!isPieceKind(kind)) throw new Error(`${_id}: a ${kind} is no piece`)
  const { markdownToBlocks } = await import('../../markdown/markdown-to-blocks')
  const blocks = markdownToBlocks(doc.markdown)
  const today = chinaClock(at).date
  const signed = needsMedicalReview(kind)
  const named = signed ? reviewer : decidedBy
  if (!named) throw new Error(`${_id}: nobody stands behind version ${version}`)
  return {
    _id,
    kind,
    ...said,
    sources: sources.length > 0 ? sources : [{ title: `${placeName}计划生育协会` }],
    blocks,
    readingMinutes: Math.min(60, readingMinutes(blocks)),
    reviewer: named,
    reviewSigned: signed,
    reviewedOn: reviewedOn ?? today,
    reviewDueOn: reviewDueOn ?? reviewDueAfter(today),
    publishedOn: before?.publishedOn ?? today,
    publishedAt: before?.publishedAt ?? at,
    corrections: [...(before?.corrections ?? []), ...(correction === '' ? [] : [{ on: today, text: correction }])].slice(-mostCorrections),
    placeName: placeNameFor(doc),
    state: 'published',
    withdrawal: null,
    version,
    orgPath,
    ...feedKeys({ ...front, kind, orgPath }),
  }
}
