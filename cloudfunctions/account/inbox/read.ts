import { inboxContract } from '@/domain/account/contract/inbox'
import { messages } from '../../kernel/notify/collections'
import { procedure } from '../../kernel/procedure'

const { input, output } = inboxContract.read

/** One round trip. Somebody else's messages among the ids stay as they are. */
export const read = procedure('account.inbox', input, output).mutation(async ({ ctx: { me }, input: { ids } }) => ({
  changed: await messages.updateWhere({ _id: { $in: ids }, to: me, waits: 'reading' }, { $pull: { waits: 'reading' } }),
}))
