/** The post in which a member of staff acts now. */
import type { PersonId } from '@/domain/account/person-id'
import type { OrgPath } from '@/domain/org/org-path'
import type { StaffRole } from '@/domain/org/roles'
import { posts } from './collections'
import { inSubtree, type PathRange } from './db/in-subtree'

export interface ActivePost {
  id: string
  personId: PersonId
  name: string
  role: StaffRole
  placeId: string
  placeName: string
  orgPath: OrgPath
  alsoPath: OrgPath | null
}

/** Who did it, as a history or a record says it. */
export const byPost = ({ placeName, name }: Pick<ActivePost, 'placeName' | 'name'>): string => `${placeName} ${name}`

const read = ['_id', 'personId', 'name', 'role', 'placeId', 'placeName', 'orgPath', 'alsoPath'] as const

/** Posts whose term has begun and is not over, and that are not suspended or left. */
export const atWork = (now: Date) => ({ state: 'active', from: { $lte: now }, $or: [{ until: null }, { until: { $gt: now } }] }) as const

const working = (personId: PersonId, now: Date) => ({ personId, ...atWork(now) })

/** More than anybody holds at once. */
const mostPosts = 50

/** All of them: one round trip. */
export async function workingPostIds(personId: PersonId, now: Date): Promise<ReadonlySet<string>> {
  const held = await posts.find({ where: working(personId, now), limit: mostPosts, only: ['_id'] })
  return new Set(held.map(({ _id }) => _id))
}

/** One round trip. Undefined for who has no post, or none whose term has begun and is not over, or whose posts are suspended. */
export async function activePostOf(personId: PersonId, now: Date): Promise<ActivePost | undefined> {
  const [post] = await posts.find({ where: working(personId, now), order: [['activatedAt', 'desc']], limit: 1, only: read })
  if (!post) return undefined
  const { _id: id, ...rest } = post
  return { id, ...rest }
}

type Paths = Pick<ActivePost, 'orgPath' | 'alsoPath'>
type Within<F extends string> = Readonly<Record<F, PathRange>> | { readonly $or: ReadonlyArray<Readonly<Record<F, PathRange>>> }

/**
 * The filter for records of this post's subtree, by the field that holds their path: `{ where: { $and: [withinPost(ctx.post), …] } }`. While the place moves
 * there are two ranges in an `$or`, so spread it only beside conditions without one of their own.
 */
export function withinPost(post: Paths): Within<'orgPath'>
export function withinPost<F extends string>(post: Paths, field: F): Within<F>
export function withinPost({ orgPath, alsoPath }: Paths, field = 'orgPath'): Within<string> {
  const under = (path: OrgPath) => ({ [field]: inSubtree(path) })
  return alsoPath === null ? under(orgPath) : { $or: [under(orgPath), under(alsoPath)] }
}

/** The paths of the post's own place, without what lies below: two while it moves. */
export const placePaths = ({ orgPath, alsoPath }: Paths): OrgPath[] => (alsoPath === null ? [orgPath] : [orgPath, alsoPath])

/** The same of one path at hand. */
export const isWithinPost = ({ orgPath, alsoPath }: Paths, path: OrgPath): boolean =>
  path.startsWith(orgPath) || (alsoPath !== null && path.startsWith(alsoPath))
