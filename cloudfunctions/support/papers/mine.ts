import { chinaClock } from '@/domain/china-time'
import { papersContract } from '@/domain/support/papers/papers-contract'
import { notAllowed } from '@/domain/refusals'
import { mandateToSupport } from '../../account/verbs'
import { procedure } from '../../kernel/procedure'
import { supportPapers } from './collections'

const { input, output } = papersContract.mine
const most = 100

/** One's own, or of somebody who lets one file for them: at the door they are listed where the sheet is opened, with the look written down. One round trip for one's own. The newest first. */
export const mine = procedure('support.papers', input, output).query(async ({ ctx: { me, now }, input: { forPerson: owner = me } }) => {
  if (owner !== me && !(await mandateToSupport(owner, me, now))) throw notAllowed('notInMandate', `no mandate for papers of ${owner}`)
  const found = await supportPapers.find({ where: { owner, dropAt: null }, order: [['givenAt', 'desc']], limit: most, only: ['_id', 'kind', 'pages', 'givenAt'] })
  return { papers: found.map(({ _id, kind, pages, givenAt }) => ({ id: _id, kind, pages: pages.length, givenOn: chinaClock(givenAt).date })) }
})
