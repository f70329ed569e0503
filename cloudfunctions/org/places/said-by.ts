import { clipped } from '@/domain/account/inbox/clipped'
import { roleFacts } from '@/domain/org/role-names'
import type { ActivePost } from '../../kernel/active-post'

/** Who changed a place, as its history says it: the post and the name. */
export const saidBy = ({ role, name }: Pick<ActivePost, 'role' | 'name'>): string => clipped(`${roleFacts[role].name} ${name}`, 40)
