import { editingContract } from '@/domain/learn/editing/editing-contract'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { officersBoxOf } from './box-view'
import { localBoxes } from './local-boxes'

const { input, output } = editingContract.boxes
const fields = ['_id', 'articleId', 'placeId', 'placeName', 'orgPath', 'title', 'address', 'phone', 'when', 'text', 'until', 'by', 'at'] as const

/** One round trip. */
export const boxes = procedure('learn.localBox', input, output).query(async ({ ctx: { post }, input: { limit, after } }) => {
  const { docs, next } = await localBoxes.inOrder({ where: withinPost(post), by: 'orgPath', limit, after, only: fields })
  return { items: docs.map(officersBoxOf), next }
})
