/** Links that show a child's growth to a doctor. */
import * as z from 'zod'
import { childId, familyId } from '@/domain/account/contract/family'
import { personId } from '@/domain/account/person-id'
import { mostLooks } from '@/domain/grow/share'
import { ulid } from '@/domain/learn/contract'
import { defineCollection } from '../kernel/db/define-collection'

export const growthShares = defineCollection({
  name: 'growthShares',
  about: 'Links by which a guardian shows a child’s growth, vaccines and warning signs to a doctor. Each ends by itself, or at once when a guardian takes it back; who looked is written down.',
  schema: z.object({
    /** Made by the client. */
    _id: ulid,
    /** What the link carries, made of the id with our key. */
    key: z.string().length(22),
    /** `fileIdOf` of the child's file. */
    fileId: z.string().max(60),
    childId,
    familyId,
    /** The guardian who gave it: it stands on their consent. */
    by: personId,
    showsName: z.boolean(),
    at: z.date(),
    endsAt: z.date(),
    /** When a guardian took it back. */
    endedAt: z.date().nullable(),
    /** Each once, by the look's id. `who`: what they called themselves. */
    looks: z.array(z.object({ id: ulid, at: z.date(), who: z.string().max(20) })).max(mostLooks),
  }),
  indexes: [
    { name: 'key', keys: [['key', 1]], unique: true },
    { name: 'file', keys: [['fileId', 1], ['at', -1]] },
    { name: 'by', keys: [['by', 1]] },
    { name: 'over', keys: [['endsAt', 1]] },
  ],
  orgPaths: [],
  personal: { key: 'by', title: '给医生看的链接', onErase: 'remove', hidden: ['key', 'fileId', 'childId', 'familyId', 'by', 'looks'] },
  retention: { days: 30, from: 'endsAt' },
})
