import type { PersonId } from '@/domain/account/person-id'
import { messages } from './collections'

/**
 * Something about this person changed that decides what may be shown to them: what they were shown is hidden until the timer, within minutes, has looked at each
 * again. Nothing is sent a second time. One round trip; call it after the change is written.
 */
export async function lookAgain(to: PersonId, now: Date): Promise<void> {
  await messages.updateWhere({ to, state: 'shown' }, { $set: { state: 'checking', next: 'deliver', nextAt: now } })
}
