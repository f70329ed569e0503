import { parametersAt, type ParameterOverride, type ParameterValue } from './parameters'
import type { ProgrammeVersion } from './programme-shape'

/** What is kept of a programme: another value that a place set, or a whole newer version of the province's. */
export interface ProgrammeRow {
  orgPath: string
  from: string
  to?: string | undefined
  basis: string
  name?: string | undefined
  value?: ParameterValue | undefined
  version?: ProgrammeVersion | undefined
}

const isVersion = (row: ProgrammeRow): row is ProgrammeRow & { version: ProgrammeVersion } => row.version !== undefined

/** The newest version that is in force on a day; before any is, the one that the province began with. */
export const versionOn = (shipped: ProgrammeVersion, rows: readonly ProgrammeRow[], on: string): ProgrammeVersion =>
  rows.filter(isVersion).reduce((newest, { version, from }) => (from <= on && version.version > newest.version ? version : newest), shipped)

/** The newest version that was ever agreed on, in force yet or not. */
export const newestOf = (shipped: ProgrammeVersion, rows: readonly ProgrammeRow[]): ProgrammeVersion => versionOn(shipped, rows, '9999-12-31')

/** The values that places set and that count under a version: what its own place set before the version began is in it, or was given up with it; a county's own stands. One that was shipped follows nothing. */
export function overridesUnder(version: ProgrammeVersion, shipped: ProgrammeVersion, rows: readonly ProgrammeRow[]): ParameterOverride[] {
  const isOver = ({ orgPath, from }: ProgrammeRow) => version !== shipped && orgPath === version.orgPath && from < version.inForce.from
  return rows.flatMap((row) => {
    const { orgPath, from, to, basis, name, value } = row
    return name === undefined || value === undefined || isOver(row) ? [] : [{ orgPath, from, ...(to !== undefined && { to }), basis, name, value }]
  })
}

/** A programme as it holds at a place on a day (`YYYY-MM-DD`): the one function that says so. */
export function programmeOn(shipped: ProgrammeVersion, rows: readonly ProgrammeRow[], orgPath: string, on: string): ProgrammeVersion {
  const version = versionOn(shipped, rows, on)
  return { ...version, parameters: parametersAt(version.parameters, overridesUnder(version, shipped, rows), orgPath, on) }
}
