/** From the desk to the readers: the version, the piece, search, topics, and last the manuscript. Cut anywhere, doing it again ends it, once. */
import { AppError } from '@/domain/errors'
import { remindBefore } from '@/domain/learn/editing/review-due'
import { needsMedicalReview } from '@/domain/learn/piece-kinds'
import { articles, topics } from '../collections'
import { noteRelease } from '../search/note-release'
import { manuscripts, manuscriptVersions, type Manuscript } from './collections'
import { releasedPiece } from './released-piece'

const longestTopic = 60
const tries = 5

/** Takes a decided piece whose hour has come out of everybody else's hands; says whether it was this call that did. */
export const beginRelease = ({ _id, version, releaseAt }: Manuscript, now: Date): Promise<boolean> =>
  manuscripts.updateOne({ _id, state: 'approved', version, going: null, releaseAt }, { $set: { going: 'release', goingAt: now }, $inc: { rev: 1 } })

export async function finishRelease(doc: Manuscript): Promise<void> {
  const { _id: id, version, title, front, markdown, timeline, kind, reviewDueOn } = doc
  const at = doc.goingAt ?? doc.at
  const by = timeline.filter(({ act }) => act === 'submit').at(-1)?.by ?? doc.by
  await manuscriptVersions.insertOnce({ _id: `${id}:${version}`, articleId: id, version, title, front, markdown, by, at })
  const piece = await putPiece(doc, at)
  await Promise.all([noteRelease(piece), joinTopics(id, front.topicIds)])
  const set = {
    ...{ state: 'released', turn: null, going: null, goingAt: null, releaseAt: null, released: { version, at }, out: true, at } as const,
    remindOn: needsMedicalReview(kind) && reviewDueOn !== null ? remindBefore(reviewDueOn) : null,
    expiresOn: front.until,
  }
  const entry = { tap: `release:${version}`, at, act: 'release', by: '到点自动发布', note: '', version }
  await manuscripts.updateOne({ _id: id, going: 'release', version }, { $set: set, $push: { timeline: { $each: [entry], $slice: -200 } }, $inc: { rev: 1 } })
}

/** Stores it unless readers have this version or a newer one. */
async function putPiece(doc: Manuscript, at: Date) {
  for (let i = 0; i < tries; i++) {
    const known = await articles.byId(doc._id, ['version', 'publishedOn', 'publishedAt', 'corrections'])
    const piece = await releasedPiece(doc, at, known)
    if (known && known.version >= doc.version) return piece
    const { _id, ...fields } = piece
    const stored = known ? articles.updateOne({ _id, version: known.version }, { $set: fields }) : articles.insertIfNew({ ...piece, searchNo: null })
    if (await stored) return piece
  }
  throw new AppError('CONFLICT', `${doc._id} is released by somebody else over and over`)
}

/** At their end, if it is not in them. One round trip. */
async function joinTopics(id: string, topicIds: readonly string[]): Promise<void> {
  if (topicIds.length === 0) return
  await topics.updateWhere({ _id: { $in: topicIds }, pieces: { $ne: id }, [`pieces.${longestTopic - 1}`]: { $exists: false } }, { $push: { pieces: id } })
}
