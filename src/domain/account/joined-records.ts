/** Two records of one person become one: which of two rows stands, and what both went through. */
import type { MembershipState } from './membership-state'
import type { Vetting } from './volunteer-words'

/** The further along, the further right. */
const memberships: readonly MembershipState[] = ['left', 'refused', 'toConfirm', 'applied', 'transferring', 'member']
const vettings: readonly Vetting[] = ['left', 'refused', 'applied', 'trained', 'paused', 'approved']

export const membershipStands = (mine: MembershipState, theirs: MembershipState): boolean => memberships.indexOf(mine) >= memberships.indexOf(theirs)
export const volunteerStands = (mine: Vetting, theirs: Vetting): boolean => vettings.indexOf(mine) >= vettings.indexOf(theirs)

interface Entry {
  id: string
  at: Date
}

/** Every step of both, once, oldest first; the last `most`. */
export const joinedTimeline = <E extends Entry>(one: readonly E[], other: readonly E[], most: number): E[] =>
  [...new Map([...one, ...other].map((entry) => [entry.id, entry])).values()].sort((a, b) => a.at.getTime() - b.at.getTime()).slice(-most)
