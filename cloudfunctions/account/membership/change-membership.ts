import { canTake, membershipSteps, type MembershipStep } from '@/domain/account/membership-rules'
import type { PersonId } from '@/domain/account/person-id'
import { AppError } from '@/domain/errors'
import { raced, untilWritten } from '../../kernel/until-written'
import { memberships } from './collections'
import type { MembershipRow } from './row'
import { notFound } from '@/domain/refusals'

interface Act {
  /** ULID of the act, made by the client: the same act again changes nothing. */
  id: string
  /** Who does it. */
  by: string
  now: Date
}

type Fields = Partial<Omit<MembershipRow, '_id' | 'rev' | 'state' | 'timeline'>>

interface Step {
  step: MembershipStep
  /** What is said of it in the timeline. */
  words: string
  /** Somebody's decision on it, not the person's own act. */
  decision: boolean
  fields: Fields
}

const longest = 60

/** Nobody is waited for any more. */
export const nothingWaits = { waitsAt: null, askedAt: null, raiseAt: null, raisedTo: null, toPath: null, toPlace: null } satisfies Fields

const stepped = ({ step, words, decision, fields }: Step, { id, by, now }: Act, timeline: MembershipRow['timeline']) => {
  const state = membershipSteps[step].to
  return { ...fields, state, timeline: [...timeline, { id, at: now, state, words, by, decision }].slice(-longest) }
}

/**
 * Takes one step of a membership, with its row of the timeline in the same write: two round trips. `decide` says which step, or refuses by throwing. Throws
 * CONFLICT for a step that the state does not allow.
 */
export function changeMembership(read: () => Promise<MembershipRow | undefined>, act: Act, decide: (row: MembershipRow) => Step): Promise<MembershipRow> {
  return untilWritten(async () => {
    const row = await read()
    if (!row) throw notFound('membership', 'no such membership')
    if (row.timeline.some(({ id }) => id === act.id)) return row
    const step = decide(row)
    if (!canTake(step.step, row.state)) throw new AppError('CONFLICT', `${step.step} from ${row.state}`)
    const fields = stepped(step, act, row.timeline)
    const rev = row.rev + 1
    return (await memberships.updateOne({ _id: row._id, rev: row.rev }, { $set: { ...fields, rev } })) ? { ...row, ...fields, rev } : raced
  })
}

/** The row, when this very act changed it before: what the act was decided on need not hold any more. One round trip. */
export async function changedBefore(personId: PersonId, { id }: Pick<Act, 'id'>): Promise<MembershipRow | undefined> {
  const row = await memberships.byId(personId)
  return row?.timeline.some((step) => step.id === id) ? row : undefined
}

type NewRow = Omit<MembershipRow, 'rev' | 'state' | 'timeline'>

/** The same for an application, which may be the person's first: the row is made then. */
export function beginMembership(begun: NewRow, act: Act, step: Omit<Step, 'fields'>): Promise<MembershipRow> {
  return untilWritten(async () => {
    const known = await memberships.byId(begun._id)
    const { _id: _, ...fields } = begun
    if (known) return changeMembership(async () => known, act, () => ({ ...step, fields }))
    const row = { ...begun, ...stepped({ ...step, fields: {} }, act, []), rev: 0 }
    return (await memberships.insertIfNew(row)) ? row : raced
  })
}
