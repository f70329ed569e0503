import { addDays } from '../../grow/calendar-days'
import type { PlanException, Service } from './plan-shape'

/** A session is there to be seen some days before it can be booked. */
const seenAheadDays = 7

/** The first day for which a plan opens nothing yet. */
export const openUntil = (services: readonly Pick<Service, 'horizonDays'>[], today: string): string => addDays(today, Math.max(0, ...services.map(({ horizonDays }) => horizonDays)) + seenAheadDays + 1)

/** Beyond every day that the plan speaks of: what was open and is moved far ahead is still of it. */
export const lookUntil = (until: string, exceptions: readonly PlanException[]): string =>
  exceptions.reduce((latest, one) => (one.kind === 'moved' && one.to.date >= latest ? addDays(one.to.date, 1) : latest), until)
