/** Collections of the org domain: the places that every record belongs to. */
import * as z from 'zod'
import { orgPath, placeId } from '@/domain/org/org-path'
import { placeKinds } from '@/domain/org/place-kind'
import { defineCollection } from '../kernel/db/define-collection'

export const places = defineCollection({
  name: 'places',
  about: 'The tree of places from the province down. Ids never change; official codes and names may.',
  schema: z.object({
    _id: placeId,
    /** Its own path, ending with its id. */
    orgPath,
    parent: placeId.nullable(),
    kind: z.enum(placeKinds),
    /** Official code (GB/T 2260 and below), where there is one. */
    code: z.string().max(20).nullable(),
    name: z.string().min(1).max(60),
    shortName: z.string().min(1).max(30),
    /** First letters of the short name's pinyin, for typing on a phone: `nn` for 南宁. */
    pinyin: z.string().max(30),
    status: z.enum(['active', 'merged', 'closed']).default('active'),
  }),
  /** A subtree is a range of paths. */
  indexes: [{ name: 'path', keys: [['orgPath', 1]], unique: true }],
  orgPaths: ['orgPath'],
  personal: null,
})
