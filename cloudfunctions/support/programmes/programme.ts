import { chinaClock } from '@/domain/china-time'
import { notFound } from '@/domain/refusals'
import { pathsDownTo } from '@/domain/org/paths-down-to'
import { parametersAt } from '@/domain/support/programme/parameters'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { supportContract } from '@/domain/support/support-contract'
import { procedure } from '../../kernel/procedure'
import { programmeParameters } from './collections'

const { input, output } = supportContract.programmes.programme
/** Rows of one programme along one path, with their history. */
const mostSet = 200

/** One round trip: what the reader's own places set. */
export const programme = procedure('support.read', input, output).query(async ({ ctx: { now }, input: { id, placeIds } }) => {
  const shipped = shippedProgrammes.find((one) => one.id === id)
  if (!shipped) throw notFound('programme', `no programme ${id}`)
  const paths = pathsDownTo(placeIds)
  const set = await programmeParameters.find({ where: { programme: id, orgPath: { $in: paths } }, limit: mostSet })
  return { programme: { ...shipped, parameters: parametersAt(shipped.parameters, set, paths[paths.length - 1] ?? '', chinaClock(now).date) } }
})
