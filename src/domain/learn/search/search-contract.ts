/** One box over everything. Contracts only grow. */
import * as z from 'zod'
import { stages } from '../../account/stages'
import { placeId } from '../../org/org-path'
import { articleCard } from '../contract'

export const searchContract = {
  /** The likeliest first. `stages` and `placeIds` decide between pieces that answer equally well; nothing of them is kept. */
  search: {
    input: z.strictObject({
      text: z.string().trim().min(1).max(60),
      stages: z.array(z.enum(stages)).max(stages.length).default([]),
      placeIds: z.array(placeId).max(8).default([]),
      limit: z.int().min(1).max(20).default(20),
    }),
    output: z.strictObject({ items: z.array(articleCard).max(20) }),
  },
  /** Words to offer while somebody types: what pieces are tagged with, and what those sound like. Asked once. */
  words: { input: z.strictObject({}), output: z.strictObject({ words: z.array(z.strictObject({ word: z.string().max(12), letters: z.string().max(12), sound: z.string().max(72) })).max(500) }) },
} as const
