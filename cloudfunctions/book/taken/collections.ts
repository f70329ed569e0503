import * as z from 'zod'
import { sessionId } from '@/domain/book/session/session-card'
import { defineCollection } from '../../kernel/db/define-collection'

/** As much as one room or person has on one day, and what is still to be let go of. */
export const mostTimes = 200

const time = z.object({
  /** Names one try to take it. The session names the one that it has; any other is let go of. */
  claim: z.string().max(40),
  sessionId,
  from: z.date(),
  /** When it is free again: tidying up, or the way, included. */
  until: z.date(),
  /** What it is taken for, to name it to who wants it too. */
  title: z.string().max(60),
  venueName: z.string().max(60),
  at: z.date(),
})
export type TakenTime = z.output<typeof time>

export const takenTimes = defineCollection({
  name: 'takenTimes',
  about:
    'Of each room and each person, day by day, what they are taken for and until when. Taken before a session opens or moves, each in one guarded update, and let go of after it has moved or closed: so nobody has to be in two places, at whatever venue.',
  schema: z.object({
    /** `room:venue:room:date`, `person:person:date`. */
    _id: z.string().max(140),
    /** When the day begins, in China. */
    day: z.date(),
    times: z.array(time).max(mostTimes),
    /** The timer looks whether each has its session; null: it has looked. */
    lookAt: z.date().nullable(),
  }),
  indexes: [
    { name: 'look', keys: [['lookAt', 1], ['_id', 1]] },
    { name: 'day', keys: [['day', 1]] },
  ],
  orgPaths: [],
  personal: null,
  retention: { days: 31, from: 'day' },
})
