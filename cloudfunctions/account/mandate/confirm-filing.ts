import { mandateContract } from '@/domain/account/contract/mandate'
import { AppError } from '@/domain/errors'
import { settle } from '../../kernel/notify/settle'
import { procedure } from '../../kernel/procedure'
import { carryOut } from './carry-out'
import { filings } from './collections'
import { notFound } from '@/domain/refusals'

const { input, output } = mandateContract.confirmFiling

/** First the word of the person, then the deed, then the note that it is done: a cut anywhere is made good by the same tap. */
export const confirmFiling = procedure('account.mandate', input, output).mutation(async ({ ctx, input: { id } }) => {
  const { me, now } = ctx
  await filings.updateOne({ _id: id, personId: me, state: 'toConfirm' }, { $set: { state: 'confirmed', answeredAt: now } })
  const [filing] = await filings.find({ where: { _id: id, personId: me }, limit: 1 })
  if (!filing) throw notFound('filing', 'no such filing of this person')
  if (filing.state === 'refused') throw new AppError('CONFLICT', 'refused before')
  if (filing.state === 'confirmed') {
    await carryOut({ id, personId: me, helperId: filing.helperId, content: filing.content, now })
    await filings.updateOne({ _id: id, state: 'confirmed' }, { $set: { state: 'done' } })
  }
  await settle(`filing:${id}`, me)
  return { state: 'done' as const }
})
