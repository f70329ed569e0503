import type * as z from 'zod'
import { byNearness, circlesAround, sidesBehind, type Side, type Standing } from '@/domain/book/venues/nearest-first'
import { venueContract } from '@/domain/book/venues/venue-contract'
import { AppError } from '@/domain/errors'
import { orgPath as orgPathShape } from '@/domain/org/org-path'
import { decodeCursor, encodeCursor } from '../../kernel/db/cursor'
import type { Filter } from '../../kernel/db/filter'
import { procedure } from '../../kernel/procedure'
import { cardFields, toCard } from './card'
import { venues } from './collections'

const { input, output } = venueContract.list
type Where = Filter<z.output<typeof venues.schema>>

/** What a township, a county and a city have of their own together; beyond it, what is next is not looked for. */
const mostOwn = 100
const fields = [...cardFields, 'orgPath'] as const

/** Two round trips at once, however many places there are; one where nothing lies before the reader's village. */
export const list = procedure('book.read', input, output).query(async ({ input: { kind, need, placeIds, limit, after } }) => {
  const circles = circlesAround(placeIds)
  const [inner = '', ...outer] = circles
  const nearer = byNearness(circles)
  const last = after === undefined ? undefined : standingOf(after)
  const sides = sidesBehind(circles, last)
  // Within each branch, not beside them: then each is a range of one index, in its order.
  const what: Where = { ...(kind !== undefined && { kind }), ...(need !== undefined && { needs: need }) }
  const own: Where[] = outer.length > 0 ? [{ ...what, orgPath: { $in: outer } }] : []
  const [upward, downward] = await Promise.all([
    read([...own, ...(sides.after ? upwards(sides.after, what) : [])], 'asc', limit + 1 + (own.length > 0 ? mostOwn : 0)),
    read(sides.before ? downwards(sides.before, what, outer) : [], 'desc', limit + 1),
  ])
  const found = [...upward, ...downward]
    .map((row) => ({ row, id: row._id, orgPath: row.orgPath }))
    .filter((each) => each.orgPath.startsWith(outer[outer.length - 1] ?? inner) && (!last || nearer(each, last) > 0))
    .sort(nearer)
  const page = found.slice(0, limit)
  const end = found.length > limit ? page.at(-1) : undefined
  return { items: page.map(({ row }) => toCard(row)), ...(end && { next: encodeCursor({ value: end.orgPath, id: end.id }) }) }
})

/** Nothing is asked where nothing can be. */
const read = async (branches: Where[], direction: 'asc' | 'desc', limit: number) =>
  branches.length > 0 ? venues.find({ where: { $or: branches }, order: [['orgPath', direction], ['_id', direction]], limit, only: fields }) : []

const upwards = ({ from, to, behind }: Side, what: Where): Where[] =>
  behind ? [{ ...what, orgPath: from, _id: { $gt: behind.id } }, { ...what, orgPath: { $gt: from, $lt: to } }] : [{ ...what, orgPath: { $gte: from, $lt: to } }]

const downwards = ({ from, to, behind }: Side, what: Where, own: readonly string[]): Where[] => [
  ...(behind ? [{ ...what, orgPath: to, _id: { $lt: behind.id } }] : []),
  { ...what, orgPath: { $gte: from, $lt: to, $nin: own } },
]

/** Throws BAD_INPUT for what is not one of this list's cursors. */
function standingOf(cursor: string): Standing {
  const { value, id } = decodeCursor(cursor)
  const path = orgPathShape.safeParse(value)
  if (!path.success) throw new AppError('BAD_INPUT', 'after: the cursor of another list')
  return { orgPath: path.data, id }
}
