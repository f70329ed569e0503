/** Changing records by the place they belong to, in any collection that declares where its org paths are: what moving a place needs. */
import * as z from 'zod'
import type { OrgPath } from '@/domain/org/org-path'
import { parsedChange } from './change'
import { database } from './database'
import { databaseCall } from './database-call'
import type { Declaration } from './declaration'
import { sendable } from './filter'
import type { PathRange } from './in-subtree'

const chosen = ({ name }: Declaration, where: object, multiple: boolean) => database().collection(name).options({ raw: true, multiple }).where(sendable(where))
const rows = z.array(z.record(z.string(), z.unknown()))

/** The first path of a range that any record has in this field, behind `after` if that is given; undefined when there is none. One round trip. */
export async function nextPathIn(declaration: Declaration, field: string, { $gte, $lt }: PathRange, after: OrgPath | ''): Promise<OrgPath | undefined> {
  const where = { [field]: after === '' ? { $gte, $lt } : { $gt: after, $lt } }
  const { data } = await databaseCall(`find ${declaration.name}`, () => chosen(declaration, where, false).orderBy(field, 'asc').limit(1).field({ [field]: 1 }).get())
  const path = field.split('.').reduce<unknown>((at, step) => (z.record(z.string(), z.unknown()).safeParse(at).data ?? {})[step], rows.parse(data)[0])
  return typeof path === 'string' ? path : undefined
}

/** Changes every record that matches; says how many became different. One round trip. */
export async function changeWhere(declaration: Declaration, where: object, change: { $set: object; $inc?: object }): Promise<number> {
  const data = parsedChange(declaration, change)
  const { updated } = await databaseCall(`update ${declaration.name}`, () => chosen(declaration, where, true).update(data))
  return Number(updated)
}
