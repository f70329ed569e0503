import { notFound } from '@/domain/refusals'
import { editingContract } from '@/domain/learn/editing/editing-contract'
import { procedure } from '../../kernel/procedure'
import { manuscriptVersions } from './collections'
import { manuscriptFor } from './manuscript-for'

const { input, output } = editingContract.version

export const version = procedure('learn.desk', input, output).query(async ({ ctx: { post }, input: { id, version: number } }) => {
  await manuscriptFor(post, id)
  const doc = await manuscriptVersions.byId(`${id}:${number}`, ['version', 'front', 'markdown'])
  if (!doc) throw notFound('version', `version ${number} of ${id}`)
  const { version: stored, front, markdown } = doc
  return { version: stored, front, markdown }
})
