import { chinaClock } from '@/domain/china-time'
import { addDays } from '@/domain/grow/calendar-days'
import { coveringPaths } from '@/domain/org/hand-over'
import { changeContract, type ProgrammeHere } from '@/domain/support/programme/change-contract'
import { holdingAt } from '@/domain/support/programme/parameters'
import { overridesUnder, programmeOn, versionOn, type ProgrammeRow } from '@/domain/support/programme/programme-on'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { procedure } from '../../kernel/procedure'
import { programmeParameters } from './collections'
import { needAll } from './programme-at'

const { input, output } = changeContract.atPost
/** Along one path, of all programmes, with their history. */
const mostSet = 1000
const mostShown = 200

/** Two round trips, the post's own counted. */
export const atPost = procedure('support.programmes', input, output).query(async ({ ctx: { post, now } }) => {
  const today = chinaClock(now).date
  const rows = needAll(await programmeParameters.find({ where: { orgPath: { $in: coveringPaths(post.orgPath) } }, order: [['from', 'desc']], limit: mostSet }), mostSet, 'all programmes')
  return { programmes: shippedProgrammes.map((shipped) => here(shipped, rows.filter(({ programme }) => programme === shipped.id), post.orgPath, today)), earliest: addDays(today, 1) }
})

function here(shipped: ProgrammeVersion, rows: readonly ProgrammeRow[], orgPath: string, today: string): ProgrammeHere {
  const version = versionOn(shipped, rows, today)
  const overrides = overridesUnder(version, shipped, rows)
  const isOwn = (row: { orgPath: string } | undefined) => row?.orgPath === orgPath
  const values = programmeOn(shipped, rows, orgPath, today).parameters.map((one) => {
    const set = holdingAt(one.name, overrides, orgPath, today)
    const history = rows.flatMap((row) => (row.name === one.name && row.value !== undefined ? [{ value: row.value, from: row.from, basis: row.basis, isOwn: isOwn(row) }] : []))
    return { ...one, from: set?.from ?? null, isOwn: isOwn(set), history: history.sort((a, b) => (a.from < b.from ? 1 : -1)).slice(0, mostShown) }
  })
  const comes = rows.flatMap(({ version: next, from }) => (next && from > today ? [{ version: next.version, from }] : []))
  return { id: shipped.id, title: version.title, version: version.version, versionFrom: version.inForce.from, comes, values, mayVersion: orgPath === shipped.orgPath }
}
