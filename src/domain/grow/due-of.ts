import { datedCheckups } from './checkups/checkups'
import type { DueSummary } from './due-summary'
import type { ChildFile } from './file/child-file'
import { conditionsOf, givenDoses } from './file/conditions'
import type { Sex } from './growth/indicator'
import { vaccinePlan } from './vaccines/plan'
import { laterDays, shortName } from './vaccines/timeline'

const earliestOf = (dates: ReadonlyArray<string | undefined>): string | undefined => dates.filter((date) => date !== undefined).sort()[0]

/** What is due for a child, to be kept for the first page. `today`, `birthOn`: `YYYY-MM-DD` in China. */
export function dueOf({ birthOn, sex }: { birthOn: string; sex: Sex }, file: ChildFile, today: string): DueSummary {
  const plan = vaccinePlan({ birthDate: birthOn, sex, conditions: conditionsOf(file.birth) }, givenDoses(file), today)
  const due = plan.doses.filter(({ dueNow }) => dueNow)
  const days = [...(due.length > 0 ? [{ date: today, doses: due }] : []), ...laterDays(plan)]
  return {
    vaccines: days.map(({ date, doses }) => {
      const before = earliestOf(doses.map((dose) => dose.overdueSince ?? dose.before))
      return { date, names: doses.map(shortName), ...(before === undefined ? {} : { before }) }
    }),
    checkups: datedCheckups(birthOn, today, new Set(file.checkups.map(({ thing }) => thing.checkup)))
      .filter(({ state }) => state === 'now' || state === 'later')
      .map(({ name, from, until }) => ({ name, from, until })),
  }
}
