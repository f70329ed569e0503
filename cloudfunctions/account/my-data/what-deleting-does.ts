import { myDataContract } from '@/domain/account/contract/my-data'
import { deletionDays } from '@/domain/account/deletion'
import { collections } from '../../collections'
import { procedure } from '../../kernel/procedure'
import { whatComesFirst } from './what-comes-first'

const { input, output } = myDataContract.whatDeletingDoes

/** Said from the declarations themselves, of what the person has: what is removed, and what the law keeps, sealed, and why. One round trip for each collection, at once: rare. */
export const whatDeletingDoes = procedure('account.myData', input, output).query(async ({ ctx }) => {
  const held = await Promise.all(collections.map(async (collection) => ((await collection.rowsOf(ctx.me, 1)).length > 0 ? collection.personal : null)))
  const personal = held.flatMap((declared) => declared ?? [])
  return {
    removed: personal.filter(({ onErase }) => onErase === 'remove').map(({ title }) => title),
    kept: personal.filter(({ onErase }) => onErase === 'keep').map(({ title, why }) => ({ title, why: why ?? '' })),
    days: deletionDays,
    first: await whatComesFirst(ctx.me),
  }
})
