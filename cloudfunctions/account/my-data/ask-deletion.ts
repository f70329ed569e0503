import { myDataContract } from '@/domain/account/contract/my-data'
import { eraseAt } from '@/domain/account/deletion'
import { procedure } from '../../kernel/procedure'
import { changePerson } from '../change-person'
import { whatComesFirst } from './what-comes-first'

const { input, output } = myDataContract.askDeletion

/** Asked again, the fifteen days go on from the first time. */
export const askDeletion = procedure('account.myData', input, output).mutation(async ({ ctx }) => {
  const first = await whatComesFirst(ctx.me)
  if (first) return { ok: false as const, first }
  const asked = { askedAt: ctx.now, eraseAt: eraseAt(ctx.now) }
  const { deletion } = await changePerson(ctx.me, (known) => ({ deletion: known.deletion ?? asked }))
  const stands = deletion ?? asked
  return { ok: true as const, deletion: { askedAt: stands.askedAt.toISOString(), eraseAt: stands.eraseAt.toISOString() } }
})
