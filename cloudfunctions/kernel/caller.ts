/** Who calls. Known only from the platform's context or from a session that was checked; never from what the caller says. */
import type { Role } from '@/domain/org/permissions'

export type Caller = { kind: 'visitor' } | { kind: 'person'; openid: string }

export const roleOf = (caller: Caller): Role => caller.kind

/** openid under which what this caller makes is stored; null for a visitor. */
export const openidOf = (caller: Caller): string | null => (caller.kind === 'person' ? caller.openid : null)
