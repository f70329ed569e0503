import { editingContract } from '@/domain/learn/editing/editing-contract'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { localBoxes } from './local-boxes'

const { input, output } = editingContract.dropBox

/** One round trip. A box that is gone, or another place's, changes nothing. */
export const dropBox = procedure('learn.localBox', input, output).mutation(async ({ ctx: { post }, input: { articleId, placeId } }) => {
  await localBoxes.removeWhere({ $and: [{ articleId, placeId }, withinPost(post)] })
  return { articleId }
})
