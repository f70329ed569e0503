import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { learnContract, type Article } from '@/domain/learn/contract'
import { boxHolds } from '@/domain/learn/local-box'
import { notFound } from '@/domain/refusals'
import { procedure } from '../kernel/procedure'
import { addressesOf } from '../kernel/storage/file-storage'
import { cardFields, toCard } from './card'
import { articles } from './collections'
import { readersBoxOf } from './editing/box-view'
import { localBoxes } from './editing/local-boxes'
import { filesOf } from './files-of'

const { input, output } = learnContract.article

/**
 * An article and what to read next: two round trips, the second only for an article that has a topic; one more for what the reader's places add, and one call of
 * the storage for one that has pictures or sound, beside the others.
 */
export const article = procedure('learn.read', input, output).query(async ({ ctx, input: { id, placeIds, tellWithdrawn } }) => {
  const [doc, boxes] = await Promise.all([articles.byId(id), boxesOf(id, placeIds, chinaClock(ctx.now).date)])
  if (doc?.state === 'withdrawn' && tellWithdrawn) {
    const { at, why } = doc.withdrawal ?? { at: doc.publishedAt, why: '' }
    return { withdrawn: { title: doc.title, at: at.toISOString(), why } }
  }
  if (doc?.state !== 'published') throw notFound('article', `article ${id}: ${doc?.state ?? 'missing'}`)
  const { _id, state: _s, orgPath: _o, publishedAt: _p, withdrawal: _w, version: _v, momentKeys: _m, readerKeys: _r, searchNo: _n, ...content } = doc
  const piece: Article = { id, ...content }
  const [related, files] = await Promise.all([relatedTo(id, content.topicIds[0]), filesFor(piece)])
  return { article: piece, related, boxes, files }
})

async function boxesOf(articleId: string, placeIds: readonly string[], today: string) {
  if (placeIds.length === 0) return []
  const found = await localBoxes.find({ where: { articleId, placeId: { $in: placeIds } }, order: [['orgPath', 'asc']], limit: placeIds.length })
  return found.filter((box) => boxHolds(box, today)).map(readersBoxOf)
}

/** A piece is read without its pictures when the storage cannot be reached: they say in words what they show. */
const filesFor = (piece: Article) =>
  addressesOf(filesOf(piece)).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'UNAVAILABLE') return {}
    throw error
  })

/** The newest of its main topic: one topic, so that the index gives them in order and no more are read than shown. */
async function relatedTo(id: string, mainTopic: string | undefined) {
  if (mainTopic === undefined) return []
  const docs = await articles.find({
    where: { state: 'published', topicIds: mainTopic, _id: { $ne: id } },
    order: [['publishedAt', 'desc'], ['_id', 'desc']],
    limit: 4,
    only: cardFields,
  })
  return docs.map(toCard)
}
