import { scopeOf } from '@/domain/org/permission-table'
import { permissions, type Permission } from '@/domain/org/permissions'
import type { StaffRole } from '@/domain/org/roles'

/** Tabs, lists and buttons that not everybody who opens their page may use, and the permission that the cloud asks for them. */
const needed = {
  'membership.applications': 'membership.decide',
  'membership.volunteers': 'volunteer.manage',
  'membership.cardCheck': 'membership.verify',
  'places.contact': 'org.places.edit',
  'places.history': 'org.places.history',
  'posts.invitations': 'org.staff.manage',
  'handOver.list': 'org.staff.manage',
} as const satisfies Record<string, Permission>

export type PagePart = keyof typeof needed
export const pageParts = Object.keys(needed) as PagePart[] // the table's own keys

/** Whether this role finds the part on its page: what would be refused is not shown. Nothing before the post is known. */
export const mayUse = (role: StaffRole | undefined, part: PagePart): boolean => role !== undefined && scopeOf(permissions, needed[part], role) !== undefined
