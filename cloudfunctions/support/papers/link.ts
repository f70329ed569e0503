import { notFound } from '@/domain/refusals'
import { papersContract } from '@/domain/support/papers/papers-contract'
import { mandateToSupport } from '../../account/verbs'
import { procedure } from '../../kernel/procedure'
import { supportPapers } from './collections'
import { pageAddresses } from './page-addresses'

const { input, output } = papersContract.link

/** One's own pages, or of somebody who lets one file for them. One round trip and the storage's, one or two more for somebody else's. */
export const link = procedure('support.papers', input, output).query(async ({ ctx: { me, now }, input: { paper } }) => {
  const row = await supportPapers.byId(paper, ['_id', 'owner', 'keptFor', 'pages', 'dropAt'])
  const isTheirs = row && (row.owner === me || (await mandateToSupport(row.owner, me, now)))
  if (!isTheirs || row.dropAt) throw notFound('paper', `paper ${paper} is not theirs, or gone`)
  return { addresses: await pageAddresses(row) }
})
