/** What officers write and readers see: apart from the manuscripts, which no reader's question loads. */
import * as z from 'zod'
import { articleId } from '@/domain/learn/contract'
import { boxWords } from '@/domain/learn/local-box'
import { orgPath, placeId } from '@/domain/org/org-path'
import { defineCollection } from '../../kernel/db/define-collection'

export const localBoxes = defineCollection({
  name: 'localBoxes',
  about: '本地小贴士: what a place adds to a piece of the province — an address, a phone, a day — for its own readers.',
  schema: z.object({
    /** `<article>:<place>` */
    _id: z.string().max(80),
    articleId,
    placeId,
    placeName: z.string().max(60),
    orgPath,
    ...boxWords.shape,
    by: z.string().max(60),
    at: z.date(),
  }),
  indexes: [
    { name: 'of-place', keys: [['orgPath', 1], ['_id', 1]] },
    { name: 'of-piece', keys: [['articleId', 1], ['placeId', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: null,
})
export type LocalBoxRow = z.output<typeof localBoxes.schema>
