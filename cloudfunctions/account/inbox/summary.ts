import { inboxContract } from '@/domain/account/contract/inbox'
import { messages } from '../../kernel/notify/collections'
import { procedure } from '../../kernel/procedure'
import { isToDo } from './to-message'

const { input, output } = inboxContract.summary
const most = 99

/** One round trip: only what still waits is looked at, and that is never much. */
export const summary = procedure('account.inbox', input, output).query(async ({ ctx: { me, now } }) => {
  const rows = await messages.find({
    where: { to: me, state: 'shown', waits: { $in: ['reading', 'action'] } },
    order: [['at', 'desc']],
    limit: most,
    only: ['title', 'waits', 'action'],
  })
  const toDo = rows.filter((row) => isToDo(row, now))
  return { unread: rows.filter(({ waits }) => waits.includes('reading')).length, toDo: toDo.length, first: toDo[0]?.title ?? null }
})
