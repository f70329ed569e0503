/** A manuscript as the desk sees it. */
import { chinaClock } from '@/domain/china-time'
import type { Manuscript as Shown, ManuscriptRow } from '@/domain/learn/editing/editing-contract'
import { missingIn } from '@/domain/learn/editing/missing'
import { editingActNames, mayAct, mayWrite, type EditingAct } from '@/domain/learn/editing/steps'
import { isPieceKind } from '@/domain/learn/piece-kinds'
import type { ActivePost } from '../../kernel/active-post'
import type { Manuscript } from './collections'
import { openWords } from './open-words'
import { readersPieces } from './readers-pieces'
import { sideOf } from './to-readers/side-of'
import { textOf } from './written'

export const rowFields = ['_id', 'kind', 'title', 'toCheck', 'state', 'version', 'placeName', 'by', 'at', 'releaseAt', 'reviewDueOn'] as const
type Row = Pick<Manuscript, (typeof rowFields)[number]>

export const toRow = ({ _id: id, kind, title, toCheck, state, version, placeName, by, at, releaseAt, reviewDueOn }: Row, toLookAt: number): ManuscriptRow => ({
  ...{ id, kind, title, toCheck, state, version, placeName, by, at: at.toISOString(), reviewDueOn, toLookAt },
  releaseAt: releaseAt?.toISOString() ?? null,
})

const saysOf = (act: string): string => ({ ...editingActNames, create: '新建', release: '发布给读者' })[act as EditingAct | 'create' | 'release'] ?? act

/** One round trip, for what readers said of a piece; while it is written one or two more, beside it, for what keeps it from being handed on. */
export async function shown(doc: Manuscript, { post, now }: { post: ActivePost; now: Date }): Promise<Shown> {
  const { kind, state, front, markdown, rev, reviewer, comments, timeline, released, out } = doc
  const acting = { personId: post.personId, role: post.role }
  const { blocks, error } = await textOf(doc)
  const [words, pieces, hindrances] = await Promise.all([
    isPieceKind(kind) ? openWords([doc._id]) : new Map<string, number>(),
    readersPieces(doc),
    state === 'draft' ? sideOf(kind).hindrances(doc) : [],
  ])
  return {
    ...toRow(doc, words.get(doc._id) ?? 0),
    ...{ rev, front, markdown, blocks, error, reviewer },
    missing: [...missingIn({ front, blocks, error }, chinaClock(now).date), ...hindrances].map((what) => what.slice(0, 120)).slice(0, 20),
    comments: comments.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })),
    timeline: [...timeline].reverse().map(({ at, act, by, note, version }) => ({ at: at.toISOString(), act, says: saysOf(act), by, note, version })),
    may: doc.going === null ? mayAct(doc, acting) : [],
    mayWrite: mayWrite(doc, acting),
    released: out && released ? { version: released.version, at: released.at.toISOString() } : null,
    readersPieces: pieces,
  }
}
