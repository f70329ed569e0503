/** A topic at the readers': its card, and its pieces in order. */
import { AppError } from '@/domain/errors'
import { arranged, longestTopic } from '@/domain/learn/editing/topic-order'
import { articles, topics } from '../../collections'
import type { Manuscript } from '../collections'
import { readersId } from './readers-id'
import { releasedTopic } from './released-topic'
import { signatureOf, tries, type ReadersSide } from './side'

export const topicSide: ReadersSide = {
  async put(doc) {
    const noRoom = await putTopic(doc)
    await leaveWithdrawn(readersId(doc))
    return noRoom.length === 0 ? '' : `有 ${noRoom.length} 篇后来加入的没有放进来：一个专题最多 ${longestTopic} 篇。`
  },
  async renew(doc) {
    await topics.updateOne({ _id: readersId(doc), version: doc.released?.version ?? 0 }, { $set: signatureOf(doc) })
  },
  async take(doc, withdrawal) {
    await topics.updateOne({ _id: readersId(doc), state: 'published', version: doc.released?.version ?? 0 }, { $set: { state: 'withdrawn', withdrawal } })
    return true
  },
  async hindrances(doc) {
    const known = await topics.byId(readersId(doc), ['pieces'])
    const { pieces, noRoom } = await arrangement(doc, known?.pieces ?? [])
    return [
      ...(pieces.length === 0 && (doc.front.topic?.pieces.length ?? 0) > 0 ? ['至少一篇读者看得到的文章（现在的都撤下了）'] : []),
      ...(noRoom.length > 0 ? [`先拿掉 ${noRoom.length} 篇：一个专题最多 ${longestTopic} 篇，后来加入的放不下`] : []),
    ]
  },
}

/** Stores it unless readers have this version or a newer one. `rev` rises with every piece that joins or leaves meanwhile: none is lost. */
async function putTopic(doc: Manuscript): Promise<string[]> {
  const _id = readersId(doc)
  for (let i = 0; i < tries; i++) {
    const known = await topics.byId(_id, ['version', 'rev', 'pieces'])
    if (known && known.version >= doc.version) return []
    const { pieces, noRoom } = await arrangement(doc, known?.pieces ?? [])
    const fields = releasedTopic(doc, pieces)
    const stored = known ? topics.updateOne({ _id, rev: known.rev }, { $set: { ...fields, rev: known.rev + 1 } }) : topics.insertIfNew({ _id, ...fields, rev: 0 })
    if (await stored) return noRoom
  }
  throw new AppError('CONFLICT', `${doc._id} is arranged by somebody else over and over`)
}

async function arrangement({ front: { topic } }: Manuscript, readersPieces: readonly string[]) {
  const facts = topic ?? { pieces: [], left: [] }
  const out = await published([...new Set([...facts.pieces, ...readersPieces])])
  return arranged(facts, readersPieces, (id) => out.has(id))
}

async function published(ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const docs = await articles.find({ where: { _id: { $in: ids } }, limit: ids.length, only: ['_id', 'state'] })
  return new Set(docs.flatMap(({ _id, state }) => (state === 'published' ? [_id] : [])))
}

/** What was withdrawn while the topic was being stored left the topic before: looked at again afterwards, it leaves it now. */
async function leaveWithdrawn(id: string): Promise<void> {
  const pieces = (await topics.byId(id, ['pieces']))?.pieces ?? []
  const out = await published(pieces)
  const gone = pieces.filter((piece) => !out.has(piece))
  if (gone.length > 0) await topics.updateWhere({ _id: id, pieces: { $in: gone } }, { $pull: { pieces: { $in: gone } }, $inc: { rev: 1 } })
}
