import type { PersonId } from '@/domain/account/person-id'
import { messages } from './collections'
import { messageIdOf } from './notify'

/** What was told of a matter that is over, and would hurt to be read again, is gone: from the inbox, and from what still waits to be sent. One round trip; bears being done again. */
export async function dropMessages(facts: readonly string[], to: PersonId): Promise<void> {
  await messages.removeWhere({ _id: { $in: facts.map((fact) => messageIdOf(fact, to)) } })
}
