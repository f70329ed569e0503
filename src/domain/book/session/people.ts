import * as z from 'zod'

/** How many come together. */
export const people = z.strictObject({ adults: z.int().min(0).max(20), children: z.int().min(0).max(20) }).refine(({ adults, children }) => adults + children > 0, 'somebody comes')
export type People = z.output<typeof people>
