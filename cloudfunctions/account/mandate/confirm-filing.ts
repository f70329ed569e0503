import type * as z from 'zod'
import { mandateContract } from '@/domain/account/contract/mandate'
import { filingOverSentence } from '@/domain/account/filing-voided'
import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { settle } from '../../kernel/notify/settle'
import { procedure } from '../../kernel/procedure'
import { carryOut } from './carry-out'
import { filings, mandates } from './collections'
import { isHeld } from './is-held'

const { input, output } = mandateContract.confirmFiling
type Filing = z.output<typeof filings.schema>

/**
 * First the word of the person, then the deed, then the note that it is done: a cut anywhere is made good by the same tap. A word is taken only as long as the
 * mandate holds: CONFLICT, in words, when it ended before.
 */
export const confirmFiling = procedure('account.mandate', input, output).mutation(async ({ ctx, input: { id } }) => {
  const { me, now } = ctx
  const filing = await answered(await read(id, me), now)
  if (filing.state === 'refused') throw new AppError('CONFLICT', 'refused before')
  if (filing.state === 'voided') {
    await settle(`filing:${id}`, me)
    throw new AppError('CONFLICT', 'the mandate is over', { sentence: filingOverSentence })
  }
  if (filing.state === 'confirmed') {
    await carryOut({ id, personId: me, helperId: filing.helperId, content: filing.content, now })
    await filings.updateOne({ _id: id, state: 'confirmed' }, { $set: { state: 'done' } })
  }
  await settle(`filing:${id}`, me)
  return { state: 'done' as const }
})

async function read(id: string, me: string): Promise<Filing> {
  const [filing] = await filings.find({ where: { _id: id, personId: me }, limit: 1 })
  if (!filing) throw notFound('filing', 'no such filing of this person')
  return filing
}

/** The filing with the word of the person, or void; as it was when it was answered before. */
async function answered(filing: Filing, now: Date): Promise<Filing> {
  if (filing.state !== 'toConfirm') return filing
  const { _id, personId, mandateId } = filing
  const mandate = await mandates.byId(mandateId, ['state', 'postId', 'helperId'])
  const state = mandate && (await isHeld(mandate, now)) ? ('confirmed' as const) : ('voided' as const)
  await filings.updateOne({ _id, personId, state: 'toConfirm' }, { $set: { state, answeredAt: now } })
  return read(_id, personId)
}
