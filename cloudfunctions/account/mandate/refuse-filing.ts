import { mandateContract } from '@/domain/account/contract/mandate'
import { AppError } from '@/domain/errors'
import { settle } from '../../kernel/notify/settle'
import { procedure } from '../../kernel/procedure'
import { filings } from './collections'
import { notFound } from '@/domain/refusals'

const { input, output } = mandateContract.refuseFiling

export const refuseFiling = procedure('account.mandate', input, output).mutation(async ({ ctx, input: { id } }) => {
  const { me, now } = ctx
  let state: 'refused' | 'voided' = 'refused'
  if (!(await filings.updateOne({ _id: id, personId: me, state: 'toConfirm' }, { $set: { state: 'refused', answeredAt: now } }))) {
    const [filing] = await filings.find({ where: { _id: id, personId: me }, limit: 1, only: ['state'] })
    if (!filing) throw notFound('filing', 'no such filing of this person')
    if (filing.state === 'confirmed' || filing.state === 'done') throw new AppError('CONFLICT', 'confirmed before')
    // The mandate ended before: it is not done, which is what the person wants.
    if (filing.state === 'voided') state = 'voided'
  }
  await settle(`filing:${id}`, me)
  return { state }
})
