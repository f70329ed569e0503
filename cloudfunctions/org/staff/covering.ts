import type { OrgPath } from '@/domain/org/org-path'
import type { ActivePost } from '../../kernel/active-post'

/** The post as the rules ask for it at this place: while its own place moves it has two paths, and the one that covers is meant. */
export const postAt = ({ role, orgPath, alsoPath }: ActivePost, path: OrgPath) => ({
  role,
  orgPath: alsoPath !== null && path.startsWith(alsoPath) ? alsoPath : orgPath,
})
