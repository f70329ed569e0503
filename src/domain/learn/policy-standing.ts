import type { PolicyFacts } from './policy-facts'

/** `past` and `coming` stay readable, and say so. `today` is a China date; both days are in force. */
export function policyStanding({ inForce: { from, to } }: Pick<PolicyFacts, 'inForce'>, today: string): 'past' | 'inForce' | 'coming' {
  if (to !== null && today > to) return 'past'
  return from !== null && today < from ? 'coming' : 'inForce'
}

export const policyStandingWords = { past: '已经停用', inForce: '现行', coming: '还没开始' } as const
