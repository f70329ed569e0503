import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { programmeParameters } from './collections'

/** Versions of all programmes that were ever agreed on. */
const mostVersions = 500

/**
 * Every programme with what lists say of it, by the version in force on a day: one round trip, in which no whole version is read. What is the same through all versions (`version-faults.ts`) is taken from
 * the shipped one.
 */
export async function headsOn(on: string): Promise<ProgrammeVersion[]> {
  const paths = [...new Set(shippedProgrammes.map(({ orgPath }) => orgPath))]
  const rows = await programmeParameters.find({ where: { orgPath: { $in: paths }, head: { $exists: true } }, limit: mostVersions, only: ['programme', 'from', 'head'] })
  return shippedProgrammes.map((shipped) =>
    rows.reduce<ProgrammeVersion>((newest, { programme, from, head }) => (head && programme === shipped.id && from <= on && head.version > newest.version ? { ...shipped, ...head } : newest), shipped),
  )
}
