import type { OrgPath } from '@/domain/org/org-path'
import { movedPath } from '@/domain/org/place-move'
import type { MoveDoc } from './move-doc'

/** Where what belongs to `path`, inside the place that changes, belongs afterwards. */
export const pathAfter = ({ from, records, below }: Pick<MoveDoc, 'from' | 'records' | 'below'>, path: OrgPath): OrgPath => (path === from ? records : movedPath(path, from, below))
