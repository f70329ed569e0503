import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { coveringPaths } from '@/domain/org/hand-over'
import type { OrgPath } from '@/domain/org/org-path'
import { programmeOn } from '@/domain/support/programme/programme-on'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { programmeParameters, type ProgrammeParameter } from './collections'

/** Rows of one programme along one path, with their history: what one call gives at most. */
const mostSet = 1000

/** Terms worked out from a part of what was set would be wrong ones: UNAVAILABLE in words, where there may be more than were read. */
export function needAll<T>(rows: readonly T[], limit: number, what: string): T[] {
  if (rows.length < limit) return [...rows]
  throw new AppError('UNAVAILABLE', `${limit} rows or more were set of ${what} along one path`, { sentence: '这里改过的标准太多，一次读不全，为了不算错先停下了。请打电话告诉省里的管理员。' })
}

/** A programme with all that was ever set of it along a path, values and versions: one round trip. NOT_FOUND for one that there is not. */
export async function programmeRows(id: string, orgPath: OrgPath): Promise<{ shipped: ProgrammeVersion; rows: ProgrammeParameter[] }> {
  const shipped = shippedProgrammes.find((one) => one.id === id)
  if (!shipped) throw notFound('programme', `no programme ${id}`)
  const paths = [...new Set([...coveringPaths(orgPath), shipped.orgPath])]
  const rows = await programmeParameters.find({ where: { programme: id, orgPath: { $in: paths } }, order: [['from', 'desc']], limit: mostSet })
  return { shipped, rows: needAll(rows, mostSet, id) }
}

/** A programme as it holds at a place on a day (`YYYY-MM-DD`), by the newest version in force then: one round trip. NOT_FOUND for one that there is not. */
export async function programmeAt(id: string, orgPath: OrgPath, on: string): Promise<ProgrammeVersion> {
  const { shipped, rows } = await programmeRows(id, orgPath)
  return programmeOn(shipped, rows, orgPath, on)
}
