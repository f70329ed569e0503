import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { editingContract } from '@/domain/learn/editing/editing-contract'
import { isWithinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { namedPlace } from '../../org/verbs'
import { articles } from '../collections'
import { officersBoxOf } from './box-view'
import { byName } from './by-name'
import { localBoxes } from './local-boxes'

const { input, output } = editingContract.setBox

/** One box for a piece and a place: set again, it is as it was said last. Four round trips, one more for a new one. */
export const setBox = procedure('learn.localBox', input, output).mutation(async ({ ctx: { post, now }, input: box }) => {
  const [piece, { orgPath, place }] = await Promise.all([articles.byId(box.articleId, ['state', 'orgPath']), namedPlace(box.placeId, 'telling')])
  if (!isWithinPost(post, orgPath)) throw notFound('place', `place ${box.placeId}`)
  if (piece?.state !== 'published') throw notFound('article', `article ${box.articleId}`)
  // Readers of a place look for what the places above them tell: a box stands below the piece's own place.
  if (orgPath === piece.orgPath || !orgPath.startsWith(piece.orgPath)) {
    throw new AppError('BAD_INPUT', `${box.placeId} is not below the place of ${box.articleId}`, { sentence: '这一篇不是上级发的，您这里的读者看不到这条小贴士，没有存上。请选一篇省里或上级发的，或直接改这一篇。' })
  }
  const { placeId, ...words } = box
  const fields = { ...words, placeId, placeName: place.names.at(-1) ?? '', orgPath, by: byName(post), at: now }
  const row = { _id: `${box.articleId}:${placeId}`, ...fields }
  const set = () => localBoxes.updateOne({ _id: row._id }, { $set: fields })
  if (!(await set()) && !(await localBoxes.insertIfNew(row))) await set()
  return { box: officersBoxOf(row) }
})
