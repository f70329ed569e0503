import { editingContract } from '@/domain/learn/editing/editing-contract'
import { procedure } from '../../kernel/procedure'
import { manuscriptVersions } from './collections'
import { manuscriptFor } from './manuscript-for'

const { input, output } = editingContract.versions

export const versions = procedure('learn.desk', input, output).query(async ({ ctx: { post }, input: { id } }) => {
  await manuscriptFor(post, id)
  const docs = await manuscriptVersions.find({ where: { articleId: id }, order: [['version', 'desc']], limit: 200, only: ['version', 'at', 'by', 'title'] })
  return { items: docs.map(({ version, at, by, title }) => ({ version, at: at.toISOString(), by, title })) }
})
