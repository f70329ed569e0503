import type { MessageKind } from '@/domain/account/inbox/kinds'
import type { PersonId } from '@/domain/account/person-id'
import { messages } from './collections'

/** What was told of a matter that is over, and would hurt to be read again, is gone: from the inbox, and from what still waits to be sent. One round trip; bears being done again. */
export async function dropMessages(to: PersonId, kind: MessageKind): Promise<void> {
  await messages.removeWhere({ to, state: { $in: ['checking', 'shown', 'withheld'] }, kind })
}
