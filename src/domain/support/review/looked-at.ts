import { factsIn } from '../decide/said-rule'
import type { Finding } from '../decide/decide'
import type { ProgrammeVersion } from '../programme/programme-shape'

interface Check {
  rule: string
  byName: string
  says: string
}

/** `proven`: a record says so. `checked`: somebody compared the papers. `look`: it hangs on what the family wrote. `fails`: the engine says no. */
type Mark = 'proven' | 'checked' | 'look' | 'fails'

/** What of a finding stands already, and what whoever reviews must look at. `known`: answers that a record of ours proves. */
export function markOf({ rule, state }: Pick<Finding, 'rule' | 'state'>, { rules }: Pick<ProgrammeVersion, 'rules'>, known: readonly string[], checks: readonly Check[]): Mark {
  if (checks.some((check) => check.rule === rule)) return 'checked'
  if (state !== 'holds') return 'fails'
  const one = rules.find(({ id }) => id === rule)
  return one && factsIn(one.when).every((fact) => known.includes(fact)) ? 'proven' : 'look'
}

/** Nothing is left to look at: what may be agreed to together with others (一起办). */
export const isClear = (marks: readonly Mark[]): boolean => marks.every((mark) => mark === 'proven' || mark === 'checked')
