import { chinaClock } from '@/domain/china-time'
import { papersContract } from '@/domain/support/papers/papers-contract'
import { procedure } from '../../kernel/procedure'
import { supportPapers } from './collections'
import { whosePaper } from './whose'

const { input, output } = papersContract.mine
const most = 100

/** One round trip for one's own. The newest first. */
export const mine = procedure('support.papers', input, output).query(async ({ ctx, input: { forPerson } }) => {
  const owner = await whosePaper(ctx, ctx.me, forPerson)
  const found = await supportPapers.find({ where: { owner, dropAt: null }, order: [['givenAt', 'desc']], limit: most, only: ['_id', 'kind', 'pages', 'givenAt'] })
  return { papers: found.map(({ _id, kind, pages, givenAt }) => ({ id: _id, kind, pages: pages.length, givenOn: chinaClock(givenAt).date })) }
})
