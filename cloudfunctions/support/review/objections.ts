import { reviewContract } from '@/domain/support/review/review-contract'
import { procedure } from '../../kernel/procedure'
import { supportCases } from '../cases/collections'
import { answersHere } from './answers-here'
import { isPartner } from './case-at-post'

const { input, output } = reviewContract.objections
const most = 100

/** Two round trips, the post's own counted; no second one for insurers and lenders. What was said is shown in the opened case alone, after the look was written down. */
export const objections = procedure('support.review', input, output).query(async ({ ctx: { post } }) => {
  if (isPartner(post)) return { cases: [] }
  const found = await supportCases.find({ where: answersHere(post), order: [['dueAt', 'asc'], ['_id', 'asc']], limit: most, only: ['_id', 'title', 'who', 'restricted', 'placeName', 'receipt', 'noticeUntil', 'openObjections'] })
  const cases = found.flatMap(({ _id, placeName, noticeUntil, openObjections, ...row }) =>
    noticeUntil === null ? [] : [{ id: _id, ...row, where: placeName, until: noticeUntil.toISOString(), open: openObjections.length }],
  )
  return { cases: cases.sort((a, b) => a.until.localeCompare(b.until)) }
})
