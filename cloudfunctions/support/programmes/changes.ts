import { changeContract, type WaitingChange } from '@/domain/support/programme/change-contract'
import { placePaths, withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { programmeChanges } from './collections'

const { input, output } = changeContract.changes
const most = 50
const fields = ['_id', 'programme', 'title', 'orgPath', 'placeName', 'kind', 'from', 'basis', 'values', 'version', 'trial', 'state', 'proposedBy', 'proposedByName', 'proposedAt', 'decidedByName', 'decidedAt', 'says'] as const

/** Three round trips, the post's own counted, two of them at once: what waits, however old, and the last of all. */
export const changes = procedure('support.programmes', input, output).query(async ({ ctx: { post, me } }) => {
  const newest = [['proposedAt', 'desc'], ['_id', 'desc']] as const
  const [waiting, last] = await Promise.all([
    programmeChanges.find({ where: { $and: [withinPost(post), { state: 'proposed' }] }, order: newest, limit: most, only: fields }),
    programmeChanges.find({ where: { $and: [withinPost(post), { state: { $ne: 'proposed' } }] }, order: newest, limit: most, only: fields }),
  ])
  return {
    changes: [...waiting, ...last].map(({ _id: id, orgPath, placeName: where, proposedBy, proposedAt, decidedAt, version, ...row }): WaitingChange => ({
      id, where, ...row, version: version?.version ?? null, isMine: proposedBy === me, isHere: placePaths(post).includes(orgPath), proposedAt: proposedAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null,
    })),
  }
})
