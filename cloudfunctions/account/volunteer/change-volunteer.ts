import { mayStep, vettingDueAt, volunteerSteps, type VolunteerStep } from '@/domain/account/volunteer-rules'
import { AppError } from '@/domain/errors'
import { raced, untilWritten } from '../../kernel/until-written'
import { volunteers } from './collections'
import type { VolunteerRow } from './row'
import { notFound } from '@/domain/refusals'

interface Act {
  /** ULID of the act, made by the client: the same act again changes nothing. */
  id: string
  by: string
  now: Date
}

interface Step {
  step: VolunteerStep
  words: string
  decision: boolean
  fields: Partial<Omit<VolunteerRow, '_id' | 'rev' | 'vetting' | 'timeline'>>
}

const longest = 60

/** Each step begins the next clock, or ends the waiting. */
const stepped = ({ step, words, decision, fields }: Step, { id, by, now }: Act, { timeline, waitsAt }: Pick<VolunteerRow, 'timeline' | 'waitsAt'>) => {
  const vetting = volunteerSteps[step].to
  const dueAt = vettingDueAt(vetting, now)
  const clock = { dueAt, raiseAt: dueAt, raisedTo: null, waitsAt: dueAt && (fields.waitsAt ?? waitsAt) }
  return { ...fields, ...clock, vetting, timeline: [...timeline, { id, at: now, state: vetting, words, by, decision }].slice(-longest) }
}

/** Takes one step of the vetting, with its row of the timeline in the same write. `decide` says which, or refuses by throwing. Throws CONFLICT for a step that the state does not allow. */
export function changeVolunteer(read: () => Promise<VolunteerRow | undefined>, act: Act, decide: (row: VolunteerRow) => Step): Promise<VolunteerRow> {
  return untilWritten(async () => {
    const row = await read()
    if (!row) throw notFound('volunteer', 'no such volunteer')
    if (row.timeline.some(({ id }) => id === act.id)) return row
    const step = decide(row)
    if (!mayStep(step.step, row.vetting)) throw new AppError('CONFLICT', `${step.step} from ${row.vetting}`)
    const fields = stepped(step, act, row)
    const rev = row.rev + 1
    return (await volunteers.updateOne({ _id: row._id, rev: row.rev }, { $set: { ...fields, rev } })) ? { ...row, ...fields, rev } : raced
  })
}

/** The same for an application, which may be the person's first. */
export function beginVolunteer(begun: Omit<VolunteerRow, 'rev' | 'vetting' | 'timeline' | 'dueAt' | 'raiseAt' | 'raisedTo'>, act: Act, words: string): Promise<VolunteerRow> {
  return untilWritten(async () => {
    const known = await volunteers.byId(begun._id)
    const { _id: _, ...fields } = begun
    const step = { step: 'apply' as const, words, decision: false, fields }
    if (known) return changeVolunteer(async () => known, act, () => step)
    const row = { ...begun, ...stepped({ ...step, fields: {} }, act, { timeline: [], waitsAt: begun.waitsAt }), rev: 0 }
    return (await volunteers.insertIfNew(row)) ? row : raced
  })
}
