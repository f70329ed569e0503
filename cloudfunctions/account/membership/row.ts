import type * as z from 'zod'
import type { memberships } from './collections'

export type MembershipRow = z.output<typeof memberships.schema>
