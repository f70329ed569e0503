/** From the desk to the readers: the version, what readers have of it, and last the manuscript. Cut anywhere, doing it again ends it, once. */
import { remindBefore } from '@/domain/learn/editing/review-due'
import { needsMedicalReview } from '@/domain/learn/piece-kinds'
import { manuscripts, manuscriptVersions, type Manuscript } from './collections'
import { sideOf } from './to-readers/side-of'

/** Takes a decided piece whose hour has come out of everybody else's hands; says whether it was this call that did. */
export const beginRelease = ({ _id, version, releaseAt }: Manuscript, now: Date): Promise<boolean> =>
  manuscripts.updateOne({ _id, state: 'approved', version, going: null, releaseAt }, { $set: { going: 'release', goingAt: now }, $inc: { rev: 1 } })

export async function finishRelease(doc: Manuscript): Promise<void> {
  const { _id: id, version, title, front, markdown, timeline, kind, reviewDueOn } = doc
  const at = doc.goingAt ?? doc.at
  const by = timeline.filter(({ act }) => act === 'submit').at(-1)?.by ?? doc.by
  await manuscriptVersions.insertOnce({ _id: `${id}:${version}`, articleId: id, version, title, front, markdown, by, at })
  const note = await sideOf(kind).put(doc, at)
  const set = {
    ...{ state: 'released', turn: null, going: null, goingAt: null, releaseAt: null, released: { version, at }, out: true, at } as const,
    remindOn: needsMedicalReview(kind) && reviewDueOn !== null ? remindBefore(reviewDueOn) : null,
    expiresOn: front.until,
  }
  const entry = { tap: `release:${version}`, at, act: 'release', by: '到点自动发布', note, version }
  await manuscripts.updateOne({ _id: id, going: 'release', version }, { $set: set, $push: { timeline: { $each: [entry], $slice: -200 } }, $inc: { rev: 1 } })
}
