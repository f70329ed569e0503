import { inboxContract } from '@/domain/account/contract/inbox'
import { kindsOfTab } from '@/domain/account/inbox/kinds'
import { messages } from '../../kernel/notify/collections'
import { procedure } from '../../kernel/procedure'
import { isToDo, messageFields, toMessage } from './to-message'

const { input, output } = inboxContract.list

/** One round trip. */
export const list = procedure('account.inbox', input, output).query(async ({ ctx: { me, now }, input: { filter, limit, after } }) => {
  const kinds = kindsOfTab(filter)
  const where = { to: me, state: 'shown', ...(kinds && { kind: { $in: kinds } }), ...(filter === 'todo' && { waits: 'action' as const }) } as const
  const { docs, next } = await messages.newestFirst({ where, by: 'at', limit, after, only: messageFields })
  const shown = filter === 'todo' ? docs.filter((row) => isToDo(row, now)) : docs
  return { items: shown.map((row) => toMessage(row, now)), next }
})
