import type { TodayRow } from '@/domain/org/contract/desk'
import { scopeOf } from '@/domain/org/permission-table'
import { permissions, type Permission } from '@/domain/org/permissions'
import type { ActivePost } from '../../../kernel/active-post'

/** Where rows of 今天 come from: each part of the work adds one. A source asks the database once, for at most `limit` rows, the earliest due first, and not at all for a role that it has nothing for. */
export type TodaySource = (post: ActivePost, now: Date, limit: number) => Promise<TodayRow[]>

/** Whether the post may do anything with what a source has. */
export const may = ({ role }: ActivePost, permission: Permission): boolean => scopeOf(permissions, permission, role) !== undefined
