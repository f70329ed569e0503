/** Collection of volunteers (志愿者). */
import * as z from 'zod'
import { namedPlace, date } from '@/domain/account/contract/shapes'
import { personId } from '@/domain/account/person-id'
import { vettings, volunteerSkills, volunteerTimes } from '@/domain/account/volunteer-words'
import { ulid } from '@/domain/learn/contract'
import { orgPath } from '@/domain/org/org-path'
import { defineCollection } from '../../kernel/db/define-collection'
import { under } from '../../kernel/db/under'

export const volunteers = defineCollection({
  name: 'volunteers',
  about: 'Volunteers, one row each: what they offer and when, trainings, and every step of the vetting. Nothing is counted or ranked.',
  schema: z.object({
    _id: personId,
    orgPath,
    place: namedPlace,
    skills: z.array(z.enum(volunteerSkills)).max(volunteerSkills.length),
    times: z.array(z.enum(volunteerTimes)).max(volunteerTimes.length),
    trainings: z.array(z.object({ id: ulid, on: date, title: z.string().max(60), by: z.string().max(40) })).max(40),
    vetting: z.enum(vettings),
    appliedAt: z.date(),
    /** How the person was called when applying: the list of what is due shows the surname. */
    name: z.string().max(20).default(''),
    /** The place whose desk has it: the nearest with a leader or an officer; null when nobody is waited for, or nobody works anywhere yet. */
    waitsAt: orgPath.nullable().default(null),
    /** By when the training, or the answer, is promised. */
    dueAt: z.date().nullable().default(null),
    /** When it is shown to the next level above as well. */
    raiseAt: z.date().nullable().default(null),
    /** The highest place that sees it too, since it was missed. */
    raisedTo: orgPath.nullable().default(null),
    /** The places above `waitsAt`: those below `raisedTo` see what came through them. */
    under,
    rev: z.int().min(0),
    timeline: z
      .array(z.object({ id: ulid, at: z.date(), state: z.enum(vettings), words: z.string().max(200), by: personId, decision: z.boolean() }))
      .max(60),
  }),
  indexes: [
    { name: 'state', keys: [['vetting', 1], ['orgPath', 1], ['_id', 1]] },
    { name: 'place', keys: [['orgPath', 1]] },
    { name: 'waits', keys: [['waitsAt', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'cameUp', keys: [['raisedTo', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'cameThrough', keys: [['under', 1], ['raisedTo', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'raise', keys: [['raiseAt', 1]] },
    { name: 'unplaced', keys: [['vetting', 1], ['waitsAt', 1], ['_id', 1]] },
  ],
  orgPaths: ['orgPath', 'waitsAt', 'raisedTo'],
  under: 'waitsAt',
  personal: { key: '_id', title: '志愿者', onErase: 'remove', hidden: ['rev', 'orgPath', 'name', 'waitsAt', 'raiseAt', 'raisedTo', 'under'] },
})
