import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { papersContract } from '@/domain/support/papers/papers-contract'
import { procedure } from '../../kernel/procedure'
import { supportCases } from '../cases/collections'
import { supportPapers } from './collections'

const { input, output } = papersContract.withdraw

/** By its owner. Three round trips. What an application holds that is still looked at stays until it is over. */
export const withdraw = procedure('support.papers', input, output).mutation(async ({ ctx: { me, now }, input: { paper } }) => {
  const row = await supportPapers.byId(paper, ['owner', 'dropAt'])
  if (row?.owner !== me) throw notFound('paper', `paper ${paper} is not theirs`)
  if (row.dropAt) return { paper }
  const holding = await supportCases.find({ where: { 'papers.paper': paper }, limit: 20, only: ['state', 'open'] })
  if (holding.some(({ open, state }) => open && state !== 'draft')) throw new AppError('NOT_ALLOWED', `paper ${paper} is in use`, { sentence: '有一件申请正在用这份材料，办完以后就能删。' })
  await supportPapers.updateOne({ _id: paper, dropAt: null }, { $set: { dropAt: now } })
  return { paper }
})
