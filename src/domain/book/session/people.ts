import * as z from 'zod'

/** How many come together. */
export const people = z.strictObject({ adults: z.int().min(0).max(20), children: z.int().min(0).max(20) }).refine(({ adults, children }) => adults + children > 0, 'somebody comes')
export type People = z.output<typeof people>

/** "2 位大人、1 个孩子" */
export const saidPeople = ({ adults, children }: People): string => [adults > 0 ? `${adults} 位大人` : '', children > 0 ? `${children} 个孩子` : ''].filter(Boolean).join('、')
