import type { Volunteer } from '@/domain/account/contract/volunteer'
import { mayStep } from '@/domain/account/volunteer-rules'
import { chinaClock } from '@/domain/china-time'
import type { VolunteerRow } from './row'

/** As the volunteer sees it. */
export function toVolunteer({ vetting, place, skills, times, trainings, dueAt, raisedTo, timeline }: VolunteerRow): Volunteer {
  const can = (step: 'apply' | 'pause' | 'resume' | 'leave') => mayStep(step, vetting)
  return {
    state: vetting,
    place,
    skills,
    times,
    trainings: trainings.map(({ on, title, by }) => ({ on, title, by })),
    dueOn: dueAt && chinaClock(dueAt).date,
    raised: raisedTo !== null,
    steps: timeline.map(({ at, state, words }) => ({ at: at.toISOString(), state, words })),
    can: { apply: can('apply'), edit: can('leave'), pause: can('pause'), resume: can('resume'), leave: can('leave') },
  }
}
