/** One box over everything. Contracts only grow. */
import * as z from 'zod'
import { stages } from '../../account/stages'
import { placeId } from '../../org/org-path'
import { articleCard } from '../contract'

const offeredWord = z.strictObject({
  word: z.string().max(12),
  /** First letters of its pinyin, in one: `jzym`. */
  letters: z.string().max(12),
  /** Its pinyin, in one: `jiezhongyimiao`. */
  sound: z.string().max(72),
  /** Its pinyin, a space between two characters, every reading of each: `gao xie|xue ya`. */
  syllables: z.string().max(300).default(''),
  /** Every piece that has this word bears on bearing or raising children: offered to who lost theirs only when they ask for such. */
  hiddenFromBereaved: z.boolean().default(false),
})

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
  words: { input: z.strictObject({}), output: z.strictObject({ words: z.array(offeredWord).max(500) }) },
} as const
