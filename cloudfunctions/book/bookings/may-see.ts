import type { PersonId } from '@/domain/account/person-id'
import type { Party } from '../collections'

/** Whether a request is this person's to see and to change: who asked; for a child its guardians, and for who is acted for the two of them. */
export const maySee = (party: Party | undefined, me: PersonId): boolean => (party?.seenBy ? party.seenBy.includes(me) : party?.asker === me)
