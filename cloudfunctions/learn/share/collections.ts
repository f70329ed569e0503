/** Codes that lead to a piece. */
import * as z from 'zod'
import { filePath } from '@/domain/learn/piece-facts'
import { longestScene } from '@/domain/learn/share/shared-page'
import { defineCollection } from '../../kernel/db/define-collection'

export const shareCodes = defineCollection({
  name: 'shareCodes',
  about: '小程序码 of pieces and topics, by what the code says. Each is asked of WeChat once; the picture lies in the storage.',
  schema: z.object({
    /** The scene: what the code says. */
    _id: z.string().max(longestScene),
    of: z.enum(['article', 'topic']),
    id: z.string().max(60),
    /** Who set this asks WeChat; nobody else does for a minute. */
    triedAt: z.date(),
    /** Of the picture, once it is there. */
    path: filePath.nullable(),
  }),
  indexes: [],
  orgPaths: [],
  personal: null,
})
export type ShareCode = z.output<typeof shareCodes.schema>
