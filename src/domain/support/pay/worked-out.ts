import type { ProgrammeVersion } from '../programme/programme-shape'
import { holds, type Told } from '../decide/holds'
import { saidYuan } from '../said-yuan'
import { numberOf, type Amount } from './amount'
import { hospitalDays } from './hospital-days'
import { interest } from './interest'

/** What a programme pays on these answers, on a day; undefined where none of its cases holds, or where it pays nothing. Whether one is entitled is not asked here. */
export function workedOut({ pays, questions }: ProgrammeVersion, told: Told, on: string): Amount | undefined {
  const firstOf = <C extends { when: Parameters<typeof holds>[0] }>(cases: readonly C[]) => cases.find(({ when }) => holds(when, told, on) === 'yes')
  const isAnswered = (kind: string) => questions.some((one) => one.kind === kind && told.facts[one.fact] !== undefined)
  switch (pays.kind) {
    case 'nothing':
      return undefined
    case 'hospitalDays':
      return isAnswered('stays') ? hospitalDays(told.facts, told.parameters) : undefined
    case 'interest':
      return isAnswered('money') ? interest(told.facts, told.parameters) : undefined
    case 'monthly':
    case 'once': {
      const found = firstOf(pays.cases)
      if (!found) return undefined
      const cents = numberOf(told.parameters, found.parameter)
      return { cents, per: pays.kind === 'monthly' ? 'month' : 'once', working: [{ says: found.label, comes: pays.kind === 'monthly' ? `每人每月 ${saidYuan(cents)}` : saidYuan(cents) }] }
    }
    case 'premium': {
      const found = firstOf(pays.ownShares)
      if (!found) return undefined
      const [premium, own] = [numberOf(told.parameters, 'premium'), numberOf(told.parameters, found.parameter)]
      const cents = Math.max(0, premium - own)
      return { cents, per: 'year', working: [{ says: '一份一年', comes: saidYuan(premium) }, { says: `${found.label}自己交`, comes: saidYuan(own) }, { says: '替您交', comes: saidYuan(cents) }] }
    }
    case 'claim': {
      const found = firstOf(pays.cases)
      if (!found) return undefined
      const most = numberOf(told.parameters, found.parameter)
      const { cost } = told.facts
      if (!found.upToCost) return { cents: most, per: 'once', working: [{ says: found.label, comes: saidYuan(most) }] }
      if (typeof cost !== 'number') return undefined
      const cents = Math.min(cost, most)
      return { cents, per: 'once', working: [{ says: '花了', comes: saidYuan(cost) }, { says: `${found.label}，最多 ${saidYuan(most)}`, comes: saidYuan(cents) }] }
    }
  }
}
