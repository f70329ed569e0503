/** 本地小贴士: what a county adds to a piece of the province, instead of copying it. */
import * as z from 'zod'
import { placeId } from '../org/org-path'
import { seen } from '../seen'

/** What its officer writes. */
export const boxWords = z.strictObject({
  title: z.string().overwrite(seen).trim().min(1).max(30),
  address: z.string().overwrite(seen).trim().max(120),
  phone: z.string().regex(/^[\d-]{0,20}$/),
  when: z.string().overwrite(seen).trim().max(120),
  text: z.string().overwrite(seen).trim().max(300),
  /** Last day; null for no end. */
  until: z.iso.date().nullable(),
})

/** As readers of that place see it. */
export const readersBox = boxWords.extend({ placeId, placeName: z.string().max(60) })
export type ReadersBox = z.infer<typeof readersBox>

/** `today` is a China date; the last day still counts. */
export const boxHolds = ({ until }: Pick<ReadersBox, 'until'>, today: string): boolean => until === null || today <= until
