import { deskContract, type CallRow } from '@/domain/org/contract/desk'
import type * as z from 'zod'
import { calls } from '../../kernel/notify/collections'
import { procedure } from '../../kernel/procedure'

const { input, output } = deskContract.calls
const read = ['_id', 'personId', 'who', 'placeName', 'what', 'note', 'at', 'dueAt', 'restricted'] as const

const callRow = ({ _id, personId, who, placeName, what, note, at, dueAt, restricted }: Pick<z.output<typeof calls.schema>, (typeof read)[number]>): CallRow => ({
  id: _id,
  personId,
  who,
  where: placeName,
  what,
  note,
  at: at.toISOString(),
  dueAt: dueAt.toISOString(),
  restricted,
})

/** Calls that my post is to make, the earliest due first. */
export const callList = procedure('org.desk.calls', input, output).query(async ({ ctx: { post }, input: { limit, after } }) => {
  const { docs, next } = await calls.inOrder({ where: { assignee: post.id, state: 'open' }, by: 'dueAt', limit, after, only: read })
  return { items: docs.map(callRow), next }
})
