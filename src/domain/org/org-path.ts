/**
 * Where a record belongs: the ids of the places from the province down, each ending in a dot (`n1.n14.n203.`).
 * A subtree is a prefix, and no place's path is ever a prefix of its sibling's. Official codes are attributes: they change, ids do not.
 */
import * as z from 'zod'

export const placeId = z.string().regex(/^n\d{1,9}$/)
export const orgPath = z.string().regex(/^(n\d{1,9}\.){1,8}$/)
export type OrgPath = z.infer<typeof orgPath>
