/** Who calls. Known only from the platform's context or from a session that was checked; never from what the caller says. */
import type { PersonId } from '@/domain/account/person-id'
import type { PeopleRole } from '@/domain/org/roles'
import { personIdOf } from './person-id'

export type Caller = { kind: 'visitor' } | { kind: 'person'; openid: string; personId: PersonId }

export const personCalling = (openid: string): Caller => ({ kind: 'person', openid, personId: personIdOf(openid) })

export const roleOf = (caller: Caller): PeopleRole => caller.kind
