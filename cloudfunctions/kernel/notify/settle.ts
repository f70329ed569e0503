import type { PersonId } from '@/domain/account/person-id'
import { messages } from './collections'
import { messageIdOf } from './notify'

/** What a message asked for has been done, wherever: it waits for nobody any more, and nobody is called about it. Says whether it still waited. One round trip. */
export const settle = (fact: string, to: PersonId): Promise<boolean> => settleMessage(messageIdOf(fact, to), to)

/** The same by the message's id; another person's message is left as it is. */
export const settleMessage = (id: string, to: PersonId): Promise<boolean> =>
  messages.updateOne({ _id: id, to, waits: 'action' }, { $set: { waits: [], next: 'none' } })

/** What was to be told later need not be told any more: nothing of it is left. Once it was told, it stays. One round trip. */
export const unsay = async (fact: string, to: PersonId): Promise<boolean> => (await messages.removeWhere({ _id: messageIdOf(fact, to), state: 'checking' })) === 1
