import { datedCheckups } from '@/domain/grow/checkups/checkups'
import type { DueSummary } from '@/domain/grow/due-summary'
import { vaccinePlan } from '@/domain/grow/vaccines/plan'
import { laterDays, shortName } from '@/domain/grow/vaccines/timeline'
import { givenDoses, vaccineChild, type ChildOfPage } from './child-of-page'

const earliestOf = (dates: ReadonlyArray<string | undefined>): string | undefined => dates.filter((date) => date !== undefined).sort()[0]

/** What is due, to be kept for the first page. */
export function dueOf(of: ChildOfPage): DueSummary {
  const { child, file, today } = of
  const plan = vaccinePlan(vaccineChild(of), givenDoses(of), today)
  const due = plan.doses.filter(({ dueNow }) => dueNow)
  const days = [...(due.length > 0 ? [{ date: today, doses: due }] : []), ...laterDays(plan)]
  return {
    vaccines: days.map(({ date, doses }) => {
      const before = earliestOf(doses.map((dose) => dose.overdueSince ?? dose.before))
      return { date, names: doses.map(shortName), ...(before === undefined ? {} : { before }) }
    }),
    checkups: datedCheckups(child.birthOn, today, new Set(file.checkups.map(({ thing }) => thing.checkup)))
      .filter(({ state }) => state === 'now' || state === 'later')
      .map(({ name, from, until }) => ({ name, from, until })),
  }
}
