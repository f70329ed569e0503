/** Mandates that a post of the staff asked for: they last no longer than the post. */
import type * as z from 'zod'
import { settle } from '../../kernel/notify/settle'
import { mandates } from './collections'
import type { Helper } from './helper'
import { voidFilings } from './void-filings'

type Row = z.output<typeof mandates.schema>
export type HeldMandate = Pick<Row, '_id' | 'personId'>

const held = (postId: string) => ({ postId, state: { $in: ['asked', 'confirmed'] } }) as const

export const countMandatesAt = (postId: string): Promise<number> => mandates.count(held(postId))

export const mandatesHeldAt = (postId: string, limit: number): Promise<HeldMandate[]> => mandates.find({ where: held(postId), limit, only: ['_id', 'personId'] })

/** Another helper takes the place of the one at the post. */
export const passMandateOn = ({ _id, personId }: HeldMandate, postId: string, helper: Helper): Promise<boolean> =>
  mandates.updateOne({ _id, ...held(postId) }, { $set: { ...helper, parties: [personId, helper.helperId] } })

/** Ends with the post; nobody is asked for an answer any more, to it or to what was filed under it. */
export async function endHeldMandate({ _id, personId }: HeldMandate, { postId, personId: by }: { postId: string; personId: string }, now: Date): Promise<void> {
  await settle(`mandate:${_id}`, personId)
  await mandates.updateOne({ _id, ...held(postId) }, { $set: { state: 'ended', voiding: true }, $push: { timeline: { at: now, state: 'ended', by } } })
  await voidFilings(_id, now)
}
