/** Who calls. Known only from the platform's context or from a session that was checked; never from what the caller says. */
import type { PersonId } from '@/domain/account/person-id'
import type { PeopleRole } from '@/domain/org/roles'
import { personIdOf } from './person-id'

export type Caller =
  /** `from`: whence a browser calls, as the platform tells it: whom it signed in without a name, and the network's address. Only ever kept as a mark. */
  | { kind: 'visitor'; from?: string }
  /** `sessionId` names the browser's session; null in WeChat, which vouches for the person itself. */
  | { kind: 'person'; openid: string; personId: PersonId; sessionId: string | null }

export const personCalling = (openid: string, sessionId: string | null = null): Caller => ({ kind: 'person', openid, personId: personIdOf(openid), sessionId })

export const roleOf = (caller: Caller): PeopleRole => caller.kind
