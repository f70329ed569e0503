import { familyContract } from '@/domain/account/contract/family'
import { familyFor } from '@/domain/account/family-view'
import { procedure } from '../../kernel/procedure'
import { familiesOf } from './read-family'

const { input, output } = familyContract.mine

/** One round trip. */
export const mine = procedure('account.family', input, output).query(async ({ ctx }) => {
  const records = await familiesOf(ctx.me)
  return { families: records.flatMap((record) => familyFor(record, ctx.me, ctx.now) ?? []) }
})
