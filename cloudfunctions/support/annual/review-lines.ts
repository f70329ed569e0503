import { filedAnswers } from '@/domain/support/case/filed-answers'
import type { SupportCase } from '../cases/collections'
import { openFacts } from '../cases/sealed-facts'
import { caseMonths } from '../money/case-months'

/** What was answered when it was applied for, question by question. */
export const reviewLines = ({ _id, terms, facts }: Pick<SupportCase, '_id' | 'terms' | 'facts'>): { asks: string; says: string }[] =>
  terms ? filedAnswers(terms, openFacts(facts, _id)).map(({ asks, says }) => ({ asks, says: says.slice(0, 400) })) : []

/** Which months it is paid for, as it is shown. */
export function shownMonths(row: SupportCase): { first: string; paidThrough: string | null; last: string | null } | null {
  const months = caseMonths(row)
  return months ? { first: months.firstMonth, paidThrough: months.paidThrough || null, last: months.lastMonth || null } : null
}
