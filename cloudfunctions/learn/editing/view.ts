/** A manuscript as the desk sees it. */
import { chinaClock } from '@/domain/china-time'
import type { Manuscript as Shown, ManuscriptRow } from '@/domain/learn/editing/editing-contract'
import { missingIn } from '@/domain/learn/editing/missing'
import { editingActNames, mayAct, mayWrite, type EditingAct } from '@/domain/learn/editing/steps'
import type { ActivePost } from '../../kernel/active-post'
import type { Manuscript } from './collections'
import { openWords } from './open-words'
import { written } from './written'

export const rowFields = ['_id', 'kind', 'title', 'state', 'version', 'placeName', 'by', 'at', 'releaseAt', 'reviewDueOn'] as const
type Row = Pick<Manuscript, (typeof rowFields)[number]>

export const toRow = ({ _id: id, kind, title, state, version, placeName, by, at, releaseAt, reviewDueOn }: Row, toLookAt: number): ManuscriptRow => ({
  ...{ id, kind, title, state, version, placeName, by, at: at.toISOString(), reviewDueOn, toLookAt },
  releaseAt: releaseAt?.toISOString() ?? null,
})

const saysOf = (act: string): string => ({ ...editingActNames, create: '新建', release: '发布给读者' })[act as EditingAct | 'create' | 'release'] ?? act

/** One round trip, for what readers said of it. */
export async function shown(doc: Manuscript, { post, now }: { post: ActivePost; now: Date }): Promise<Shown> {
  const { front, markdown, rev, reviewer, comments, timeline, released, out } = doc
  const acting = { personId: post.personId, role: post.role }
  const { blocks, error } = written(markdown, doc._id)
  return {
    ...toRow(doc, (await openWords([doc._id])).get(doc._id) ?? 0),
    ...{ rev, front, markdown, blocks, error, reviewer },
    missing: missingIn({ front, error }, chinaClock(now).date),
    comments: comments.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })),
    timeline: [...timeline].reverse().map(({ at, act, by, note, version }) => ({ at: at.toISOString(), act, says: saysOf(act), by, note, version })),
    may: doc.going === null ? mayAct(doc, acting) : [],
    mayWrite: mayWrite(doc, acting),
    released: out && released ? { version: released.version, at: released.at.toISOString() } : null,
  }
}
