import { editingContract } from '@/domain/learn/editing/editing-contract'
import { procedure } from '../../kernel/procedure'
import { searchMisses } from '../search/collections'

const { input, output } = editingContract.misses

/** What people looked for in vain, the commonest first. One round trip. */
export const misses = procedure('learn.curate', input, output).query(async ({ input: { limit } }) => {
  const docs = await searchMisses.find({ where: { open: true }, order: [['times', 'desc'], ['_id', 'asc']], limit })
  return { items: docs.map(({ _id: words, times, lastAt }) => ({ words, times, lastAt: lastAt.toISOString() })) }
})
