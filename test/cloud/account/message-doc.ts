import type * as z from 'zod'
import type { messages } from '../../../cloudfunctions/kernel/notify/collections'

export type MessageDoc = z.output<typeof messages.schema>

let made = 0

/** A message that has been delivered and lies unread. */
export const messageDoc = (to: string, more: Partial<MessageDoc> = {}): MessageDoc => {
  made += 1
  return {
    _id: `fact-${made}:${to}`,
    to,
    kind: 'case',
    title: `消息 ${made}`,
    text: '示例',
    link: null,
    action: null,
    // Each is a minute younger than the one made before it.
    at: new Date(Date.UTC(2026, 0, 1, 0, made)),
    state: 'shown',
    waits: ['reading'],
    next: 'none',
    nextAt: new Date(0),
    push: 'none',
    ...more,
  }
}

/** What waits for the person until it is done, or until a moment. */
export const toDo = (until: Date | null = null): Pick<MessageDoc, 'action' | 'waits'> => ({
  action: { label: '去看看', link: '/pages/book/index', until, second: null },
  waits: ['reading', 'action'],
})
