import { editingContract } from '@/domain/learn/editing/editing-contract'
import { procedure } from '../../kernel/procedure'
import { manuscripts } from './collections'
import { listed } from './desk-scope'
import { openWords } from './open-words'
import { rowFields, toRow } from './view'
import { waitsFor } from './waits-for'

const { input, output } = editingContract.list
/** Pieces are most of what there is: walking past the others costs little. */
const ofKinds = { piece: { kind: { $nin: ['topic', 'quiz'] } }, topic: { kind: 'topic' }, quiz: { kind: 'quiz' } } as const

/** Two round trips. */
export const list = procedure('learn.desk', input, output).query(async ({ ctx: { post }, input: { state, kinds, mine, limit, after } }) => {
  const scope = mine ? waitsFor(post) : listed(post)
  if (scope === undefined) return { items: [] }
  const where = { ...(state !== undefined && { state }), ...(kinds !== undefined && ofKinds[kinds]), ...scope }
  const { docs, next } = await manuscripts.newestFirst({ where, by: 'at', limit, after, only: rowFields })
  const words = await openWords(docs.map(({ _id }) => _id))
  return { items: docs.map((doc) => toRow(doc, words.get(doc._id) ?? 0)), next }
})
