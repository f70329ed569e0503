import type { PersonId } from '@/domain/account/person-id'
import type { Party } from '../collections'

/** Whether a request is this person's to see and to change. */
export const maySee = (party: Party | undefined, me: PersonId): boolean => party?.asker === me
