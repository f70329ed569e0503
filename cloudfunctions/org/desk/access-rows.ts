import { deskContract } from '@/domain/org/contract/desk'
import { roleName } from '@/domain/org/role-names'
import { accessLog } from '../../kernel/access-log'
import { procedure } from '../../kernel/procedure'

const { input, output } = deskContract.accessLog
const read = ['_id', 'at', 'viewer', 'viewerName', 'viewerRole', 'viewerPlace', 'subject', 'subjectName', 'what', 'reason'] as const

/** One round trip besides the post. */
export const accessRows = procedure('org.access.read', input, output).query(async ({ ctx: { post }, input: { subject, viewer, limit, after } }) => {
  const where = { under: post.placeId, ...(subject !== undefined && { subject }), ...(viewer !== undefined && { viewer }) }
  const { docs, next } = await accessLog.newestFirst({ where, by: 'at', limit, after, only: read })
  // A look by a family's own link stands under no place.
  const items = docs.flatMap(({ _id, at, viewer: by, viewerRole, ...row }) => (by === null || viewerRole === null ? [] : [{ id: _id, at: at.toISOString(), viewer: by, viewerRole: roleName(viewerRole), ...row }]))
  return { items, next }
})
