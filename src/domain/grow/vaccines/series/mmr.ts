import { dayOf } from '../calendar'
import type { DoseRule } from '../dose-rule'
import type { SeriesRule } from '../next'

const twoDosesSince = dayOf('2019-10-01')
const first: DoseRule = { no: 1, code: 'MMR', minMonths: 8, beforeMonths: 12 }
const second: DoseRule = { no: 2, code: 'MMR', minMonths: 18, interval: { days: 28 }, beforeMonths: 24 }

/** 麻腮风: two doses; of who was born before October 2019, two against measles of which one is against all three. */
export const mmr: SeriesRule = ({ child, valid }) => {
  const all = valid.filter(({ code }) => code === 'MMR').length
  const enough = child.birth >= twoDosesSince ? all : all > 0 ? valid.length : Math.min(valid.length, 1)
  if (enough >= 2) return { kind: 'complete' }
  return { kind: 'dose', rule: valid.length === 0 ? first : { ...second, no: valid.length + 1 } }
}
