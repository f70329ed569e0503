/** One thing that was said about an application, for the contracts that show it and for the collection that keeps it. */
import * as z from 'zod'
import { moment } from '../../account/contract/shapes'
import { ulid } from '../../learn/contract'
import { talkSides } from './talk-words'

/** As many as a page shows, the newest of them. */
export const mostShown = 50

export const said = z.string().trim().min(2).max(200)

export const caseMessage = z.strictObject({ id: ulid, from: z.enum(talkSides), byName: z.string().max(80), at: moment, says: z.string().max(200) })
export type CaseMessage = z.output<typeof caseMessage>
