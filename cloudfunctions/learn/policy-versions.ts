import { learnContract } from '@/domain/learn/contract'
import { procedure } from '../kernel/procedure'
import { articles } from './collections'

const { input, output } = learnContract.policyVersions
const most = 50
/** A version without a first day has always been. */
const since = ({ inForce }: { inForce: { from: string | null } }) => inForce.from ?? ''

/** One round trip: a policy has a handful of versions, the withdrawn ones with them. The state is looked at here, so that the database has one index to choose. */
export const policyVersions = procedure('learn.read', input, output).query(async ({ input: { key } }) => {
  const docs = await articles.find({ where: { 'policy.key': key }, limit: most, only: ['_id', 'state', 'title', 'placeName', 'policy'] })
  const items = docs.flatMap(({ _id: id, state, title, placeName, policy }) => (policy && state === 'published' ? [{ id, title, placeName, inForce: policy.inForce }] : []))
  return { items: items.sort((a, b) => since(b).localeCompare(since(a))) }
})
