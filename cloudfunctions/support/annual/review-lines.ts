import { saidFact } from '@/domain/support/decide/said-rule'
import { saidStays } from '@/domain/support/said-stays'
import type { SupportCase } from '../cases/collections'
import { openFacts } from '../cases/sealed-facts'
import { caseMonths } from '../money/case-months'

/** What was answered when it was applied for, question by question. */
export function reviewLines({ _id, terms, facts: sealed }: Pick<SupportCase, '_id' | 'terms' | 'facts'>): { asks: string; says: string }[] {
  const facts = openFacts(sealed, _id)
  return (terms?.questions ?? []).flatMap((question) => {
    const value = facts[question.fact]
    return value === undefined ? [] : [{ asks: question.asks, says: (saidStays(value) ?? saidFact(value, question)).slice(0, 400) }]
  })
}

/** Which months it is paid for, as it is shown. */
export function shownMonths(row: SupportCase): { first: string; paidThrough: string | null; last: string | null } | null {
  const months = caseMonths(row)
  return months ? { first: months.firstMonth, paidThrough: months.paidThrough || null, last: months.lastMonth || null } : null
}
