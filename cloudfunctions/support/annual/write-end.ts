import { supportCases } from '../cases/collections'
import type { AnnualReview } from './collections'

/** The last month that is paid, and why, into the application, after the review says that it ends: once, whoever does it. Says whether this was it. */
export const writeEnd = ({ caseId }: Pick<AnnualReview, 'caseId'>, { reason, lastMonth, byName, on }: NonNullable<AnnualReview['proposal']>): Promise<boolean> =>
  supportCases.updateOne({ _id: caseId, lastMonth: '' }, { $set: { lastMonth, ending: { reason, byName, on } }, $inc: { rev: 1 } })
