/** Recommendations of families for an honour. */
import * as z from 'zod'
import { personId } from '@/domain/account/person-id'
import { ulid } from '@/domain/learn/contract'
import { programmeId } from '@/domain/support/programme/programme-shape'
import { defineCollection } from '../../kernel/db/define-collection'

export const nominations = defineCollection({
  name: 'nominations',
  about: 'Recommendations for an honour (健康幸福家庭): the neighbour’s words, and a one-time code that they hand on themselves, of which only a keyed hash is kept. It names no family: who opens it decides alone. Lapses after thirty days.',
  schema: z.object({
    /** ULID made by the client. */
    _id: ulid,
    by: personId,
    byName: z.string().max(20),
    programme: programmeId,
    words: z.string().max(4_000),
    codeHash: z.string().max(40),
    state: z.enum(['open', 'taken']),
    takenBy: personId.nullable(),
    /** The case that it began. */
    caseId: ulid.nullable(),
    at: z.date(),
    expiresAt: z.date(),
  }),
  indexes: [
    { name: 'code', keys: [['codeHash', 1]], unique: true },
    { name: 'by', keys: [['by', 1], ['at', -1], ['_id', -1]] },
    { name: 'expiry', keys: [['expiresAt', 1]] },
  ],
  orgPaths: [],
  personal: { key: 'by', title: '我写的推荐', onErase: 'remove', hidden: ['by', 'byName', 'words', 'codeHash', 'takenBy', 'caseId', 'programme'] },
  retention: { days: 180, from: 'expiresAt' },
})
export type Nomination = z.output<typeof nominations.schema>
