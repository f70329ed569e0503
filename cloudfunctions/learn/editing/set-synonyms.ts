import { editingContract } from '@/domain/learn/editing/editing-contract'
import { procedure } from '../../kernel/procedure'
import { askForIndex } from '../search/note-release'
import { synonyms } from '../search/collections'

const { input, output } = editingContract.setSynonyms

/** Search knows them when the timer has built its index again, within ten minutes. */
export const setSynonyms = procedure('learn.curate', input, output).mutation(async ({ ctx: { post, now }, input: { id, words } }) => {
  const fields = { words, at: now, by: post.id }
  if (words.length === 0) await synonyms.removeWhere({ _id: id })
  else if (!(await synonyms.updateOne({ _id: id }, { $set: fields })) && !(await synonyms.insertIfNew({ _id: id, ...fields }))) await synonyms.updateOne({ _id: id }, { $set: fields })
  await askForIndex(now)
  return { id }
})
