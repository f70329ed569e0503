import type * as z from 'zod'
import { clipped } from '@/domain/account/inbox/clipped'
import { isLookedAtFirst } from '@/domain/account/inbox/delivery'
import type { MessageKind } from '@/domain/account/inbox/kinds'
import type { PersonId } from '@/domain/account/person-id'
import { messages } from './collections'

type Row = z.output<typeof messages.schema>

interface Told {
  /** Names the fact, at most 50 characters (`post-left:<id>`): told once to each person, whatever is retried. */
  fact: string
  to: PersonId
  /** At most 30 characters are shown, and 120 of the text. */
  title: string
  text: string
  /** What waits for the person; the message stays 要办 until `settle`, or `until`. */
  action?: { label: string; link: string; until?: Date; second?: NonNullable<Row['action']>['second'] }
  /** It is told then, unless `unsay` came before. At once when left out. */
  notBefore?: Date
  now: Date
}

/** What is told at work leads to what it speaks of; anything else does where there is a page for it. */
export type News = Told & ({ kind: 'work'; link: string } | { kind: Exclude<MessageKind, 'work'>; link?: string })

/**
 * Puts a message into somebody's inbox: one round trip. Everything after that (WeChat's message, quiet hours, the call list) is the timer's. Told again, it
 * is the same message. Call it after what it tells is written.
 */
export async function notify({ fact, to, kind, title, text, link, action, notBefore, now }: News): Promise<void> {
  await messages.insertIfNew({
    _id: messageIdOf(fact, to),
    to,
    kind,
    title: clipped(title, 30),
    text: clipped(text, 120),
    link: link ?? null,
    action: action ? { label: action.label, link: action.link, until: action.until ?? null, second: action.second ?? null } : null,
    at: notBefore ?? now,
    state: notBefore || isLookedAtFirst({ kind, wording: { title, text } }) ? 'checking' : 'shown',
    waits: action ? ['reading', 'action'] : ['reading'],
    next: 'deliver',
    nextAt: notBefore ?? now,
    push: 'none',
  })
}

export const messageIdOf = (fact: string, to: PersonId): string => `${fact}:${to}`
