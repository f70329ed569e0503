/** What this post may do with a place, its two paths counting while its own place moves. */
import type { OrgPath } from '@/domain/org/org-path'
import type { Arranger } from '@/domain/org/place-levels'
import type { ActivePost } from '../../kernel/active-post'

export const asArranger = ({ role, orgPath, alsoPath }: ActivePost, path: OrgPath): Arranger => ({
  role,
  orgPath: alsoPath !== null && path.startsWith(alsoPath) ? alsoPath : orgPath,
})
