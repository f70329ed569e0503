/** 协查: what one place asks another about a person who lives in the one and is registered in the other. */
import * as z from 'zod'
import { personId } from '@/domain/account/person-id'
import { keyTasks } from '@/domain/key-task'
import { ulid } from '@/domain/learn/contract'
import { assistKinds, assistStates } from '@/domain/org/assist'
import { orgPath } from '@/domain/org/org-path'
import { staffRoles } from '@/domain/org/roles'
import { defineCollection } from '../../kernel/db/define-collection'
import { under } from '../../kernel/db/under'

/** A member of staff as they were when they acted. */
const colleague = z.object({
  postId: ulid,
  personId,
  name: z.string().min(1).max(20),
  role: z.enum(staffRoles),
  placeName: z.string().min(1).max(60),
  phone: z.string().max(20).nullable(),
})

export const assists = defineCollection({
  name: 'assists',
  about: 'One question of the place where a person lives to the place where they are registered, its answer in words, and that the person was told. Kept three years.',
  schema: z.object({
    /** ULID made by the asking client. */
    _id: ulid,
    personId,
    /** Masked: all that the answering place learns of who it is. */
    who: z.string().max(20),
    restricted: z.boolean(),
    /** Where the person lives: the asking place. */
    orgPath,
    placeName: z.string().max(60),
    /** Where the person is registered. */
    answeringPath: orgPath,
    answeringPlaceName: z.string().max(60),
    kind: z.enum(assistKinds),
    keyTask: z.enum(keyTasks),
    question: z.string().max(200),
    reason: z.string().max(60),
    state: z.enum(assistStates),
    /** Not closed yet. */
    open: z.boolean(),
    at: z.date(),
    asker: colleague,
    taker: colleague.nullable(),
    answer: z.string().max(200).nullable(),
    /** Place whose desk has it: the nearest one with staff; null when nothing is due. */
    waitsAt: orgPath.nullable(),
    dueAt: z.date().nullable(),
    /** When it is shown to the level above as well; null when nothing is due, or it was. */
    raiseAt: z.date().nullable(),
    /** The highest place that sees it as well, since it was missed. */
    raisedTo: orgPath.nullable(),
    /** The places above `waitsAt`: those below `raisedTo` see what came through them. */
    under,
    /** `act` is the client's id of the tap. */
    timeline: z.array(z.object({ act: ulid, at: z.date(), state: z.enum(assistStates), by: personId, byName: z.string().max(60) })).max(10),
  }),
  indexes: [
    { name: 'asking', keys: [['open', 1], ['orgPath', 1], ['_id', 1]] },
    { name: 'answering', keys: [['open', 1], ['answeringPath', 1], ['_id', 1]] },
    { name: 'asked', keys: [['orgPath', 1], ['open', 1], ['at', -1], ['_id', -1]] },
    { name: 'answered', keys: [['answeringPath', 1], ['open', 1], ['at', -1], ['_id', -1]] },
    { name: 'waits', keys: [['waitsAt', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'cameUp', keys: [['raisedTo', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'cameThrough', keys: [['under', 1], ['raisedTo', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'raise', keys: [['raiseAt', 1]] },
    { name: 'asker', keys: [['asker.postId', 1], ['open', 1]] },
    { name: 'taker', keys: [['taker.postId', 1], ['open', 1]] },
    { name: 'person', keys: [['personId', 1], ['at', -1]] },
    { name: 'age', keys: [['at', 1]] },
  ],
  orgPaths: ['orgPath', 'answeringPath', 'waitsAt', 'raisedTo'],
  under: 'waitsAt',
  personal: { key: 'personId', title: '为您请户籍地协查的事', onErase: 'remove', hidden: ['asker', 'taker', 'waitsAt', 'raiseAt', 'raisedTo', 'under'] },
  retention: { days: 1095, from: 'at' },
})
