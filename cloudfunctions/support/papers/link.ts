import { notFound } from '@/domain/refusals'
import { papersContract } from '@/domain/support/papers/papers-contract'
import { procedure } from '../../kernel/procedure'
import { supportPapers } from './collections'
import { pageAddresses } from './page-addresses'

const { input, output } = papersContract.link

/** One's own pages. One round trip and the storage's. */
export const link = procedure('support.papers', input, output).query(async ({ ctx: { me }, input: { paper } }) => {
  const row = await supportPapers.byId(paper, ['_id', 'owner', 'keptFor', 'pages', 'dropAt'])
  if (row?.owner !== me || row.dropAt) throw notFound('paper', `paper ${paper} is not theirs, or gone`)
  return { addresses: await pageAddresses(row) }
})
