import { inboxContract } from '@/domain/account/contract/inbox'
import { messages } from '../../kernel/notify/collections'
import { procedure } from '../../kernel/procedure'

const { input, output } = inboxContract.readAll

/** One round trip. */
export const readAll = procedure('account.inbox', input, output).mutation(async ({ ctx: { me } }) => ({
  changed: await messages.updateWhere({ to: me, state: 'shown', waits: 'reading' }, { $pull: { waits: 'reading' } }),
}))
