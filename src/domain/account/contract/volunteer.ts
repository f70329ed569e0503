/** Volunteers (志愿者): skills, times, training, vetting. No points, ranks or counts. Contracts only grow. */
import * as z from 'zod'
import { ulid } from '../../learn/contract'
import { placeId } from '../../org/org-path'
import { askedReasons } from '../../asked-reasons'
import { reasonIfAny } from '../../reason'
import { personId } from '../person-id'
import { vettings, volunteerSkills, volunteerTimes } from '../volunteer-words'
import { cursor, date, moment, namedPlace } from './shapes'

const offer = {
  skills: z.array(z.enum(volunteerSkills)).min(1).max(volunteerSkills.length),
  times: z.array(z.enum(volunteerTimes)).min(1).max(volunteerTimes.length),
}
const training = z.strictObject({ on: date, title: z.string().trim().min(2).max(60), by: z.string().max(40) })
const step = z.strictObject({ at: moment, state: z.enum(vettings), words: z.string().max(200) })

const volunteer = z.strictObject({
  state: z.enum(vettings),
  place: namedPlace,
  ...offer,
  trainings: z.array(training).max(40),
  /** By when the next step is promised; null when nobody is waited for. */
  dueOn: date.nullable(),
  /** It was missed, and has gone up. */
  raised: z.boolean(),
  steps: z.array(step).max(60),
  can: z.strictObject({ apply: z.boolean(), edit: z.boolean(), pause: z.boolean(), resume: z.boolean(), leave: z.boolean() }),
})
export type Volunteer = z.infer<typeof volunteer>

const answer = z.strictObject({ volunteer })

const listed = z.strictObject({
  personId,
  name: z.string().max(20),
  phone: z.string().max(20).nullable(),
  placeName: z.string().max(60),
  state: z.enum(vettings),
  ...offer,
  lastTrainedOn: date.nullable(),
  /** By when the training or the answer is promised; null when nobody is waited for. */
  dueAt: moment.nullable(),
  version: z.int().min(0),
})
export type ListedVolunteer = z.infer<typeof listed>

export const volunteerContract = {
  mine: { input: z.strictObject({}), output: z.strictObject({ volunteer: volunteer.nullable() }) },
  join: { input: z.strictObject({ id: ulid, placeId: placeId.optional(), ...offer }), output: answer },
  edit: { input: z.strictObject(offer), output: answer },
  pause: { input: z.strictObject({ id: ulid }), output: answer },
  resume: { input: z.strictObject({ id: ulid }), output: answer },
  leave: { input: z.strictObject({ id: ulid }), output: answer },
  /** Staff: the volunteers of my subtree in one state, oldest application first. */
  list: {
    input: z.strictObject({ state: z.enum(vettings), limit: z.int().min(1).max(20).default(20), after: cursor.optional() }),
    output: z.strictObject({ items: z.array(listed), next: cursor.optional() }),
  },
  recordTraining: {
    input: z.strictObject({ id: ulid, personId, on: date, title: z.string().trim().min(2).max(60) }),
    output: z.strictObject({ state: z.enum(vettings) }),
  },
  /** FOUR_EYES on oneself, a relative, or one whom one already decided on. `reason` is needed for a refusal. */
  vet: {
    input: z.strictObject({ id: ulid, personId, version: z.int().min(0), approve: z.boolean(), reason: reasonIfAny(askedReasons.refusal).default('') }),
    output: z.strictObject({ state: z.enum(vettings) }),
  },
} as const
