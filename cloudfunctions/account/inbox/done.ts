import { inboxContract } from '@/domain/account/contract/inbox'
import { settleMessage } from '../../kernel/notify/settle'
import { procedure } from '../../kernel/procedure'

const { input, output } = inboxContract.done

/** One round trip. */
export const done = procedure('account.inbox', input, output).mutation(async ({ ctx: { me }, input: { id } }) => ({ changed: (await settleMessage(id, me)) ? 1 : 0 }))
