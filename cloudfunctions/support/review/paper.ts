import { notFound } from '@/domain/refusals'
import { reviewContract } from '@/domain/support/review/review-contract'
import { onceADay, recordAccess } from '../../kernel/access-log'
import { lookAndTell } from '../../org/verbs'
import { procedure } from '../../kernel/procedure'
import { supportPapers } from '../papers/collections'
import { pageAddresses } from '../papers/page-addresses'
import { caseAtPost } from './case-at-post'
import { needNotOwn } from './not-own'

const { input, output } = reviewContract.paper

/** A paper that the case names: the look is written down, then its pages open for some minutes. Five round trips, the post's own counted, and the storage's. */
export const paper = procedure('support.review', input, output).query(async ({ ctx, input: { id, paper: paperId } }) => {
  const { post, me } = ctx
  const row = await caseAtPost(post, id)
  await needNotOwn(me, row)
  const stored = row.papers.some((one) => one.paper === paperId) ? await supportPapers.byId(paperId, ['_id', 'owner', 'keptFor', 'pages', 'dropAt']) : undefined
  if (!stored || stored.dropAt || stored.owner !== row.applicant || row.orgPath === null) throw notFound('paper', `paper ${paperId} is none of case ${id}`)
  const subject = { personId: row.applicant, maskedName: row.who, orgPath: row.orgPath }
  // The family of a special one is told, as when the application was opened.
  await (row.restricted ? lookAndTell : recordAccess)(ctx, { ...onceADay(ctx, 'paper', paperId), subject, what: ['material'], reason: `审核${row.title}` })
  return { addresses: await pageAddresses(stored) }
})
