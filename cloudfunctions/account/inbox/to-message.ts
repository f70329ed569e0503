import type * as z from 'zod'
import type { InboxMessage } from '@/domain/account/contract/inbox'
import type { messages } from '../../kernel/notify/collections'

export const messageFields = ['_id', 'kind', 'title', 'text', 'link', 'action', 'at', 'waits'] as const

type Row = Pick<z.output<typeof messages.schema>, (typeof messageFields)[number]>

/** Whether something still waits for the person: not done, and not over. */
export const isToDo = ({ waits, action }: Pick<Row, 'waits' | 'action'>, now: Date): boolean =>
  action !== null && waits.includes('action') && (action.until === null || action.until > now)

export function toMessage(row: Row, now: Date): InboxMessage {
  const { _id: id, kind, title, text, link, action, at, waits } = row
  const waiting = action && isToDo(row, now) ? { ...action, until: action.until?.toISOString() ?? null } : null
  return { id, kind, title, text, link, at: at.toISOString(), unread: waits.includes('reading'), action: waiting }
}
