import type * as z from 'zod'
import { messages } from '../../../kernel/notify/collections'

const fields = ['_id', 'to', 'kind', 'title', 'text', 'link', 'action', 'at', 'waits', 'push'] as const

export type DueMessage = Pick<z.output<typeof messages.schema>, (typeof fields)[number]>

/** The messages that wait longest for this step of the timer's: one round trip. */
export const dueFor = (next: 'deliver' | 'call', now: Date, limit: number): Promise<DueMessage[]> =>
  messages.find({ where: { next, nextAt: { $lte: now } }, order: [['nextAt', 'asc'], ['_id', 'asc']], limit, only: fields })
