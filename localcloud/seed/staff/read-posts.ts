import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { staffRoles } from '@/domain/org/roles'
import { posts } from '../../../cloudfunctions/kernel/collections'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { checked } from '../checked'
import type { PlaceOf } from './place-index'

const file = 'staff/posts.yaml'
const dayMs = 86_400_000

const entries = z.array(
  z.strictObject({
    n: z.int().min(1).max(999),
    openid: z.string().optional(),
    name: z.string(),
    role: z.enum(staffRoles),
    place: z.string(),
    phone: z.string().optional(),
    left: z.boolean().default(false),
    suspended: z.boolean().default(false),
    /** Switched to before the person's other post, which so is the active one. */
    earlier: z.boolean().default(false),
  }),
)

export type SeededPost = z.output<typeof posts.schema>

/** Id of the n-th post of the file, for ever. */
export const seededPostId = (n: number): string => `01KASEEDP0ST${String(n).padStart(14, '0')}`

/** The sample posts, begun two years before they are planted. */
export const readPosts = (placeOf: PlaceOf, now: Date): SeededPost[] =>
  checked(entries, parse(readFileSync(join(__dirname, 'posts.yaml'), 'utf8')), file).map(({ n, openid, name, role, place, phone, left, suspended, earlier }) => {
    const { orgPath, name: placeName } = placeOf(place, file)
    const post = {
      _id: seededPostId(n),
      personId: personIdOf(openid ?? `sample-openid-staff-${n}`),
      name,
      role,
      placeId: place,
      placeName,
      orgPath,
      from: new Date(now.getTime() - 730 * dayMs),
      state: left ? 'left' : suspended ? 'suspended' : 'active',
      activatedAt: new Date(now.getTime() - (earlier ? 60 : 30) * dayMs),
      phone: phone ?? null,
    }
    return checked(posts.schema, post, file)
  })
