/** What became of the projects that households were helped to begin. */
import * as z from 'zod'
import { date } from '@/domain/account/contract/shapes'
import { personId } from '@/domain/account/person-id'
import { ulid } from '@/domain/learn/contract'
import { orgPath } from '@/domain/org/org-path'
import { projectCourses, projectNeeds } from '@/domain/support/follow/project-words'
import { defineCollection } from '../../kernel/db/define-collection'

export const projectFollowUps = defineCollection({
  name: 'projectFollowUps',
  about: 'Projects of households that were helped (计生三结合): what the family and who visited it said, day by day, and from when it is on the village’s desk again. One a case, under its id. No score and no rank.',
  schema: z.object({
    /** The case that the help was granted by. */
    _id: ulid,
    /** Counts the changes: each is written only over the one that was read. */
    rev: z.int().min(0),
    household: personId,
    /** Masked, as staff see it in lists. */
    who: z.string().max(20),
    restricted: z.boolean(),
    title: z.string().max(30),
    placeName: z.string().max(120),
    orgPath,
    /** When it was granted. */
    since: z.date(),
    followUpDays: z.int().min(1).max(3660),
    followAnswerDays: z.int().min(1).max(60),
    /** Whose desk it comes to; null once it is done, stopped or ended. */
    waitsAt: orgPath.nullable(),
    showAt: z.date().nullable(),
    dueAt: z.date().nullable(),
    /** The family told of a difficulty, and nobody was there since. */
    isAsked: z.boolean(),
    entries: z
      .array(z.object({ act: ulid, on: date, at: z.date(), kind: z.enum(['visit', 'family']), by: personId, byName: z.string().max(80), goes: z.enum(projectCourses), needs: z.array(z.enum(projectNeeds)).max(4), says: z.string().max(200) }))
      .max(200),
  }),
  indexes: [
    { name: 'waits', keys: [['waitsAt', 1], ['showAt', 1], ['_id', 1]] },
    { name: 'household', keys: [['household', 1]] },
    { name: 'place', keys: [['orgPath', 1], ['_id', 1]] },
  ],
  orgPaths: ['orgPath', 'waitsAt'],
  personal: {
    key: 'household',
    title: '我家项目的近况',
    onErase: 'keep',
    why: '公共资金帮扶的项目要有人跟着看，记录和申请一起留存备查。',
    hidden: ['rev', 'household', 'who', 'restricted', 'orgPath', 'waitsAt', 'showAt', 'dueAt', 'isAsked', 'followUpDays', 'followAnswerDays'],
  },
})
export type ProjectFollowUp = z.output<typeof projectFollowUps.schema>
