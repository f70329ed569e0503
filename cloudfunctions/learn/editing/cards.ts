import { editingContract } from '@/domain/learn/editing/editing-contract'
import { procedure } from '../../kernel/procedure'
import { cardFields, toCard } from '../card'
import { articles } from '../collections'

const { input, output } = editingContract.cards
const fields = [...cardFields, 'state'] as const

/** One round trip. */
export const cards = procedure('learn.desk', input, output).query(async ({ input: { ids } }) => {
  const docs = await articles.find({ where: { _id: { $in: ids } }, limit: ids.length, only: fields })
  return { items: docs.map(({ state, ...card }) => ({ card: toCard(card), out: state === 'published' })) }
})
