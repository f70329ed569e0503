import { callAt, isCalledFor } from '@/domain/account/inbox/call-fallback'
import type { DueMessage } from './due'
import type { Recipient } from './recipients'

/** What the timer does with a message once it lies in the inbox. `reached`: WeChat took it to the phone. */
export function afterDelivery({ action, waits }: DueMessage, person: Recipient, reached: boolean, now: Date): { next: 'call' | 'none'; nextAt: Date } {
  const { large, birthOn, specialFamily, contacts } = person
  const called = isCalledFor({ large, birthOn, specialFamily: specialFamily !== null, hasContact: contacts.length > 0 }, now)
  if (!action || !waits.includes('action') || !called) return { next: 'none', nextAt: now }
  return { next: 'call', nextAt: callAt(action.until, reached, now) }
}
