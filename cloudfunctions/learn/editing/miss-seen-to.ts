import { editingContract } from '@/domain/learn/editing/editing-contract'
import { procedure } from '../../kernel/procedure'
import { searchMisses } from '../search/collections'

const { input, output } = editingContract.missSeenTo

/** One round trip. Words that are gone, or seen to, stay so. */
export const missSeenTo = procedure('learn.curate', input, output).mutation(async ({ input: { words } }) => {
  await searchMisses.updateOne({ _id: words, open: true }, { $set: { open: false } })
  return { words }
})
