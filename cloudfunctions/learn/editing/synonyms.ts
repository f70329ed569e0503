import { editingContract } from '@/domain/learn/editing/editing-contract'
import { procedure } from '../../kernel/procedure'
import { synonyms as groups } from '../search/collections'

const { input, output } = editingContract.synonyms

export const synonyms = procedure('learn.curate', input, output).query(async () => {
  const docs = await groups.find({ where: {}, order: [['_id', 'asc']], limit: 1000 })
  return { items: docs.map(({ _id: id, words }) => ({ id, words })) }
})
