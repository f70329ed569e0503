import { notFound } from '@/domain/refusals'
import { coveringPaths } from '@/domain/org/hand-over'
import type { OrgPath } from '@/domain/org/org-path'
import { parametersAt } from '@/domain/support/programme/parameters'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { programmeParameters } from './collections'

/** Rows of one programme along one path, with their history. */
const mostSet = 200

/** A programme as it holds at a place on a day (`YYYY-MM-DD`): one round trip. NOT_FOUND for one that there is not. */
export async function programmeAt(id: string, orgPath: OrgPath, on: string): Promise<ProgrammeVersion> {
  const shipped = shippedProgrammes.find((one) => one.id === id)
  if (!shipped) throw notFound('programme', `no programme ${id}`)
  const set = await programmeParameters.find({ where: { programme: id, orgPath: { $in: coveringPaths(orgPath) } }, limit: mostSet })
  return { ...shipped, parameters: parametersAt(shipped.parameters, set, orgPath, on) }
}
