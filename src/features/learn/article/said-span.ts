import type { PolicyFacts } from '@/domain/learn/policy-facts'
import { saidDate } from '@/domain/said-date'

/** From when to when something holds, as people say it. */
export function saidSpan({ from, to }: PolicyFacts['inForce'], now: Date): string {
  if (from === null) return to === null ? '一直这样' : `以前，到${saidDate(to, now)}为止`
  return to === null ? `${saidDate(from, now)}起` : `${saidDate(from, now)}到${saidDate(to, now)}`
}
