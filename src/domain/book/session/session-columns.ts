/** What the update that takes a seat asks of a session: its audience and quotas as columns that a database compares. */
import { addDays, addMonths } from '../../grow/calendar-days'
import type { Stage } from '../../account/stages'
import type { Audience, Quota } from '../plan/plan-shape'
import { quotaKey } from '../rules/quota-period'

interface SessionColumns {
  /** It asks a child's age. */
  needsChild: boolean
  /** A child is of the right age who was born on one of these days. */
  bornFrom: string
  bornTo: string
  /** Empty: whatever the stage. */
  stages: Stage[]
  membersOnly: boolean
  /** Before that for special families alone. */
  forAllFrom: Date | null
  /** Of each quota its key in the session's period and how often: `class:week:2026-11-23=2`. */
  quotaMarks: string[]
}

const hourMs = 3_600_000
const [beforeAll, afterAll] = ['0001-01-01', '9999-12-31']

/** The last birthday on which one is so many months old on a date: the end of a month may stand for several days. */
function lastBirthday(date: string, months: number): string {
  let born = addMonths(date, -months)
  while (addMonths(born, months) > date) born = addDays(born, -1)
  for (let next = addDays(born, 1); addMonths(next, months) <= date; next = addDays(next, 1)) born = next
  return born
}

export function sessionColumns({ date, opensAt, audience, quotas }: { date: string; opensAt: Date; audience: Audience; quotas: readonly Quota[] }): SessionColumns {
  const { childMonths, stages = [], membersOnly = false, specialFirstHours = 0 } = audience
  return {
    needsChild: childMonths !== undefined,
    bornFrom: childMonths ? addDays(lastBirthday(date, childMonths.to), 1) : beforeAll,
    bornTo: childMonths ? lastBirthday(date, childMonths.from) : afterAll,
    stages,
    membersOnly,
    forAllFrom: specialFirstHours > 0 ? new Date(opensAt.getTime() + specialFirstHours * hourMs) : null,
    quotaMarks: quotaMarks(quotas, date),
  }
}

export const quotaMarks = (quotas: readonly Quota[], date: string): string[] => quotas.map((quota) => `${quotaKey(quota, date)}=${quota.most}`)
