import { roleFacts } from '@/domain/org/role-names'
import type { ActivePost } from '../../kernel/active-post'
import type { Helper } from './helper'

/** A member of staff as a helper: by name and post. */
export const postHelper = ({ id, personId, name, role, placeName }: ActivePost): Helper => ({ postId: id, helperId: personId, helperName: name, helperPost: `${placeName} ${roleFacts[role].name}` })
