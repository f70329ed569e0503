/** Families that were honoured. */
import * as z from 'zod'
import { date } from '@/domain/account/contract/shapes'
import { personId } from '@/domain/account/person-id'
import { ulid } from '@/domain/learn/contract'
import { orgPath } from '@/domain/org/org-path'
import { programmeId } from '@/domain/support/programme/programme-shape'
import { defineCollection } from '../../kernel/db/define-collection'

export const supportHonours = defineCollection({
  name: 'supportHonours',
  about: 'Families that were honoured (健康幸福家庭), for the staff’s list of a place: one a case, under its id. What was thought of them stays with the case; there is no rank.',
  schema: z.object({
    /** The case. */
    _id: ulid,
    household: personId,
    programme: programmeId,
    title: z.string().max(30),
    /** Masked, as staff see it in lists. */
    who: z.string().max(20),
    restricted: z.boolean(),
    placeName: z.string().max(120),
    orgPath,
    on: date,
  }),
  indexes: [
    { name: 'place', keys: [['orgPath', 1], ['_id', 1]] },
    { name: 'household', keys: [['household', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: { key: 'household', title: '我家评上的', onErase: 'keep', why: '公示过的评选结果，和申请一起留存备查。', hidden: ['household', 'who', 'restricted', 'orgPath', 'programme'] },
})
