/** A piece at the readers': the piece itself, search, and the topics that hold it. */
import { AppError } from '@/domain/errors'
import { longestTopic } from '@/domain/learn/editing/topic-order'
import { articles, topics } from '../../collections'
import { noteRelease, noteWithdrawal } from '../../search/note-release'
import { manuscriptVersions, type Manuscript } from '../collections'
import { releasedPiece } from './released-piece'
import { tries, type ReadersSide } from './side'

const lastPlace = `pieces.${longestTopic - 1}`

export const pieceSide: ReadersSide = {
  async put(doc, at) {
    const piece = await putPiece(doc, at)
    const [, note] = await Promise.all([noteRelease(piece), followTopics(doc)])
    return note
  },
  async renew({ _id, reviewer, reviewedOn, reviewDueOn, released }) {
    if (!reviewer || !reviewedOn || !reviewDueOn || !released) throw new Error(`${_id}: nothing to renew`)
    await articles.updateOne({ _id, version: released.version }, { $set: { reviewer, reviewSigned: true, reviewedOn, reviewDueOn } })
  },
  async take({ _id: id, released }, withdrawal) {
    await articles.updateOne({ _id: id, state: 'published', version: released?.version ?? 0 }, { $set: { state: 'withdrawn', withdrawal } })
    await Promise.all([topics.updateWhere({ pieces: id }, { $pull: { pieces: id }, $inc: { rev: 1 } }), noteWithdrawal(id)])
    return true
  },
  async hindrances({ _id: id, front: { topicIds } }) {
    if (topicIds.length === 0) return []
    const full = await topics.find({ where: { _id: { $in: topicIds }, pieces: { $ne: id }, [lastPlace]: { $exists: true } }, limit: topicIds.length, only: ['title'] })
    return full.map(({ title }) => `换一个专题：“${title}”已经有 ${longestTopic} 篇，放不下了（或先在那个专题里拿掉一篇）`)
  },
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

/**
 * Joins the topics that this version is the first to name, at their end, and leaves those that it names no more. What a topic's editor took out stays out: the
 * version before named the topic too. Gives what did not fit, in words.
 */
async function followTopics(doc: Manuscript): Promise<string> {
  const { _id: id, front } = doc
  const before = await namedBefore(doc)
  const joins = front.topicIds.filter((topic) => !before.includes(topic))
  const leaves = before.filter((topic) => !front.topicIds.includes(topic))
  if (leaves.length > 0) await topics.updateWhere({ _id: { $in: leaves }, pieces: id }, { $pull: { pieces: id }, $inc: { rev: 1 } })
  if (joins.length === 0) return ''
  await topics.updateWhere({ _id: { $in: joins }, pieces: { $ne: id }, [lastPlace]: { $exists: false } }, { $push: { pieces: id }, $inc: { rev: 1 } })
  const full = await topics.find({ where: { _id: { $in: joins }, pieces: { $ne: id } }, limit: joins.length, only: ['title'] })
  return full.length === 0 ? '' : `没有放进${full.map(({ title }) => `“${title}”`).join('、')}：一个专题最多 ${longestTopic} 篇，已经满了。`.slice(0, 300)
}

/** Topics of the version that readers have; none for a piece that they do not have, which left all its topics. */
async function namedBefore({ _id, out, released }: Manuscript): Promise<readonly string[]> {
  if (!out || !released) return []
  return (await manuscriptVersions.byId(`${_id}:${released.version}`, ['front']))?.front.topicIds ?? []
}
